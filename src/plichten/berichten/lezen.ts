// The notices of an actor: derived from duties and facts that he may see now, with what he read of them.
import { Temporal } from 'temporal-polyfill';
import {
  type Bericht,
  berichtVan,
  type Gebeurtenissoort,
  gebeurtenisdagen,
  gebeurtenissoorten,
} from '../../convenant/berichten.ts';
import { type Rol, rollen } from '../../convenant/rollen.ts';
import { type BerichtvoorkeurVorm, berichtvoorkeurVorm } from '../../convenant/vormen/berichten.ts';
import { leesKennisgevingen as leesArchiefkennisgevingen } from '../../dossiers/archief/inzage.ts';
import {
  leesKennisgevingen as leesCasuskennisgevingen,
  leesDeelname,
  leesDoorverstrekt,
  leesGeeindigdeVerstrekkingen,
  leesGeslotenVoorstellen as leesGeslotenCasusvoorstellen,
  leesVastgesteld,
} from '../../dossiers/casusoverleg/inzage.ts';
import { leesGeslotenVoorstellen, leesKennisgevingen } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { DatabaseRole, Tx } from '../../platform/database/transaction.ts';
import { leesBijlagewijzigingen } from '../samenwerkingsverband/bijlage.ts';
import { leesIngetrokken, leesOpgezegd, leesVertrokken } from '../samenwerkingsverband/opzeggingen.ts';
import { leesOpgeheven } from '../vernietiging/store.ts';
import { hoedVoor, leesPlichten } from '../werkvoorraad/werkvoorraad-inzien.ts';

/** A fact to tell: the row that it comes from, its file when he may open that, and its day. */
interface Feit {
  readonly dossier: string | null;
  readonly nummer: string | null;
  readonly aanleiding: string;
  readonly dag: string;
}

/** Who hears of a kind of fact, under which database role it is looked for, and how. */
interface Lezer {
  readonly rollen: readonly Rol[];
  readonly rol: DatabaseRole;
  readonly register: Bericht['register'];
  lees(tx: Tx, vanaf: string, wie: string): Promise<readonly Feit[]>;
}

const casusleden: Pick<Lezer, 'rollen' | 'rol' | 'register'> = {
  rollen: ['casusoverleglid', 'uitvoerder'],
  rol: 'casusoverleg_lezen',
  register: 'casusoverleg',
};
const weegleden: Pick<Lezer, 'rollen' | 'rol' | 'register'> = {
  rollen: ['weegploeglid', 'uitvoerder'],
  rol: 'weegploeg_lezen',
  register: 'weegploeg',
};
const partners: Pick<Lezer, 'rollen' | 'rol' | 'register'> = {
  rollen: ['externe-casuspartner'],
  rol: 'plan_lezen',
  register: 'casusoverleg',
};

/** What everybody in the partnership may know; there is no file to it. */
const iedereen: Pick<Lezer, 'rollen' | 'rol' | 'register'> = { rollen, rol: 'beheer_lezen', register: 'beheer' };

/** Kind of fact -> where it is looked for, and by whom. */
const lezers: Record<Gebeurtenissoort, readonly Lezer[]> = {
  // The uitvoerder is no organisation that takes part: that a plan is needed tells him of the case.
  'casus-geopend': [{ ...casusleden, rollen: ['casusoverleglid'], lees: leesDeelname }],
  'plan-vastgesteld': [
    { ...casusleden, lees: leesVastgesteld },
    { ...partners, lees: leesVastgesteld },
  ],
  'voorstel-gesloten': [
    { ...weegleden, lees: leesGeslotenVoorstellen },
    { ...casusleden, lees: leesGeslotenCasusvoorstellen },
  ],
  'gegeven-gecorrigeerd': [
    { ...weegleden, lees: leesKennisgevingen },
    { ...casusleden, lees: leesCasuskennisgevingen },
    { ...partners, lees: leesCasuskennisgevingen },
  ],
  'archiefgegeven-gecorrigeerd': [
    { rollen: ['weegploeglid'], rol: 'beheer_lezen', register: 'archief', lees: leesArchiefkennisgevingen },
    { rollen: ['casusoverleglid'], rol: 'beheer_lezen', register: 'archief', lees: leesArchiefkennisgevingen },
    { rollen: ['externe-casuspartner'], rol: 'beheer_lezen', register: 'archief', lees: leesArchiefkennisgevingen },
  ],
  'gegevens-ontvangen': [{ ...partners, lees: leesDoorverstrekt }],
  'gegevens-doorverstrekt': [{ ...casusleden, lees: leesDoorverstrekt }],
  'verstrekking-geeindigd': [{ ...partners, lees: leesGeeindigdeVerstrekkingen }],
  'partij-opgezegd': [{ ...iedereen, lees: leesOpgezegd }],
  'opzegging-ingetrokken': [{ ...iedereen, lees: leesIngetrokken }],
  'partij-vertrokken': [{ ...iedereen, lees: leesVertrokken }],
  'bijlage-gewijzigd': [{ ...iedereen, lees: leesBijlagewijzigingen }],
  // One by one: the hold is of the office or party that somebody acts for.
  'aanhouding-opgeheven': [
    { rollen: ['weegploeglid'], rol: 'vernietiging_lezen', register: 'archief', lees: leesOpgeheven },
    { rollen: ['uitvoerder'], rol: 'vernietiging_lezen', register: 'archief', lees: leesOpgeheven },
    {
      rollen: ['functionaris-gegevensbescherming'],
      rol: 'vernietiging_lezen',
      register: 'archief',
      lees: leesOpgeheven,
    },
  ],
};

