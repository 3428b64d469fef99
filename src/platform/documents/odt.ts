// Documents as OpenDocument text (ODF 1.3), to be edited: the same blocks in the styles of `odt-styles.ts`.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Temporal } from 'temporal-polyfill';
import { type DocumentBlock, type DocumentModel, prepare } from './document.ts';
import { namespaces, stylesXml, tableStyles } from './odt-styles.ts';
import { xml } from './xml.ts';

const mimetype = 'application/vnd.oasis.opendocument.text';
const opening = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text inside a paragraph: line ends stay, and so do runs of spaces, which ODF would take for one. */
const inline = (text: string) =>
  xml(text)
    .replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`)
    .replaceAll('\n', '<text:line-break/>');

const paragraph = (text: string, style: string) => `<text:p text:style-name="${style}">${inline(text)}</text:p>`;
const paragraphs = (text: string, style = 'Text_20_body') =>
  text
    .split('\n\n')
    .map((part) => paragraph(part, style))
    .join('');
const heading = (text: string, level: number) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inline(text)}</text:h>`;
/** A line each; the first keeps a distance from what stands above it. */
const lines = (list: readonly string[], style: string) =>
  list.map((text, at) => paragraph(text, at === 0 ? `${style}_20_First` : style)).join('');

function table({ columns, rows }: Extract<DocumentBlock, { kind: 'table' }>, number: number): string {
  const row = (cells: readonly string[], style: string) =>
    `<table:table-row>${cells
      .map(
        (text) =>
          `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(text, style)}</table:table-cell>`,
      )
      .join('')}</table:table-row>`;
  return [
    `<table:table table:name="Tabel${number}" table:style-name="Table">`,
    ...columns.map((_, column) => `<table:table-column table:style-name="Table${number}.${column + 1}"/>`),
    '<table:table-header-rows>',
    row(
      columns.map((column) => column.heading),
      'Table_20_Heading',
    ),
    '</table:table-header-rows>',
    ...rows.map((cells) => row(cells, 'Table_20_Contents')),
    '</table:table>',
  ].join('');
}

/** Widths of columns: ODF keeps them in a style per column. */
const columnStyles = ({ columns }: Extract<DocumentBlock, { kind: 'table' }>, number: number) =>
  columns
    .map(
      ({ width }, column) =>
        `<style:style style:name="Table${number}.${column + 1}" style:family="table-column"><style:table-column-properties style:rel-column-width="${Math.round(width * 1000)}*"/></style:style>`,
    )
    .join('');

function block(part: DocumentBlock, tableNumber: number): string {
  switch (part.kind) {
    case 'heading':
      return heading(part.text, part.level);
    case 'paragraph':
      return paragraphs(part.text);
    case 'list':
      return `<text:list text:style-name="${part.numbered === true ? 'Numbers' : 'Bullets'}">${part.items
        .map((item) => `<text:list-item>${paragraph(item, 'List_20_Contents')}</text:list-item>`)
        .join('')}</text:list>`;
    case 'facts':
      return part.items
        .map(
          ([label, value]) =>
            `<text:p text:style-name="Fact"><text:span text:style-name="Strong">${inline(`${label}:`)}</text:span> ${inline(value)}</text:p>`,
        )
        .join('');
    case 'table':
      return table(part, tableNumber);
    case 'notice':
      return `${paragraph(part.heading, 'Notice_20_Heading')}${paragraphs(part.text, 'Notice')}`;
  }
}

function contentXml(model: DocumentModel): string {
  const tables = model.blocks.filter((part) => part.kind === 'table');
  const [first, ...sender] = model.sender ?? [];
  return [
    opening,
    `<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>`,
    tables.length === 0 ? '' : tableStyles,
    ...tables.map((part, index) => columnStyles(part, index + 1)),
    '</office:automatic-styles><office:body><office:text>',
    first === undefined
      ? ''
      : paragraph(first, 'Sender_20_First') + sender.map((text) => paragraph(text, 'Sender')).join(''),
    lines(model.address ?? [], 'Addressee'),
    heading(model.title, 1),
    ...model.blocks.map((part) => block(part, part.kind === 'table' ? tables.indexOf(part) + 1 : 0)),
    lines(model.closing ?? [], 'Closing'),
    '</office:text></office:body></office:document-content>',
  ].join('');
}

/** Of the document itself only title, language and moment: no author, no editing time, no statistics. */
const metaXml = (model: DocumentModel, moment: Temporal.Instant) => {
  const time = moment.round('second').toString();
  return [
    opening,
    `<office:document-meta ${namespaces} office:version="1.3"><office:meta>`,
    `<meta:generator>Weegwijs</meta:generator><dc:title>${xml(model.title)}</dc:title><dc:language>${model.language}</dc:language>`,
    `<meta:creation-date>${time}</meta:creation-date><dc:date>${time}</dc:date>`,
    '</office:meta></office:document-meta>',
  ].join('');
};

const manifestXml = [
  opening,
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>`,
  ...['content.xml', 'styles.xml', 'meta.xml'].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  ),
  '</manifest:manifest>',
].join('');

/**
 * The document as ODT. The same model and moment give the same bytes. Throws DocumentFault when the model is too large or
 * crooked.
 */
export function odt(model: DocumentModel, moment: Temporal.Instant): Uint8Array {
  const ready = prepare(model);
  // A zip notes local time without a zone: the hours of UTC, on every machine.
  const utc = moment.toZonedDateTimeISO('UTC');
  const mtime = new Date(utc.year, utc.month - 1, utc.day, utc.hour, utc.minute, utc.second);
  const files: Zippable = {
    // First and not compressed, so that the kind of file can be read off its first bytes.
    mimetype: [strToU8(mimetype), { level: 0, mtime }],
    'META-INF/manifest.xml': [strToU8(manifestXml), { mtime }],
    'content.xml': [strToU8(contentXml(ready)), { mtime }],
    'styles.xml': [strToU8(stylesXml(ready)), { mtime }],
    'meta.xml': [strToU8(metaXml(ready, moment)), { mtime }],
  };
  return zipSync(files);
}
