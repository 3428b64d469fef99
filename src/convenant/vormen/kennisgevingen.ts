// Inputs and answers of the acts on notices by letter (art. 12 lid 6).
import { z } from 'zod';
import { wijzigingen } from '../correcties.ts';
import { dag, tekst } from '../gegevens.ts';
import { correctieregisters } from './correctieverzoeken.ts';
import { documentAntwoord, documentVorm } from './document.ts';
import { exemplaar } from './gedeeld.ts';

/** The file, and the notices that the letter tells: all of one receiver. */
const keuze = { ...exemplaar, kennisgevingen: z.array(z.uuid()).min(1).max(100) };

/** Where a notice lies: in the register of its file, in the archive, or nowhere but in what is left of a file that was destroyed. */
const briefregisters = [...correctieregisters, 'archief', 'vernietigd'] as const;
export type Briefregister = (typeof briefregisters)[number];

/** The words of an item in a letter, field by field. */
export const brieftekstVorm = z.array(z.tuple([z.string(), z.string()]));
export type Brieftekst = z.infer<typeof brieftekstVorm>;
/** Item -> what the letter says of it. */
export type Briefteksten = ReadonlyMap<string, Brieftekst>;

/** A letter of notice as it is kept: without what items say, and before which block that of each stands. */
export const briefVorm = z.strictObject({
  document: documentVorm,
  plekken: z.array(z.strictObject({ gegeven: z.uuid(), voor: z.int().min(0) })),
});
export type Brief = z.infer<typeof briefVorm>;

/** One letter, to send or sent: whom to, about which items, by when. Never what an item says. */
export const kennisgevingsbriefVorm = z.strictObject({
  register: z.enum(briefregisters),
  dossier: z.uuid(),
  /** Null as long as the file is sealed. */
  nummer: z.string().nullable(),
  ontvanger: z.string(),
  /** Null once it went. */
  uiterlijk: dag.nullable(),
  verstuurd: z.strictObject({ op: dag, door: z.string() }).nullable(),
  /** The letters that were made of it and did not go, oldest first; of one that went the one that did. None of before letters were kept. */
  opgemaakt: z.array(
    z.strictObject({
      brief: z.uuid(),
      /** The file that it is kept with: a merge moves notices, and no letters. */
      dossier: z.uuid(),
      op: dag,
      door: z.string(),
      kennisgevingen: z.array(z.uuid()),
    }),
  ),
  /** Empty for whoever may read the letter and is no sender of it. */
  items: z.array(
    z.strictObject({
      /** Id of the notice. */
      id: z.uuid(),
      soort: z.string(),
      ontvangenOp: dag.nullable(),
      wijziging: z.enum(wijzigingen),
      op: dag,
    }),
  ),
});
export type KennisgevingsbriefVorm = z.infer<typeof kennisgevingsbriefVorm>;

/** Why the archive opens for it; of a letter about archived items only. */
const reden = { toelichting: tekst(2000, 0).optional() };

/** Act on notices by letter -> its shapes. */
export const kennisgevingsvormen = {
  'kennisgevingsbrieven-inzien': {
    invoer: z.strictObject({}),
    antwoord: z.strictObject({ brieven: z.array(kennisgevingsbriefVorm) }),
  },
  'kennisgevingsbrief-opmaken': {
    invoer: z.strictObject({ ...keuze, ...reden }),
    antwoord: z.strictObject({ brief: z.uuid() }),
  },
  'kennisgevingsbrief-maken': {
    // What is sent is what was made: no file that can be written on.
    invoer: z.strictObject({
      ...exemplaar,
      /** The letter that was made or went; of a file that was destroyed the notices instead. */
      brief: z.uuid().optional(),
      kennisgevingen: keuze.kennisgevingen.optional(),
      formaat: z.literal('pdf'),
      ...reden,
    }),
    antwoord: documentAntwoord,
  },
  'kennisgevingsbrief-versturen': {
    invoer: z.strictObject({
      ...keuze,
      /** The letter that went: one that was made of these notices. Of a file that was destroyed there is none. */
      brief: z.uuid().optional(),
      verzondenOp: dag,
    }),
    antwoord: z.strictObject({ kennisgevingen: z.array(z.uuid()) }),
  },
} as const;
