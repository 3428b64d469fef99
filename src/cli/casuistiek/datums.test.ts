// Tests of the dates in lists: every way of writing that is read, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leesDatum, leesDatumOfMaand, zoekDatum } from './datums.ts';

test('every way of writing gives the same day', () => {
  for (const tekst of [
    '05-03-2026',
    '5-3-2026',
    ' 5-03-2026 ',
    '05/03/2026',
    '5.3.2026',
    '2026-03-05',
    '2026-3-5',
    '2026-03-05T00:00:00',
    '5-3-2026 0:00',
    '5 mrt 2026',
    '5 mrt. 2026',
    '05 maart 2026',
    '5 Maart 2026',
    '5-mrt-2026',
  ]) {
    assert.equal(leesDatum(tekst), '2026-03-05', tekst);
  }
});

test('all months by their short and full names', () => {
  const namen = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
  const vol = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  for (const [plaats, naam] of namen.entries()) {
    const verwacht = `2025-${String(plaats + 1).padStart(2, '0')}-07`;
    assert.equal(leesDatum(`7 ${naam} 2025`), verwacht);
    assert.equal(leesDatum(`7 ${vol[plaats]} 2025`), verwacht);
    assert.equal(leesDatumOfMaand(`${naam} 2025`), verwacht.slice(0, 7));
  }
});

test('days that do not exist, and other texts, are no date', () => {
  for (const tekst of [
    '29-02-2003',
    '29 feb 2025',
    '1900-02-29',
    '31-04-2026',
    '00-01-2026',
    '01-13-2026',
    '2026-13-01',
    '5-3-26',
    '5 mrt',
    '5 foo 2026',
    '5-3/2026',
    'onbekend',
    '46086',
    '=NU()',
    '',
    '2025-11',
  ]) {
    assert.equal(leesDatum(tekst), undefined, tekst);
  }
  assert.equal(leesDatum('29-02-2004'), '2004-02-29');
  assert.equal(leesDatum('29 feb 2000'), '2000-02-29');
});

test('months', () => {
  assert.equal(leesDatumOfMaand('2025-11'), '2025-11');
  assert.equal(leesDatumOfMaand('11-2025'), '2025-11');
  assert.equal(leesDatumOfMaand('november 2025'), '2025-11');
  assert.equal(leesDatumOfMaand('2025-11-30'), '2025-11-30');
  assert.equal(leesDatumOfMaand('2025-13'), undefined);
  assert.equal(leesDatumOfMaand('2025-00'), undefined);
  assert.equal(leesDatumOfMaand('foo 2025'), undefined);
});

test('a date within a text, with what is left of the text', () => {
  assert.deepEqual(zoekDatum('R. Zijlmans 2025-11-17'), { datum: '2025-11-17', rest: 'R. Zijlmans  ' });
  assert.deepEqual(zoekDatum('op 17-11-2025, akkoord'), { datum: '2025-11-17', rest: 'op  , akkoord' });
  assert.deepEqual(zoekDatum('99-99-2025 en 3 nov 2025')?.datum, '2025-11-03');
  assert.equal(zoekDatum('geen bezwaar'), undefined);
});

test('law: any day survives each way of writing it', () => {
  const dag = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dag, (datum) => {
      const iso = datum.toISOString().slice(0, 10);
      const [jaar, maand, dagnummer] = iso.split('-');
      assert.equal(leesDatum(iso), iso);
      assert.equal(leesDatum(`${dagnummer}-${maand}-${jaar}`), iso);
      assert.equal(leesDatum(`${Number(dagnummer)}/${Number(maand)}/${jaar}`), iso);
      assert.equal(zoekDatum(`x ${iso} y`)?.datum, iso);
    }),
  );
});

test('law: any text is read or not, never a failure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      assert.match(leesDatumOfMaand(tekst) ?? '2000-01', /^\d{4}-\d{2}(-\d{2})?$/);
    }),
  );
});
