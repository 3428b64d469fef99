// When a duty makes a notice, and when the same duty makes another: the mark of what was read is its key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { berichtVan } from './berichten.ts';
import { plicht } from './plichten.ts';

const dossier = { dossier: 'd', nummer: 'W-2026-0001' };
const sleutel = (wat: ReturnType<typeof plicht>, vandaag: string) => berichtVan(wat, 'fg', vandaag)?.sleutel;

test('een plicht geeft één bericht, en een tweede zodra zij te laat is', () => {
  const maak = (vandaag: string) => plicht('informatieplicht-beslissen', 'weegploeg', dossier, '2027-02-23', vandaag);
  const opTijd = sleutel(maak('2027-02-20'), '2027-02-20');
  assert.ok(opTijd !== undefined);
  assert.equal(sleutel(maak('2027-02-23'), '2027-02-23'), opTijd);
  const teLaat = sleutel(maak('2027-02-24'), '2027-02-24');
  assert.ok(teLaat !== undefined && teLaat !== opTijd);
  // What is told a week beforehand is not told earlier.
  const later = plicht('correctie-uitvoeren', 'weegploeg', dossier, '2027-02-23', '2027-02-15');
  assert.equal(sleutel(later, '2027-02-15'), undefined);
  assert.ok(sleutel(later, '2027-02-16') !== undefined);
});

test('dat er iets verzegeld te laat is wordt elke maand opnieuw gezegd, zonder nummer of dag', () => {
  const maak = (vandaag: string) => plicht('verzegeld-te-laat', 'archief', undefined, null, vandaag);
  const bericht = berichtVan(maak('2032-01-10'), 'fg', '2032-01-10');
  assert.deepEqual([bericht?.dossier, bericht?.nummer, bericht?.dag], [null, null, null]);
  assert.equal(sleutel(maak('2032-01-31'), '2032-01-31'), bericht?.sleutel);
  assert.notEqual(sleutel(maak('2032-02-01'), '2032-02-01'), bericht?.sleutel);
});
