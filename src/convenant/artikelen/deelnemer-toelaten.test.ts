// Test of the rule deelnemer-toelaten.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casusstanden } from '../dossier.ts';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { deelnemerToelaten, type Toelating } from './deelnemer-toelaten.ts';

const open: Toelating = {
  vandaag: '2026-11-23',
  stand: 'geopend',
  voorstel: { doel: 'school' },
  deelnemers: ['gemeente'],
  opBijlage1: ['school'],
  convenantspartijen: ['gemeente', 'rvdk'],
  wacht: [],
};
const geldig = casusstanden
  .filter((stand) => stand !== 'gesloten')
  .flatMap((stand) => ['school', 'rvdk'].map((doel): Toelating => ({ ...open, stand, voorstel: { doel } })));

toetsRegel(deelnemerToelaten, geldig, {
  'stand-staat-niet-toe': [{ ...open, stand: 'gesloten' }],
  'geen-partij-of-partner': [
    { ...open, voorstel: { doel: 'vertrokken' } },
    { ...open, opBijlage1: [] },
  ],
  'neemt-al-deel': [{ ...open, deelnemers: ['gemeente', 'school'] }],
  'correctie-wacht': [{ ...open, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...open, wacht: ['afscherming'] }],
});
toetsBevoegden(deelnemerToelaten, []);

test('deelnemer-toelaten: niet zolang het convenant niet in werking is', () => {
  assert.equal(deelnemerToelaten.voorInwerkingtreding, false);
});
