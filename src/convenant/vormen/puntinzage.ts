// Inputs and answers of the acts that open an item of a request for who decides on it or is asked for a view (art. 12 lid 5).
import { z } from 'zod';
import { archiefpuntAntwoord } from './archiefcorrecties.ts';
import { exemplaar } from './gedeeld.ts';
import { ookElders } from './zienswijzen.ts';

const invoer = z.strictObject({ ...exemplaar, punt: z.uuid() });
const gedeeld = {
  punt: z.uuid(),
  /** What the person says of it and wants it to become, for the parties; null of what was put forward before this was asked. */
  aangevoerd: z.string().nullable(),
  ook: ookElders,
  afgeschermd: z.boolean(),
  /** Of a point about words all that their row says. */
  regels: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })).nullable(),
};

/** Acts -> their shapes; `inhoud` is null of words, and of what was removed; of what is shielded for another reason than an objection nothing is told but that. */
export const puntinzagevormen = {
  'correctiepunt-inzien': {
    invoer,
    antwoord: z.strictObject({ ...gedeeld, inhoud: archiefpuntAntwoord.shape.weegploeg }),
  },
  'casuspunt-inzien': {
    invoer,
    antwoord: z.strictObject({ ...gedeeld, inhoud: archiefpuntAntwoord.shape.casusoverleg }),
  },
} as const;
