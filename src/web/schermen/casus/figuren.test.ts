// What the figures of a casus show: every measure in its lane, and every item with its source and its readers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CasusVorm, casusVorm, type PlanVorm, planVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { type DoorverstrekkingVorm, doorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { en } from '../../teksten/en.ts';
import { nl } from '../../teksten/nl.ts';
import { betrokkeneVan, deelnemersVan, netwerkInWoorden, omgevingVan } from './netwerk.ts';
import { merkVanMaatregel, planbanen, planInWoorden } from './planbanen.ts';
import { stromenInWoorden, stromenVan } from './stroom.ts';
import { gebeurtenissenVanCasus } from './tijdlijn.ts';
import { verloopVanCasus } from './verloop.ts';

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const vandaag = '2026-11-23';
type Eigenaar = PlanVorm['maatregelen'][number]['eigenaar'];
const gemeente: Eigenaar = { id: id(1), naam: 'gemeente Waterhoek', extern: false, soort: 'gemeente' };
const ggz: Eigenaar = { id: id(2), naam: 'GGZ Waterland', extern: true, soort: null };

const maatregel = (nummer: number, eigenaar: Eigenaar, uiterlijk: string) => ({
  id: id(100 + nummer),
  lijn: id(100 + nummer),
  nummer,
  eigenaar,
  uiterlijk,
  afgesproken: uiterlijk,
  stand: 'lopend' as const,
  geslotenOp: null,
  inhoud: {
    omschrijving: `Maatregel ${nummer}`,
    verantwoordelijke: 'wijkcoach',
    verwachtResultaat: 'gaat naar school',
  },
});

const plan = (anders: Partial<PlanVorm> = {}): PlanVorm =>
  planVorm.parse({
    casus: id(10),
    casusnummer: 'C-2026-0001',
    plan: id(11),
    versie: 1,
    stand: 'vastgesteld',
    doelen: ['a'],
    doelomschrijving: '',
    wensAchterblijver: null,
    verblijfToelichting: null,
    opgesteldOp: '2026-11-10',
    vastgesteldOp: '2026-11-12',
    maatregelen: [
      maatregel(1, gemeente, '2026-11-22'),
      maatregel(2, ggz, '2026-11-23'),
      maatregel(3, gemeente, '2027-01-15'),
    ],
    ...anders,
  });

const partij = (nummer: number, soort: 'gemeente' | 'politie') => ({ id: id(nummer), soort, naam: soort });
const gegeven = (nummer: number, anders: object = {}) => ({
  id: id(200 + nummer),
  letter: 'a',
  soort: 'naw',
  inhoud: { achternaam: 'van Zuylekom' },
  bron: partij(1, 'gemeente'),
  grondslag: { code: 'avg-6-1-e', artikel: 'AVG 6 lid 1 onder e' },
  ingebrachtDoor: 'Iris',
  ingebrachtOp: '2026-11-05',
  handeling: 'agenderen',
  bij: null,
  wpgRegime: null,
  verzegeld: false,
  verstrekking: null,
  ...anders,
});
const analyse = { letter: 'd', soort: 'analyse' as const, inhoud: { conclusie: 'Aanpak nodig.', ingekort: false } };

const maatregelgegeven = { letter: 'e', soort: 'actie' as const, inhoud: maatregel(1, gemeente, vandaag).inhoud };

const casus = (anders: Partial<CasusVorm> = {}): CasusVorm =>
  casusVorm.parse({
    id: id(10),
    nummer: 'C-2026-0001',
    stand: 'plan-vastgesteld',
    geopendOp: '2026-11-05',
    laatsteVerwerking: '2026-11-12',
    termijnen: [],
    deelnemers: [
      { ...gemeente, vanaf: '2026-11-05', reden: 'taak' },
      { ...partij(3, 'politie'), soort: undefined, extern: false, vanaf: '2026-11-08', reden: 'taak' },
      { ...ggz, vanaf: '2026-11-05', reden: 'behandelt' },
    ].map(({ id: wie, naam, extern, vanaf, reden }) => ({ id: wie, naam, extern, vanaf, reden })),
    gegevens: [gegeven(1), gegeven(2), gegeven(3, { ...analyse, bron: partij(3, 'politie') })],
    plannen: [plan()],
    besluiten: [],
    afsluitadviezen: [],
    voortgang: [],
    monitoring: [],
    vrijgaven: [],
    adviezen: [],
    mogelijkheden: [],
    juistheid: {
      controleUiterlijk: null,
      controles: [],
      correcties: [],
      zonderInhoud: [],
      verouderd: [],
      verzoeken: [],
      kennisgevingen: [],
    },
    waarschuwingen: [],
    ...anders,
  });

