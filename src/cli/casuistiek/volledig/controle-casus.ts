// Compares a casus with what the file of decisions says of it: stand, participants, plan, people, disclosures, closing, terms.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Partnerschapsbestand } from '../../partnerschap-laden.ts';
import type { Geval } from './besluiten.ts';
import type { Einde } from './einde.ts';
import { verschil, verschilLijst, verschilTermijnen } from './vergelijken.ts';

/** Who takes part: parties by kind, partners by name. */
function deelnemersVan({ partijen }: Partnerschapsbestand, { deelnemers }: CasusVorm): readonly string[] {
  return deelnemers.map(({ naam, extern }) =>
    extern ? naam : (partijen.find((partij) => partij.naam === naam)?.code ?? naam),
  );
}

/** People around the subject, by label: whoever is missing, and how many nobody spoke of. */
function vergelijkPersonen({ personen }: Geval, { gegevens }: CasusVorm): readonly string[] {
  const gevonden = gegevens.flatMap((een) =>
    een.soort === 'netwerkpersoon' || een.soort === 'achterblijver'
      ? `${een.soort} ${een.inhoud.naw.voornaam ?? ''} ${een.inhoud.naw.achternaam}`
      : [],
  );
  const mist = personen.filter(
    ({ achterblijver, persoon }) =>
      !gevonden.includes(
        `${achterblijver === undefined ? 'netwerkpersoon' : 'achterblijver'} ${persoon.voornaam ?? ''} ${persoon.achternaam}`,
      ),
  );
  return [
    ...mist.map(({ label }) => `persoon ${label} ontbreekt`),
    ...verschil('personen', `${personen.length}`, `${gevonden.length}`),
  ];
}

interface Maatregel {
  readonly eigenaar: string;
  readonly uiterlijk: string;
  readonly einde?: Geval['afrondingen'][number];
}

/** The measures of a version with what became of them while it held: later days and ends. */
function nagekomen(geval: Geval, plaats: number, maatregelen: readonly Maatregel[]): readonly Maatregel[] {
  const { vastgesteldOp: van = '9999' } = geval.plannen[plaats] ?? {};
  const { vastgesteldOp: tot = '9999' } = geval.plannen[plaats + 1] ?? {};
  const bij = (nummer: number) => (een: { readonly op: string; readonly maatregel: number }) =>
    een.maatregel === nummer && een.op >= van && een.op < tot;
  return maatregelen.map((maatregel, index) => {
    const verlengd = geval.verlengingen.findLast(bij(index + 1));
    const einde = geval.afrondingen.find(bij(index + 1));
    return {
      ...maatregel,
      ...(verlengd === undefined ? {} : { uiterlijk: verlengd.uiterlijk }),
      ...(einde === undefined ? {} : { einde }),
    };
  });
}

/** Line per measure of the last version: number, owner, last day as it holds, and how it stands. */
function verwachteMaatregelen(geval: Geval): readonly string[] {
  let maatregelen: readonly Maatregel[] = [];
  for (const [plaats, versie] of geval.plannen.entries()) {
    const eerdere = maatregelen;
    // What came along from the version before is numbered first.
    const meegenomen = versie.meegenomen.flatMap((nummer) => eerdere[nummer - 1] ?? []);
    maatregelen = nagekomen(geval, plaats, [...meegenomen, ...versie.maatregelen]);
  }
  return maatregelen.map(({ eigenaar, uiterlijk, einde }, plaats) => {
    const stand = einde === undefined ? 'lopend' : einde.uitkomst === 'gestopt' ? 'gestopt' : 'afgerond';
    return `${plaats + 1} ${eigenaar} ${uiterlijk} ${stand} ${einde?.op ?? '-'}`;
  });
}

function vergelijkPlan(geval: Geval, { plannen }: CasusVorm): readonly string[] {
  return [
    ...verschilLijst(
      'plan',
      geval.plannen.map(
        ({ doelen, vastgesteldOp }, plaats) => `${plaats + 1} ${doelen.join('')} ${vastgesteldOp ?? 'in opstelling'}`,
      ),
      plannen.map(
        ({ versie, doelen, vastgesteldOp }) => `${versie} ${doelen.join('')} ${vastgesteldOp ?? 'in opstelling'}`,
      ),
    ),
    ...verschilLijst(
      'maatregel',
      verwachteMaatregelen(geval),
      (plannen.at(-1)?.maatregelen ?? []).map(
        ({ nummer, eigenaar, uiterlijk, stand, geslotenOp }) =>
          `${nummer} ${eigenaar.soort ?? eigenaar.naam} ${uiterlijk} ${stand} ${geslotenOp ?? '-'}`,
      ),
    ),
  ];
}

