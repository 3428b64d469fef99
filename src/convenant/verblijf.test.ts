// Staying abroad: only a country that is named and is not the Netherlands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBuitenNederland } from './verblijf.ts';

test('zonder land, of met Nederland hoe ook geschreven, is niemand buiten Nederland', () => {
  for (const land of [undefined, '', '  ', 'Nederland', ' NL ', 'The Netherlands', 'netherlands'])
    assert.equal(isBuitenNederland(land), false, land);
  for (const land of ['België', 'Syrië', 'Nederlandse Antillen', 'N'])
    assert.equal(isBuitenNederland(land), true, land);
});
