// Test of the rule heropenen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { heropenen } from './heropenen.ts';

const geldig = { vandaag: '2029-02-27', vernietigen: '2029-02-28' };

toetsRegel(heropenen, [geldig], {
  'bewaartermijn-voorbij': [
    { ...geldig, vandaag: '2029-02-28' },
    { ...geldig, vandaag: '2029-03-01' },
  ],
});
toetsBevoegden(heropenen, []);

test('heropenen: niet zolang het convenant niet in werking is', () => {
  assert.equal(heropenen.voorInwerkingtreding, false);
});
