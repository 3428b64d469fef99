// A request of a data subject as a line of a list (art. 12 lid 3): number, kind and days.
import { z } from 'zod';
import { dag } from '../gegevens.ts';
import { verzoeksoorten, verzoekstanden } from '../verzoeken.ts';

/** A request without names: all that a list or a supervisor needs. */
export const verzoekregel = z.strictObject({
  id: z.uuid(),
  nummer: z.string(),
  soort: z.enum(verzoeksoorten),
  stand: z.enum(verzoekstanden),
  ontvangenOp: dag,
  /** Last day by the covenant (12 lid 3), moved or not, and the outer limit of the law. */
  uiterlijk: dag,
  wettelijkeGrens: dag,
  verdaagd: z.boolean(),
  afgehandeldOp: dag.nullable(),
  /** The day on which it is destroyed, given what is known now; none while it is open. */
  bewaardTot: dag.nullable(),
  /** The last day of a hold, when it goes beyond that. */
  aangehoudenTot: dag.nullable(),
  teLaat: z.boolean(),
});
export type Verzoekregel = z.infer<typeof verzoekregel>;

/** A line of the list; one that was never searched is with the uitvoerder, and a core party does not open it. */
const lijstregel = verzoekregel.extend({ bijUitvoerder: z.boolean() });
export type Verzoeklijstregel = z.infer<typeof lijstregel>;
export const verzoekenAntwoord = z.strictObject({ vandaag: dag, verzoeken: z.array(lijstregel) });
