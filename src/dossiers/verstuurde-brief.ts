// A letter about informing as it was kept when it was made and went, from the register and the archive alike (art. 11 lid 2).

import type { z } from 'zod';
import type { Documentinhoud } from '../convenant/vormen/document.ts';
import { type informatiebriefAntwoord, informeerbesluitInhoud } from '../convenant/vormen/informeren.ts';

type Antwoord = z.output<typeof informatiebriefAntwoord>;
interface Keuze {
  readonly voor: number;
  readonly formaat: Antwoord['formaat'];
}

/** A letter as an act answers it; its name holds a number, and nothing about a person. */
export const alsBriefbestand = (
  document: Documentinhoud,
  nummer: string | null,
  { voor, formaat }: Keuze,
): Antwoord => ({
  formaat,
  bestandsnaam: `informatiebrief-${nummer ?? 'zonder-nummer'}-${voor + 1}`,
  document,
});

/** The words of the letter to the addressee in this place, as an act answers them; undefined when there is no such letter. */
export function verstuurdeBrief(inhoud: unknown, nummer: string | null, keuze: Keuze): Antwoord | undefined {
  const document = informeerbesluitInhoud.parse(inhoud).brieven[keuze.voor];
  return document && alsBriefbestand(document, nummer, keuze);
}
