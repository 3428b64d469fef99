// Shapes of evaluations of the security and of the covenant (15 lid 3, 18 lid 4); no personal data in any of them.
import { z } from 'zod';
import { evaluatiesoorten } from '../evaluaties.ts';
import { dag, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';

/** How long the conclusions can be. */
export const hoogstensConclusie = 4000;

/** One evaluation that was held. */
export const evaluatieVorm = z.strictObject({
  id: z.uuid(),
  soort: z.enum(evaluatiesoorten),
  gehoudenOp: dag,
  deelnemers: z.array(z.enum(partijsoorten)),
  conclusie: z.string(),
  herzien: z.boolean(),
  door: z.string(),
  op: dag,
});
export type EvaluatieVorm = z.infer<typeof evaluatieVorm>;

export const evaluatievormen = {
  'evaluatie-vastleggen': {
    invoer: z.strictObject({
      soort: z.enum(evaluatiesoorten),
      gehoudenOp: dag,
      deelnemers: z.array(z.enum(partijsoorten)).max(partijsoorten.length),
      conclusie: tekst(hoogstensConclusie, 0).optional(),
      herzien: z.boolean().optional(),
    }),
    /** With the last day of the next one. */
    antwoord: z.strictObject({ evaluatie: z.uuid(), volgende: dag }),
  },
} as const;
