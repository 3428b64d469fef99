// Casework that is already there when a browser test begins: dossiers in several stands and a casus with a plan, made by the acts themselves.
import assert from 'node:assert/strict';
import type { Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import type { Bezoeker, Opstelling } from './browser.ts';

/** Names that may be read on a screen, and never in an address, a title or what the browser keeps. */
export const personen = {
  weging: { voornaam: 'Silvan', achternaam: 'Oudemans-Rietdijk', geboortedatum: '1998-03-14', straat: 'Kroosheide' },
  casus: { voornaam: 'Philippa', achternaam: 'van Zuylekom', geboortedatum: '2001-10-30', straat: 'Meerkoetpad' },
  achterblijver: { voornaam: 'Machteld', achternaam: 'Terlouw-Zuylekom' },
  netwerk: { voornaam: 'Roosmarijn', achternaam: 'Winterberg' },
  verzegeld: { voornaam: 'Tycho', achternaam: 'Brouwershaven', geboortedatum: '1990-06-02', straat: 'Zilverdijk' },
} as const;

/** Everybody who is needed to bring a signal to a plan, each at a screen of his own. */
export interface Ploeg {
  readonly gemeente: Bezoeker;
  readonly om: Bezoeker;
  readonly politie: Bezoeker;
  readonly uitvoerder: Bezoeker;
  readonly rvdk: Bezoeker;
}

/** Signs the five people in, beside each other. */
export async function meldPloegAan(opstelling: Opstelling): Promise<Ploeg> {
  const [gemeente, om, politie, uitvoerder, rvdk] = await Promise.all([
    opstelling.meldAan('gemeente'),
    opstelling.meldAan('om'),
    opstelling.meldAan('politie'),
    opstelling.meldAan('uitvoerder'),
    opstelling.meldAan('rvdk'),
  ]);
  return { gemeente, om, politie, uitvoerder, rvdk };
}

type Inbreng = Invoeren['signaal-inbrengen'];

type Subject = 'weging' | 'casus' | 'verzegeld';

function signaal(wie: Subject, rest: Partial<Inbreng>): Inbreng {
  const { voornaam, achternaam, geboortedatum, straat } = personen[wie];
  return {
    onderwerp: {
      aard: 'natuurlijk-persoon',
      voornaam,
      achternaam,
      geboortedatum,
      straat,
      huisnummer: '12',
      postcode: '1234 AB',
      woonplaats: 'Waterhoek',
    },
    gedraging: 'Deelde op het schoolplein pamfletten uit waarin tot geweld wordt opgeroepen; de conciërge zag het.',
    gedragingDatum: '2026-10-28',
    meldDatum: '2026-11-02',
    criteria: [1, 2],
    mening: 'De conciërge vond het dreigend.',
    afkomst: 'derde',
    melder: { naam: 'Gerben Slootweg', contact: '06-00000199', relatie: 'conciërge' },
    grondslag: 'avg-6-1-e',
    onderbouwing: { taak: 'Gemeentewet 172' },
    ...rest,
  };
}

/** Brings in a signal about one of the people and returns its dossier. */
export async function breng(wie: Bezoeker, persoon: Subject, rest: Partial<Inbreng>): Promise<string> {
  return (await wie.doe('signaal-inbrengen', signaal(persoon, rest))).dossier;
}

/** A signal of the municipality, with a question to the police that is still open. */
export async function maakWeging({ gemeente, politie, uitvoerder }: Ploeg): Promise<string> {
  const dossier = await breng(gemeente, 'weging', {});
  await breng(politie, 'weging', {
    dossier,
    gedraging: 'Is op 30 oktober aangesproken bij een besloten bijeenkomst.',
    afkomst: 'eigen',
    grondslag: 'wpg-20',
    wpgRegime: '8',
    onderbouwing: { noodzaak: 'Nodig om de ernst te wegen.', belang: 'openbare orde', doel: 'weging' },
  });
  await uitvoerder.doe('nadere-informatie-vragen', {
    id: dossier,
    vraag: 'Zijn er eerdere meldingen op dit adres?',
    aan: ['politie', 'gemeente'],
    uiterlijk: '2026-12-04',
  });
  return dossier;
}

/** A dossier that only police and OM know of. */
export async function maakVerzegeld({ politie }: Ploeg): Promise<string> {
  return breng(politie, 'verzegeld', {
    gedraging: 'Komt voor in een lopend onderzoek.',
    afkomst: 'eigen',
    grondslag: 'wpg-18-2-machtiging',
    wpgRegime: '9',
    onderbouwing: { noodzaak: 'Nodig om de ernst te wegen.' },
  });
}

/** Judges every criterion of a dossier, as the municipality. */
export async function analyseer({ gemeente }: Ploeg, id: string): Promise<void> {
  const { referentiekader } = await gemeente.doe('samenwerkingsverband-inzien', {});
  const { gegevens } = await gemeente.doe('weegdossier-inzien', { id });
  const signalen = gegevens.filter(({ soort }) => soort === 'signaal').map((gegeven) => gegeven.id);
  await gemeente.doe('signalen-analyseren', {
    id,
    criteria: (referentiekader?.criteria ?? []).map((_naam, plaats) => ({
      criterium: plaats + 1,
      oordeel: plaats < 2 ? ('ja' as const) : ('onbekend' as const),
      reden: plaats < 2 ? 'Volgt uit de gedraging.' : 'Daarover is niets bekend.',
      signalen: plaats < 2 ? signalen : [],
    })),
    conclusie: 'Een gezamenlijke aanpak is nodig; een partij alleen komt hier niet uit.',
  });
}

/** Proposes to schedule an analysed dossier with all parties and one external partner. */
export async function stelVoor({ gemeente }: Ploeg, id: string): Promise<void> {
  const { partijen, externePartners } = await gemeente.doe('samenwerkingsverband-inzien', {});
  const { gegevens } = await gemeente.doe('weegdossier-inzien', { id });
  const partner = externePartners.find(({ naam }) => naam === 'GGZ Waterland');
  assert.ok(partner !== undefined);
  await gemeente.doe('agendering-voorstellen', {
    id,
    uitkomst: 'agenderen',
    motivering: 'De signalen wijzen op hetzelfde.',
    partijen: partijen.map((partij) => ({ id: partij.id, reden: 'Heeft een taak in het plan.' })),
    externePartners: [{ id: partner.id, reden: 'Kan behandeling bieden.' }],
    selectie: gegevens
      .filter(({ soort }) => ['naw', 'signaal', 'analyse'].includes(soort))
      .map((gegeven) => ({ gegeven: gegeven.id, reden: 'Nodig voor het plan.' })),
  });
}

/** The one casus that there is. */
export async function vindCasus({ rvdk }: Ploeg): Promise<string> {
  const { resultaten } = await rvdk.doe('casussen-zoeken', { tekst: '' });
  assert.equal(resultaten.length, 1);
  return resultaten[0]!.id;
}

/** A plan with one measure in the casus. */
export async function maakPlan({ uitvoerder, rvdk }: Ploeg, casus: string): Promise<void> {
  await uitvoerder.doe('plan-opstellen', {
    id: casus,
    doelen: ['b', 'c'],
    doelomschrijving: 'Terug naar school en werk.',
  });
  const { partijen } = await rvdk.doe('samenwerkingsverband-inzien', {});
  await rvdk.doe('maatregel-opnemen', {
    id: casus,
    eigenaar: partijen[0]!.id,
    omschrijving: 'Wekelijks gesprek met een vaste begeleider.',
    verantwoordelijke: 'jongerenwerker',
    verwachtResultaat: 'Na drie maanden weer drie dagen per week naar school.',
    uiterlijk: '2027-03-01',
  });
}

/** Adopts the plan of the casus. */
export async function stelPlanVast({ uitvoerder }: Ploeg, casus: string): Promise<void> {
  await uitvoerder.doe('plan-vaststellen', { id: casus, motivering: 'Het plan past bij de doelen.' });
}

/** Asks consent to disclose the personal details to the external partner in the casus; returns the disclosure. */
export async function vraagVerstrekking({ rvdk }: Ploeg, casus: string): Promise<string> {
  const { deelnemers, gegevens } = await rvdk.doe('casus-inzien', { id: casus });
  const { doorverstrekking } = await rvdk.doe('doorverstrekking-voorstellen', {
    id: casus,
    ontvanger: deelnemers.find(({ extern }) => extern)!.id,
    soortGegevens: 'naam en adres',
    noodzaak: 'De intake kan anders niet beginnen.',
    selectie: gegevens
      .filter(({ soort }) => soort === 'naw')
      .map(({ id }) => ({ gegeven: id, noodzaak: 'Wie er komt.' })),
  });
  return doorverstrekking;
}

/** Every party consents, and the items are released. */
export async function verstrek(
  { gemeente, om, politie, uitvoerder, rvdk }: Ploeg,
  reclassering: Bezoeker,
  casus: string,
  doorverstrekking: string,
): Promise<void> {
  const { verstrekkingen } = await uitvoerder.doe('verstrekkingen-inzien', { casus });
  const { voorstel } = verstrekkingen.find(({ id }) => id === doorverstrekking)!;
  for (const partij of [gemeente, om, politie, rvdk, reclassering])
    await partij.doe('casusbesluit-stemmen', { id: casus, voorstel, voor: true, reden: 'Nodig voor de behandeling.' });
  await uitvoerder.doe('doorverstrekken', { id: casus, doorverstrekking });
}

/** A round that was held about the adopted plan, the next one planned, and a note on it. */
export async function monitor({ gemeente, rvdk }: Ploeg, casus: string): Promise<void> {
  const { plannen } = await gemeente.doe('casus-inzien', { id: casus });
  const maatregelen = plannen.at(-1)?.maatregelen ?? [];
  await rvdk.doe('monitoring-vastleggen', {
    id: casus,
    dag: '2026-11-23',
    conclusie: 'De eerste afspraken zijn nagekomen.',
    uitkomst: 'doorgaan',
    volgende: '2026-12-21',
    maatregelen: maatregelen.map(({ id }) => ({ maatregel: id, tekst: 'Het eerste gesprek is gevoerd.' })),
  });
  await gemeente.doe('voortgang-vastleggen', { id: casus, dag: '2026-11-23', tekst: 'Alle deelnemers zijn begonnen.' });
}
