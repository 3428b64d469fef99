// Shapes of leaving the covenant: a notice, taking it back, its letter, and what everybody in the partnership sees of it.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { documentAntwoord, documentkeuze } from './document.ts';
import { exemplaar } from './gedeeld.ts';

export const partijOpzeggenInvoer = z.strictObject({
  /** The day on which all parties had the written notice. */
  ontvangenOp: dag,
  /** The covenant asks none. */
  reden: tekst(2000, 0).optional(),
});
export const partijOpzeggenAntwoord = z.strictObject({ opzegging: z.uuid(), einde: dag });
export const opzeggingIntrekkenInvoer = z.strictObject({ reden: tekst(2000, 0).optional() });
export const opzeggingAntwoord = z.strictObject({ opzegging: z.uuid() });

/** One notice, as the parties and those who supervise see it. */
export const opzeggingVorm = z.strictObject({
  id: z.uuid(),
  partij: z.enum(partijsoorten),
  naam: z.string(),
  ontvangenOp: dag,
  einde: dag,
  reden: z.string().nullable(),
  door: z.string(),
  op: dag,
  ingetrokkenOp: dag.nullable(),
  redenIntrekking: z.string().nullable(),
});
export type OpzeggingVorm = z.infer<typeof opzeggingVorm>;

/** What the system ended for whoever left: in how many cases, and how many mandates. */
export const deelnameBeeindigenAntwoord = z.strictObject({ casussen: z.int(), mandaten: z.int() });

/** Act on leaving -> its shapes. */
export const vertrekvormen = {
  'partij-opzeggen': { invoer: partijOpzeggenInvoer, antwoord: partijOpzeggenAntwoord },
  'opzegging-intrekken': { invoer: opzeggingIntrekkenInvoer, antwoord: opzeggingAntwoord },
  'uittredingsbrief-maken': { invoer: z.strictObject({ ...exemplaar, ...documentkeuze }), antwoord: documentAntwoord },
} as const;
