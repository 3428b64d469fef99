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
