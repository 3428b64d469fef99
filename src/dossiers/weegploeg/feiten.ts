// The facts of a weegdossier as this actor may know them: what counts in the weighing, and the version that he looks at.
import type { Weegstand } from '../../convenant/dossier.ts';
import { weegstanden } from '../../convenant/dossier.ts';
import type { Itemfeit, Voorstelfeit, Weegfeiten } from '../../convenant/feiten.ts';
import { type WpgRegime, wpgRegimes } from '../../convenant/grondslagen.ts';
import type { Voorstelsoort } from '../../convenant/regimes/convenant-2017.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { isVoltallig } from '../../convenant/vertrek.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { staatCasusOpen } from '../casusoverleg/ontvangst.ts';
import { merkVan } from '../merk.ts';
import { leesTeruggangen } from './samenvoegingen.ts';
import {
  type Dossierrij,
  isOpen,
  leesCorrecties,
  leesDossier,
  leesIntrekkingen,
  leesItems,
  leesStemmen,
  leesVoorstellen,
  leesVragen,
} from './store.ts';

/** A stand from the database; anything else is a bug and throws. */
export function alsWeegstand(waarde: string): Weegstand {
  const stand = weegstanden.find((bekend) => bekend === waarde);
  if (stand === undefined) throw new Error(`onbekende stand ${waarde}`);
  return stand;
}

function alsRegime(waarde: string | null): WpgRegime | undefined {
  return wpgRegimes.find((regime) => regime === waarde);
}

/** The kind of a proposal from the database; anything else is a bug and throws. */
export function alsVoorstelsoort(waarde: string): Voorstelsoort {
  if (waarde === 'agenderen' || waarde === 'niet-agenderen' || waarde === 'doorgeven') return waarde;
  throw new Error(`onbekende voorstelsoort ${waarde}`);
}

/** True when the analysis weighed something that went after it. */
export function wasGewogen(rij: { readonly telde_vanaf: string; readonly volgorde: string }, analyse: string): boolean {
  return BigInt(rij.telde_vanaf) < BigInt(analyse) && BigInt(analyse) < BigInt(rij.volgorde);
}

/** A weegdossier as it stands: its row, the facts that rules weigh, and the mark of this version (ETag). */
export interface Weegbeeld {
  readonly dossier: Dossierrij;
  readonly feiten: Weegfeiten;
  readonly merk: string;
}

/** A correction of a signal or answer touches what an analysis rests on; one behind the seal, or of an analysis itself, does not. */
export function raaktAnalyse(correctie: {
  readonly soort: string;
  readonly was_antwoord: unknown;
  readonly verzegeld: boolean;
}): boolean {
  return !correctie.verzegeld && (correctie.soort === 'signaal' || correctie.was_antwoord === true);
}

/**
 * The facts of a dossier under row level security; undefined when it does not exist for this actor.
 * Sealed items never count, also not for those who can see them (MB 2): all three parties weigh the same.
 */
