// Test of the rule heropenen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { heropenen, type TeHeropenen } from './heropenen.ts';

const geldig: TeHeropenen = { vandaag: '2029-02-27', vernietigen: '2029-02-28', wacht: [] };

toetsRegel(heropenen, [geldig], {
  'bewaartermijn-voorbij': [
    { ...geldig, vandaag: '2029-02-28' },
    { ...geldig, vandaag: '2029-03-01' },
  ],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(heropenen, []);

test('heropenen: niet zolang het convenant niet in werking is', () => {
  assert.equal(heropenen.voorInwerkingtreding, false);
});
