// The SQL of the ledger: what was destroyed and which statement speaks of it.
import { sql } from 'kysely';
import { hoogstensTegelijk } from '../../convenant/vormen/vernietiging.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Destroyed dossiers that no statement speaks of yet; of what was sealed those with sealed rows. One statement's worth. */
export function leesTeVerklaren(tx: Tx, verzegeld: boolean) {
  const vraag = tx.db
    .selectFrom('vernietiging.vernietigd as v')
    .leftJoin('vernietiging.vernietigd as h', 'h.dossier', 'v.hoofd')
    .select([
      'v.dossier',
      'v.nummer',
      'v.register',
      'v.grond',
      'v.vanaf',
      'v.niet_voor',
      'v.vernietigd_op',
      'v.geopend_op',
    ])
    .select([
      'v.laatste_verwerking',
      'v.aantallen',
      'v.verzegelde_aantallen',
      'v.goedkeuringen',
      'h.nummer as hoofdnummer',
    ])
    .orderBy('v.nummer')
    .orderBy('v.volgorde')
    .limit(hoogstensTegelijk);
  return verzegeld
    ? vraag
        .where('v.verzegelde_verklaring', 'is', null)
        .where(sql<boolean>`(v.verzegeld or v.verzegelde_aantallen <> '{}')`)
        .execute()
    : vraag.where('v.verklaring', 'is', null).where('v.verzegeld', '=', false).execute();
}
export type TeVerklaren = Awaited<ReturnType<typeof leesTeVerklaren>>[number];

/** How many statements a series has. */
export async function telVerklaringen(tx: Tx, reeks: string): Promise<number> {
  const { n } = await tx.db
    .selectFrom('vernietiging.verklaring')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('nummer', 'like', `${reeks}%`)
    .executeTakeFirstOrThrow();
  return n;
}

/** Names of the people of the parties, by id. */
export async function leesNamen(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const mensen = await tx.db.selectFrom('beheer.functionaris').select(['id', 'naam']).execute();
  return new Map(mensen.map(({ id, naam }) => [id, naam]));
}

interface Verklaring {
  readonly id: string;
  readonly nummer: string;
  readonly verzegeld: boolean;
  readonly manifest: string;
  readonly hash: string;
  readonly dossiers: readonly string[];
}

/** Keeps a statement and ties the ledger to it. */
export async function legVerklaringVast(zaal: Zaal, { dossiers, ...verklaring }: Verklaring): Promise<void> {
  await zaal.tx.db
    .insertInto('vernietiging.verklaring')
    .values({
      ...verklaring,
      samenwerkingsverband: zaal.partnerschap.id,
      opgemaakt_op: zaal.vandaag,
      aantal: dossiers.length,
    })
    .execute();
  await zaal.tx.db
    .updateTable('vernietiging.vernietigd')
    .set(verklaring.verzegeld ? { verzegelde_verklaring: verklaring.id } : { verklaring: verklaring.id })
    .where('dossier', 'in', [...dossiers])
    .execute();
}

/** Lets go of the tasks that destroyed what these statements speak of. */
export async function vergeetTaken({ tx }: Zaal, verklaringen: readonly string[]): Promise<void> {
  await sql`select vernietiging.vergeet_taken(${[...verklaringen]}::uuid[])`.execute(tx.db);
}
