// The answer to a request of inzage speaks to whoever asked, of whom he asked about, and says where one can go with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoedanigheden } from '../verzoeken.ts';
import { type Documentinhoud, documentVorm } from '../vormen/document.ts';
import type { Stukvorm } from '../vormen/inzage.ts';
import { type Antwoordfeiten, inzagebrief } from './inzagebrief.ts';
import { gemotiveerdeWeigering, neutraleWeigering } from './inzageweigering.ts';
import { gronden } from './inzagewoorden.ts';

const feiten: Antwoordfeiten = {
  vandaag: '2026-07-02',
  nummer: 'V-2026-0003',
  ontvangenOp: '2026-06-22',
  samenwerkingsverband: 'Samenwerkingsverband Waterhoek',
  naam: 'Zwaantje Quispel',
  adres: 'Kade 1\n1234 AB Waterhoek',
  hoedanigheid: 'zelf',
  betrokkene: 'Zwaantje Quispel',
  verantwoordelijken: [
    { soort: 'gemeente', naam: 'Gemeente Waterhoek' },
    { soort: 'om', naam: 'Openbaar Ministerie, parket Waterland' },
    { soort: 'politie', naam: 'Politie, eenheid Waterland' },
  ],
  gezochtTot: '2026-07-16',
  contact: 'Bureau Aanpak, telefoon 06-00000001',
  functionaris: { naam: 'Sander Hoekema', email: 'fg@waterhoek.example' },
};
const tekstVan = ({ blocks }: Documentinhoud): string =>
  blocks.flatMap((blok) => (blok.kind === 'paragraph' || blok.kind === 'heading' ? [blok.text] : [])).join('\n');
/** Every letter that can answer. */
const brieven = (anders: Partial<Antwoordfeiten> = {}): readonly string[] =>
  [
    inzagebrief({ ...feiten, ...anders }, [], []),
    gemotiveerdeWeigering({ ...feiten, ...anders }, ['b', 'e'], 'Een onderzoek loopt.'),
    neutraleWeigering({ ...feiten, ...anders }),
  ].map(tekstVan);

test('elk antwoord noemt bezwaar, de rechter, de toezichthouder, politie en OM, en wie te vragen is', () => {
  for (const tekst of brieven())
    for (const woorden of [
      /het besluit van:[\s\S]*daar bezwaar maken[\s\S]*bezwaarschrift naar ons contactpunt: Bureau/,
      /binnen zes weken[\s\S]*V-2026-0003/,
      /naar de rechter: de rechtbank/,
      /Autoriteit Persoonsgegevens/,
      /artikel 25 van de Wet politiegegevens[\s\S]*artikel 39i van de Wet justitiële/,
      /contactpunt: Bureau Aanpak[\s\S]*fg@waterhoek\.example/,
    ])
      assert.match(tekst, woorden);
});

test('wie voor een ander vraagt, leest over die ander en nooit over zichzelf', () => {
  for (const hoedanigheid of hoedanigheden.filter((een) => een !== 'zelf'))
    for (const tekst of brieven({ hoedanigheid, betrokkene: 'Gijs Quispel', naam: 'mr. Vos' })) {
      assert.match(tekst, /U vraagt dat (?:als (?:ouder|voogd|curator|mentor|gemachtigde)|voor iemand anders)\./);
      assert.match(tekst, /persoonsgegevens wij over Gijs Quispel verwerken/);
      assert.doesNotMatch(tekst, /over u\b|om u of anderen/, hoedanigheid);
    }
  for (const tekst of brieven()) assert.match(tekst, /persoonsgegevens wij over u verwerken/);
});

test('de weigering die niets bevestigt is voor iedereen gelijk, op naam, kenmerk en dag na', () => {
  const ander = { naam: 'A', adres: 'B', nummer: 'V-2026-0009' };
  assert.equal(
    tekstVan(neutraleWeigering({ ...feiten, ...ander })),
    tekstVan(neutraleWeigering(feiten)).replaceAll('V-2026-0003', 'V-2026-0009').replace('Zwaantje Quispel', 'A'),
  );
});

test('titel en kenmerk zeggen niets over een persoon, en het model past in zijn vorm', () => {
  const { title, reference } = documentVorm.parse(
    inzagebrief({ ...feiten, hoedanigheid: 'ouder' }, [], ['2026-01-02']),
  );
  assert.deepEqual([title, reference], ['Antwoord op een verzoek om inzage', 'V-2026-0003']);
});

