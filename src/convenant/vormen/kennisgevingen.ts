// Inputs and answers of the acts on notices by letter (art. 12 lid 6).
import { z } from 'zod';
import { wijzigingen } from '../correcties.ts';
import { dag, tekst } from '../gegevens.ts';
import { correctieregisters } from './correctieverzoeken.ts';
import { documentAntwoord, documentformaten } from './document.ts';
import { exemplaar } from './gedeeld.ts';

/** The file, and the notices that the letter tells: all of one receiver. */
const keuze = { ...exemplaar, kennisgevingen: z.array(z.uuid()).min(1).max(100) };

/** Where a notice lies: in the register of its file, in the archive, or nowhere but in what is left of a file that was destroyed. */
const briefregisters = [...correctieregisters, 'archief', 'vernietigd'] as const;
export type Briefregister = (typeof briefregisters)[number];

/** One letter, to send or sent: whom to, about which items, by when. Never what an item says. */
export const kennisgevingsbriefVorm = z.strictObject({
  register: z.enum(briefregisters),
  dossier: z.uuid(),
  /** Null as long as the file is sealed. */
  nummer: z.string().nullable(),
  ontvanger: z.string(),
  uiterlijk: dag,
  verstuurd: z.strictObject({ op: dag, door: z.string() }).nullable(),
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

/** Act on notices by letter -> its shapes. */
export const kennisgevingsvormen = {
  'kennisgevingsbrieven-inzien': {
    invoer: z.strictObject({}),
    antwoord: z.strictObject({ brieven: z.array(kennisgevingsbriefVorm) }),
  },
  'kennisgevingsbrief-maken': {
    invoer: z.strictObject({
      ...keuze,
      formaat: z.enum(documentformaten),
      /** Why the archive opens for it; of a letter about archived items only. */
      toelichting: tekst(2000, 0).optional(),
    }),
    antwoord: documentAntwoord,
  },
  'kennisgevingsbrief-versturen': {
    invoer: z.strictObject({ ...keuze, verzondenOp: dag }),
    antwoord: z.strictObject({ kennisgevingen: z.array(z.uuid()) }),
  },
} as const;
