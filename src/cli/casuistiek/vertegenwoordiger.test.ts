// Tests of matching a written name to a representative: as lists write it, and never somebody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoekVertegenwoordigers } from './vertegenwoordiger.ts';

const mensen = ['Annelies Roozeboom', 'mr. Saskia Holleman-Vos', 'Judith van Essenveld', 'Jan-Willem Doğan'].map(
  (naam) => ({ naam }),
);
const vind = (geschreven: string) => zoekVertegenwoordigers(geschreven, mensen).map(({ naam }) => naam);

test('initials and surname, with or without title, mean one person', () => {
  assert.deepEqual(vind('A. Roozeboom'), ['Annelies Roozeboom']);
  assert.deepEqual(vind('mr. S. Holleman-Vos'), ['mr. Saskia Holleman-Vos']);
  assert.deepEqual(vind('S. Holleman-Vos'), ['mr. Saskia Holleman-Vos']);
  assert.deepEqual(vind('J.M. van Essenveld'), ['Judith van Essenveld']);
  assert.deepEqual(vind('J.-W. Dogan'), ['Jan-Willem Doğan']);
  assert.deepEqual(vind(' annelies  ROOZEBOOM '), ['Annelies Roozeboom']);
});

test('another person, a part of a name or a remark behind it means nobody', () => {
  for (const geschreven of [
    'B. Roozeboom',
    'Roozeboom',
    'A. Essenveld',
    'J. Essenveld',
    'J. van Roozeboom',
    'A. Roozeboom (school)',
    'A.',
    '',
  ])
    assert.deepEqual(vind(geschreven), [], geschreven);
});

test('a name that can mean two people gives both', () => {
  assert.equal(zoekVertegenwoordigers('A. Boom', [{ naam: 'Anna Boom' }, { naam: 'Adam Boom' }]).length, 2);
});
