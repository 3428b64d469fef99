// Tests of criteria in words: of the version that the item names, of the latest when it names none, and as a number when there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kaders, metCriteria } from './criteriaregels.ts';

const kaders: Kaders = new Map([
  [1, ['deelt propaganda', 'breekt met familie, vrienden']],
  [2, ['verspreidt propaganda']],
]);

test('een criterium staat er in de woorden van zijn eigen versie', () => {
  assert.deepEqual(
    metCriteria(
      [
        { naam: 'gedraging', waarde: '1, 2' },
        { naam: 'criteria', waarde: '1, 2' },
        { naam: 'referentiekader', waarde: '1' },
      ],
      kaders,
    ),
    [
      { naam: 'gedraging', waarde: '1, 2' },
      { naam: 'criteria', waarde: '1. deelt propaganda; 2. breekt met familie, vrienden' },
    ],
  );
});

test('zonder versie telt de laatste; een nummer zonder woorden blijft een nummer', () => {
  assert.deepEqual(metCriteria([{ naam: 'criterium', waarde: '1' }], kaders), [
    { naam: 'criterium', waarde: '1. verspreidt propaganda' },
  ]);
  assert.deepEqual(metCriteria([{ naam: 'criteria', waarde: '2' }], kaders), [{ naam: 'criteria', waarde: '2' }]);
  assert.deepEqual(metCriteria([{ naam: 'criteria', waarde: '2' }], new Map()), [{ naam: 'criteria', waarde: '2' }]);
});
