// The facts of a casus as this actor may know them, and the version that he looks at.
import { createHash } from 'node:crypto';
import { type Casusstand, casusstanden } from '../../convenant/dossier.ts';
import type { Casusfeiten } from '../../convenant/feiten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Adviesrij, leesAdviezen } from './adviezen.ts';
import { leesVerstrekkingsmerken } from './doorverstrekkingen.ts';
import {
  type Casusrij,
  leesCasus,
  leesCorrecties,
  leesDeelnemers,
  leesGegevens,
  leesMaatregelen,
  leesPlannen,
  type Planrij,
} from './store.ts';
import { alsBesluitvoorstel, leesStemmen, leesVoorstellen } from './voorstellen.ts';

/** A stand from the database; anything else is a bug and throws. */
export function alsCasusstand(waarde: string): Casusstand {
  const stand = casusstanden.find((bekend) => bekend === waarde);
  if (stand === undefined) throw new Error(`onbekende casusstand ${waarde}`);
  return stand;
}

export interface Casusbeeld {
  readonly casus: Casusrij;
  readonly feiten: Casusfeiten;
  /** The plan in preparation or, when there is none, the latest adopted one. */
  readonly plan: Planrij | undefined;
  readonly adviezen: readonly Adviesrij[];
  readonly gemeenteNeemtDeel: boolean;
  readonly merk: string;
}

/** The facts of a casus under row level security; undefined when it does not exist for this actor. */
export async function leesCasusbeeld(zaal: Zaal, id: string): Promise<Casusbeeld | undefined> {
  const casus = await leesCasus(zaal.tx, id);
  if (casus === undefined) return undefined;
  const deelnemers = await leesDeelnemers(zaal.tx, id);
  const plannen = await leesPlannen(zaal.tx, [id]);
  const plan = plannen.at(-1);
  const maatregelen = await leesMaatregelen(
    zaal.tx,
    plannen.map((elk) => elk.id),
  );
  const gegevens = await leesGegevens(zaal.tx, id);
  const verstrekkingen = await leesVerstrekkingsmerken(zaal.tx, id);
  const voorstellen = await leesVoorstellen(zaal.tx, id);
  const stemmen = await leesStemmen(
    zaal.tx,
    voorstellen.map((voorstel) => voorstel.id),
  );
  const adviezen = await leesAdviezen(zaal.tx, id);
  const wens = gegevens
    .flatMap((gegeven) => gegeven.wens_op ?? [])
    .sort()
    .at(0);
  const correcties = await leesCorrecties(zaal.tx, id);
  return {
    casus,
    plan,
    adviezen,
    gemeenteNeemtDeel: deelnemers.some((deelnemer) => deelnemer.partijsoort === 'gemeente'),
    feiten: {
      vandaag: zaal.vandaag,
      optreden: zaal.optreden,
      stand: alsCasusstand(casus.stand),
      deelnemers: deelnemers.flatMap((deelnemer) => deelnemer.partij ?? deelnemer.externe_partner ?? []),
      openBesluiten: voorstellen
        .filter((voorstel) => voorstel.stand === 'open')
        .map((voorstel) => alsBesluitvoorstel(voorstel, stemmen)),
      ...(wens === undefined ? {} : { wensAchterblijver: wens }),
      ...(plan === undefined
        ? {}
        : {
            plan: {
              versie: plan.versie,
              inOpstelling: plan.stand === 'in-opstelling',
              doelen: plan.doelen,
              maatregelen: maatregelen.filter((maatregel) => maatregel.plan === plan.id).length,
            },
          }),
    },
    merk: createHash('sha256')
      .update(
        JSON.stringify([
          casus.stand,
          ...gegevens.map((gegeven) => `${gegeven.id}${gegeven.verzegeld}`),
          ...correcties.map((correctie) => correctie.id),
          ...plannen.map((elk) => `${elk.id}${elk.stand}`),
          ...maatregelen.map((maatregel) => maatregel.id),
          ...deelnemers.map((deelnemer) => deelnemer.id),
          ...voorstellen.map((voorstel) => `${voorstel.id}${voorstel.stand}`),
          ...stemmen.map((stem) => stem.id),
          ...verstrekkingen,
          ...adviezen.map((advies) => `${advies.id}${advies.beantwoord_op}`),
        ]),
      )
      .digest('base64url')
      .slice(0, 22),
  };
}
