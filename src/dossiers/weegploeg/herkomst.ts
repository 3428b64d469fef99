// Where a weegdossier came from when it was reopened out of the archive (art. 13 lid 4).
import { z } from 'zod';
import type { WeegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';

const herkomstInhoud = z.strictObject({ noodzaak: z.string() });

/** The archived dossier by number, the day of the order and its necessity; null when it came in anew. */
export async function toonHerkomst(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: string,
): Promise<WeegdossierVorm['herkomst']> {
  const rij = await zaal.tx.db
    .selectFrom('weegploeg.heropening')
    .select(['id', 'nummer', 'opgedragen_op', 'inhoud'])
    .where('dossier', '=', dossier)
    .executeTakeFirst();
  if (rij === undefined) return null;
  const { noodzaak } = herkomstInhoud.parse(sleutel.open(rij.id, 'heropening', rij.inhoud));
  return { nummer: rij.nummer, opgedragenOp: rij.opgedragen_op, noodzaak };
}