export async function leesWeegbeeld(zaal: Zaal, id: string): Promise<Weegbeeld | undefined> {
  const dossier = await leesDossier(zaal.tx, id);
  if (dossier === undefined) return undefined;
  const items = await leesItems(zaal.tx, id);
  const vragen = await leesVragen(zaal.tx, id);
  const voorstellen = await leesVoorstellen(zaal.tx, id);
  const stemmen = await leesStemmen(
    zaal.tx,
    voorstellen.map((voorstel) => voorstel.id),
  );
  const ingetrokken = (await leesIntrekkingen(zaal.tx, id)).filter((rij) => !rij.verzegeld);
  const correcties = await leesCorrecties(zaal.tx, id);
  const teruggangen = await leesTeruggangen(zaal.tx, id);
  const tellend = items.filter((item) => !item.verzegeld);
  const analyses = tellend.filter((item) => item.soort === 'analyse' && item.handeling === 'signalen-analyseren');
  const laatsteAnalyse = analyses.at(-1);
  const actueel =
    laatsteAnalyse !== undefined &&
    ingetrokken.every((rij) => !wasGewogen(rij, laatsteAnalyse.volgorde)) &&
    // Of a merge that was undone it weighed what was another person's.
    teruggangen.every(
      (rij) => !wasGewogen({ telde_vanaf: rij.vanaf, volgorde: rij.volgorde }, laatsteAnalyse.volgorde),
    ) &&
    tellend.every(
      (item) => item.handeling === 'signalen-analyseren' || BigInt(item.volgorde) < BigInt(laatsteAnalyse.volgorde),
    ) &&
    // Signals and answers that changed after it, or that are there no more, are not what it rested on.
    correcties.every(
      (correctie) => !raaktAnalyse(correctie) || BigInt(correctie.volgorde) < BigInt(laatsteAnalyse.volgorde),
    );
  const open = voorstellen.find((voorstel) => voorstel.stand === 'open');
  const gestemd = (voor: boolean) =>
    stemmen
      .filter((stem) => stem.voorstel === open?.id && stem.voor === voor)
      .map((stem) => alsPartijsoort(stem.partijsoort));
  const openVoorstel: Voorstelfeit | undefined =
    open === undefined
      ? undefined
      : {
          id: open.id,
          soort: alsVoorstelsoort(open.soort),
          vereist: partijsoorten.filter((soort) => open.vereist.includes(soort)),
          voor: gestemd(true),
          tegen: gestemd(false),
          selectie: open.selectie,
        };
  const itemfeiten: Itemfeit[] = tellend.map((item) => {
    const regime = alsRegime(item.wpg_regime);
    return { id: item.id, soort: item.soort, ...(regime === undefined ? {} : { regime }) };
  });
  return {
    dossier,
    feiten: {
      vandaag: zaal.vandaag,
      optreden: zaal.optreden,
      stand: alsWeegstand(dossier.stand),
      ...(dossier.besluit_op === null ? {} : { besluitOp: dossier.besluit_op }),
      ...(dossier.casus === null ? {} : { casusOpen: await staatCasusOpen(zaal, dossier.casus) }),
      ...(isVoltallig(zaal.partnerschap.vertrokken) ? {} : { onvoltallig: true }),
      verzegeld: dossier.verzegeld,
      items: itemfeiten,
      ...(laatsteAnalyse === undefined ? {} : { analyse: { actueel } }),
      openVragen: vragen
        .filter(isOpen)
        .map((vraag) => ({ id: vraag.id, aan: alsPartijsoort(vraag.soort), uiterlijk: vraag.uiterlijk })),
      ...(openVoorstel === undefined ? {} : { openVoorstel }),
    },
    merk: merkVan([
      dossier.stand,
      dossier.nummer ?? '',
      ...items.map((item) => `${item.id}${item.verzegeld}`),
      ...correcties.map((correctie) => correctie.id),
      ...vragen.map((vraag) => `${vraag.id}${vraag.beantwoord_op}${vraag.ingetrokken_op}${vraag.uiterlijk}`),
      ...voorstellen.map((voorstel) => `${voorstel.id}${voorstel.stand}`),
      ...stemmen.map((stem) => stem.id),
      ...(await leesInformeerspoor(zaal.tx, id)),
    ]),
  };
}

/** What this actor may know of views and decisions about informing (art. 11): ids only, nothing for whoever may not. */
async function leesInformeerspoor(tx: Tx, dossier: string): Promise<readonly string[]> {
  const oordelen = await tx.db
    .selectFrom('weegploeg.informeeroordeel')
    .select(['id', 'volgorde'])
    .where('dossier', '=', dossier)
    .unionAll(tx.db.selectFrom('weegploeg.informeerbesluit').select(['id', 'volgorde']).where('dossier', '=', dossier))
    .orderBy('volgorde')
    .execute();
  return oordelen.map(({ id }) => id);
}

/** Number for the log; a dossier that is still sealed has none. */
export function nummersVan(dossier: { readonly nummer: string | null }): readonly string[] {
  return dossier.nummer === null ? [] : [dossier.nummer];
}

/** Where a merged dossier ended up: the dossier that goes on, itself when it was never merged. */
export async function leesEinddossier(zaal: Zaal, dossier: Dossierrij): Promise<Dossierrij> {
  let eind = dossier;
  while (eind.samengevoegd_met !== null) {
    const volgende = await leesDossier(zaal.tx, eind.samengevoegd_met);
    if (volgende === undefined) throw new Error('een samengevoegd dossier gaat door in een dossier dat er is');
    eind = volgende;
  }
  return eind;
}