function vergelijkDoorverstrekkingen({ geval, doorverstrekkingen }: Einde): readonly string[] {
  const toestemmingen = (tegen: number, voor: number) => (tegen > 0 ? 'tegen' : `${voor} voor`);
  return verschilLijst(
    'doorverstrekking',
    geval.doorverstrekkingen.map(({ aan, voorstelOp, op, geheimhoudingOp, tegen, gegevens }) =>
      [
        aan,
        voorstelOp,
        op ?? 'niet verstrekt',
        (op === undefined ? undefined : geheimhoudingOp) ?? '-',
        toestemmingen(Object.keys(tegen).length, 5),
        `${gegevens.length} gegevens`,
      ].join(' '),
    ),
    doorverstrekkingen.map((een) =>
      [
        een.ontvanger.naam,
        een.voorgesteldOp,
        een.verstrektOp ?? 'niet verstrekt',
        een.geheimhoudingOp ?? '-',
        toestemmingen(
          een.toestemmingen.filter(({ voor }) => !voor).length,
          een.toestemmingen.filter(({ voor }) => voor).length,
        ),
        `${een.gegevens?.length ?? 0} gegevens`,
      ].join(' '),
    ),
  );
}

/** Differences of the casus of a case, as sentences. */
export function vergelijkCasus(bestand: Partnerschapsbestand, einde: Einde): readonly string[] {
  const { geval, casus } = einde;
  const { eindstand } = geval;
  if (casus === undefined) return verschil('stand casus', eindstand.casus, undefined);
  const afsluitingen = casus.besluiten.filter(({ inhoud }) => inhoud.soort === 'afsluiten');
  const uitkomst = (tegen: object) => (Object.keys(tegen).length === 0 ? 'aangenomen' : 'verworpen');
  return [
    ...verschil('stand casus', eindstand.casus, casus.stand),
    ...(eindstand.laatsteVerwerking.casus === undefined
      ? []
      : verschil('laatste verwerking casus', eindstand.laatsteVerwerking.casus, casus.laatsteVerwerking)),
    ...vergelijkPlan(geval, casus),
    ...verschilLijst('deelnemer', eindstand.deelnemers, deelnemersVan(bestand, casus)),
    ...vergelijkPersonen(geval, casus),
    ...verschilLijst(
      'verstrekking',
      geval.verstrekkingen.map(({ door, op, fase }) => `${door} ${op} ${fase}`),
      casus.gegevens.flatMap(({ bron, ingebrachtOp, verstrekking }) =>
        verstrekking === null ? [] : `${bron.soort} ${ingebrachtOp} ${verstrekking.fase}`,
      ),
    ),
    ...verschilLijst(
      'advies',
      geval.adviezen.map(({ op, antwoordOp }) => `${op} ${antwoordOp ?? 'onbeantwoord'}`),
      casus.adviezen.map(({ gevraagdOp, beantwoordOp }) => `${gevraagdOp} ${beantwoordOp ?? 'onbeantwoord'}`),
    ),
    ...verschilLijst(
      'voortgang',
      [
        ...geval.voortgang.map(({ op }) => `${op} voortgang`),
        ...geval.afrondingen.map(({ op }) => `${op} afronding`),
        ...geval.verlengingen.map(({ op }) => `${op} verlenging`),
      ],
      casus.voortgang.map(({ dag, inhoud }) => `${dag} ${inhoud.vorm}`),
    ),
    ...verschilLijst(
      'volgende monitoring',
      geval.monitoring.map(({ ronde }) => ronde),
      casus.monitoring.flatMap(({ geplandOp }) => geplandOp ?? []),
    ),
    ...vergelijkDoorverstrekkingen(einde),
    ...verschilLijst(
      'afsluiting',
      geval.afsluiting.map(({ op, tegen }) => `${op} ${uitkomst(tegen)}`),
      afsluitingen.map(({ ingediendOp, stand }) => `${ingediendOp} ${stand}`),
    ),
    ...verschilTermijnen(
      'termijn casus',
      eindstand.termijnen.filter(({ bestand }) => bestand === 'casus'),
      casus.termijnen,
    ),
  ];
}
