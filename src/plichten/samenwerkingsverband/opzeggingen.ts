// Notices of parties in the database: the one that runs, all of them, and what is told of them.
import { sql } from 'kysely';
import type { OpzeggingVorm } from '../../convenant/vormen/vertrek.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';

/** The notice of a party that runs, or ran out. */
export async function leesOpzegging(tx: Tx, partij: string) {
  const rij = await tx.db
    .selectFrom('beheer.opzegging')
    .select(['id', 'ontvangen_op', 'einde'])
    .where('partij', '=', partij)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return rij === undefined ? undefined : { id: rij.id, ontvangenOp: rij.ontvangen_op, einde: rij.einde };
}

/** Every notice, the newest first. */
export async function leesOpzeggingen(tx: Tx): Promise<readonly OpzeggingVorm[]> {
  const rijen = await tx.db
    .selectFrom('beheer.opzegging as o')
    .innerJoin('beheer.partij as p', 'p.id', 'o.partij')
    .innerJoin('beheer.functionaris as f', 'f.id', 'o.door')
    .select(['o.id', 'p.soort', 'p.naam', 'o.ontvangen_op', 'o.einde', 'o.reden', 'o.op', 'f.naam as door'])
    .select(['o.ingetrokken_op', 'o.reden_intrekking'])
    .orderBy('o.op', 'desc')
    .orderBy('o.id')
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    partij: alsPartijsoort(rij.soort),
    naam: rij.naam,
    ontvangenOp: rij.ontvangen_op,
    einde: rij.einde,
    reden: rij.reden,
    door: rij.door,
    op: rij.op,
    ingetrokkenOp: rij.ingetrokken_op,
    redenIntrekking: rij.reden_intrekking,
  }));
}

/** Notices that ran on a day: what they make duties of. */
export function leesLopendeOpzeggingen(tx: Tx, vandaag: string) {
  return tx.db
    .selectFrom('beheer.opzegging as o')
    .innerJoin('beheer.partij as p', 'p.id', 'o.partij')
    .select(['o.id as aanleiding', 'o.einde', 'p.soort'])
    .where('o.ingetrokken_op', 'is', null)
    .where('o.einde', '>', vandaag)
    .execute();
}

const feit = { dossier: sql<string | null>`null::uuid`.as('dossier'), nummer: sql<string | null>`null`.as('nummer') };

/** Notices that were given since a day; for everybody in the partnership. */
export function leesOpgezegd(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('beheer.opzegging')
    .select([feit.dossier, feit.nummer, 'id as aanleiding', 'op as dag'])
    .where('op', '>=', vanaf)
    .execute();
}

/** Notices that were taken back since a day. */
export function leesIngetrokken(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('beheer.opzegging')
    .select([feit.dossier, feit.nummer, 'id as aanleiding', sql<string>`ingetrokken_op::text`.as('dag')])
    .where('ingetrokken_op', '>=', vanaf)
    .execute();
}

/** Notices that ended since a day, and whose party is gone. */
export function leesVertrokken(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('beheer.opzegging')
    .select([feit.dossier, feit.nummer, 'id as aanleiding', sql<string>`verwerkt_op::text`.as('dag')])
    .where('verwerkt_op', '>=', vanaf)
    .execute();
}
