// Reasons about a dossier that is to be destroyed lie under its own key, so that they go with it; this opens it where it lies.
import { z } from 'zod';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { registervorm } from './feiten.ts';
import type { Bewaarrij } from './store.ts';

export const redenInhoud = z.strictObject({ reden: z.string() });

/** The key of a dossier in the archive or in the weegploeg register; the entry of this act must name it. */
export function openSleutel(
  zaal: Zaal,
  { plaats, register, dossier }: Pick<Bewaarrij, 'plaats' | 'register' | 'dossier'>,
): Promise<Dossiersleutel> {
  return plaats === 'archief'
    ? zaal.onder('archief_lezen', () => zaal.vault.openArchief(zaal.tx, registervorm.parse(register), dossier))
    : zaal.onder('weegploeg_lezen', () => zaal.vault.open(zaal.tx, 'weegploeg', dossier));
}

/** The keys of many, wherever each lies: a round trip per place, not per dossier. */
export async function openSleutels(
  zaal: Zaal,
  rijen: readonly Pick<Bewaarrij, 'plaats' | 'register' | 'dossier'>[],
): Promise<ReadonlyMap<string, Dossiersleutel>> {
  const sleutels = new Map<string, Dossiersleutel>();
  for (const [plek, groep] of Map.groupBy(rijen, ({ plaats, register }) => `${plaats} ${register}`)) {
    const [eerste] = groep;
    if (eerste === undefined) continue;
    const dossiers = groep.map(({ dossier }) => dossier);
    const gevonden = plek.startsWith('archief ')
      ? await zaal.onder('archief_lezen', () =>
          zaal.vault.openArchiefAlle(zaal.tx, registervorm.parse(eerste.register), dossiers),
        )
      : await zaal.onder('weegploeg_lezen', () => zaal.vault.openAlle(zaal.tx, 'weegploeg', dossiers));
    for (const [dossier, sleutel] of gevonden) sleutels.set(dossier, sleutel);
  }
  return sleutels;
}
