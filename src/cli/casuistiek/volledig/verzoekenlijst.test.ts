// Tests of the reader of requests: names, capacities and ways as people write them; what cannot be read is named, never guessed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ontleedBesluiten } from './besluiten.ts';
import { leesVerzoeken, metOok, ontleedVerzoeken, VerzoekenOnleesbaar } from './verzoekenlijst.ts';

const kop =
  'nr;ontvangen;soort;verzoeker;hoedanigheid;betrokkene;geb.datum betrokkene;wat wordt gevraagd;identiteit;machtiging / stuk;binnengekomen via';
const lees = (...rijen: readonly string[]) =>
  ontleedVerzoeken(new TextEncoder().encode([kop, ...rijen, ''].join('\r\n')));

test('a request as it came in: who asks, in which capacity, about whom', () => {
  assert.deepEqual(
    lees('R-1;05-10-2026;Inzage;mr. A. Vos;advocaat;Sjoerd van der Wal;19-11-1999;"Alles; met kopie.";–;–;e-mail'),
    [
      {
        nr: 'R-1',
        ontvangen: '2026-10-05',
        soort: 'inzage',
        verzoeker: 'mr. A. Vos',
        hoedanigheid: 'gemachtigde',
        betrokkene: { voornaam: 'Sjoerd', achternaam: 'van der Wal' },
        geboortedatum: '1999-11-19',
        vraag: 'Alles; met kopie.',
        weg: 'e-mail',
      },
    ],
  );
});

test('who has no capacity of the list is a stranger, and a name can be initials or one word', () => {
  const rij = (hoedanigheid: string, betrokkene: string) =>
    lees(`R-1;05-10-2026;verzet;x;${hoedanigheid};${betrokkene};;x;;;telefoon en mail`).map((een) => [
      een.hoedanigheid,
      een.betrokkene,
      een.geboortedatum,
      een.weg,
    ]);
  assert.deepEqual(rij('collega', 'J. Blauw'), [
    ['derde', { voorletters: 'J.', achternaam: 'Blauw' }, undefined, 'telefoon'],
  ]);
  assert.deepEqual(rij('ouder met gezag', 'Blauw'), [['ouder', { achternaam: 'Blauw' }, undefined, 'telefoon']]);
});

test('a day, a kind or a way that cannot be read is a fault with its row', () => {
  const goed = 'R-1;05-10-2026;inzage;x;betrokkene zelf;Jan Blauw;;x;;;brief';
  for (const [fout, veld] of [
    [goed.replace('05-10-2026', 'maandag'), 'ontvangen'],
    [goed.replace('inzage', 'klacht'), 'soort'],
    [goed.replace('brief', 'duif'), 'binnengekomen via'],
    [goed.replace('R-1', ''), 'nr'],
  ] as const)
    assert.throws(
      () => lees(goed, fout),
      (gegooid) =>
        gegooid instanceof VerzoekenOnleesbaar && gegooid.message === `verzoeken.csv rij 2: '${veld}' is niet te lezen`,
    );
});

test('a folder without a list of requests has none', async () => {
  assert.deepEqual(await leesVerzoeken(import.meta.dirname), []);
});

test('a row about two people is two requests: each with its own capacity and person, in one order', () => {
  const rijen = lees(
    ...['R-1', 'R-2'].map((nr) => `${nr};05-10-2026;inzage;S. Blauw;betrokkene zelf;S. Blauw;01-02-1990;x;;;brief`),
  );
  const ook = {
    ...{ rij: 'R-1', hoedanigheid: 'ouder', betrokkene: { voornaam: 'Kind', achternaam: 'Blauw' } },
    ...{ geboortedatum: '2020-03-04', vraag: 'Ook over het kind.' },
  };
  const besluitenVan = (rij: string) =>
    ontleedBesluiten({
      peildatum: '2026-12-01',
      gevallen: [],
      verzoeken: [
        {
          ...{ verzoek: 'R-1-kind', ook: { ...ook, rij }, adres: 'x', brief: {} },
          antwoord: { soort: 'niet-behandelen', op: '2026-10-20' },
          eindstand: { uitkomst: 'niet-behandeld', uiterlijk: '2026-11-02', wettelijkeGrens: '2026-11-05' },
        },
      ],
    }).verzoeken;
  const samen = metOok(rijen, besluitenVan('R-1'));
  assert.deepEqual(
    samen.map(({ nr, hoedanigheid, betrokkene, geboortedatum }) => [nr, hoedanigheid, betrokkene, geboortedatum]),
    [
      ['R-1', 'zelf', { voorletters: 'S.', achternaam: 'Blauw' }, '1990-02-01'],
      ['R-1-kind', 'ouder', { voornaam: 'Kind', achternaam: 'Blauw' }, '2020-03-04'],
      ['R-2', 'zelf', { voorletters: 'S.', achternaam: 'Blauw' }, '1990-02-01'],
    ],
  );
  assert.equal(samen[1]?.ontvangen, samen[0]?.ontvangen);
  assert.throws(() => metOok(rijen, besluitenVan('R-9')), VerzoekenOnleesbaar);
});
