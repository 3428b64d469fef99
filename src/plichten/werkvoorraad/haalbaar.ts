// Nobody has a duty that the stand of its file does not let him fulfil: the one place where duties about files pass.
import { isHaalbaar } from '../../convenant/plichthandelingen.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { leesStanden as leesCasusstanden } from '../../dossiers/casusoverleg/inzage.ts';
import { leesStanden as leesWeegstanden } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';

/** Of these duties about files of one register the ones that can be fulfilled, under the role that reads that register. */
export async function haalbaar(
  { tx }: Zaal,
  register: 'weegploeg' | 'casusoverleg',
  plichten: readonly PlichtVorm[],
): Promise<readonly PlichtVorm[]> {
  const lees = register === 'weegploeg' ? leesWeegstanden : leesCasusstanden;
  const standen = await lees(
    tx,
    plichten.flatMap(({ dossier }) => dossier ?? []),
  );
  return plichten.filter((plicht) => isHaalbaar(plicht, standen.get(plicht.dossier ?? '')));
}
