// The SQL of what participants provide to each other: phase and ground, who received it, and the release of what was sealed.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** The provisions of a casus with what they rest on, sealed. */
export function leesVerstrekkingen(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.verstrekking')
    .select(['gegeven', 'fase', 'inhoud'])
    .where('casus', '=', casus)
    .execute();
}

/** Who received which item of a casus, and when. */
export function leesOntvangers(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.ontvanger as o')
    .innerJoin('beheer.partij as p', 'p.id', 'o.partij')
    .select(['o.gegeven', 'o.ontvangen_op', 'p.id', 'p.soort', 'p.naam'])
    .where('o.casus', '=', casus)
    .orderBy('o.ontvangen_op')
    .orderBy('p.naam')
    .execute();
}

/** The releases of a casus with the security plan they rest on. */
export function leesCasusvrijgaven(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.vrijgave as v')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.vrijgegeven_door')
    .innerJoin('beheer.beveiligingsplan as b', 'b.id', 'v.beveiligingsplan')
    .select(['v.gegeven', 'v.vrijgegeven_op', 'v.inhoud', 'f.naam as door', 'b.versie'])
    .where('v.casus', '=', casus)
    .orderBy('v.vrijgegeven_op')
    .execute();
}

/** A provided signal or analysis of this casus; undefined when it does not exist for this actor. */
export function leesVerstrekt(tx: Tx, casus: string, gegeven: string) {
  return tx.db
    .selectFrom('casusoverleg.gegeven as g')
    .innerJoin('casusoverleg.verstrekking as v', 'v.gegeven', 'g.id')
    .select(['g.id', 'g.verzegeld'])
    .where('g.casus', '=', casus)
    .where('g.id', '=', gegeven)
    .executeTakeFirst();
}

/** Records that these parties received an item today. */
export async function voegOntvangersToe(
  zaal: Zaal,
  gegeven: { readonly id: string; readonly casus: string },
  partijen: readonly string[],
): Promise<void> {
  if (partijen.length === 0) return;
  await zaal.tx.db
    .insertInto('casusoverleg.ontvanger')
    .values(
      partijen.map((partij) => ({
        gegeven: gegeven.id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: gegeven.casus,
        partij,
        ontvangen_op: zaal.vandaag,
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** Breaks the seal of an item and of the party that came in with it. */
export async function verbreekZegel(tx: Tx, gegeven: string): Promise<void> {
  await sql`update casusoverleg.gegeven set verzegeld = false where (id = ${gegeven}::uuid or bij = ${gegeven}::uuid) and verzegeld`.execute(
    tx.db,
  );
}
