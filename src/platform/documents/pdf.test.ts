// PDFs are tagged and named by title only, show hostile text as text, are the same each time, and cannot be asked without end.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import fc from 'fast-check';
import {
  documentmoment,
  leesPdf,
  proefdocument,
  vijandigeTeksten,
  willekeurigeTekst,
} from '../../../test/document-proef.ts';
import { DocumentFault, type DocumentModel } from './document.ts';
import { readFonts, signsOf } from './font.ts';
import { NoDocument, openPdfMaker } from './pdf.ts';

const maker = openPdfMaker();
after(() => maker.close());

/** What poppler says of a PDF; undefined where it is not installed (`.ci/run` installs it). */
function poppler(program: string, args: readonly string[], bytes: Uint8Array): string | undefined {
  const { error, stdout } = spawnSync(program, args, { input: bytes, encoding: 'utf8' });
  return error === undefined ? stdout : undefined;
}

test('een PDF draagt taal, titel, norm en structuur', async () => {
  const read = leesPdf(await maker.pdf(proefdocument, documentmoment));
  assert.match(read, /\/MarkInfo\s*<<\s*\/Marked true/);
  assert.match(read, /\/Lang\s*\(nl-NL\)/);
  assert.match(read, /\/DisplayDocTitle true/);
  assert.match(read, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(read, /D:20261125100000/);
  for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'THead', 'TH', 'TD'])
    assert.match(read, new RegExp(`/S\\s*/${tag}\\b`), tag);
});

test('poppler leest dezelfde structuur, en de tekst in de volgorde van lezen', async (t) => {
  const bytes = await maker.pdf(proefdocument, documentmoment);
  const structure = poppler('pdfinfo', ['-struct', '-'], bytes);
  const text = poppler('pdftotext', ['-', '-'], bytes);
  if (structure === undefined || text === undefined) return t.skip('poppler is er niet');
  assert.match(structure, /H1 "Brief over uw gegevens"[\s\S]*H2 "Wat er gebeurt"[\s\S]*H3 "In het kort"/);
  assert.match(structure, /THead\s+TR\s+TH[\s\S]*\/Scope \/Column[\s\S]*TBody\s+TR\s+TD/);
  assert.match(text, /Geheimnaam[\s\S]*Brief over[\s\S]*Geheimhouding[\s\S]*Wij schrijven u[\s\S]*Pagina 1 van 1/);
});

test('een norm voor bewaren is ook getagd', async () => {
  const read = leesPdf(await maker.pdf({ ...proefdocument, language: 'en' }, documentmoment, 'a-2a'));
  assert.match(read, /<pdfaid:part>2<\/pdfaid:part>/);
  assert.match(read, /<pdfaid:conformance>A<\/pdfaid:conformance>/);
  assert.match(read, /\/Lang\s*\(en-GB\)/);
});

test('geen naam in de gegevens over het document', async () => {
  const read = leesPdf(await maker.pdf(proefdocument, documentmoment));
  const about = read.match(
    /<x:xmpmeta[\s\S]*<\/x:xmpmeta>|\/Title\s*\([^)]*\)|\/Author[^/]*|\/Subject[^/]*|\/Keywords[^/]*/g,
  );
  assert.match(String(about), /Brief over uw gegevens/);
  assert.doesNotMatch(String(about), /Geheimnaam/);
});

test('dezelfde inhoud op hetzelfde moment geeft dezelfde bytes, op een ander moment niet', async () => {
  const other = openPdfMaker();
  const [first, second] = await Promise.all([
    maker.pdf(proefdocument, documentmoment),
    other.pdf(proefdocument, documentmoment),
  ]);
  await other.close();
  assert.deepEqual(first, second);
  assert.notDeepEqual(await maker.pdf(proefdocument, documentmoment.add({ seconds: 1 })), first);
});

/** A document with the texts in every place that takes one. */
const filled = (texts: readonly string[]): DocumentModel => ({
  language: 'nl',
  title: 'Proef',
  reference: texts[0] ?? '',
  sender: texts,
  address: texts,
  blocks: [
    ...texts.flatMap((text) => [
      { kind: 'heading' as const, level: 2 as const, text },
      { kind: 'paragraph' as const, text },
      { kind: 'notice' as const, heading: text, text },
    ]),
    { kind: 'list', items: texts },
    { kind: 'facts', items: texts.map((text) => [text, text] as const) },
    {
      kind: 'table',
      columns: [
        { heading: texts[0] ?? '', width: 1 },
        { heading: 'b', width: 4 },
      ],
      rows: texts.map((text) => [text, text]),
    },
  ],
  closing: texts,
});

