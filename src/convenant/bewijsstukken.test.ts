// Tests of what a paper must fit: the receipt of the request and the birth date of the person, on both sides of every boundary.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geboortefouten, isRecent } from './bewijsstukken.ts';
import { bewijsstukken, hoedanigheden } from './verzoeken.ts';

const vandaag = '2026-11-23';
const velden = (...van: Parameters<typeof geboortefouten>) => geboortefouten(...van).map(({ path }) => path[0]);

test('een curator of mentor heeft alleen wie achttien is, vanaf de dag zelf', () => {
  for (const hoedanigheid of hoedanigheden)
    for (const [geboortedatum, minderjarig] of [
      ['2008-11-24', true],
      ['2008-11-23', false],
    ] as const)
      assert.deepEqual(
        velden({ hoedanigheid, stukVan: undefined, vandaag }, geboortedatum),
        minderjarig && (hoedanigheid === 'curator' || hoedanigheid === 'mentor') ? ['uitkomst'] : [],
        `${hoedanigheid} ${geboortedatum}`,
      );
});

test('een stuk is niet ouder dan de persoon, en een volmacht niet van voor zijn zestiende verjaardag', () => {
  const geboortedatum = '2000-02-29';
  for (const hoedanigheid of hoedanigheden) {
    const [eerste, ervoor] =
      hoedanigheid === 'gemachtigde' ? ['2016-02-29', '2016-02-28'] : [geboortedatum, '2000-02-28'];
    assert.deepEqual(velden({ hoedanigheid, stukVan: eerste, vandaag }, geboortedatum), [], hoedanigheid);
    assert.deepEqual(velden({ hoedanigheid, stukVan: ervoor, vandaag }, geboortedatum), ['stukVan'], hoedanigheid);
    assert.deepEqual(velden({ hoedanigheid, stukVan: ervoor, vandaag }, undefined), [], hoedanigheid);
  }
});

test('alleen een uittreksel wordt oud: drie maanden voor de ontvangst', () => {
  for (const stuk of bewijsstukken) {
    const recent = (stukVan: string | undefined) => isRecent({ stuk, stukVan, ontvangenOp: '2026-11-01' });
    for (const stukVan of ['2026-08-01', '2026-11-20', undefined]) assert.equal(recent(stukVan), true, stuk);
    for (const stukVan of ['2026-07-31', '1999-05-01'])
      assert.equal(recent(stukVan), !stuk.startsWith('uittreksel'), `${stuk} ${stukVan}`);
  }
  assert.equal(isRecent({ stuk: undefined, stukVan: '1999-05-01', ontvangenOp: '2026-11-01' }), true);
});