test('elke maatregel staat in de baan van zijn eigenaar, te laat is een woord', () => {
  const banen = planbanen(plan(), vandaag, nl, 'nl');
  assert.deepEqual(
    banen.map(({ naam, stippen }) => [naam, stippen.map(({ kop }) => kop)]),
    [
      ['gemeente Waterhoek', ['nr. 1 · 22 nov 2026 · te laat', 'nr. 3 · 15 jan 2027']],
      ['GGZ Waterland (extern)', ['nr. 2 · 23 nov 2026']],
    ],
  );
  assert.equal(merkVanMaatregel(plan().maatregelen[1]!, vandaag), 'open');
});

test('wat klaar of gestopt is, is niet te laat, en een nieuwe dag noemt de oude', () => {
  const eerste = plan().maatregelen[0]!;
  const kop = (anders: Partial<typeof eerste>) =>
    planbanen(plan({ maatregelen: [{ ...eerste, ...anders }] }), vandaag, nl, 'nl')[0]?.stippen[0];
  assert.equal(kop({ stand: 'afgerond', geslotenOp: '2026-11-20' })?.kop, 'nr. 1 · 20 nov 2026 · afgerond');
  assert.equal(kop({ stand: 'gestopt', geslotenOp: '2026-11-20' })?.dag, '2026-11-20');
  assert.equal(merkVanMaatregel({ ...eerste, stand: 'gestopt' }, vandaag), 'gestopt');
  assert.equal(merkVanMaatregel({ ...eerste, stand: 'afgerond' }, vandaag), 'klaar');
  assert.equal(kop({ uiterlijk: '2026-12-22' })?.kop, 'nr. 1 · 22 dec 2026 · was 22 nov 2026');
});

test('het plan in een zin of drie', () => {
  assert.equal(
    planInWoorden(plan(), vandaag, nl, 'nl'),
    '3 maatregelen bij 2 deelnemers. Nummer 1 is te laat. Eerstvolgende uiterste dag: 23 november 2026, GGZ Waterland.',
  );
  assert.match(
    planInWoorden(plan(), '2028-01-01', en, 'en'),
    /^3 measures with 2 participants. Overdue: numbers 1, 2, 3.$/,
  );
  assert.match(planInWoorden(plan(), '2026-11-01', nl, 'nl'), /Geen is te laat/);
  const veel = plan({ maatregelen: [1, 2, 3, 4, 5, 6].map((nummer) => maatregel(nummer, gemeente, '2026-01-01')) });
  assert.match(planInWoorden(veel, vandaag, nl, 'nl'), /6 zijn te laat/);
});

test('gegevens gaan naar de partijen, een vastgesteld plan naar de externen', () => {
  const [deur, naarExtern, ...meer] = stromenVan(casus(), [], nl, 'nl');
  assert.deepEqual(meer, []);
  assert.deepEqual(
    deur?.bronnen.map(({ kop, tekst }) => [kop, tekst]),
    [
      ['gemeente', 'a personalia (2)'],
      ['politie', 'd analyse'],
    ],
  );
  assert.equal(deur?.midden.tekst, '5 november 2026, art. 8 lid 5');
  assert.deepEqual(
    deur?.ontvangers.map(({ kop, tekst }) => [kop, tekst]),
    [
      ['gemeente Waterhoek', 'vanaf 5 nov 2026'],
      ['politie', 'vanaf 8 nov 2026'],
    ],
  );
  assert.deepEqual(
    naarExtern?.ontvangers.map(({ kop, tekst }) => [kop, tekst]),
    [['GGZ Waterland', 'vanaf 12 nov 2026']],
  );
  assert.equal(
    stromenInWoorden(casus(), [], nl),
    '3 gegevens van 2 partijen, te lezen door 2 partijen. Het vastgestelde plan ging naar 1 externe partner.',
  );
});

