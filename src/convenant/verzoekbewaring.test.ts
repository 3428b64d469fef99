// Tests of how long requests are kept: the year, the three months, and seven weeks and a day once a file is gone; month ends written out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inzageuitkomsten } from './inzage.ts';
import {
  type Bewaardverzoek,
  bezwaarTegen,
  isVolledigeCorrectie,
  isVolledigeInzage,
  verzoektermijnVan,
} from './verzoekbewaring.ts';

const tot = (verzoek: Bewaardverzoek) => verzoektermijnVan(verzoek)?.uiterlijk;
const beantwoord = (afgehandeldOp: string, dossierWegOp?: string) =>
  tot({ stand: 'beantwoord', afgehandeldOp, ...(dossierWegOp === undefined ? {} : { dossierWegOp }) });

test('zolang een verzoek open is heeft het geen einde', () => {
  assert.equal(verzoektermijnVan({ stand: 'open' }), undefined);
  assert.equal(verzoektermijnVan({ stand: 'open', afgehandeldOp: '2026-11-23' }), undefined);
  assert.equal(verzoektermijnVan({ stand: 'beantwoord' }), undefined);
});

test('een jaar na de brief, drie maanden als het niet is behandeld; ook aan het eind van een maand', () => {
  assert.equal(beantwoord('2026-11-23'), '2027-11-23');
  assert.equal(beantwoord('2028-02-29'), '2029-02-28');
  // What was withdrawn is kept as what was answered.
  assert.equal(tot({ stand: 'ingetrokken', afgehandeldOp: '2026-11-23' }), '2027-11-23');
  const vreemd = (afgehandeldOp: string) => tot({ stand: 'niet-behandeld', afgehandeldOp });
  assert.equal(vreemd('2026-11-23'), '2027-02-23');
  assert.equal(vreemd('2026-11-30'), '2027-02-28');
  assert.equal(vreemd('2027-11-30'), '2028-02-29');
  assert.deepEqual(verzoektermijnVan({ stand: 'niet-behandeld', afgehandeldOp: '2026-11-23' }), {
    naam: 'verzoek-niet-behandeld-bewaren',
    vanaf: '2026-11-23',
    uiterlijk: '2027-02-23',
  });
});

test('met het dossier gaat het mee, maar niet zolang er bezwaar kan komen en niet later dan anders', () => {
  assert.equal(beantwoord('2026-11-23', '2026-11-24'), '2027-01-12');
  assert.equal(beantwoord('2026-11-23', '2027-01-11'), '2027-01-12');
  assert.equal(beantwoord('2026-11-23', '2027-01-12'), '2027-01-12');
  assert.equal(beantwoord('2026-11-23', '2027-01-13'), '2027-01-13');
  assert.equal(beantwoord('2026-11-23', '2027-11-22'), '2027-11-22');
  assert.equal(beantwoord('2026-11-23', '2027-11-23'), '2027-11-23');
  assert.equal(beantwoord('2026-11-23', '2028-01-01'), '2027-11-23');
  assert.equal(
    verzoektermijnVan({ stand: 'beantwoord', afgehandeldOp: '2026-11-23', dossierWegOp: '2027-11-22' })?.naam,
    'verzoek-bezwaar',
  );
  assert.equal(
    verzoektermijnVan({ stand: 'beantwoord', afgehandeldOp: '2026-11-23', dossierWegOp: '2027-11-23' })?.naam,
    'verzoek-bewaren',
  );
});

test('tegen een antwoord kan zeven weken bezwaar komen, ook als het niet is behandeld; wie zelf introk heeft niets om tegen op te komen', () => {
  const op = '2026-11-23';
  assert.deepEqual(bezwaarTegen({ stand: 'beantwoord', volledig: true }, op), { tot: '2027-01-11', volledig: true });
  assert.deepEqual(bezwaarTegen({ stand: 'beantwoord', volledig: false }, op), { tot: '2027-01-11', volledig: false });
  assert.deepEqual(bezwaarTegen({ stand: 'niet-behandeld' }, op), { tot: '2027-01-11', volledig: false });
  assert.equal(bezwaarTegen({ stand: 'ingetrokken' }, op), undefined);
});

test('alleen een heel overzicht is volledig, en een correctie die alles doet wat is gevraagd', () => {
  assert.deepEqual(inzageuitkomsten.filter(isVolledigeInzage), ['verleend']);
  const punt = (
    besluit: Parameters<typeof isVolledigeCorrectie>[0]['punten'][number]['besluit'],
    teDoen: Parameters<typeof isVolledigeCorrectie>[0]['punten'][number]['teDoen'] = null,
  ) => ({ gevraagd: 'verwijderd', besluit, teDoen }) as const;
  const volledig = (...punten: ReturnType<typeof punt>[]) => isVolledigeCorrectie({ neutraal: false, punten });
  assert.equal(volledig(), true);
  assert.equal(volledig(punt('verwijderd')), true);
  assert.equal(volledig(punt('vernietigd', 'vernietigd')), true);
  // Its file could not go after all; the item goes, as was asked.
  assert.equal(volledig(punt('vernietigd', 'verwijderd')), true);
  assert.equal(volledig(punt('verwijderd'), punt('vervallen')), true);
  for (const minder of ['afgewezen', 'afgeschermd', 'aangevuld', 'verbeterd', null] as const)
    assert.equal(volledig(punt('verwijderd'), punt(minder)), false, `${minder}`);
  assert.equal(isVolledigeCorrectie({ neutraal: true, punten: [punt('verwijderd')] }), false);
});
