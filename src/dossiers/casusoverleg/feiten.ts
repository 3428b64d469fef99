// The facts of a casus as this actor may know them, and the version that he looks at.
import { createHash } from 'node:crypto';
import { type Casusstand, casusstanden } from '../../convenant/dossier.ts';
import type { Casusfeiten, Maatregelfeit } from '../../convenant/feiten.ts';
import { type Maatregelstand, maatregelstanden } from '../../convenant/gegevens.ts';
import type { Partijsoort } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
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
  type Maatregelrij,
  type Planrij,
  uiterlijkVan,
} from './store.ts';
import { alsBesluitvoorstel, leesAfsluitadviezen, leesStemmen, leesVoorstellen } from './voorstellen.ts';
import { leesRondes, leesVoortgang } from './voortgang.ts';

/** A stand from the database; anything else is a bug and throws. */
export function alsCasusstand(waarde: string): Casusstand {
  const stand = casusstanden.find((bekend) => bekend === waarde);
  if (stand === undefined) throw new Error(`onbekende casusstand ${waarde}`);
  return stand;
}

/** A status from the database; anything else is a bug and throws. */
export function alsMaatregelstand(waarde: string): Maatregelstand {
  const stand = maatregelstanden.find((bekend) => bekend === waarde);
  if (stand === undefined) throw new Error(`onbekende maatregelstand ${waarde}`);
  return stand;
}

function eigenaarVan({ partijsoort }: Maatregelrij, vertrokken: readonly Partijsoort[]): Maatregelfeit['eigenaar'] {
  if (partijsoort === null) return 'extern';
  const partij = alsPartijsoort(partijsoort);
  return vertrokken.includes(partij) ? 'vertrokken' : partij;
}

function maatregelfeit(maatregel: Maatregelrij, vertrokken: readonly Partijsoort[]): Maatregelfeit {
  return {
    id: maatregel.id,
    eigenaar: eigenaarVan(maatregel, vertrokken),
    stand: alsMaatregelstand(maatregel.stand),
    uiterlijk: uiterlijkVan(maatregel),
  };
}

export interface Casusbeeld {
  readonly casus: Casusrij;
  readonly feiten: Casusfeiten;
  /** The plan in preparation or, when there is none, the latest adopted one. */
  readonly plan: Planrij | undefined;
  readonly adviezen: readonly Adviesrij[];
  readonly gemeenteNeemtDeel: boolean;
  /** The latest adopted plan: the one that holds. */
  readonly geldend: Planrij | undefined;
  /** The measures of all versions. */
  readonly maatregelen: readonly Maatregelrij[];
  readonly merk: string;
}

/** The facts of a casus under row level security; undefined when it does not exist for this actor. */
export async function leesCasusbeeld(zaal: Zaal, id: string): Promise<Casusbeeld | undefined> {
  const casus = await leesCasus(zaal.tx, id);
  if (casus === undefined) return undefined;
  const deelnemers = await leesDeelnemers(zaal.tx, id);
  const plannen = await leesPlannen(zaal.tx, [id]);
  const plan = plannen.at(-1);
  const geldend = plannen.findLast((elk) => elk.stand === 'vastgesteld');
  const maatregelen = await leesMaatregelen(
    zaal.tx,
    plannen.map((elk) => elk.id),
  );
  const gegevens = await leesGegevens(zaal.tx, id);
  const verstrekkingen = await leesVerstrekkingsmerken(zaal.tx, id);
  const voorstellen = await leesVoorstellen(zaal.tx, id);
  const afsluitadvies = (await leesAfsluitadviezen(zaal.tx, id)).at(-1);
  const stemmen = await leesStemmen(
    zaal.tx,
    voorstellen.map((voorstel) => voorstel.id),
  );
  const adviezen = await leesAdviezen(zaal.tx, id);
  const voortgang = await leesVoortgang(zaal.tx, id);
  const rondes = await leesRondes(zaal.tx, id);
  const wens = gegevens
    .flatMap((gegeven) => gegeven.wens_op ?? [])
    .sort()
    .at(0);
  const correcties = await leesCorrecties(zaal.tx, id);
  return {
    casus,
    plan,
    geldend,
    maatregelen,
    adviezen,
    gemeenteNeemtDeel: deelnemers.some((deelnemer) => deelnemer.partijsoort === 'gemeente'),
    feiten: {
      vandaag: zaal.vandaag,
      optreden: zaal.optreden,
      stand: alsCasusstand(casus.stand),
      geopendOp: casus.geopend_op,
      deelnemers: deelnemers.flatMap((deelnemer) => deelnemer.partij ?? deelnemer.externe_partner ?? []),
      openBesluiten: voorstellen
        .filter((voorstel) => voorstel.stand === 'open')
        .map((voorstel) => alsBesluitvoorstel(voorstel, stemmen)),
      ...(wens === undefined ? {} : { wensAchterblijver: wens }),
      ...(afsluitadvies === undefined || voorstellen.some((voorstel) => voorstel.doel === afsluitadvies.id)
        ? {}
        : { nieuwAdvies: afsluitadvies.id }),
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
      ...(geldend === undefined
        ? {}
        : {
            geldend: {
              versie: geldend.versie,
              maatregelen: maatregelen
                .filter((maatregel) => maatregel.plan === geldend.id)
                .map((maatregel) => maatregelfeit(maatregel, zaal.partnerschap.vertrokken)),
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
          ...maatregelen.map(({ id: maatregel, stand, verlengd_tot }) => `${maatregel}${stand}${verlengd_tot}`),
          ...voortgang.map((elk) => elk.id),
          ...rondes.map((ronde) => `${ronde.id}${ronde.stand}`),
          ...deelnemers.map((deelnemer) => deelnemer.id),
          ...voorstellen.map((voorstel) => `${voorstel.id}${voorstel.stand}`),
          ...stemmen.map((stem) => stem.id),
          ...verstrekkingen,
          ...adviezen.map((advies) => `${advies.id}${advies.beantwoord_op}`),
          afsluitadvies?.id,
        ]),
      )
      .digest('base64url')
      .slice(0, 22),
  };
}
