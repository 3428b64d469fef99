// A document with every kind of block, hostile texts, and what tests read out of finished files.
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DocumentModel } from '../src/platform/documents/document.ts';

export const documentmoment = Temporal.Instant.from('2026-11-25T10:00:00.123Z');

/** Every kind of block, with a name where it belongs and nowhere else. */
export const proefdocument: DocumentModel = {
  language: 'nl',
  title: 'Brief over uw gegevens',
  reference: 'C-2026-0003',
  sender: ['Gemeente Voorbeeld', 'Stadhuisplein 1'],
  address: ['Mevrouw Z. Geheimnaam', 'Dorpsstraat 12', '1234 AB Voorbeeld'],
  blocks: [
    { kind: 'notice', heading: 'Geheimhouding', text: 'U deelt dit met niemand.' },
    { kind: 'facts', items: [['Datum', '25 november 2026']] },
    { kind: 'heading', level: 2, text: 'Wat er gebeurt' },
    { kind: 'paragraph', text: 'Beste mevrouw Geheimnaam,\n\nWij schrijven u.' },
    { kind: 'heading', level: 3, text: 'In het kort' },
    { kind: 'list', items: ['eerste', 'tweede'] },
    { kind: 'list', items: ['een', 'twee'], numbered: true },
    {
      kind: 'table',
      columns: [
        { heading: 'Maatregel', width: 3 },
        { heading: 'Uiterlijk', width: 1 },
      ],
      rows: [
        ['Huisbezoek', '1 december 2026'],
        ['Dagbesteding', '1 januari 2027'],
      ],
    },
  ],
  closing: ['Met vriendelijke groet,', '', 'De burgemeester'],
};

/** Texts that mean something to Typst, XML, a shell or an eye; each must come out as it is or not at all. */
export const vijandigeTeksten: readonly string[] = [
  '#panic("x")',
  '#read("/etc/passwd")',
  '#include "/etc/passwd"',
  '#import "@preview/cetz:0.4.0"',
  '#while true {}',
  '#eval("1")',
  '#set page(width: 0pt)',
  '#let f(x) = f(x); #f(1)',
  ']] #pagebreak() [[',
  '#{',
  '$ sum_(i=0)^oo',
  '\\u{1F600} \\#',
  '= Kop\n- lijst\n/ term: uitleg\n+ nummer',
  '<label> @label <!-- --> ]]> <![CDATA[ &amp; &#0; &bestaatniet;',
  '"}}\' \\" {"kind":"heading"}',
  '```raw #panic() ```',
  '\u0000\u0001\u001b[31m\u007f\u0085\u202e\u2066\ufeff\ufffe\uffff',
  '\ud800 \udc00',
  '👩‍👩‍👧 سلام 漢字 नमस्ते \u0300\u0301',
  'a'.repeat(3_000),
  '1234567890'.repeat(60),
  ' \n\n\n \n ',
  '',
];

/** Any text at all, halves of signs included. */
export const willekeurigeTekst = fc
  .array(
    fc.integer({ min: 0, max: 0x10ffff }).map((sign) => String.fromCodePoint(sign)),
    { maxLength: 60 },
  )
  .map((signs) => signs.join(''));

/** All of a PDF that is not a picture or a letter: its own words and every stream that can be unpacked. */
export function leesPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file.toString('latin1')];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 1)) {
    const end = file.indexOf('endstream', at);
    if (end === -1) break;
    try {
      parts.push(inflateSync(file.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not every stream is packed: those are in the first part as they are.
    }
  }
  return parts.join('\n');
}
