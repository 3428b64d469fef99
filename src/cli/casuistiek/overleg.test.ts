// Tests of the consultation cells: only what is certain is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesOpsporingsbelang, leesOverleg } from './overleg.ts';

test('investigative interest', () => {
  assert.equal(leesOpsporingsbelang('geen bezwaar')?.uitkomst, 'geen-bezwaar');
  assert.deepEqual(leesOpsporingsbelang('geen bezwaar, R. Zijlmans 2025-11-17'), {
    uitkomst: 'geen-bezwaar',
    naam: 'R. Zijlmans',
    datum: '2025-11-17',
  });
  assert.deepEqual(leesOpsporingsbelang('VERZET ZICH tot nader bericht, R. Zijlmans 2026-02-20'), {
    uitkomst: 'verzet',
    naam: 'R. Zijlmans',
    datum: '2026-02-20',
  });
  assert.equal(leesOpsporingsbelang('bezwaar')?.uitkomst, 'verzet');
  for (const tekst of ['geen bezwaar mits niet gedeeld', 'misschien', 'nog navragen', 'geen bezwaar, A, B']) {
    assert.equal(leesOpsporingsbelang(tekst), undefined, tekst);
  }
});

test('consultation of functionary and OM', () => {
  const akkoord = { naam: 'W. Hazelhorst', datum: '2025-11-17', uitkomst: 'akkoord' };
  assert.deepEqual(leesOverleg('W. Hazelhorst, 2025-11-17, akkoord'), akkoord);
  assert.deepEqual(leesOverleg('W. Hazelhorst 17-11-2025; Akkoord'), akkoord);
  assert.equal(leesOverleg('mr. S. Holleman-Vos, 2026-02-20, niet akkoord')?.uitkomst, 'niet-akkoord');
  for (const tekst of [
    'W. Hazelhorst, akkoord',
    'W. Hazelhorst, 2025-11-17',
    '2025-11-17, akkoord',
    'W. Hazelhorst, 2025-11-31, akkoord',
    'W. Hazelhorst, 2025-11-17, nog niet akkoord',
    'W. Hazelhorst, 2025-11-17, akkoord, onder voorwaarden',
  ]) {
    assert.equal(leesOverleg(tekst), undefined, tekst);
  }
});
