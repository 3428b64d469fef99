// What a screen says that can be done agrees with the rules: others' powers are absent, unmet conditions are named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Weegfeiten } from './feiten.ts';
import { magMet, metWeegploeg, mogelijkheid } from './mogelijkheden.ts';
import { regels } from './regels.ts';

const feiten: Weegfeiten = {
  vandaag: '2026-03-31',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  stand: 'geanalyseerd',
  verzegeld: false,
  items: [{ id: 'a', soort: 'signaal' }],
  analyse: { actueel: false },
  openVragen: [],
};

test('an act that is not the actor’s own is no part of his screen', () => {
  assert.equal(
    mogelijkheid(regels['signalen-analyseren'], ['casusoverleglid', 'uitvoerder'], undefined, feiten),
    undefined,
  );
  assert.equal(mogelijkheid(regels['signalen-analyseren'], [], 'om', feiten), undefined);
});

test('an act that can be tried has nothing in its way', () => {
  assert.deepEqual(mogelijkheid(regels['signalen-analyseren'], ['weegploeglid'], 'om', feiten), {
    handeling: 'signalen-analyseren',
    weigeringen: [],
  });
});

test('what is in the way is named with article and reason', () => {
  const mogelijk = mogelijkheid(regels['agendering-voorstellen'], ['casusoverleglid', 'weegploeglid'], 'om', feiten);
  assert.deepEqual(mogelijk?.weigeringen, [{ artikel: '7', lid: '3', clausule: '7.3.1', reden: 'analyse-verouderd' }]);
});

test('powers that hang on the party are looked at with the party', () => {
  const { wie } = regels['politiegegevens-vrijgeven'];
  assert.equal(magMet(wie, ['weegploeglid'], 'politie'), true);
  assert.equal(magMet(wie, ['weegploeglid'], 'gemeente'), false);
  assert.equal(magMet(wie, ['weegploeglid'], undefined), false);
});

test('while the weegploeg is not whole its own acts say so first, and others are as they were', () => {
  const stand = { artikel: '7', lid: '4', clausule: '7.4.1', reden: 'stand-staat-niet-toe' } as const;
  const acten = [
    { handeling: 'agenderen', weigeringen: [stand] },
    { handeling: 'niet-agenderen', weigeringen: [] },
  ];
  assert.deepEqual(metWeegploeg(acten, true), acten);
  const [eerst, dan] = metWeegploeg(acten, false);
  assert.deepEqual(
    eerst?.weigeringen.map(({ reden }) => reden),
    ['weegploeg-onvoltallig', 'stand-staat-niet-toe'],
  );
  assert.deepEqual(dan, acten[1]);
});
