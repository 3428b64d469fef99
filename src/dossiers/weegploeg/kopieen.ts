// What of a weegdossier was copied to the casus that came of it (art. 8 lid 5); known on this side of the wall only.
import type { Tx } from '../../platform/database/transaction.ts';

/** The copies of an item in the casus (art. 8 lid 5), with the day on which they went. */
export async function leesKopieen(tx: Tx, gegeven: string) {
  const rijen = await tx.db
    .selectFrom('weegploeg.voorstel_selectie as s')
    .innerJoin('weegploeg.voorstel as v', 'v.id', 's.voorstel')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select(['s.kopie', 'd.casus', 'v.gesloten_op'])
    .where('s.gegeven', '=', gegeven)
    .where('v.stand', '=', 'aangenomen')
    .execute();
  return rijen.flatMap(({ kopie, casus, gesloten_op }) =>
    kopie === null || casus === null || gesloten_op === null ? [] : [{ kopie, casus, sinds: gesloten_op }],
  );
}

/** Items of a dossier of which a copy went to the case. */
export async function leesDoorgegeven(tx: Tx, dossier: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('weegploeg.voorstel_selectie as s')
    .innerJoin('weegploeg.voorstel as v', 'v.id', 's.voorstel')
    .select('s.gegeven')
    .where('v.dossier', '=', dossier)
    .where('s.kopie', 'is not', null)
    .execute();
  return rijen.map((rij) => rij.gegeven);
}
