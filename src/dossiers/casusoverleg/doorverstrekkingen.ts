// The SQL of disclosures to external partners: for those who keep the case, for the receiver his own, and their end.
import { sql } from 'kysely';
import { alsToestemmingskeuze, type Toestemmingskeuze } from '../../convenant/toestemming.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';

/** Disclosures of the cases that exist for this actor, newest request first; of one case, one partner or one id when given. */
export function leesDoorverstrekkingen(
  tx: Tx,
  waar: { readonly id?: string; readonly casus?: string; readonly partner?: string },
) {
  let vraag = tx.db
    .selectFrom('casusoverleg.doorverstrekking as d')
    .innerJoin('casusoverleg.voorstel as v', 'v.id', 'd.voorstel')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'd.casus')
    .innerJoin('beheer.externe_partner as e', 'e.id', 'd.externe_partner')
    .innerJoin('beheer.partij as p', 'p.id', 'd.partij')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.ingediend_door')
    .leftJoin('beheer.functionaris as vf', 'vf.id', 'd.verstrekt_door')
    .leftJoin('beheer.functionaris as inf', 'inf.id', 'd.ingetrokken_door')
    .select(['d.id', 'd.casus', 'c.nummer', 'c.stand as casusstand', 'd.voorstel', 'd.externe_partner'])
    .select(['d.verstrekt_op', 'd.geheimhouding_op', 'd.ingetrokken_op', 'd.intrekking'])
    .select(['v.stand', 'v.vereist', 'v.ingediend_op', 'v.inhoud'])
    .select(['e.naam as partner', 'p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .select(['f.naam as voorgesteld_door', 'vf.naam as verstrekt_door', 'inf.naam as ingetrokken_door'])
    .orderBy('v.volgorde', 'desc')
    .limit(1000);
  if (waar.id !== undefined) vraag = vraag.where('d.id', '=', waar.id);
  if (waar.casus !== undefined) vraag = vraag.where('d.casus', '=', waar.casus);
  if (waar.partner !== undefined) vraag = vraag.where('d.externe_partner', '=', waar.partner);
  return vraag.execute();
}
export type Doorverstrekkingrij = Awaited<ReturnType<typeof leesDoorverstrekkingen>>[number];

/** Ends a disclosure with its reason; the record stays. */
export async function beeindigVerstrekking(
  { tx, actor, vandaag }: Pick<Zaal, 'tx' | 'actor' | 'vandaag'>,
  sleutel: Dossiersleutel,
  id: string,
  reden: string | undefined,
): Promise<void> {
  await tx.db
    .updateTable('casusoverleg.doorverstrekking')
    .set({
      ingetrokken_op: vandaag,
      ingetrokken_door: actor.functionaris,
      intrekking: sleutel.sluit(id, 'intrekking', { reden }),
    })
    .where('id', '=', id)
    .execute();
}

/** Disclosures of a case that run: released and not ended. */
export async function leesLopendeVerstrekkingen(tx: Tx, casus: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('casusoverleg.doorverstrekking')
    .select('id')
    .where('casus', '=', casus)
    .where('verstrekt_op', 'is not', null)
    .where('ingetrokken_op', 'is', null)
    .execute();
  return rijen.map(({ id }) => id);
}

/** Ids and days of the disclosures of a case: what the mark of the case turns on. */
export async function leesVerstrekkingsmerken(tx: Tx, casus: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('casusoverleg.doorverstrekking')
    .select(['id', 'verstrekt_op', 'ingetrokken_op'])
    .where('casus', '=', casus)
    .orderBy('id')
    .execute();
  return rijen.map((rij) => `${rij.id}${rij.verstrekt_op ?? ''}${rij.ingetrokken_op ?? ''}`);
}

/** Votes on these requests, each with its reason sealed. */
export function leesToestemmingen(tx: Tx, voorstellen: readonly string[]) {
  if (voorstellen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.stem as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.functionaris')
    .select(['s.id', 's.voorstel', 's.partijsoort', 's.voor', 's.gestemd_op', 's.inhoud', 'f.naam as door'])
    .where('s.voorstel', 'in', [...voorstellen])
    .orderBy('s.gestemd_op')
    .orderBy('s.partijsoort')
    .execute();
}
export type Toestemmingrij = Awaited<ReturnType<typeof leesToestemmingen>>[number];

/** The items of these disclosures: from which item, why, and the version as it was fixed. */
export function leesVersies(tx: Tx, doorverstrekkingen: readonly string[]) {
  if (doorverstrekkingen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.doorverstrekt_gegeven')
    .select(['id', 'doorverstrekking', 'gegeven', 'noodzaak', 'versie'])
    .where('doorverstrekking', 'in', [...doorverstrekkingen])
    .orderBy('volgorde')
    .execute();
}
export type Versierij = Awaited<ReturnType<typeof leesVersies>>[number];

/** What was released to the actor's organisation and not withdrawn, oldest first (role plan_lezen). */
export function leesOntvangsten(tx: Tx, casus: string | undefined) {
  let vraag = tx.db
    .selectFrom('casusoverleg.doorverstrekking as d')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'd.casus')
    .select(['d.id', 'd.casus', 'd.verstrekt_op', 'c.nummer'])
    .orderBy('c.nummer')
    .orderBy('d.verstrekt_op')
    .orderBy('d.id');
  if (casus !== undefined) vraag = vraag.where('d.casus', '=', casus);
  return vraag.execute();
}

/** The released versions, and nothing else of them (role plan_lezen). */
export function leesOntvangenGegevens(tx: Tx, doorverstrekkingen: readonly string[]) {
  if (doorverstrekkingen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.doorverstrekt_gegeven')
    .select(['id', 'doorverstrekking', 'versie'])
    .where('doorverstrekking', 'in', [...doorverstrekkingen])
    .orderBy('volgorde')
    .execute();
}

/** Art. 14 lid 2: day of the latest statement of secrecy, valid on this day, of somebody who acts for the partner. */
export async function leesGeheimhoudingPartner(tx: Tx, partner: string, dag: string): Promise<string | undefined> {
  const { rows } = await sql<{ op: string | null }>`
    select beheer.geheimhouding_partner(${partner}::uuid, ${dag}::date) as op`.execute(tx.db);
  return rows[0]?.op ?? undefined;
}

/** Whose consent this partnership asks (art. 10 lid 5). */
export async function leesToestemmingskeuze(tx: Tx): Promise<Toestemmingskeuze> {
  const rij = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select('toestemming_doorverstrekking')
    .executeTakeFirstOrThrow();
  return alsToestemmingskeuze(rij.toestemming_doorverstrekking);
}

/** Disclosures that were released since a day (10 lid 5): of an external partner its own, of others those in their cases. */
export function leesVerstrekt(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('casusoverleg.doorverstrekking as d')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'd.casus')
    .select(['c.id as dossier', 'c.nummer', 'd.id as aanleiding', sql<string>`d.verstrekt_op::text`.as('dag')])
    .where('d.verstrekt_op', '>=', vanaf)
    .execute();
}

/** Disclosures to the actor's organisation that ended since a day, also when it left the case: by number then, without the file. */
export async function leesGeeindigd(tx: Tx, vanaf: string) {
  const { rows } = await sql<{ dossier: string | null; nummer: string; aanleiding: string; dag: string }>`
    select dossier, nummer, aanleiding, dag::text as dag from casusoverleg.beeindigde_verstrekkingen(${vanaf})`.execute(
    tx.db,
  );
  return rows;
}
