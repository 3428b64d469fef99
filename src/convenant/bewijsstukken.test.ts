// Tests of what whoever asks for another must fit: the birth date of the person, on both sides of every birthday.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leeftijdsfout } from './bewijsstukken.ts';
import { hoedanigheden } from './verzoeken.ts';

test('een curator of mentor heeft alleen wie achttien is, vanaf de dag zelf', () => {
  for (const hoedanigheid of hoedanigheden)
    for (const [geboortedatum, minderjarig] of [
      ['2008-11-24', true],
      ['2008-11-23', false],
    ] as const)
      assert.equal(
        leeftijdsfout({ hoedanigheid, vandaag: '2026-11-23' }, geboortedatum) !== undefined,
        minderjarig && (hoedanigheid === 'curator' || hoedanigheid === 'mentor'),
        `${hoedanigheid} ${geboortedatum}`,
      );
});
