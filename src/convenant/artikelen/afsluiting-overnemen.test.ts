// Test of the rule afsluiting-overnemen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { afsluitingOvernemen, type Overname } from './afsluiting-overnemen.ts';

const geldig: Overname = { vandaag: '2026-11-23', stand: 'geagendeerd', besloten: true, wacht: [] };

toetsRegel(afsluitingOvernemen, [geldig], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['geagendeerd']),
  'niet-eensgezind': [{ ...geldig, besloten: false }],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(afsluitingOvernemen, []);

test('afsluiting-overnemen: niet zolang het convenant niet in werking is', () => {
  assert.equal(afsluitingOvernemen.voorInwerkingtreding, false);
});
