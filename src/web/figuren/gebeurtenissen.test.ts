// Events on lanes: one dot per subject and day, nothing lost, and the list newest first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nl } from '../teksten/nl.ts';
import { type Gebeurtenis, nieuwsteEerst, tijdlijnbanen, tijdlijnInWoorden } from './gebeurtenissen.ts';

const gebeurtenissen: readonly Gebeurtenis[] = [
  { baan: 'dossier', dag: '2026-11-02', wat: 'Dossier aangemaakt' },
  { baan: 'signalen', dag: '2026-11-02', wat: 'Signaal ingebracht door gemeente' },
  { baan: 'signalen', dag: '2026-11-02', wat: 'Signaal ingebracht door gemeente' },
  { baan: 'signalen', dag: '2026-11-02', wat: 'Signaal ingebracht door politie', verzegeld: true },
  { baan: 'dossier', dag: '2026-11-09', wat: 'Besloten: geagendeerd' },
];

test('wat op een dag bij een onderwerp gebeurde is één stip', () => {
  assert.deepEqual(
    tijdlijnbanen(gebeurtenissen, nl, 'nl').map(({ naam, stippen }) => [naam, stippen.map(({ tekst }) => tekst)]),
    [
      ['Dossier', ['Dossier aangemaakt', 'Besloten: geagendeerd']],
      ['Signalen', ['Signaal ingebracht door gemeente (2 keer); Signaal ingebracht door politie (verzegeld)']],
    ],
  );
});

test('de lijst begint met het nieuwste', () => {
  assert.deepEqual(
    nieuwsteEerst(gebeurtenissen).map(({ wat }) => wat),
    gebeurtenissen.map(({ wat }) => wat).toReversed(),
  );
});

test('hoeveel en van wanneer tot wanneer', () => {
  assert.equal(
    tijdlijnInWoorden(gebeurtenissen, nl, 'nl'),
    '5 gebeurtenissen, van 2 november 2026 tot 9 november 2026.',
  );
  assert.equal(tijdlijnInWoorden(gebeurtenissen.slice(0, 1), nl, 'nl'), '1 gebeurtenis op 2 november 2026.');
});
