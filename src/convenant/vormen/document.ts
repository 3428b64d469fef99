// The form in which an act hands over a document: words in blocks, which an entrance makes into a file after the act.
import { z } from 'zod';

export const documenttalen = ['nl', 'en'] as const;
export type Documenttaal = (typeof documenttalen)[number];

/** To read everywhere, or to write on. */
export const documentformaten = ['pdf', 'odt'] as const;
export type Documentformaat = (typeof documentformaten)[number];

/** What whoever asks for a document chooses. */
export const documentkeuze = { taal: z.enum(documenttalen), formaat: z.enum(documentformaten) };

const words = z.string();

const blockVorm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: words }),
  z.strictObject({ kind: z.literal('paragraph'), text: words }),
  z.strictObject({ kind: z.literal('list'), items: z.array(words), numbered: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('facts'), items: z.array(z.tuple([words, words])) }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.strictObject({ heading: words, width: z.number().positive() })).min(1),
    rows: z.array(z.array(words)),
  }),
  z.strictObject({ kind: z.literal('notice'), heading: words, text: words }),
]);

/**
 * The same shape as `DocumentModel` of `platform/documents`, which knows no covenant. `title` and `reference` come into the
 * data about the file: never a name.
 */
export const documentVorm = z.strictObject({
  language: z.enum(documenttalen),
  title: words,
  reference: words.exactOptional(),
  sender: z.array(words).exactOptional(),
  address: z.array(words).exactOptional(),
  blocks: z.array(blockVorm),
  closing: z.array(words).exactOptional(),
});

/** Words in blocks; `\n` ends a line, `\n\n` a paragraph. */
export type Documentinhoud = z.infer<typeof documentVorm>;

/** What an act answers that makes a document: the entrance makes the file and names it. */
export const documentAntwoord = z.strictObject({
  formaat: z.enum(documentformaten),
  /** Without ending; numbers and words of the system, nothing about a person. */
  bestandsnaam: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
  document: documentVorm,
  /** For keeping (PDF/A-2a) instead of for reading (PDF/UA-1). */
  bewaren: z.boolean().exactOptional(),
});
