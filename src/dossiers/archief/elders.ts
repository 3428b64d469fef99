// Where else an archived item lies, so that nobody thinks that a correction in the archive reached it: casus, weegdossier, reopened dossier.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { bekijkDossier } from './ontvangst.ts';

/** A copy in a casus that is still in its register. */
export interface LopendeKopie {
  readonly kopie: string;
  readonly casus: string;
  readonly casusnummer: string;
  /** The day on which it went there. */
  readonly sinds: string;
}

/** Copies of an archived item in a casus that was not archived; role archief_lezen or archief_schrijven. */
export async function leesLopendeKopieen(
  zaal: Zaal,
  { dossier, gegeven }: { readonly dossier: string; readonly gegeven: string },
): Promise<readonly LopendeKopie[]> {
  const { rows } = await sql<LopendeKopie>`
    select k.rij ->> 'kopie' as kopie, d.casus, d.casusnummer, v.rij ->> 'gesloten_op' as sinds
    from archief.stuk k join archief.dossier d on d.id = k.dossier
    join archief.stuk v on v.dossier = k.dossier and v.tabel = 'voorstel' and v.rij ->> 'id' = k.rij ->> 'voorstel'
    where k.dossier = ${dossier}::uuid and k.tabel = 'voorstel_selectie' and k.rij ->> 'gegeven' = ${gegeven}
      and k.rij ->> 'kopie' is not null and d.casusnummer is not null and v.rij ->> 'stand' = 'aangenomen'
      and not exists (select from archief.dossier c where c.id = d.casus)`.execute(zaal.tx.db);
  const lopend: LopendeKopie[] = [];
  // A casus that was destroyed has no copy any more.
  for (const rij of rows) if ((await bekijkDossier(zaal, rij.casus)) !== undefined) lopend.push(rij);
  return lopend;
}

/** Numbers of the archived weegdossiers that an archived copy came from. */
export async function leesOrigineelInArchief(tx: Tx, casus: string, kopie: string): Promise<readonly string[]> {
  const { rows } = await sql<{ nummer: string }>`
    select w.nummer from archief.dossier w join archief.stuk k on k.dossier = w.id
    where w.casus = ${casus}::uuid and w.nummer is not null and k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' = ${kopie}`.execute(
    tx.db,
  );
  return [...new Set(rows.map(({ nummer }) => nummer))];
}

/** Numbers of the weegdossiers into which an archived row was copied when it was reopened (13 lid 4). */
export async function leesHeropend(tx: Tx, dossier: string, stuk: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('archief.heropening')
    .select('nummer')
    .where('dossier', '=', dossier)
    .where('nummer', 'is not', null)
    .where((eb) => eb(eb.val(stuk), '=', eb.fn.any('stukken')))
    .execute();
  return rijen.flatMap(({ nummer }) => nummer ?? []);
}
