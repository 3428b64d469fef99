// What people chose for a row of a list: the lists have no column for the criteria, and only people tell fact from opinion.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const keuze = z.strictObject({
  /** Criteria of the referentiekader that the behaviour may point to; left out: all of them, for the analysis to decide. */
  criteria: z.array(z.int().min(1).max(99)).max(20).optional(),
  /** Exact words of the behaviour that are an opinion and go to the field for it. */
  mening: z.string().min(1).optional(),
  /** Nothing in the row is a factual behaviour (1 h). */
  alleenMening: z.boolean().optional(),
  /** Where the list does not tell whether the party saw it itself or took it in from a third party (7.1). */
  afkomst: z.enum(['eigen', 'derde']).optional(),
  /** Why; for the reader of the file, it is not sent. */
  toelichting: z.string().optional(),
});
export type Keuze = z.infer<typeof keuze>;

const keuzes = z.record(z.string(), keuze);
/** Reference of a row -> what people chose for it. */
export type Keuzes = z.infer<typeof keuzes>;

/** Reads a file of choices; throws SyntaxError or ZodError when it is not one. */
export async function leesKeuzes(bestand: string): Promise<Keuzes> {
  return keuzes.parse(JSON.parse(await readFile(bestand, 'utf8')));
}

/** The text of a row parted into behaviour and opinion, or a sentence why that cannot be done. */
export function scheidMening(
  gedraging: string,
  { mening, alleenMening }: Keuze,
): { readonly gedraging: string; readonly mening?: string } | { readonly fout: string } {
  if (alleenMening === true) return { gedraging: '', mening: gedraging };
  if (mening === undefined) return { gedraging };
  const woorden = mening.normalize('NFC').trim();
  const plaats = gedraging.indexOf(woorden);
  if (plaats === -1) return { fout: 'de mening uit de keuzes staat niet letterlijk in de gedraging' };
  const voor = gedraging.slice(0, plaats).trimEnd();
  const na = gedraging.slice(plaats + woorden.length).trimStart();
  return { gedraging: [voor, na].filter((deel) => deel !== '').join(' '), mening: woorden };
}
