// Every article that a screen can name has a readable name in both languages and an explanation behind its chip.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { artikeltekst } from '../../convenant/artikelteksten.ts';
import { regels } from '../../convenant/regels.ts';
import { termijnen } from '../../convenant/termijnen.ts';
import { artikelnaam, plaatsVanClausule } from './artikel.ts';

test('een clausule wordt artikel en lid', () => {
  const verwacht = {
    '7.4.1': ['7', '4'],
    '1.h': ['1', 'h'],
    '8.2': ['8', '2'],
    '15.2.c': ['15', '2 c'],
    '3.3.a-f': ['3', 'a-f'],
    'MB-1.3': ['MB 1', '3'],
    'MB-1.1.a': ['MB 1', '1 a'],
    'MB-2.b': ['MB 2', 'b'],
    sign: ['Ondertekening', 'a-e'],
    'P-1': ['Partijen', 'a-e'],
  } as const;
  for (const [clausule, [artikel, lid]] of Object.entries(verwacht)) {
    assert.deepEqual(plaatsVanClausule(clausule), { artikel, lid }, clausule);
  }
});

test('een artikel heet in beide talen zoals mensen het schrijven', () => {
  assert.equal(artikelnaam({ artikel: '10', lid: '5' }, 'nl'), 'art. 10 lid 5');
  assert.equal(artikelnaam({ artikel: '15', lid: '2 c' }, 'nl'), 'art. 15 lid 2 onder c');
  assert.equal(artikelnaam({ artikel: '3', lid: 'a-f' }, 'nl'), 'art. 3 onder a-f');
  assert.equal(artikelnaam({ artikel: '15', lid: '2 c' }, 'en'), 'art. 15(2)(c)');
  assert.equal(artikelnaam({ artikel: 'MB 1', lid: '2' }, 'nl'), 'machtigingsbesluit art. 1 lid 2');
  assert.equal(artikelnaam({ artikel: 'Ondertekening', lid: 'a-e' }, 'en'), 'signatures');
});

test('elke weigering en elke termijn heeft uitleg achter haar chip', () => {
  for (const regel of Object.values(regels)) {
    for (const voorwaarde of [...regel.vooraf, ...regel.voorwaarden]) {
      assert.ok(artikeltekst(voorwaarde.artikel ?? regel.artikel, voorwaarde.lid).nl);
    }
  }
  const plichten = ['7.4.1', 'MB-2.c', '7.3.1', '13.3', '9.3', '9.4.1', '15.2.c', '14.1'];
  for (const clausule of [...plichten, ...Object.values(termijnen).map((termijn) => termijn.clausule)]) {
    const { artikel, lid } = plaatsVanClausule(clausule);
    assert.ok(artikeltekst(artikel, lid).en, clausule);
  }
});
