// What a closure needs to find in the weegploeg register: the file that the casus came from, and the party of who decided.
import type { Tx } from '../../platform/database/transaction.ts';

/** The weegdossier from which a casus was opened; undefined when it does not exist for this actor. */
export function leesDossierVanCasus(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('weegploeg.dossier')
    .select(['id', 'nummer', 'stand'])
    .where('casus', '=', casus)
    .executeTakeFirst();
}

/** The party for which somebody works. @throws when he works for none. */
export async function leesPartijVan(tx: Tx, functionaris: string): Promise<string> {
  const rij = await tx.db
    .selectFrom('beheer.functionaris')
    .select('partij')
    .where('id', '=', functionaris)
    .executeTakeFirst();
  if (rij === undefined || rij.partij === null) throw new Error('wie besloot, deed dat voor een partij');
  return rij.partij;
}