test('een plan in opstelling gaat naar niemand buiten de casus', () => {
  const opstelling = casus({ plannen: [plan({ stand: 'in-opstelling', vastgesteldOp: null })] });
  assert.equal(stromenVan(opstelling, [], nl, 'nl').length, 1);
  assert.match(stromenInWoorden(opstelling, [], nl), /Er ging nog geen plan/);
});

test('wie later kwam, kreeg een plan niet dat toen al was vervangen', () => {
  const tweede = plan({ plan: id(12), versie: 2, vastgesteldOp: '2026-11-20' });
  const ontvangers = (vanaf: string) =>
    stromenVan(
      casus({
        plannen: [plan(), tweede],
        deelnemers: [{ id: ggz.id, naam: ggz.naam, extern: true, vanaf, reden: 'behandelt' }],
      }),
      [],
      nl,
      'nl',
    ).flatMap((stroom) => (stroom.ontvangers.length === 0 ? [] : [[stroom.midden.kop, stroom.ontvangers[0]?.tekst]]));
  assert.deepEqual(ontvangers('2026-11-21'), [['Plan versie 2', 'vanaf 21 nov 2026']]);
  assert.deepEqual(ontvangers('2026-11-20'), [
    ['Plan versie 1', 'vanaf 20 nov 2026'],
    ['Plan versie 2', 'vanaf 20 nov 2026'],
  ]);
});

test('wat later werd verstrekt is een stroom van zichzelf, en maatregelen zijn geen verstrekking', () => {
  const later = casus({
    gegevens: [
      ...casus().gegevens,
      casusVorm.shape.gegevens.element.parse(
        gegeven(4, { ingebrachtOp: '2026-11-20', handeling: 'gegeven-verstrekken' }),
      ),
      casusVorm.shape.gegevens.element.parse(gegeven(5, { ...maatregelgegeven, handeling: 'maatregel-opnemen' })),
    ],
    plannen: [],
  });
  assert.deepEqual(
    stromenVan(later, [], nl, 'nl').map(({ dag, bronnen }) => [dag, bronnen.length]),
    [
      ['2026-11-05', 2],
      ['2026-11-20', 1],
    ],
  );
  assert.equal(stromenInWoorden(casus({ gegevens: [], plannen: [] }), [], nl), 'Er is nog niets verstrekt.');
});

const door = (anders: Partial<DoorverstrekkingVorm> = {}): DoorverstrekkingVorm =>
  doorverstrekkingVorm.parse({
    id: id(50),
    casus: id(10),
    casusnummer: 'C-2026-0001',
    voorstel: id(51),
    stand: 'verstrekt',
    ontvanger: { id: ggz.id, naam: ggz.naam },
    soortGegevens: 'personalia',
    noodzaak: 'Nodig voor de behandeling.',
    partij: partij(1, 'gemeente'),
    voorgesteldDoor: 'Iris',
    voorgesteldOp: '2026-11-15',
    vereist: [],
    toestemmingen: [],
    verstrektOp: '2026-11-18',
    verstrektDoor: 'Iris',
    geheimhoudingOp: '2026-11-18',
    ingetrokkenOp: null,
    ingetrokkenDoor: null,
    redenIntrekking: null,
    gegevens: [{ gegeven: id(201), noodzaak: 'aanmelden', versie: { vorm: 'woorden', tekst: 'Een naam.' } }],
    mogelijkheden: [],
    ...anders,
  });

test('wat met toestemming doorging is een stroom naar die ene partner, tot het is ingetrokken', () => {
  const laatste = (verstrekking: DoorverstrekkingVorm) => stromenVan(casus(), [verstrekking], nl, 'nl').at(-1);
  const stroom = laatste(door());
  assert.deepEqual(
    stroom?.bronnen.map(({ kop, tekst }) => [kop, tekst]),
    [['gemeente', 'a personalia']],
  );
  assert.deepEqual(
    stroom.ontvangers.map(({ kop, tekst }) => [kop, tekst]),
    [['GGZ Waterland', 'vanaf 18 nov 2026']],
  );
  const terug = laatste(door({ stand: 'ingetrokken', ingetrokkenOp: '2026-11-20' }));
  assert.equal(terug?.ontvangers[0]?.tekst, 'van 18 nov 2026 tot 20 nov 2026');
  assert.equal(laatste(door({ gegevens: null }))?.bronnen[0]?.tekst, 'personalia');
  assert.match(stromenInWoorden(casus(), [door()], nl), /Eén keer gingen gegevens door/);
});

