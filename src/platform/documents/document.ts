// What a document is before it becomes a file: words in blocks, without any markup; and how large it may be.

/** A part of a document. Every text is plain: whatever stands in it is shown as it is; `\n` ends a line, `\n\n` a paragraph. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** Pairs of label and value, one a line. */
  | { readonly kind: 'facts'; readonly items: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What must not be overlooked, set apart from the rest. */
  | { readonly kind: 'notice'; readonly heading: string; readonly text: string };

/** A column with its heading; `width` is its share of the line beside the other columns. */
export interface DocumentColumn {
  readonly heading: string;
  readonly width: number;
}

/** A document: a letter when it has an address, else a report. */
export interface DocumentModel {
  readonly language: 'nl' | 'en';
  /** The first heading, and all that programs show of the document in a list: never anything about a person. */
  readonly title: string;
  /** Foot of every page; a number, never a name. */
  readonly reference?: string;
  /** Who sends it, a line each; the first stands out. */
  readonly sender?: readonly string[];
  /** To whom, a line each, where a window of an envelope has it. */
  readonly address?: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  /** Greeting and signature, kept together, a line each. */
  readonly closing?: readonly string[];
}

/** The most that is made into one file: some hundred pages. What a covenant allows in a plan stays far below it. */
export const documentLimits = { characters: 400_000, rows: 2_000 } as const;

/** The document is larger than `documentLimits`, or a row of a table has another number of cells than there are columns. */
export class DocumentFault extends Error {}

/** Words of the layout itself. */
export const layoutWords = {
  nl: { page: 'Pagina', of: 'van', region: 'NL' },
  en: { page: 'Page', of: 'of', region: 'GB' },
} as const;

// Neither XML nor a page can hold these; marks that turn the direction of reading could show another text than is there.
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A text as it can be printed: well formed, line ends of one kind, tabs as spaces, without signs that steer. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, (sign) => (sign === '\n' ? sign : ''))
    .replace(/ *\n */g, '\n')
    .trim();
}

function printableBlock(block: DocumentBlock, write: (text: string) => string): DocumentBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: write(block.text) };
    case 'list':
      return { ...block, items: block.items.map(write) };
    case 'facts':
      return { ...block, items: block.items.map(([label, value]) => [write(label), write(value)] as const) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, heading: write(column.heading) })),
        rows: block.rows.map((row) => row.map(write)),
      };
    case 'notice':
      return { ...block, heading: write(block.heading), text: write(block.text) };
  }
}

/**
 * The same document with every text passed through `printable` and then through `write`.
 * Throws DocumentFault when it is too large or a table is crooked.
 */
export function prepare(model: DocumentModel, write: (text: string) => string = (text) => text): DocumentModel {
  let characters = 0;
  let rows = 0;
  const each = (text: string) => {
    characters += text.length;
    if (characters > documentLimits.characters) throw new DocumentFault('the document holds too much text');
    return write(printable(text));
  };
  for (const block of model.blocks)
    if (block.kind === 'table') {
      rows += block.rows.length;
      if (rows > documentLimits.rows) throw new DocumentFault('the document holds too many rows');
      if (block.columns.length === 0 || block.rows.some((row) => row.length !== block.columns.length))
        throw new DocumentFault('a row has another number of cells than its table has columns');
    }
  return {
    ...model,
    title: each(model.title),
    ...(model.reference !== undefined && { reference: each(model.reference) }),
    ...(model.sender !== undefined && { sender: model.sender.map(each) }),
    ...(model.address !== undefined && { address: model.address.map(each) }),
    // A heading without words is no heading: reading programs would stop at nothing.
    blocks: model.blocks
      .map((block) => printableBlock(block, each))
      .filter((block) => block.kind !== 'heading' || block.text !== ''),
    ...(model.closing !== undefined && { closing: model.closing.map(each) }),
  };
}
