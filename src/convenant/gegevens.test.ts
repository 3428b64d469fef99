// Tests of the closed lists: nothing unlisted, no control characters, nothing empty and nothing too long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import {
  type Casusoverlegsoort,
  casusoverlegsoorten,
  criteriumoordeel,
  dag,
  dagOfMaand,
  lettersCasusoverleg,
  lettersWeegploeg,
  tekst,
  type Weegploegsoort,
  weegploegsoorten,
} from './gegevens.ts';

const id = '6a1f0c4e-2a51-4c0e-9d53-1f0b8f6f7a11';
const naw = { achternaam: 'Verhulst', geboortedatum: '1994-06-17', straat: 'Noorderhof', huisnummer: '3' };

/** One valid example of every kind. */
const weegvoorbeelden: Record<Weegploegsoort, Record<string, unknown>> = {
  naw,
  signaal: {
    gedraging: 'Meldde zich aan de balie.\nVroeg om woonruimte.',
    gedragingDatum: '2026-01',
    meldDatum: '2026-01-29',
    criteria: [1],
    referentiekader: 1,
    afkomst: 'eigen',
    onderbouwing: { noodzaak: 'zonder dit is er geen beeld' },
  },
  melder: { naam: 'R. Hilversink', contact: 'balie', relatie: 'medewerker burgerzaken' },
  analyse: {
    vorm: 'analyse',
    referentiekader: 1,
    criteria: [{ criterium: 1, oordeel: 'onbekend', reden: 'niets over bekend', signalen: [id] }],
    conclusie: 'een gezamenlijke aanpak is nodig',
  },
  agenderingsbesluit: {
    uitkomst: 'agenderen',
    motivering: 'herhaald gedrag',
    partijen: [{ id, reden: 'regie' }],
    externePartners: [],
    selectie: [{ gegeven: id, reden: 'de gedraging', tekst: 'ingekort' }],
  },
  afsluitingsbesluit: { motivering: 'doelen bereikt', besluitOp: '2026-09-29' },
};
const casusvoorbeelden: Record<Casusoverlegsoort, Record<string, unknown>> = {
  naw,
  signaal: { gedraging: 'meldde zich', meldDatum: '2026-01-29', criteria: [], ingekort: true },
  inbrenger: { partij: 'gemeente', contact: 'veiligheid' },
  analyse: { conclusie: 'een gezamenlijke aanpak is nodig', ingekort: false },
  actie: { omschrijving: 'stopgesprek', verantwoordelijke: 'wijkagent', verwachtResultaat: 'berichten weg' },
  achterblijver: { naw, rol: 'echtgenote', noodzaak: 'hulp is afgesproken', gezinsband: 'getrouwd', hulp: false },
  netwerkpersoon: { naw, rol: 'zus', noodzaak: 'helpt bij maatregel 5' },
  afsluitingsbesluit: { motivering: 'doelen bereikt', besluitOp: '2026-09-29' },
};
const alle: readonly (readonly [string, z.ZodType, Record<string, unknown>])[] = [
  ...Object.entries(weegploegsoorten).map(
    ([soort, vorm], i) => [`weegploeg ${soort}`, vorm, Object.values(weegvoorbeelden)[i] ?? {}] as const,
  ),
  ...Object.entries(casusoverlegsoorten).map(
    ([soort, vorm], i) => [`casusoverleg ${soort}`, vorm, Object.values(casusvoorbeelden)[i] ?? {}] as const,
  ),
];

const past = (vorm: z.ZodType, waarde: unknown) => vorm.safeParse(waarde).success;

test('een actie is een maatregel, een vraag om advies of het antwoord daarop, en nooit een mengsel', () => {
  const vraag = { organisatie: 'NCTV', functie: 'adviseur', vraag: 'Wat werkt?', noodzaak: 'beeld ontbreekt' };
  for (const goed of [vraag, { antwoord: 'Bied perspectief.' }]) assert.ok(past(casusoverlegsoorten.actie, goed));
  for (const fout of [{ ...vraag, antwoord: 'x' }, { ...vraag, naam: 'x' }, { antwoord: ' ' }, {}])
    assert.equal(past(casusoverlegsoorten.actie, fout), false, JSON.stringify(fout));
});

test('de lijsten hebben precies de letters van art. 8 lid 2 en art. 10 lid 2', () => {
  assert.deepEqual(Object.values(lettersWeegploeg), ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.deepEqual(Object.values(lettersCasusoverleg), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  assert.deepEqual(Object.keys(lettersWeegploeg), Object.keys(weegploegsoorten));
  assert.deepEqual(Object.keys(lettersCasusoverleg), Object.keys(casusoverlegsoorten));
  assert.deepEqual(Object.keys(weegvoorbeelden), Object.keys(weegploegsoorten));
  assert.deepEqual(Object.keys(casusvoorbeelden), Object.keys(casusoverlegsoorten));
});

test('elke soort neemt zijn voorbeeld aan', () => {
  for (const [naam, vorm, voorbeeld] of alle) assert.deepEqual(vorm.parse(voorbeeld), voorbeeld, naam);
});

test('een veld dat niet op de lijst staat wordt geweigerd', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...alle),
      fc.string({ minLength: 1 }),
      fc.jsonValue(),
      ([naam, vorm, voorbeeld], veld, waarde) => {
        fc.pre(!bekendeVelden(vorm).has(veld) && veld !== '__proto__');
        assert.equal(past(vorm, { ...voorbeeld, [veld]: waarde }), false, `${naam} met ${veld}`);
      },
    ),
    { numRuns: 500 },
  );
  for (const [naam, vorm, voorbeeld] of alle)
    for (const veld of ['bsn', 'score', 'risico', 'bijlage', 'geloof', 'nationaliteit'])
      assert.equal(past(vorm, { ...voorbeeld, [veld]: '1' }), false, `${naam} met ${veld}`);
});

