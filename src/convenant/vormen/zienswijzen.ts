// Inputs and answers of the acts with which a party says itself what it thinks of a request about an item (art. 12 lid 5).
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { puntregel } from './correctieverzoeken.ts';
import { exemplaar } from './gedeeld.ts';

export const zienswijzeGevenInvoer = z.strictObject({
  ...exemplaar,
  punt: z.uuid(),
  eens: z.boolean(),
  reden: tekst(2000, 0).optional(),
  moetZijn: tekst(2000, 0).optional(),
  /** Not of the copies and originals that say the same and lie with the request as well. */
  alleenHier: z.boolean().default(false),
});
export const zienswijzeGevenAntwoord = z.strictObject({
  zienswijze: z.uuid(),
  /** The same of what says the same elsewhere. */
  ook: z.array(z.uuid()),
});

/** What is sealed of a view. */
export const zienswijzeinhoud = z.strictObject({ reden: z.string(), moetZijn: z.string().optional() });

/** An item of a file that lies with a request, as a reader of the file sees it. */
export const dossierpunt = puntregel.extend({
  /** True as long as the reader's party can say what it thinks. */
  uwZienswijze: z.boolean(),
  /** What it said last; the words are gone once the correction was carried out. */
  zienswijze: z
    .strictObject({ op: dag, eens: z.boolean(), reden: z.string().nullable(), moetZijn: z.string().nullable() })
    .nullable(),
});
export type Dossierpunt = z.infer<typeof dossierpunt>;

/** Files where the same item waits for the view of the same party, by number; null of one without. */
export const ookElders = z.array(z.string().nullable());

/** An archived item about which a party is asked what it thinks: number, kind, day and what the person says of it, and nothing of what it says itself. */
export const archiefhoorpunt = dossierpunt.omit({ gegeven: true }).extend({
  dossiernummer: z.string().nullable(),
  ingebrachtOp: dag.nullable(),
  /** What the person says of it and wants it to become, for the parties; null of what was put forward before this was asked. */
  aangevoerd: z.string().nullable(),
  ook: ookElders,
});
export type Archiefhoorpunt = z.infer<typeof archiefhoorpunt>;

/** Acts with which a party says what it thinks of an archived item -> their shapes. */
export const archiefzienswijzevormen = {
  'archiefzienswijzen-inzien': {
    invoer: z.strictObject({}),
    antwoord: z.strictObject({ punten: z.array(archiefhoorpunt) }),
  },
  'archiefzienswijze-geven': { invoer: zienswijzeGevenInvoer, antwoord: zienswijzeGevenAntwoord },
} as const;