test('adressen en een controlegetal staan er heel en zonder toegevoegde tekens', async (t) => {
  const web = 'www.autoriteitpersoonsgegevens.nl';
  const mail = 'functionaris.gegevensbescherming@gemeente-waterhoek.nl';
  const hash = '0123456789abcdef'.repeat(4);
  const bytes = await maker.pdf(filled([`Zie ${web}, of schrijf naar ${mail}.`, mail, hash]), documentmoment);
  // What the signs of the page are in words: a space without width is none of them.
  assert.doesNotMatch(leesPdf(bytes), /ActualText <[0-9a-f]*(200b|00ad)|> <[0-9a-f]*(200b|00ad)>/i);
  const text = poppler('pdftotext', ['-raw', '-', '-'], bytes);
  if (text === undefined) return t.skip('poppler is er niet');
  // Sender, address, paragraph, notice, list, facts, the wide column, closing.
  for (const [whole, times] of [
    [web, 10],
    [mail, 20],
    [hash, 10],
  ] as const)
    assert.ok(text.split(whole).length > times, `${whole}: ${text.split(whole).length - 1}`);
});

test('wat op geen regel past blijft binnen de bladspiegel en telt elk teken', async (t) => {
  const long = 'https://voorbeeld.nl/0123456789-'.repeat(12);
  const bytes = await maker.pdf(filled([long, 'M@'.repeat(30)]), documentmoment);
  const boxes = poppler('pdftotext', ['-bbox', '-', '-'], bytes);
  const text = poppler('pdftotext', ['-raw', '-', '-'], bytes);
  if (boxes === undefined || text === undefined) return t.skip('poppler is er niet');
  const edges = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, edge]) => Number(edge));
  // The page is 595 points wide and its right margin 71.
  assert.ok(edges.length > 100 && Math.max(...edges) <= 595.3 - 70.8, `${Math.max(...edges)}`);
  assert.ok(text.replaceAll('\n', '').includes(long));
});

test('vijandige tekst is tekst', async (t) => {
  const bytes = await maker.pdf(filled(vijandigeTeksten), documentmoment);
  const text = poppler('pdftotext', ['-raw', '-', '-'], bytes);
  if (text === undefined) return t.skip('poppler is er niet');
  for (const shown of [
    '#panic("x")',
    '#read("/etc/passwd")',
    '#while true {}',
    '$ sum_(i=0)^oo',
    '<label> @label <!-- -->',
  ])
    assert.ok(text.includes(shown), shown);
  assert.doesNotMatch(text, /root:/);
});

test('geen enkele tekst houdt een document tegen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(willekeurigeTekst, { minLength: 1, maxLength: 12 }), async (texts) => {
      assert.ok((await maker.pdf(filled(texts), documentmoment)).length > 1_000);
    }),
    { numRuns: 25 },
  );
});

test('te groot of scheef is een fout van het document; te veel tegelijk en na het sluiten is er geen', async () => {
  await assert.rejects(maker.pdf(filled(['a'.repeat(100_000)]), documentmoment), DocumentFault);
  const small: DocumentModel = { language: 'nl', title: 'Klein', blocks: [] };
  const crowd = openPdfMaker();
  const answers = await Promise.allSettled(Array.from({ length: 30 }, () => crowd.pdf(small, documentmoment)));
  // One is being set and twenty wait.
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 21);
  for (const answer of answers) if (answer.status === 'rejected') assert.ok(answer.reason instanceof NoDocument);
  const running = crowd.pdf(small, documentmoment);
  const refused = assert.rejects(running, NoDocument);
  await crowd.close();
  await refused;
  await assert.rejects(crowd.pdf(small, documentmoment), NoDocument);
});

test('de letter kent wat een Nederlandse naam nodig heeft, en geen teken dat zij niet heeft', () => {
  for (const font of readFonts()) {
    const signs = signsOf(font);
    for (const sign of 'AZaz09 éëïöüçñøåŁłŠšĐđĞğİıŞşœßß€“”‘’…–•□') assert.ok(signs.has(sign.codePointAt(0) ?? 0), sign);
    for (const sign of ['漢', 'س', '\uffff']) assert.equal(signs.has(sign.codePointAt(0) ?? 0), false);
  }
});
