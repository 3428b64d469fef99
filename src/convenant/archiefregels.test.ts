// What an archived row says in lines: nested content, lists, names in the place of ids, and nothing for what says nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiefregelsVan } from './archiefregels.ts';

const partij = '00000000-0000-4000-8000-000000000001';
const onbekend = '00000000-0000-4000-8000-000000000002';
const namen = new Map([[partij, 'Gemeente Meerstede']]);

test('alles wat een rij zegt staat er, in haar eigen volgorde', () => {
  assert.deepEqual(
    archiefregelsVan(
      'rij',
      {
        gedraging: 'Verspreidde pamfletten.',
        criteria: [1, 2],
        partijen: [
          { id: partij, reden: 'nodig' },
          { id: onbekend, reden: 'ook' },
        ],
        voor: true,
        ingekort: false,
        leeg: '',
        niets: null,
        weg: [],
        adres: { straat: 'Kade 1' },
        met: [partij, onbekend],
      },
      namen,
    ).map(({ naam, waarde }) => `${naam}: ${waarde}`),
    [
      'gedraging: Verspreidde pamfletten.',
      'criteria: 1, 2',
      'id: Gemeente Meerstede',
      'reden: nodig',
      'reden: ook',
      'voor: ja',
      'ingekort: nee',
      'straat: Kade 1',
      'met: Gemeente Meerstede',
    ],
  );
});
