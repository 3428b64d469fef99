// The rail in words: where it stands, what can follow, and the first term.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nl } from '../teksten/nl.ts';
import { termijnenOpDag, termijnnaam, type Verloop, verloopInWoorden } from './verloop.ts';

const verloop: Verloop = [
  [{ naam: 'Ingebracht', fase: 'klaar', dag: '2026-11-02' }],
  [{ naam: 'Voorgesteld', fase: 'nu', dag: '2026-11-20' }],
  [
    { naam: 'Geagendeerd', fase: 'straks' },
    { naam: 'Niet geagendeerd', fase: 'straks' },
  ],
];
const termijn = (naam: string, uiterlijk: string) => ({ naam, clausule: '13.2', uiterlijk });

test('nu, hierna en de eerste termijn', () => {
  const termijnen = [termijn('vernietigen', '2031-11-20'), termijn('archiveren', '2027-11-20')];
  assert.equal(
    verloopInWoorden(verloop, termijnen, '2026-11-23', nl, 'nl'),
    'Nu: Voorgesteld, sinds 20 november 2026. Hierna kan: Geagendeerd of Niet geagendeerd. Eerste termijn: Archiveren uiterlijk 20 november 2027.',
  );
  assert.match(verloopInWoorden(verloop, termijnen, '2028-01-01', nl, 'nl'), /Termijn voorbij: Archiveren/);
  assert.equal(
    verloopInWoorden([[{ naam: 'Samengevoegd', fase: 'nu' }]], [], '2026-11-23', nl, 'nl'),
    'Nu: Samengevoegd.',
  );
  assert.equal(verloopInWoorden([], [], '2026-11-23', nl, 'nl'), '');
});

test('termijnen staan op dag, en de laatste dag zelf is niet voorbij', () => {
  const termijnen = [termijn('archiveren', '2026-11-23'), termijn('archiveren', '2026-11-22')];
  assert.deepEqual(
    termijnenOpDag(termijnen, '2026-11-23').map(({ id, voorbij }) => [id, voorbij]),
    [
      ['0 archiveren', true],
      ['1 archiveren', false],
    ],
  );
  assert.equal(termijnnaam('archiveren', nl), 'Archiveren uiterlijk');
  assert.equal(termijnnaam('iets-nieuws', nl), 'iets-nieuws');
});
