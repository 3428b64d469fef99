// Who received an archived item, since when, and in which form (art. 12 lid 6, AVG 19): parties, who took part in the casus, and partners.
import { z } from 'zod';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { hadLetterlijk } from '../corrigeren.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { openInhoud } from '../rijregels.ts';
import type { Archiefgegeven } from './geraakt.ts';
import { leesStukken } from './store.ts';
import type { toonKop } from './tonen.ts';

/** In which capacity somebody received an item. */
export type Hoedanigheid = 'weegploeglid' | 'casusoverleglid' | 'externe-casuspartner';

export interface Archiefontvanger {
  readonly partij: string | null;
  readonly externePartner: string | null;
  readonly als: Hoedanigheid;
  /** ISO day since when. */
  readonly sinds: string;
  /** A partner that had words of the partnership about the item, not the item. */
  readonly inWoorden: boolean;
}

const deelnemer = z.looseObject({
  partij: z.string().nullable(),
  externe_partner: z.string().nullable(),
  vanaf: z.string(),
  tot: z.string().nullable(),
});
const doorverstrekking = z.looseObject({
  id: z.string(),
  externe_partner: z.string(),
  verstrekt_op: z.string().nullable(),
});
const doorverstrekt = z.looseObject({
  id: z.string(),
  doorverstrekking: z.string(),
  gegeven: z.string(),
  versie: z.string(),
});
const maatregel = z.looseObject({ plan: z.string(), gegeven: z.string() });
const plan = z.looseObject({ id: z.string(), stand: z.string(), vastgesteld_op: z.string().nullable() });
const correctie = z.looseObject({ gegeven: z.string(), in_woorden: z.array(z.string()).optional() });

const laatste = (een: string, ander: string) => (een > ander ? een : ander);
const partij = (id: string, als: Hoedanigheid, sinds: string): Archiefontvanger => ({
  partij: id,
  externePartner: null,
  als,
  sinds,
  inWoorden: false,
});
const partner = (id: string, sinds: string, inWoorden: boolean): Archiefontvanger => ({
  partij: null,
  externePartner: id,
  als: 'externe-casuspartner',
  sinds,
  inWoorden,
});

/** Partners that were told before as ones that had the item in words, in its register or here. */
async function leesEerderInWoorden(zaal: Zaal, gegeven: string): Promise<readonly string[]> {
  const rijen = await zaal.tx.db
    .selectFrom('archief.kennisgeving')
    .select('externe_partner')
    .where('gegeven', '=', gegeven)
    .where('in_woorden', '=', true)
    .execute();
  return rijen.flatMap(({ externe_partner }) => externe_partner ?? []);
}

/** Who took part while the item was in the casus, and the partners that have it by a plan or a disclosure. */
async function ontvangersInCasus(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  { dossier, id, ingebrachtOp }: Archiefgegeven,
): Promise<readonly Archiefontvanger[]> {
  const stukken = await leesStukken(zaal.tx, dossier);
  const van = <T>(tabel: string, schema: z.ZodType<T>) =>
    stukken.filter((stuk) => stuk.tabel === tabel).map(({ rij }) => schema.parse(rij));
  const deelnemers = van('deelnemer', deelnemer);
  const gebleven = (dag: string) => deelnemers.filter(({ tot }) => tot === null || tot >= dag);
  const inPlan = new Set(van('maatregel', maatregel).flatMap((een) => (een.gegeven === id ? [een.plan] : [])));
  const vastgesteld = van('plan', plan).flatMap((een) =>
    // The plan itself, when it is about its own words.
    een.stand === 'vastgesteld' && (inPlan.has(een.id) || een.id === id) ? (een.vastgesteld_op ?? []) : [],
  );
  const uitgegaan = van('doorverstrekking', doorverstrekking);
  const eerder = [
    ...van('correctie', correctie).flatMap((een) => (een.gegeven === id ? (een.in_woorden ?? []) : [])),
    ...(await leesEerderInWoorden(zaal, id)),
  ];
  return [
    ...gebleven(ingebrachtOp).flatMap((een) =>
      een.partij === null ? [] : [partij(een.partij, 'casusoverleglid', laatste(een.vanaf, ingebrachtOp))],
    ),
    ...vastgesteld.flatMap((op) =>
      gebleven(op).flatMap(({ externe_partner: wie, vanaf }) =>
        wie === null ? [] : [partner(wie, laatste(vanaf, op), false)],
      ),
    ),
    ...van('doorverstrekt_gegeven', doorverstrekt)
      .filter(({ gegeven }) => gegeven === id)
      .flatMap(({ id: versie, doorverstrekking: welke, versie: envelop }) =>
        uitgegaan.flatMap(({ id: een, externe_partner: wie, verstrekt_op: op }) =>
          een !== welke || op === null
            ? []
            : [partner(wie, op, !hadLetterlijk(openInhoud(sleutel, versie, 'doorverstrekt', envelop), wie, eerder))],
        ),
      ),
  ];
}

/** Each once: the first capacity counts, the first day, and in words only when it never had the item itself. */
function uniek(ontvangers: readonly Archiefontvanger[]): readonly Archiefontvanger[] {
  const groepen = Map.groupBy(ontvangers, (een) => een.partij ?? een.externePartner);
  return [...groepen.values()].flatMap((groep) =>
    groep.slice(0, 1).map((eerste) => ({
      ...eerste,
      sinds: groep.map(({ sinds }) => sinds).toSorted()[0] ?? eerste.sinds,
      inWoorden: groep.every(({ inWoorden }) => inWoorden),
    })),
  );
}

/**
 * The receivers of an item as it lies in this archived dossier; role archief_schrijven, after the entry that names the dossier.
 * Before anything of the item is overwritten: a version that lapsed says no more in which form it was had.
 */
export async function leesOntvangers(
  zaal: Zaal,
  kop: ReturnType<typeof toonKop>,
  gegeven: Archiefgegeven,
): Promise<readonly Archiefontvanger[]> {
  const { ingebrachtOp, bron } = gegeven;
  const organisaties = await leesOrganisaties(zaal.tx);
  const kern = organisaties.filter(({ soort }) => isKernpartij(soort));
  const inCasus =
    kop.register === 'casusoverleg'
      ? await ontvangersInCasus(zaal, await zaal.vault.openArchief(zaal.tx, kop.register, gegeven.dossier), gegeven)
      : [];
  // Core parties read the archive, those that were party by then; and the party where it came from is told too.
  const vanaf = kop.register === 'casusoverleg' ? laatste(kop.gearchiveerdOp, ingebrachtOp) : ingebrachtOp;
  const alle = uniek([
    ...inCasus,
    ...kern.flatMap(({ id, einde }) => (einde === null || einde > vanaf ? [partij(id, 'weegploeglid', vanaf)] : [])),
    partij(bron, kop.register === 'casusoverleg' ? 'casusoverleglid' : 'weegploeglid', ingebrachtOp),
  ]);
  // Released police data: told to those for whom they exist (MB 1 lid 2).
  const beperkt = isVerzegeldRegime(gegeven.regime);
  return alle.filter((een) => !beperkt || kern.some(({ id }) => id === een.partij));
}
