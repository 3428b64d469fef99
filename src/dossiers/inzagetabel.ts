// How it is written down what an overview of art. 12 lid 3 tells of a table, which of it are words of people, and why nothing is told.

/** Whose word a row is: of the party that a column names, of the core parties together, or of the partnership itself. */
export type Afkomst = { readonly kolom: string } | 'kernpartijen' | 'uitvoerder';

export interface Verteld {
  /** The column that names the item which this row is told with; without it the row is an item of its own. */
  readonly bij?: string;
  readonly van: Afkomst;
  /** Columns that can hold its day, the first that does counts. */
  readonly dag: readonly string[];
  /** Columns of sealed content -> the kind that they were sealed as; of `gegeven` it is the kind of the item. */
  readonly enveloppen: Readonly<Record<string, string | null>>;
  /** Fields of the content that are told; all when left out. */
  readonly velden?: readonly string[];
  /** Columns that are told -> the name of their line. */
  readonly kolommen: Readonly<Record<string, string>>;
  /** Fields of the content, however deep, that are words of people: these change after a request and nothing else of the row does. */
  readonly woorden?: readonly string[];
  /** Why no words of it change so; of items their own corrections do. */
  readonly onveranderd?: string;
}
/** Why nothing of a table is told. */
export interface Weggelaten {
  readonly waarom: string;
}
export type Tabelinzage = Verteld | Weggelaten;

export const wordtVerteld = (tabel: Tabelinzage | undefined): tabel is Verteld =>
  tabel !== undefined && !('waarom' in tabel);
