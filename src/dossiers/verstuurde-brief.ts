// A letter about informing as it was kept when it went, from the register and the archive alike (art. 11 lid 2).

import type { z } from 'zod';
import { type informatiebriefAntwoord, informeerbesluitInhoud } from '../convenant/vormen/informeren.ts';

type Antwoord = z.output<typeof informatiebriefAntwoord>;

/** The words of the letter to the addressee in this place, as an act answers them; undefined when there is no such letter. */
export function verstuurdeBrief(
  inhoud: unknown,
  nummer: string | null,
  { voor, formaat }: { readonly voor: number; readonly formaat: Antwoord['formaat'] },
): Antwoord | undefined {
  const document = informeerbesluitInhoud.parse(inhoud).brieven[voor];
  if (document === undefined) return undefined;
  return { formaat, bestandsnaam: `informatiebrief-${nummer ?? 'zonder-nummer'}-${voor + 1}`, document };
}
