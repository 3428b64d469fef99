// What a date field keeps of what was typed, and what it says of a day that is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsGetypt, typfoutVan } from './typdag.ts';

test('een dag die de kalender niet heeft blijft zoals hij is getypt', () => {
  for (const dag of ['2026-11-31', '2027-02-29', '2026-02-31', '2026-11-30', '0026-11-30'])
    assert.equal(alsGetypt(dag).toString(), dag);
  // Whoever hears the field hears the month that was typed.
  const november = alsGetypt('2026-11-01').set({ day: 31 });
  assert.deepEqual([november.toString(), november.toDate('UTC').getUTCMonth()], ['2026-11-31', 10]);
});

test('de laatste dag van de maand wordt genoemd, en een jaar van twee cijfers is geen jaar', () => {
  for (const [dag, laatste] of [
    ['2026-11-31', '2026-11-30'],
    ['2027-02-29', '2027-02-28'],
    ['2028-02-30', '2028-02-29'],
  ] as const)
    assert.deepEqual(typfoutVan(dag), { soort: 'dag', laatste });
  for (const dag of ['0026-11-30', '1899-12-31', '0002-11-31']) assert.deepEqual(typfoutVan(dag), { soort: 'jaar' });
  for (const dag of ['2028-02-29', '2026-12-31', '1900-01-01']) assert.equal(typfoutVan(dag), undefined);
});
