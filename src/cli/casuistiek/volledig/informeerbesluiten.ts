// What the core parties decided about informing somebody (art. 11), as a file of decisions holds it.
import { z } from 'zod';
import { dag, tekst } from '../../../convenant/gegevens.ts';
import { hoedanigheden, informeerwijzen, leeftijden } from '../../../convenant/informatiebrief.ts';
import { uitstelletters } from '../../../convenant/regimes/convenant-2017.ts';
import { kernpartij } from './gedeeld.ts';

const gronden = z.array(z.enum(uitstelletters)).min(1);
const toelichting = tekst(4000);
const afweging = { gronden, noodzaak: toelichting, evenredigheid: toelichting, herbeoordelenOp: dag };
const basis = { op: dag, door: kernpartij.default('gemeente') };

export const informeren = z.array(
  z.discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('overleg'),
      op: dag,
      reden: toelichting,
      /** Who sees an impediment, and on which grounds; the other core parties see none. */
      beletsel: z.partialRecord(kernpartij, gronden).default({}),
    }),
    z.strictObject({ soort: z.literal('uitstel'), ...basis, ...afweging }),
    z.strictObject({ soort: z.literal('verlenging'), ...basis, ...afweging }),
    z.strictObject({ soort: z.literal('einde-uitstel'), ...basis, reden: toelichting }),
    z.strictObject({
      soort: z.literal('brief'),
      ...basis,
      wijze: z.enum(informeerwijzen).default('post'),
      leeftijd: z.enum(leeftijden).default('16-of-ouder'),
      /** Name and address are those of the first row of the case when they are left out. */
      aan: z
        .array(
          z.strictObject({
            hoedanigheid: z.enum(hoedanigheden),
            naam: tekst(200).optional(),
            adres: tekst(600).optional(),
          }),
        )
        .min(1)
        .default([{ hoedanigheid: 'betrokkene' }]),
      /** Why the letter does not say where the data come from. */
      zonderHerkomst: tekst(2000).optional(),
      redenZonderVertegenwoordiger: tekst(2000).optional(),
      redenZonderBetrokkene: tekst(2000).optional(),
      /** Why somebody who was informed already is told again. */
      opnieuw: tekst(2000).optional(),
    }),
  ]),
);
export type Informeerstap = z.infer<typeof informeren>[number];

/** Where the duty stands in the end, as the file says it on its own. */
export const informeereinde = z.strictObject({
  geinformeerdOp: dag.nullable(),
  /** The last day of what is asked now; none when nothing is. */
  uiterlijk: dag.nullable(),
});
