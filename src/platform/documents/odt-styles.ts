// The styles of an ODT: the look of the PDF in the words of OpenDocument, with the foot of the page.
import { type DocumentModel, layoutWords } from './document.ts';
import { xml } from './xml.ts';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';

export const namespaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`),
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${urn}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

interface Look {
  readonly parent?: string;
  readonly paragraph?: string;
  readonly text?: string;
}

const bold = 'fo:font-weight="bold"';
const heading = (size: number) => ({
  paragraph: `fo:margin-top="${size * 1.3}pt" fo:margin-bottom="${size * 0.5}pt" fo:keep-with-next="always"`,
  text: `fo:font-size="${size}pt" ${bold}`,
});

/** Paragraph styles by the name that is shown; what they leave out is of their parent. */
const looks: Readonly<Record<string, Look>> = {
  'Text body': { paragraph: 'fo:margin-top="0pt" fo:margin-bottom="7pt" fo:line-height="125%"' },
  'Heading 1': heading(18),
  'Heading 2': heading(13.5),
  'Heading 3': heading(11.5),
  'Sender First': { text: bold },
  Sender: {},
  Addressee: {},
  'Addressee First': { parent: 'Addressee', paragraph: 'fo:margin-top="36pt"' },
  Closing: { paragraph: 'fo:keep-with-next="always"' },
  'Closing First': { parent: 'Closing', paragraph: 'fo:margin-top="12pt" fo:keep-with-next="always"' },
  Fact: { paragraph: 'fo:margin-bottom="3pt" fo:margin-left="12pt" fo:text-indent="-12pt"' },
  'List Contents': { paragraph: 'fo:margin-bottom="3pt"' },
  'Table Contents': { text: 'fo:font-size="10pt"' },
  'Table Heading': { parent: 'Table_20_Contents', text: bold },
  Notice: {
    parent: 'Text_20_body',
    paragraph: 'fo:background-color="#f5f5f5" fo:border-left="2.5pt solid #1b4f8a" fo:padding="6pt"',
  },
  'Notice Heading': { parent: 'Notice', paragraph: 'fo:keep-with-next="always"', text: bold },
  Footer: { text: 'fo:font-size="9pt" fo:color="#555555"' },
};

/** ODF names may hold no space; the name that is shown may. */
const nameOf = (shown: string) => shown.replaceAll(' ', '_20_');

function paragraphStyle([shown, { parent, paragraph, text }]: readonly [string, Look]): string {
  const level = /^Heading ([1-3])$/.exec(shown)?.[1];
  return [
    `<style:style style:name="${nameOf(shown)}" style:display-name="${shown}" style:family="paragraph"`,
    ` style:parent-style-name="${parent ?? 'Standard'}"${level === undefined ? '' : ` style:default-outline-level="${level}"`}>`,
    paragraph === undefined ? '' : `<style:paragraph-properties ${paragraph}/>`,
    text === undefined ? '' : `<style:text-properties ${text}/>`,
    '</style:style>',
  ].join('');
}

const space =
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-6mm" fo:margin-left="8mm"/></style:list-level-properties>';
const lists = [
  `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${space}</text:list-level-style-bullet></text:list-style>`,
  `<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${space}</text:list-level-style-number></text:list-style>`,
].join('');

/** Office programs read the styles of tables and cells from the content only. */
export const tableStyles = [
  '<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="8pt"/></style:style>',
  '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="4pt" fo:border-bottom="0.5pt solid #bebebe"/></style:style>',
].join('');

function footer({ language, reference }: DocumentModel): string {
  const { page, of } = layoutWords[language];
  return [
    '<style:footer><text:p text:style-name="Footer">',
    reference === undefined ? '' : `${xml(reference)} · `,
    `${page} <text:page-number text:select-page="current">1</text:page-number> ${of} <text:page-count>1</text:page-count>`,
    '</text:p></style:footer>',
  ].join('');
}

/** `styles.xml`: language and letter of all text, the styles, the page and its foot. */
export function stylesXml(model: DocumentModel): string {
  const language = `fo:language="${model.language}" fo:country="${layoutWords[model.language].region}"`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles ${namespaces} office:version="1.3">`,
    // To be edited anywhere: the plain letter that office programs have, or have a match for.
    `<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'" style:font-family-generic="swiss"/></office:font-face-decls>`,
    '<office:styles><style:default-style style:family="paragraph">',
    `<style:text-properties style:font-name="Liberation Sans" fo:font-size="11pt" ${language}/></style:default-style>`,
    '<style:style style:name="Standard" style:family="paragraph"/>',
    ...Object.entries(looks).map(paragraphStyle),
    `<style:style style:name="Strong" style:family="text"><style:text-properties ${bold}/></style:style>`,
    lists,
    '</office:styles><office:automatic-styles><style:page-layout style:name="A4">',
    '<style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin="25mm"/>',
    '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>',
    '</office:automatic-styles><office:master-styles>',
    `<style:master-page style:name="Standard" style:page-layout-name="A4">${footer(model)}</style:master-page>`,
    '</office:master-styles></office:document-styles>',
  ].join('');
}
