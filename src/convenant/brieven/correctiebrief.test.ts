// The answer to a request to correct says of each item what, on which ground and why, how to object, and nothing of a person where a program shows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alleCorrectiegronden, puntbesluiten } from '../correctieverzoeken.ts';
import { type Documentinhoud, documentVorm } from '../vormen/document.ts';
import { type Briefpunt, type Correctiebrieffeiten, maakCorrectiebrief } from './correctiebrief.ts';

const punt: Briefpunt = {
  soort: 'naw',
  register: 'weegploeg',
  besluit: 'verbeterd',
  grond: 'feitelijk-onjuist',
  motivering: 'Het uittreksel laat de andere datum zien.',
  beslotenOp: '2026-07-02',
  uitvoerenUiterlijk: '2026-07-30',
  beperkt: false,
  stuk: { register: 'weegploeg', dag: '2026-05-13', herkomst: 'Politie, eenheid Waterland', weggelaten: null },
  wordt: 'Geboren op 10 mei 1991.',
};
const feiten: Correctiebrieffeiten = {
  vandaag: '2026-07-02',
  nummer: 'V-2026-0003',
  soort: 'correctie',
  ontvangenOp: '2026-06-22',
  hoedanigheid: 'zelf',
  betrokkene: 'Zwaantje Quispel',
  gezochtTot: '2026-07-01',
  samenwerkingsverband: 'Samenwerkingsverband Waterhoek',
  aan: { naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' },
  neutraal: false,
  punten: [punt],
  verantwoordelijken: [
    { soort: 'gemeente', naam: 'Gemeente Waterhoek' },
    { soort: 'om', naam: 'Openbaar Ministerie, parket Waterland' },
    { soort: 'politie', naam: 'Politie, eenheid Waterland' },
  ],
  contact: 'Bureau Aanpak, telefoon 06-00000001',
  functionaris: { naam: 'Sander Hoekema', email: 'fg@waterhoek.example' },
};
const tekstVan = ({ blocks }: Documentinhoud): string =>
  blocks
    .flatMap((blok) => {
      if (blok.kind === 'list') return blok.items;
      if (blok.kind === 'facts') return blok.items.map((een) => een.join(': '));
      return blok.kind === 'paragraph' || blok.kind === 'heading' ? [blok.text] : [];
    })
    .join('\n');
const brief = (anders: Partial<Correctiebrieffeiten> = {}) => tekstVan(maakCorrectiebrief({ ...feiten, ...anders }));

test('de brief noemt ontvangst, besluit, grond, reden, laatste dag, wie het hoort en de weg van bezwaar', () => {
  const tekst = brief();
  for (const woorden of [
    /Op 22 juni 2026 kregen wij uw verzoek[\s\S]*zochten[\s\S]*tot en met 1 juli 2026/,
    /1\. Naam, adres en geboortedatum[\s\S]*Waar: In het dossier van de weegploeg/,
    /Wij verbeteren dit gegeven\.[\s\S]*Besloten op 2 juli 2026/,
    /Het klopt niet met de feiten \(artikel 12 lid 5 onder a/,
    /Waarom: Het uittreksel/,
    /Klaar uiterlijk: 30 juli 2026/,
    /iedereen die het gegeven van ons kreeg/,
    /het besluit van:\nGemeente Waterhoek\nOpenbaar Ministerie, parket[\s\S]*bezwaarschrift naar ons contactpunt: Bureau/,
    /binnen zes weken[\s\S]*V-2026-0003[\s\S]*Algemene wet bestuursrecht/,
    /naar de rechter: de rechtbank/,
    /Autoriteit Persoonsgegevens/,
    /contactpunt: Bureau Aanpak[\s\S]*fg@waterhoek\.example/,
    /de politie of het Openbaar Ministerie zelf/,
  ])
    assert.match(tekst, woorden);
  assert.doesNotMatch(tekst, /namens Zwaantje|afgeschermd/);
});

test('titel en kenmerk zeggen niets over een persoon, en het model past in zijn vorm', () => {
  const { title, reference, address } = documentVorm.parse(maakCorrectiebrief(feiten));
  assert.deepEqual([title, reference], ['Antwoord op uw verzoek over persoonsgegevens', 'V-2026-0003']);
  assert.deepEqual(address, ['Zwaantje Quispel', 'Kade 1', '1234 AB Waterhoek']);
});

test('elk besluit en elke grond heeft zijn eigen woorden', () => {
  const gezien = new Set(
    puntbesluiten.map((besluit) => brief({ punten: [{ ...punt, besluit }] }).match(/Besluit: .*/)?.[0]),
  );
  assert.equal(gezien.size, puntbesluiten.length);
  const gronden = new Set(
    alleCorrectiegronden.map((grond) => brief({ punten: [{ ...punt, grond }] }).match(/Grond: .*/)?.[0]),
  );
  assert.equal(gronden.size, alleCorrectiegronden.length);
});

test('een afwijzing heeft geen grond, geen laatste dag en niemand die het hoort; wat was afgeschermd gaat open', () => {
  const afgewezen = { ...punt, besluit: 'afgewezen', grond: undefined } as const;
  const tekst = brief({ soort: 'verzet', punten: [afgewezen] });
  assert.match(tekst, /kregen wij uw verzet[\s\S]*Wij veranderen dit gegeven niet/);
  assert.doesNotMatch(tekst, /Grond:|Klaar uiterlijk|Wie hoort het|Afscherming/);
  assert.match(brief({ punten: [{ ...afgewezen, beperkt: true }] }), /Dat houdt nu op/);
  assert.doesNotMatch(brief({ punten: [{ ...punt, beperkt: true }] }), /Dat houdt nu op/);
  assert.match(brief({ punten: [afgewezen, punt] }), /Wie hoort het/);
});

test('wie voor een ander schreef leest dat de brief over die persoon gaat', () => {
  assert.match(brief({ hoedanigheid: 'curator' }), /namens Zwaantje Quispel; over die persoon/);
});

test('niets te vinden en niet mogen zeggen geven dezelfde brief, zonder een woord over een gegeven', () => {
  const niets = brief({ punten: [] });
  assert.equal(brief({ neutraal: true }), niets);
  assert.equal(brief({ neutraal: true, punten: [] }), niets);
  assert.match(niets, /bevestigen niet[\s\S]*ontkennen het ook niet[\s\S]*binnen zes weken/);
  assert.doesNotMatch(niets, /Besluit:|Waarom:|dossier/);
});

test('de brief zegt welk gegeven het is en wat het wordt, zoals een overzicht het zou zeggen', () => {
  const stuk = {
    register: 'weegploeg',
    dag: '2026-05-13',
    herkomst: 'Politie, eenheid Waterland',
    weggelaten: null,
  } as const;
  assert.match(
    brief(),
    /Datum: 13 mei 2026\nWaar: In het dossier van de weegploeg\nAfkomstig van: Politie, eenheid Waterland\nBesluit: [^\n]*\nWat er komt te staan: Geboren op 10 mei 1991\.\nGrond/,
  );
  assert.match(brief({ punten: [{ ...punt, besluit: 'aangevuld', grond: 'onvolledig' }] }), /Wat erbij komt: Geboren/);
  // Words that came along with another decision say nothing, and what was decided before this was kept has none.
  assert.doesNotMatch(brief({ punten: [{ ...punt, besluit: 'verwijderd' }] }), /komt te staan|erbij komt|Geboren/);
  assert.doesNotMatch(brief({ punten: [{ ...punt, wordt: undefined }] }), /komt te staan/);
  const oud = brief({ punten: [{ ...punt, stuk: undefined }] });
  assert.match(oud, /gegevens?\n?[\s\S]*Waar: In het dossier/);
  assert.doesNotMatch(oud, /Datum: 13|Afkomstig/);
  assert.doesNotMatch(
    brief({ punten: [{ ...punt, stuk: { ...stuk, dag: null, herkomst: null } }] }),
    /Datum: 13|Afkomstig/,
  );
  // Of somebody else's file not where it lies now; of what an overview leaves out neither whose word it was nor what it becomes.
  const ander = {
    ...punt,
    register: 'archief',
    stuk: { ...stuk, herkomst: null, weggelaten: 'andere-personen' },
  } as const;
  const stil = brief({ punten: [ander] });
  assert.match(stil, /Wat er komt te staan: Dat noemen wij niet, omdat dit over andere mensen gaat/);
  assert.doesNotMatch(stil, /Geboren|archief|Afkomstig/);
  assert.doesNotMatch(brief({ neutraal: true }), /13 mei|Geboren|Politie, eenheid Waterland\nBesluit/);
  // What people kept from him before is kept here too: shortened, left out, or with the whole answer, which named no ground.
  const nu = (besluit: 'inkorten' | 'weglaten', grond: 'b' | null) =>
    brief({ punten: [{ ...punt, verzwegen: { besluit, grond } }] });
  assert.match(nu('inkorten', 'b'), /Wat er komt te staan: Dat noemen wij niet, omdat /);
  assert.match(nu('weglaten', null), /Wat er komt te staan: Dat noemen wij niet\.\n/);
  // Shortened, whose word it was may have been left out as well.
  for (const besluit of ['inkorten', 'weglaten'] as const) assert.doesNotMatch(nu(besluit, 'b'), /Afkomstig/);
  for (const stilte of [nu('inkorten', 'b'), nu('weglaten', 'b'), nu('weglaten', null)])
    assert.doesNotMatch(stilte, /Geboren/);
  assert.match(
    brief({ punten: [{ ...ander, verzwegen: { besluit: 'weglaten', grond: null } }] }),
    /noemen wij niet\.\n/,
  );
});