/** Optional fields of any kind; a valid value in them is no unknown field. */
function bekendeVelden(vorm: z.ZodType): ReadonlySet<string> {
  return new Set(
    Object.keys('shape' in vorm && typeof vorm.shape === 'object' && vorm.shape !== null ? vorm.shape : {}),
  );
}

test('zonder een verplicht veld past niets', () => {
  const vrij = new Set(['geboortedatum', 'straat', 'huisnummer', 'gedragingDatum', 'relatie']);
  for (const [naam, vorm, voorbeeld] of alle)
    for (const veld of Object.keys(voorbeeld)) {
      const { [veld]: _, ...rest } = voorbeeld;
      assert.equal(past(vorm, rest), vrij.has(veld), `${naam} zonder ${veld}`);
    }
});

test('elke tekst weigert besturingstekens en houdt regeleinden', () => {
  for (let code = 0; code <= 0x9f; code += 1) {
    const besturing = code < 32 || code >= 127;
    const gewoon = !besturing || [9, 10, 13].includes(code);
    assert.equal(past(tekst(100), `voor${String.fromCharCode(code)}na`), gewoon, `U+${code.toString(16)}`);
  }
  for (const [naam, vorm, voorbeeld] of alle)
    for (const [veld, waarde] of Object.entries(voorbeeld))
      if (typeof waarde === 'string' && !/^[\d-]+$/.test(waarde))
        for (const fout of ['\0', '\u001b[31m', '\u0085', '\b'])
          assert.equal(past(vorm, { ...voorbeeld, [veld]: `a${fout}b` }), false, `${naam} ${veld}`);
});

test('tekst is bijgesneden en heeft een onder- en bovengrens', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(12), fc.nat(3), (waarde, max, min) => {
      const kaal = waarde.trim();
      const uitkomst = tekst(max, min).safeParse(waarde);
      const besturing = [...kaal].some((teken) => /\p{Cc}/u.test(teken) && !'\n\r\t'.includes(teken));
      assert.equal(uitkomst.success, kaal.length >= min && kaal.length <= max && !besturing);
      if (uitkomst.success) assert.equal(uitkomst.data, kaal);
    }),
  );
  assert.equal(past(tekst(10), '   '), false);
  assert.equal(past(tekst(10, 0), '   '), true);
  assert.equal(past(tekst(3), 'abcd'), false);
  assert.equal(past(tekst(3), ' abc '), true);
});

test('geen enkele tekst is onbegrensd', () => {
  const lang = 'x'.repeat(20_000);
  for (const [naam, vorm, voorbeeld] of alle)
    for (const [veld, waarde] of Object.entries(voorbeeld))
      if (typeof waarde === 'string')
        assert.equal(past(vorm, { ...voorbeeld, [veld]: lang }), false, `${naam} ${veld}`);
});

test('dagen en maanden bestaan op de kalender', () => {
  for (const goed of ['2026-11-23', '2024-02-29']) assert.ok(past(dag, goed) && past(dagOfMaand, goed), goed);
  for (const fout of ['2026-02-29', '2026-11-31', '23-11-2026', '2026-11-23T00:00', '', '2026'])
    assert.equal(past(dag, fout) || past(dagOfMaand, fout), false, fout);
  assert.ok(past(dagOfMaand, '2026-12') && !past(dag, '2026-12'));
  for (const fout of ['2026-00', '2026-13', '2026-1']) assert.equal(past(dagOfMaand, fout), false, fout);
});

test('een oordeel is een woord met een reden, nooit een getal', () => {
  const oordeel = { criterium: 1, oordeel: 'deels', reden: 'beheert de groep', signalen: [] };
  assert.ok(past(criteriumoordeel, oordeel));
  for (const fout of [1, 0.5, '3', 'hoog', true, null])
    assert.equal(past(criteriumoordeel, { ...oordeel, oordeel: fout }), false);
  assert.equal(past(criteriumoordeel, { ...oordeel, score: 3 }), false);
  assert.equal(past(criteriumoordeel, { ...oordeel, reden: ' ' }), false);
});

test('wat naar het casusoverleg gaat kent geen melder, geen mening en geen kenmerk', () => {
  const signaal = casusvoorbeelden.signaal;
  for (const veld of ['melder', 'mening', 'kenmerk', 'afkomst', 'onderbouwing'])
    assert.equal(past(casusoverlegsoorten.signaal, { ...signaal, [veld]: 'x' }), false, veld);
  assert.equal('melder' in casusoverlegsoorten, false);
});
