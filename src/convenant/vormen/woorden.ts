// Inputs and answers of the acts on words that people wrote in a file (art. 12 lid 5-6).
import { z } from 'zod';
import { wijzigingen, woordsoorten } from '../correcties.ts';
import { dag, tekst } from '../gegevens.ts';
import { correctieregisters } from './correctieverzoeken.ts';
import { exemplaar } from './gedeeld.ts';

/** One text, with its place in the row, and the organisation that it is about where a row holds texts about several. */
export const woord = z.strictObject({
  ...{ pad: z.string().max(200), veld: z.string(), tekst: z.string() },
  over: z.string().optional(),
});

/** What is written for a text. */
export const nieuwWoord = woord.omit({ veld: true, over: true }).extend({ tekst: tekst(8000) });

/** A row with words: what it is, whose, of when, and what it says. */
export const woordrijVorm = z.strictObject({
  soort: z.enum(woordsoorten),
  gegeven: z.uuid(),
  bron: z.string(),
  dag: dag.nullable(),
  afgeschermd: z.boolean(),
  /** All that the row says, as an overview tells it: what tells it apart from others of its kind and day. */
  regels: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })),
  woorden: z.array(woord),
});
export type WoordrijVorm = z.infer<typeof woordrijVorm>;

/** Acts on words -> their shapes. */
export const woordvormen = {
  'woorden-inzien': {
    invoer: z.strictObject({ ...exemplaar, register: z.enum(correctieregisters), dossier: z.uuid() }),
    antwoord: z.strictObject({ rijen: z.array(woordrijVorm) }),
  },
  'woorden-corrigeren': {
    invoer: z.strictObject({
      ...exemplaar,
      register: z.enum(correctieregisters),
      punt: z.uuid(),
      /** What comes in the place of a text, or behind it. */
      nieuw: z.array(nieuwWoord).max(200).default([]),
    }),
    antwoord: z.strictObject({ punt: z.uuid(), wijziging: z.enum(wijzigingen) }),
  },
} as const;
