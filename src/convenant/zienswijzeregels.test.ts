// Who can still say what it thinks of an item, as it is shown: until the decision, and only whoever must be heard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsHoorpunt, magZichUiten } from './zienswijzeregels.ts';

test('een punt zonder besluit wacht op wie gehoord wordt, een besloten punt op niemand', () => {
  const punt = { verzoeksoort: 'correctie', bron: { soort: 'rvdk' } } as const;
  assert.deepEqual(alsHoorpunt({ ...punt, besluit: null }), {
    verzoeksoort: 'correctie',
    bron: 'rvdk',
    besloten: false,
  });
  assert.equal(alsHoorpunt({ ...punt, besluit: 'afgewezen' }).besloten, true);
  assert.equal(magZichUiten(alsHoorpunt({ ...punt, besluit: null }), 'rvdk'), true);
  assert.equal(magZichUiten(alsHoorpunt({ ...punt, besluit: null }), 'reclassering'), false);
  assert.equal(magZichUiten(alsHoorpunt({ ...punt, besluit: 'verwijderd' }), 'rvdk'), false);
  assert.equal(magZichUiten(alsHoorpunt({ ...punt, besluit: null }), undefined), false);
});
