// Making a letter about informing and recording that it went as it was made, for tests that need somebody who was told.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import type { Proefwereld, Wie } from './proefwereld.ts';

type Verzending = Omit<Invoeren['betrokkene-informeren'], 'id' | 'brief'>;

/** The letter to a curator or mentor names what showed that there is one. */
export const curateleGezien = { vastgesteldHoe: 'Het curateleregister.', vastgesteldOp: '2026-11-02' };

/** By the same party, on the same day of the clock. */
export async function informeer(
  wereld: Proefwereld,
  wie: Wie,
  brief: Invoeren['informatiebrief-opmaken'],
  verzending: Verzending,
): Promise<string> {
  const opgemaakt = await wereld.lukt('informatiebrief-opmaken', wie, brief);
  const { besluit } = await wereld.lukt('betrokkene-informeren', wie, {
    ...{ id: brief.id, brief: opgemaakt.brief, ongewijzigd: true, ...verzending },
  });
  return besluit;
}
