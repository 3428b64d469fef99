// Tests of how long requests are kept: the year, the three months, and seven weeks and a day once a file is gone; month ends written out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bewaardverzoek, verzoektermijnVan } from './verzoekbewaring.ts';

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
