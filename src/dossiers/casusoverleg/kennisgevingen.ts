// Notices of the casusoverleg register that go by letter (art. 12 lid 6): to a party that left, a partner that was struck, or who has nobody left.
import { sql } from 'kysely';
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { type Kennisgevingsrij, nuVan, overWoorden, teVertellen, woordenNu } from '../kennisgeving.ts';
import { type Briefrij, type NieuweBrief, openBrief, sluitBrief } from '../kennisgevingsbrief.ts';
import { openWoorden } from './woorden.ts';

/** Letters to send and letters that went, as the uitvoerder sees them. */
export async function leesPerBrief(tx: Tx): Promise<readonly Kennisgevingsrij[]> {
  const { rows } = await sql<Kennisgevingsrij>`
    select k.id, c.casus as dossier, d.nummer, coalesce(k.partij, k.externe_partner) as ontvanger, coalesce(p.naam, e.naam) as naam,
      p.soort as partijsoort, c.gegeven, c.soort, c.wijziging, k.op::text, k.ontvangen_op::text, k.in_woorden, g.ingebracht_op::text,
      b.naam as bron, k.brief_op::text,
      f.naam as brief_door,
      (select min(u.besloten_op)::text from casusoverleg.correctiepunt u
       where u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op) as besloten_op
    from casusoverleg.kennisgeving k join casusoverleg.correctie c on c.id = k.correctie
    join casusoverleg.casus d on d.id = c.casus left join beheer.partij p on p.id = k.partij
    left join beheer.externe_partner e on e.id = k.externe_partner left join beheer.functionaris f on f.id = k.brief_door
    left join casusoverleg.gegeven g on g.id = c.gegeven left join beheer.partij b on b.id = g.bron
    where k.per_brief order by c.volgorde, naam`.execute(tx.db);
  return rows;
}

/**
 * What these items say now, as far as this receiver had them: a party had them whole, a partner a measure of its plan whole and
 * of any other item what goes to a partner. Of what it had in words only, or is gone, nothing; role casusoverleg_lezen.
 */
export async function leesNu(
  zaal: Zaal,
  casus: string,
  brieven: readonly Kennisgevingsrij[],
): Promise<ReadonlyMap<string, readonly Archiefregel[]>> {
  const items = await zaal.tx.db
    .selectFrom('casusoverleg.gegeven')
    .select(['id', 'soort', 'inhoud'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...teVertellen(brieven)]))))
    .where('casus', '=', casus)
    .where('toestand', '=', 'geldig')
    .execute();
  const bijWoorden = overWoorden(brieven);
  const woorden =
    bijWoorden.length === 0
      ? new Map<string, readonly Archiefregel[]>()
      : await zaal.onder('casusoverleg_schrijven', async () => woordenNu(bijWoorden, await openWoorden(zaal, casus)));
  if (items.length === 0) return woorden;
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus);
  return new Map([...woorden, ...nuVan(brieven, items, sleutel, await leesOrganisaties(zaal.tx))]);
}

/** Records that this letter about these notices went; role casusoverleg_schrijven. */
export async function legBriefVast(zaal: Zaal, brief: string, ids: readonly string[], op: string): Promise<void> {
  const verzonden = { brief_op: op, brief_door: zaal.actor.functionaris };
  await zaal.tx.db
    .updateTable('casusoverleg.kennisgeving')
    .set(verzonden)
    .where('id', 'in', [...ids])
    .execute();
  await zaal.tx.db.updateTable('casusoverleg.kennisgevingsbrief').set(verzonden).where('id', '=', brief).execute();
}

/** Letters that were made, and those that went: of cases in which the core party of the actor takes part. Role casusoverleg_lezen. */
export async function leesBrieven(tx: Tx): Promise<readonly Briefrij[]> {
  const { rows } = await sql<Briefrij>`
    select b.id, b.casus as dossier, d.nummer, coalesce(p.naam, e.naam) as naam, p.soort as partijsoort, b.kennisgevingen, b.op::text,
      m.naam as door, b.brief_op::text, v.naam as brief_door
    from casusoverleg.kennisgevingsbrief b join casusoverleg.casus d on d.id = b.casus left join beheer.partij p on p.id = b.partij
    left join beheer.externe_partner e on e.id = b.externe_partner
    join beheer.functionaris m on m.id = b.door left join beheer.functionaris v on v.id = b.brief_door
    order by b.op, b.id`.execute(tx.db);
  return rows;
}

/** What one of these letters says; role casusoverleg_lezen. */
export async function leesBrief(zaal: Zaal, casus: string, id: string): Promise<Documentinhoud> {
  const rij = await zaal.tx.db
    .selectFrom('casusoverleg.kennisgevingsbrief')
    .select(['inhoud', 'gegevens', 'teksten'])
    .where('id', '=', id)
    .where('casus', '=', casus)
    .executeTakeFirstOrThrow();
  return openBrief(await zaal.vault.open(zaal.tx, 'casusoverleg', casus), id, rij);
}

/** Keeps a letter that was made; about what is restricted it exists for the core parties only. Role casusoverleg_schrijven. */
export async function bewaarBrief(zaal: Zaal, brief: NieuweBrief): Promise<void> {
  const { id, dossier: casus, ontvanger, isPartij, kennisgevingen } = brief;
  const beperkt = await zaal.tx.db
    .selectFrom('casusoverleg.kennisgeving as k')
    .innerJoin('casusoverleg.correctie as c', 'c.id', 'k.correctie')
    .select('k.id')
    .where('k.id', 'in', [...kennisgevingen])
    .where('c.beperkt', '=', true)
    .execute();
  await zaal.tx.db
    .insertInto('casusoverleg.kennisgevingsbrief')
    .values({
      ...{ id, casus, kennisgevingen: [...kennisgevingen], beperkt: beperkt.length > 0 },
      ...{ partij: isPartij ? ontvanger : null, externe_partner: isPartij ? null : ontvanger },
      ...{ samenwerkingsverband: zaal.partnerschap.id, door: zaal.actor.functionaris, op: zaal.vandaag },
      ...sluitBrief(await zaal.vault.open(zaal.tx, 'casusoverleg', casus), brief),
    })
    .execute();
}
