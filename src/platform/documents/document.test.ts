// Text becomes printable and stays otherwise what it was; what is too large or crooked is no document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { proefdocument, willekeurigeTekst } from '../../../test/document-proef.ts';
import { type Documentinhoud, documentVorm } from '../../convenant/vormen/document.ts';
import { DocumentFault, type DocumentModel, documentLimits, prepare, printable } from './document.ts';

const model = (blocks: DocumentModel['blocks']): DocumentModel => ({ language: 'nl', title: 'Proef', blocks });

test('gewone tekst blijft zoals zij is', () => {
  for (const text of ['Aïsha el Khaïr-Đorđević', '#panic() $x$ \\ *a* <b> &amp; "c"', 'één\ntwee\n\ndrie'])
    assert.equal(printable(text), text);
});

test('wat geen pagina en geen XML kan dragen gaat eruit, regeleinden worden van één soort', () => {
  assert.equal(printable('a\u0000b\u0008c\ufffed\u202ee\u2066f'), 'abcdef');
  assert.equal(printable('a\r\nb\rc\u2028d\u2029e\tf'), 'a\nb\nc\nd\ne f');
  assert.equal(printable('half \ud800 teken'), 'half \ufffd teken');
  assert.equal(printable('  a  \n  b  '), 'a\nb');
});

test('wat al kan worden gedrukt verandert niet nog eens', () => {
  fc.assert(
    fc.property(willekeurigeTekst, (text) => {
      assert.equal(printable(printable(text)), printable(text));
    }),
    { numRuns: 100 },
  );
});

test('elke tekst van een document gaat erdoor', () => {
  const whole: DocumentModel = {
    language: 'en',
    title: 'a',
    reference: 'a',
    sender: ['a'],
    address: ['a'],
    blocks: [
      { kind: 'heading', level: 2, text: 'a' },
      { kind: 'paragraph', text: 'a' },
      { kind: 'list', items: ['a'], numbered: true },
      { kind: 'facts', items: [['a', 'a']] },
      { kind: 'table', columns: [{ heading: 'a', width: 1 }], rows: [['a']] },
      { kind: 'notice', heading: 'a', text: 'a' },
    ],
    closing: ['a'],
  };
  assert.equal(JSON.stringify(prepare(whole, () => 'b')), JSON.stringify(whole).replaceAll('"a"', '"b"'));
});

test('een kop zonder woorden is geen kop', () => {
  const blocks: DocumentModel['blocks'] = [
    { kind: 'heading', level: 2, text: ' \n\u0000 ' },
    { kind: 'paragraph', text: '' },
  ];
  assert.deepEqual(prepare(model(blocks)).blocks, [{ kind: 'paragraph', text: '' }]);
});

test('te veel tekst, te veel rijen en een scheve tabel zijn fouten, ook één over de grens', () => {
  const half = 'a'.repeat(documentLimits.characters - 'Proef'.length);
  assert.ok(prepare(model([{ kind: 'paragraph', text: half }])));
  assert.throws(() => prepare(model([{ kind: 'paragraph', text: `${half}a` }])), DocumentFault);
  const table = (rows: readonly (readonly string[])[], columns = 1) =>
    model([{ kind: 'table', columns: Array.from({ length: columns }, () => ({ heading: 'k', width: 1 })), rows }]);
  const rows = Array.from({ length: documentLimits.rows }, () => ['a']);
  assert.ok(prepare(table(rows)));
  assert.throws(() => prepare(table([...rows, ['a']])), DocumentFault);
  assert.throws(() => prepare(table([['a'], ['a', 'b']])), DocumentFault);
  assert.throws(() => prepare(table([], 0)), DocumentFault);
});

test('wat een handeling aan document antwoordt is een document', () => {
  const handed: Documentinhoud = documentVorm.parse(proefdocument);
  const model: DocumentModel = handed;
  assert.deepEqual(model, proefdocument);
});