test('wat alleen gevraagd is ging nergens heen', () => {
  const gevraagd = door({ stand: 'toestemming-gevraagd', verstrektOp: null, verstrektDoor: null });
  assert.deepEqual(stromenVan(casus(), [gevraagd], nl, 'nl'), stromenVan(casus(), [], nl, 'nl'));
  assert.equal(stromenInWoorden(casus(), [gevraagd], nl), stromenInWoorden(casus(), [], nl));
});

test('achterblijvers staan voor het netwerk, met rol en noodzaak, en deelnemers staan apart', () => {
  const persoon = (nummer: number, soort: 'achterblijver' | 'netwerkpersoon', rol: string) =>
    casusVorm.shape.gegevens.element.parse(
      gegeven(nummer, {
        soort,
        letter: soort === 'achterblijver' ? 'f' : 'g',
        handeling: `${soort}-opnemen`,
        inhoud: {
          naw: { voornaam: 'Proef', achternaam: `Naam ${nummer}` },
          rol,
          noodzaak: 'Nodig voor het plan.',
          ...(soort === 'achterblijver' ? { gezinsband: 'moeder', hulp: false } : {}),
        },
      }),
    );
  const vol = casus({
    gegevens: [...casus().gegevens, persoon(6, 'netwerkpersoon', 'trainer'), persoon(7, 'achterblijver', 'moeder.')],
  });
  assert.deepEqual(betrokkeneVan(vol, nl).naam, 'van Zuylekom');
  assert.deepEqual(
    omgevingVan(vol, nl).map(({ naam, rol, reden }) => [naam, rol, reden]),
    [
      ['Proef Naam 7', 'achterblijver, moeder', 'Nodig voor het plan.'],
      ['Proef Naam 6', 'uit het netwerk, trainer', 'Nodig voor het plan.'],
    ],
  );
  assert.deepEqual(
    deelnemersVan(vol, nl).map(({ naam, soort, sinds }) => [naam, soort, sinds]),
    [
      ['gemeente Waterhoek', 'partij', '2026-11-05'],
      ['politie', 'partij', '2026-11-08'],
      ['GGZ Waterland', 'extern', '2026-11-05'],
    ],
  );
  assert.equal(
    netwerkInWoorden(vol, nl),
    '2 partijen en 1 externe partner rond de betrokkene. Vastgelegd zijn 1 achterblijver en 1 persoon uit het netwerk.',
  );
  assert.equal(netwerkInWoorden(casus(), nl), '2 partijen en 1 externe partner rond de betrokkene.');
});

test('zonder personalia heet de betrokkene zo, en andere schrijfwijzen staan erbij', () => {
  assert.equal(betrokkeneVan(casus({ gegevens: [] }), nl).naam, 'Betrokkene');
  const anders = casusVorm.shape.gegevens.element.parse(
    gegeven(8, { soort: 'naw', inhoud: { achternaam: 'Suilekom' } }),
  );
  assert.match(
    betrokkeneVan(casus({ gegevens: [...casus().gegevens, anders] }), nl).rol,
    /ook ingebracht als Suilekom/,
  );
});

test('elke gebeurtenis heeft een onderwerp dat een naam heeft', () => {
  for (const { baan } of gebeurtenissenVanCasus(casus(), nl)) assert.ok(nl.figuren.tijdlijn.banen[baan].length > 0);
});

test('de rail van een casus: een stand is nu, wat ervoor ligt gedaan, wat erna komt nog niet', () => {
  const fasen = (stand: CasusVorm['stand']) =>
    verloopVanCasus(casus({ stand }), nl)
      .flat()
      .map(({ fase }) => fase);
  assert.deepEqual(fasen('geopend'), ['nu', 'straks', 'straks']);
  assert.deepEqual(fasen('plan-in-opstelling'), ['klaar', 'nu', 'straks']);
  assert.deepEqual(fasen('plan-vastgesteld'), ['klaar', 'klaar', 'nu', 'straks']);
});