test('in een overzicht staat bij elk bestand een keer wat voor elk stuk geldt, en bij een stuk alleen wat anders is', () => {
  const nul = '00000000-0000-4000-8000-000000000001';
  const stuk = (anders: Partial<Stukvorm> = {}): Stukvorm => ({
    ...{ id: nul, vondst: nul, beslotenOp: null, soort: 'signaal', register: 'weegploeg', nummer: 'W-2026-0001' },
    ...{
      dag: '2026-01-10',
      beslist: 'gemeente',
      voorstel: 'tonen',
      voorstelgrond: null,
      besluit: 'tonen',
      grond: null,
    },
    ...{ tekst: null, reden: null, door: null, herkomst: 'Gemeente', grondslag: 'artikel 20 Wpg' },
    ...{ regels: [{ naam: 'gedraging', waarde: 'Deelde papieren uit.' }], bewaarTot: '2031-01-10' },
    ontvangers: ['Openbaar Ministerie, parket Waterland (10-01-2026)', 'Politie (10-01-2026)'],
    ...anders,
  });
  const { blocks } = documentVorm.parse(
    inzagebrief(
      feiten,
      [
        stuk(),
        stuk({ besluit: 'weglaten', grond: 'melder' }),
        stuk({ besluit: 'inkorten', grond: 'b', tekst: 'Kort.', dag: null, ontvangers: [], grondslag: null }),
        stuk({ besluit: 'inkorten', grond: 'e', tekst: 'Deelde papieren uit.', zonderHerkomst: true }),
        stuk({ bewaarTot: '2026-07-10', ontvangers: [...stuk().ontvangers, 'GGZ (12-01-2026)'], herkomst: null }),
      ],
      [],
    ),
  );
  const begin = blocks.findIndex(
    (blok) => blok.kind === 'heading' && blok.text === 'Bestand van de weegploeg, W-2026-0001',
  );
  const verteld = blocks.slice(begin, begin + 12).map((blok) => {
    if (blok.kind === 'facts') return blok.items.map((regel) => regel.join(': '));
    return blok.kind === 'heading' ? `${blok.level} ${blok.text}` : blok.kind;
  });
  assert.deepEqual(verteld, [
    '2 Bestand van de weegploeg, W-2026-0001',
    [
      'Doel: signalen bespreken en besluiten of een gezamenlijke aanpak nodig is',
      'Grondslag: artikel 20 Wpg',
      'Ontvangers: Openbaar Ministerie, parket Waterland; Politie. Ieder vanaf de datum van het stuk.',
      'Bewaard tot uiterlijk: 10 januari 2031, als er niets meer gebeurt',
    ],
    '3 1. Signaal, 10 januari 2026',
    ['Gedraging: Deelde papieren uit.', 'Afkomstig van: Gemeente'],
    '3 2. Signaal, 10 januari 2026',
    ['Inhoud: Weggelaten, omdat dit iemand beschermt die iets heeft gemeld (artikel 15 lid 4 AVG).'],
    '3 3. Signaal',
    [
      'Inhoud: Kort.',
      'Ingekort: omdat dit nodig is om strafbare feiten te voorkomen, op te sporen of te vervolgen (artikel 41 lid 1 onder d UAVG)',
      'Afkomstig van: Gemeente',
      'Grondslag: niet vastgelegd',
      'Ontvangers: niemand',
    ],
    '3 4. Signaal, 10 januari 2026',
    ['Inhoud: Deelde papieren uit.', `Ingekort: omdat ${gronden.e}`],
    '3 5. Signaal, 10 januari 2026',
    [
      'Gedraging: Deelde papieren uit.',
      'Ook ontvangen door: GGZ (12-01-2026)',
      'Bewaard tot uiterlijk: 10 juli 2026, als er niets meer gebeurt',
    ],
  ]);
});

test('wat om een belang van lid 4 wegblijft of korter uitgaat krijgt een motivering; wat alleen anderen beschermt niet', () => {
  const stuk: Stukvorm = {
    id: 's',
    vondst: 'v',
    register: 'weegploeg',
    nummer: 'W-2026-0001',
    soort: 'signaal',
    dag: '2026-01-02',
    beslist: 'politie',
    voorstel: 'tonen',
    voorstelgrond: null,
    besluit: 'weglaten',
    grond: 'b',
    beslotenOp: '2026-06-23',
    door: 'P',
    herkomst: 'de politie',
    grondslag: null,
    regels: [{ naam: 'gedraging', waarde: 'Geheim.' }],
    ontvangers: ['de gemeente'],
    bewaarTot: '2031-01-02',
    reden: 'Inwendig.',
    tekst: null,
  };
  const brief = (...stukken: readonly Stukvorm[]) =>
    JSON.stringify(inzagebrief(feiten, stukken, [], 'Een onderzoek loopt.'));
  // From when a receiver received is said once.
  const raad = (dag: string, op: string): Stukvorm => ({ ...stuk, dag, ontvangers: [`Raad (${op})`] });
  assert.match(
    brief(raad('2026-01-10', '01-03-2026'), raad('2026-04-05', '05-04-2026')),
    /"Raad \(vanaf 1 maart 2026\)\. Ieder vanaf de datum van het stuk, of vanaf de dag bij de naam\."/,
  );
  const kort: Stukvorm = { ...stuk, besluit: 'inkorten', grond: 'e', tekst: 'Korter.' };
  for (const tekst of [brief(stuk), brief(kort), brief({ ...stuk, besluit: 'tonen', grond: null }, kort)]) {
    assert.match(tekst, /Waarom wij niet alles geven.*artikel 41 lid 1 UAVG.*Een onderzoek loopt\..*Overzicht/);
    assert.doesNotMatch(tekst, /Inwendig/);
  }
  assert.doesNotMatch(brief(stuk), /Geheim/);
  for (const tekst of [brief({ ...stuk, grond: 'melder' }), brief({ ...stuk, besluit: 'tonen', grond: null }), brief()])
    assert.doesNotMatch(tekst, /Waarom wij niet alles|Een onderzoek loopt/);
});
