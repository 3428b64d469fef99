// Tests of recognising lists by their headers, and of the ground that the words of a list mean.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoekGrondslag } from './grondslag.ts';
import { herken, type Kolommen, type Lijstpartij } from './kolommen.ts';

const koppen: Record<Lijstpartij, string> = {
  gemeente:
    'Nr;Datum melding;Achternaam;Tussenvoegsel;Voornaam;Geb.datum;Straat;Huisnr;Toev.;Woonplaats;Omschrijving;Naam melder;Bereikbaar via;Functie / relatie;Grondslag;Ingebracht door;Status',
  politie:
    'Registratie;Naam;Voornaam;Geb.;Adres;Wpg-regime;Gedraging;Pleegdatum;Doel (MB 1.1);Noodzaak;Opsporingsbelang;Bev. functionaris (Bpg 2:10);Overleg OM;Verstrekt;Bron;Bereikbaarheid bron;Inbrenger',
  om: 'Kenmerk;Ontvangen;Betrokkene;Geb. dd;Woonplaats;Adres;Feitelijke omstandigheden;Stand;Zwaarwegend belang;Doel verstrekking;Grondslag;Melder;Contact;Inbrenger',
};

function kolommenVan(partij: Lijstpartij): Kolommen {
  const herkend = herken(koppen[partij].split(';'));
  assert.equal(herkend.soort, 'partijlijst');
  if (herkend.soort !== 'partijlijst') throw new Error(partij);
  assert.equal(herkend.kolommen.partij, partij);
  return herkend.kolommen;
}

test('each list is known by its headers, in any order and case, with more columns than needed', () => {
  for (const partij of ['gemeente', 'politie', 'om'] as const) {
    kolommenVan(partij);
    const anders = herken([...koppen[partij].toUpperCase().split(';').toReversed(), 'Extra']);
    assert.equal(anders.soort, 'partijlijst');
  }
});

test('a missing column is named; the list’s own note may be missing', () => {
  const zonder = (partij: Lijstpartij, kop: string) => herken(koppen[partij].split(';').filter((naam) => naam !== kop));
  assert.deepEqual(zonder('gemeente', 'Omschrijving'), {
    soort: 'onbekend',
    fout: 'de lijst van gemeente mist: Omschrijving',
  });
  assert.equal(zonder('gemeente', 'Status').soort, 'partijlijst');
  assert.equal(zonder('om', 'Stand').soort, 'partijlijst');
});

test('unknown headers are one clear fault; the list of requests is another list', () => {
  const onbekend = herken(['a', 'b']);
  assert.deepEqual(onbekend, {
    soort: 'onbekend',
    fout: 'de koppen horen bij geen bekende lijst (gemeente, politie, om): a | b',
  });
  const verzoeken = herken(['nr', 'ontvangen', 'soort', 'verzoeker', 'hoedanigheid', 'wat wordt gevraagd']);
  assert.equal(verzoeken.soort, 'andere');
});

test('grounds of the municipality; the lapsed Wbp is converted', () => {
  const gemeente = kolommenVan('gemeente');
  for (const tekst of [
    'AVG 6 lid 1 e / Gemw 172',
    'AVG 6(1)(e)',
    'avg 6.1.e',
    'art. 6 lid 1 onder e AVG',
    'Jeugdwet; AVG 6 lid 1 sub e',
  ]) {
    const gevonden = zoekGrondslag(gemeente, tekst);
    assert.equal(gevonden?.code, 'avg-6-1-e', tekst);
    assert.equal(gevonden?.omgezet, undefined);
  }
  assert.equal(zoekGrondslag(gemeente, 'AVG 6 lid 1 c')?.code, 'avg-6-1-c');
  for (const tekst of ['Wbp 8 e', 'Wbp 8e', 'artikel 8 onder e Wbp']) {
    assert.deepEqual(
      [zoekGrondslag(gemeente, tekst)?.code, zoekGrondslag(gemeente, tekst)?.omgezet],
      ['avg-6-1-e', true],
      tekst,
    );
  }
  for (const tekst of ['', 'toestemming melder', 'AVG 6 lid 1 a', 'AVG 6', 'AVG 16 lid 1 e', 'Wjsg 39f lid 1']) {
    assert.equal(zoekGrondslag(gemeente, tekst), undefined, tekst);
  }
});

test('grounds of the OM', () => {
  const om = kolommenVan('om');
  for (const tekst of ['Wjsg 39f lid 1', 'Wjsg 39f(1)', 'art. 39f lid 1 Wjsg']) {
    assert.equal(zoekGrondslag(om, tekst)?.code, 'wjsg-39f-1', tekst);
  }
  for (const tekst of ['', 'Wjsg 39e lid 1', 'AVG 6 lid 1 e']) assert.equal(zoekGrondslag(om, tekst), undefined, tekst);
});

test('regimes of the police and what opens them', () => {
  const politie = kolommenVan('politie');
  const verwacht = {
    '8': ['8', 'wpg-20'],
    'Wpg 8': ['8', 'wpg-20'],
    '13': ['13', 'wpg-20'],
    '9': ['9', 'wpg-18-2-machtiging'],
    '10-1-a': ['10-1-a', 'wpg-18-2-machtiging'],
    '10 lid 1 onder a': ['10-1-a', 'wpg-18-2-machtiging'],
    'art. 10(1)(c) Wpg': ['10-1-c', 'wpg-18-2-machtiging'],
    '10-1-b': ['10-1-b', undefined],
    '12': ['12', undefined],
    '10': [undefined, undefined],
    '11': [undefined, undefined],
    '9 en 10-1-a': [undefined, undefined],
    '': [undefined, undefined],
  };
  for (const [tekst, [regime, code]] of Object.entries(verwacht)) {
    const gevonden = zoekGrondslag(politie, tekst);
    assert.deepEqual([gevonden?.regime, gevonden?.code], [regime, code], tekst);
  }
});