async function leesFeiten(zaal: Zaal, soort: Gebeurtenissoort, lezer: Lezer): Promise<readonly Bericht[]> {
  const hoed = hoedVoor(zaal, lezer.rollen);
  if (hoed === undefined) return [];
  const vanaf = Temporal.PlainDate.from(zaal.vandaag).subtract({ days: gebeurtenisdagen }).toString();
  const feiten = await zaal.onder(lezer.rol, () => lezer.lees(zaal.tx, vanaf, zaal.actor.functionaris), hoed);
  // A file without a number is still sealed.
  return feiten.flatMap(({ dossier, nummer, aanleiding, dag }) =>
    nummer === null && lezer.register !== 'beheer'
      ? []
      : {
          sleutel: `${soort}:${aanleiding}`,
          soort,
          teLaat: false,
          register: lezer.register,
          dossier,
          nummer,
          dag,
        },
  );
}

/** What is late first, then by day, the earliest first; what has no day comes last, by number. */
function opVolgordeVanBelang(berichten: readonly Bericht[]): readonly Bericht[] {
  return berichten.toSorted(
    (a, b) =>
      Number(b.teLaat) - Number(a.teLaat) ||
      (a.dag ?? '9999').localeCompare(b.dag ?? '9999') ||
      (a.nummer ?? '').localeCompare(b.nummer ?? '') ||
      a.sleutel.localeCompare(b.sleutel),
  );
}

/** Every notice that this actor may have now, each fact once. Who lost a mandate or a case has none of it. */
export async function leesBerichten(zaal: Zaal): Promise<readonly Bericht[]> {
  const alle = (await leesPlichten(zaal)).flatMap(
    (plicht) => berichtVan(plicht, zaal.actor.functionaris, zaal.vandaag) ?? [],
  );
  // In turn, as all run in one transaction.
  for (const soort of gebeurtenissoorten)
    for (const lezer of lezers[soort]) alle.push(...(await leesFeiten(zaal, soort, lezer)));
  return opVolgordeVanBelang([...new Map(alle.map((bericht) => [bericht.sleutel, bericht])).values()]);
}

export interface Merkstand {
  readonly gelezen: boolean;
  /** The task that mails or mailed it. */
  readonly mail: string | null;
}

/** What this actor read and was mailed, by key (policy: his own only). */
export async function leesMerken(tx: Tx): Promise<ReadonlyMap<string, Merkstand>> {
  const rijen = await tx.db.selectFrom('beheer.bericht').select(['sleutel', 'gelezen_op', 'mail']).execute();
  return new Map(rijen.map(({ sleutel, gelezen_op, mail }) => [sleutel, { gelezen: gelezen_op !== null, mail }]));
}

const bijBegin: BerichtvoorkeurVorm = { mail: 'dagelijks', taal: 'nl' };

/** How this actor wants to hear; once a day in Dutch until he says otherwise. */
export async function leesVoorkeur(tx: Tx): Promise<BerichtvoorkeurVorm> {
  const rij = await tx.db.selectFrom('beheer.berichtvoorkeur').select(['mail', 'taal']).executeTakeFirst();
  return rij === undefined ? bijBegin : berichtvoorkeurVorm.parse(rij);
}

/** Dossiers and numbers of notices, for the entry. */
export function inLogboek(berichten: readonly Bericht[]) {
  return {
    objecten: [...new Set(berichten.flatMap((bericht) => bericht.dossier ?? []))],
    nummers: [...new Set(berichten.flatMap((bericht) => bericht.nummer ?? []))],
  };
}
