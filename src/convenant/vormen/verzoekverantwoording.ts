// Answer of the account of requests of data subjects (art. 12 lid 3): counts per quarter, and what was late by number.
import { z } from 'zod';
import { dag } from '../gegevens.ts';
import type { Verzoekafloop } from '../verzoekverantwoording.ts';
import { verzoekregel } from './verzoekregel.ts';

export const verantwoordingAntwoord = z.strictObject({
  vandaag: dag,
  /** By the day of receipt, the latest first; of what is still kept (13 lid 1). */
  kwartalen: z.array(
    z.strictObject({
      jaar: z.int(),
      kwartaal: z.int(),
      ontvangen: z.int(),
      verdaagd: z.int(),
      afloop: z.strictObject({
        'op-tijd': z.int(),
        'te-laat': z.int(),
        ingetrokken: z.int(),
        open: z.int(),
        'open-te-laat': z.int(),
      } satisfies Record<Verzoekafloop, unknown>),
    }),
  ),
  /** What is late or was, the latest receipt first. */
  teLaat: z.array(
    verzoekregel
      .pick({ nummer: true, soort: true, ontvangenOp: true, uiterlijk: true, afgehandeldOp: true })
      .extend({ dagen: z.int() }),
  ),
});
export type Verzoekverantwoording = z.infer<typeof verantwoordingAntwoord>;

export const verantwoordingsvormen = {
  'verzoeken-verantwoorden': { invoer: z.strictObject({}), antwoord: verantwoordingAntwoord },
} as const;
