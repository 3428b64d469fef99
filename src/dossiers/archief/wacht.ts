// What items of an archived dossier wait for after a request (art. 12 lid 6), and what shields them: before anything goes to others or opens again.
import { sql } from 'kysely';
import { type Wacht, wachtOp } from '../../convenant/correctieverzoeken.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsWachtpunt, type Puntrij } from '../correctiepunten.ts';

type Wachtrij = Parameters<typeof alsWachtpunt>[0];

/**
 * For whoever decides about reopening; role archief_lezen or archief_schrijven. What is sealed never goes along, so that nothing
 * waits for it and nobody notices it.
 */
export async function leesWacht(tx: Tx, dossier: string): Promise<readonly Wacht[]> {
  const { rows } = await sql<Wachtrij>`
    select k.besluit, k.besloten_op, k.uitgevoerd_op, k.beperken, k.beperkt_op, s.rij ->> 'toestand' as toestand
    from archief.correctiepunt k
    join archief.stuk s on s.dossier = k.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = k.gegeven::text
    where k.dossier = ${dossier}::uuid and not k.verzegeld`.execute(tx.db);
  return wachtOp(rows.map(alsWachtpunt));
}

/** The same for the task that carries the reopening out, which reads nothing of the archive; role deur_archief. */
export async function leesWachtAanDeDeur(tx: Tx, dossier: string): Promise<readonly Wacht[]> {
  const { rows } = await sql<Wachtrij>`select * from archief.wachtpunten(${dossier}::uuid)`.execute(tx.db);
  return wachtOp(rows.map(alsWachtpunt));
}

/** Another point shields the item too: it waits for its decision, or shielding was decided and done. */
export function isAnderBeperkt(
  rijen: readonly Puntrij[],
  { id, gegeven }: { readonly id: string; readonly gegeven: string },
): boolean {
  return rijen.some(
    (rij) =>
      rij.id !== id &&
      rij.gegeven === gegeven &&
      ((rij.beperkt_op !== null && rij.besluit === null) ||
        (rij.besluit === 'afgeschermd' && rij.uitgevoerd_op !== null)),
  );
}
