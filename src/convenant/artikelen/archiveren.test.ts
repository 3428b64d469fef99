// Test of the rule archiveren.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { archiveren, type TeArchiveren } from './archiveren.ts';

const geldig: TeArchiveren = { vandaag: '2027-11-23', laatsteVerwerking: '2026-11-23', teruggeschreven: true };

toetsRegel(
  archiveren,
  [
    geldig,
    { ...geldig, vandaag: '2027-11-24' },
    // The last day of February takes the place of a leap day.
    { ...geldig, laatsteVerwerking: '2024-02-29', vandaag: '2025-02-28' },
  ],
  {
    'termijn-loopt-nog': [
      { ...geldig, vandaag: '2027-11-22' },
      { ...geldig, laatsteVerwerking: '2024-02-29', vandaag: '2025-02-27' },
    ],
    'afsluiting-onderweg': [{ ...geldig, teruggeschreven: false }],
  },
);
toetsBevoegden(archiveren, []);

test('archiveren: niet zolang het convenant niet in werking is', () => {
  assert.equal(archiveren.voorInwerkingtreding, false);
});
