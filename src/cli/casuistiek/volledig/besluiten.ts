// The file of decisions of a folder: what people decided about every case of the lists, on which day, and where it ends.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { casusstanden, weegstanden } from '../../../convenant/dossier.ts';
import { dag, tekst } from '../../../convenant/gegevens.ts';
import { bewaarbesluiten } from './bewaarbesluiten.ts';
import { casusbesluiten } from './casusbesluiten.ts';
import { kenmerk, lang, wie } from './gedeeld.ts';
import { informeereinde, informeren } from './informeerbesluiten.ts';
import { verzoekbesluit } from './verzoekbesluiten.ts';
import { weegbesluiten } from './weegbesluiten.ts';

const eindstand = z.strictObject({
  weegdossier: z.enum(weegstanden).optional(),
  casus: z.enum(casusstanden).optional(),
  laatsteVerwerking: z.strictObject({ weegdossier: dag.optional(), casus: dag.optional() }).default({}),
  /** Parties by their kind and partners by name who take part in the end. */
  deelnemers: z.array(wie).default([]),
  termijnen: z
    .array(z.strictObject({ bestand: z.enum(['weegdossier', 'casus']), clausule: tekst(20), op: dag }))
    .default([]),
  /** Sealed rows -> the first day on which the municipality sees them; null is never. */
  zichtbaarVanaf: z.record(kenmerk, dag.nullable()).default({}),
  informatieplicht: informeereinde.optional(),
});

const geval = z.strictObject({
  geval: z.string().regex(/^[A-Z0-9]{1,6}-[0-9]{1,4}$/),
  /** For the reader of the file; it is not sent. */
  toelichting: lang.optional(),
  ...weegbesluiten,
  ...casusbesluiten,
  ...bewaarbesluiten,
  /** Art. 11, in the order in which it was done. */
  informeren: informeren.default([]),
  /** What is no act of the system, with the reason; reported, never passed over in silence. */
  nogGeenHandeling: z.array(z.strictObject({ op: dag, wat: tekst(300), waarom: tekst(600).optional() })).default([]),
  eindstand,
  /** Texts that an external partner of the case must find in nothing that it can read. */
  nooit: z.array(z.strictObject({ voor: wie, teksten: z.array(tekst(500)).min(1) })).default([]),
});

const besluitenbestand = z.strictObject({
  /** The day on which the end is looked at. */
  peildatum: dag,
  gevallen: z.array(geval).refine((gevallen) => new Set(gevallen.map((een) => een.geval)).size === gevallen.length, {
    error: 'een geval staat er twee keer in',
  }),
  /** Requests of data subjects, each as a row of the list of requests. */
  verzoeken: z
    .array(verzoekbesluit)
    .default([])
    .refine((alle) => new Set(alle.map(({ verzoek }) => verzoek)).size === alle.length, {
      error: 'een verzoek staat er twee keer in',
    }),
});

export type Besluiten = z.infer<typeof besluitenbestand>;
export type Geval = Besluiten['gevallen'][number];

/** Parses a file of decisions; throws ZodError with every fault. */
export function ontleedBesluiten(inhoud: unknown): Besluiten {
  return besluitenbestand.parse(inhoud);
}

/** Reads a file of decisions; throws SyntaxError or ZodError when it is not one. */
export async function leesBesluiten(bestand: string): Promise<Besluiten> {
  return ontleedBesluiten(JSON.parse(await readFile(bestand, 'utf8')));
}
