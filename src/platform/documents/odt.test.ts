// ODTs are well-formed OpenDocument packages in the right order, hold all text as text and are the same each time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { documentmoment, proefdocument, vijandigeTeksten, willekeurigeTekst } from '../../../test/document-proef.ts';
import { printable } from './document.ts';
import { odt } from './odt.ts';

/** Names and texts of the parts. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Fails unless every element closes in order, every attribute is quoted and every `&` is an entity of XML itself. */
function assertWellFormed(source: string): void {
  assert.ok(source.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold.
  assert.doesNotMatch(source, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
  const open: string[] = [];
  let roots = 0;
  const rest = source
    .slice(source.indexOf('\n') + 1)
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close: string, name: string, attributes: string, empty: string) => {
        const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map((found) => found[1]);
        assert.equal(new Set(names).size, names.length, `${name}: ${names}`);
        if (close !== '') assert.equal(open.pop(), name);
        else {
          if (open.length === 0) roots += 1;
          if (empty === '') open.push(name);
        }
        return '';
      },
    );
  assert.deepEqual(open, []);
  assert.equal(roots, 1);
  assert.doesNotMatch(source.replace(/&(?:amp|lt|gt|quot|apos);/g, ''), /&/);
  assert.doesNotMatch(rest, /[<>]/);
}

test('het pakket begint met zijn soort, onverpakt, en noemt al zijn delen', () => {
  const bytes = odt(proefdocument, documentmoment);
  const start = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  assert.ok(start.startsWith('PK\u0003\u0004'));
  // Name at 30, no extra field, so that the kind stands at 38 as the format asks.
  assert.equal(bytes[8], 0);
  assert.equal(start.slice(30, 38), 'mimetype');
  assert.equal(start.slice(38, 77), 'application/vnd.oasis.opendocument.text');
  const parts = partsOf(bytes);
  const names = Object.keys(parts).filter((name) => !['mimetype', 'META-INF/manifest.xml'].includes(name));
  const listed = [...(parts['META-INF/manifest.xml'] ?? '').matchAll(/full-path="([^"]+)"/g)].map((found) => found[1]);
  assert.deepEqual(listed.sort(), ['/', ...names].sort());
  for (const name of [...names, 'META-INF/manifest.xml']) assertWellFormed(parts[name] ?? '');
});

test('taal, titel, koppen, lijsten, tabelkop en paginanummer staan erin zoals ODF ze noemt', () => {
  const parts = partsOf(odt(proefdocument, documentmoment));
  const content = parts['content.xml'] ?? '';
  assert.match(parts['styles.xml'] ?? '', /fo:language="nl" fo:country="NL"/);
  assert.match(parts['styles.xml'] ?? '', /Pagina <text:page-number [^>]*>1<\/text:page-number> van <text:page-count>/);
  assert.match(parts['meta.xml'] ?? '', /<dc:title>Brief over uw gegevens<\/dc:title><dc:language>nl<\/dc:language>/);
  assert.match(content, /<text:h [^>]*text:outline-level="1">Brief over uw gegevens<\/text:h>/);
  assert.match(content, /<text:h [^>]*text:outline-level="2">Wat er gebeurt<\/text:h>/);
  assert.match(content, /<table:table-header-rows>.*Maatregel.*<\/table:table-header-rows>.*Huisbezoek/);
  assert.equal(content.match(/<text:list-item>/g)?.length, 4);
});

test('elke stijl die de inhoud noemt is er', () => {
  const parts = partsOf(odt(proefdocument, documentmoment));
  const all = `${parts['styles.xml']}${parts['content.xml']}`;
  const made = new Set([...all.matchAll(/style:name="([^"]+)"/g)].map((found) => found[1]));
  for (const [, name] of all.matchAll(/(?:text|table|style:parent)(?::|-)style-name="([^"]+)"/g))
    assert.ok(made.has(name), name);
});

test('geen naam in de gegevens over het document', () => {
  const {
    'meta.xml': meta = '',
    'styles.xml': styles = '',
    'content.xml': content = '',
  } = partsOf(odt(proefdocument, documentmoment));
  assert.doesNotMatch(meta + styles, /Geheimnaam/);
  assert.match(content, /Geheimnaam/);
});

test('dezelfde inhoud op hetzelfde moment geeft dezelfde bytes, in elke tijdzone', () => {
  const zone = process.env['TZ'];
  const made = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland'].map((tz) => {
    process.env['TZ'] = tz;
    return odt(proefdocument, documentmoment);
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.deepEqual(made[1], made[0]);
  assert.deepEqual(made[2], made[0]);
});

test('vijandige en willekeurige tekst blijft tekst', () => {
  const shown = (text: string) =>
    partsOf(
      odt(
        {
          language: 'en',
          title: 'Proef',
          blocks: [
            { kind: 'list', items: [text] },
            { kind: 'facts', items: [[text, text]] },
          ],
        },
        documentmoment,
      ),
    );
  for (const text of vijandigeTeksten) for (const part of Object.values(shown(text)).slice(1)) assertWellFormed(part);
  fc.assert(
    fc.property(willekeurigeTekst, (text) => {
      const content = shown(text)['content.xml'] ?? '';
      assertWellFormed(content);
      const item = /<text:list-item><text:p [^>]*>(.*?)<\/text:p>/su.exec(content)?.[1] ?? '';
      const back = item
        .replace(/<text:s text:c="(\d+)"\/>/g, (_, more: string) => ' '.repeat(Number(more)))
        .replaceAll('<text:line-break/>', '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
      assert.equal(back, printable(text));
    }),
    { numRuns: 60 },
  );
});
