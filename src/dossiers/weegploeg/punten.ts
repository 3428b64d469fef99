// The rows by which items of the weegploeg register lie with a request, and what a correction of such an item does to them (art. 12 lid 5-6).
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { naCorrectie, puntkolommen } from '../correctiepunten.ts';
import { wisZienswijzen } from '../zienswijzen.ts';

/** Every item that lies with a request, as far as it exists for the actor. */
export function leesRijen(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.correctiepunt as k')
    .innerJoin('beheer.partij as p', 'p.id', 'k.bron')
    .leftJoin('weegploeg.dossier as d', 'd.id', 'k.dossier')
    .select([
      ...puntkolommen,
      'k.dossier',
      'd.nummer as dossiernummer',
      'd.stand as dossierstand',
      'p.soort as partijsoort',
      'p.naam as partijnaam',
    ])
    .orderBy('k.volgorde');
}

/** A correction carries out every decision on the item that waited for it (12 lid 6). */
export async function rondPuntenAf(zaal: Zaal, gegeven: string, soort: string, wijziging: Wijziging): Promise<void> {
  for (const rij of await leesRijen(zaal.tx).where('k.gegeven', '=', gegeven).where('k.soort', '=', soort).execute()) {
    const na = naCorrectie(rij, wijziging, zaal.vandaag);
    if (na === undefined) continue;
    await zaal.tx.db.updateTable('weegploeg.correctiepunt').set(na).where('id', '=', rij.id).execute();
    if ('uitgevoerd_op' in na) await wisZienswijzen(zaal.tx, 'weegploeg', rij.id);
  }
}
