// Notices of the weegploeg register that go by letter (art. 12 lid 6): to a core party that left, or that nobody acts for any more.
import { sql } from 'kysely';
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { type Kennisgevingsrij, nuVan, overWoorden, teVertellen, woordenNu } from '../kennisgeving.ts';
import { type Briefrij, type NieuweBrief, openBrief, sluitBrief } from '../kennisgevingsbrief.ts';
import { openWoorden } from './woorden.ts';

/** Letters to send and letters that went; sealed ones exist for the police only, who corrected what they tell. */
export async function leesPerBrief(tx: Tx, verzegeld: boolean): Promise<readonly Kennisgevingsrij[]> {
  const { rows } = await sql<Kennisgevingsrij>`
    select k.id, c.dossier, d.nummer, k.partij as ontvanger, p.naam, p.soort as partijsoort, c.gegeven, c.soort, c.wijziging,
      k.op::text, k.ontvangen_op::text, false as in_woorden, g.ingebracht_op::text, b.naam as bron, k.brief_op::text, f.naam as brief_door,
      (select min(u.besloten_op)::text from weegploeg.correctiepunt u
       where u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op) as besloten_op
    from weegploeg.kennisgeving k join weegploeg.correctie c on c.id = k.correctie
    join weegploeg.dossier d on d.id = c.dossier join beheer.partij p on p.id = k.partij
    left join beheer.functionaris f on f.id = k.brief_door
    left join weegploeg.gegeven g on g.id = c.gegeven left join beheer.partij b on b.id = g.bron
    where k.per_brief and k.verzegeld = ${verzegeld} order by c.volgorde, p.naam`.execute(tx.db);
  return rows;
}

/** What these items say now, by item: the party had them whole. Nothing of what is removed or shielded; role weegploeg_lezen. */
export async function leesNu(
  zaal: Zaal,
  dossier: string,
  brieven: readonly Kennisgevingsrij[],
): Promise<ReadonlyMap<string, readonly Archiefregel[]>> {
  const items = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'inhoud'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...teVertellen(brieven)]))))
    .where('dossier', '=', dossier)
    .where('toestand', '=', 'geldig')
    .execute();
  const bijWoorden = overWoorden(brieven);
  const woorden =
    bijWoorden.length === 0
      ? new Map<string, readonly Archiefregel[]>()
      : await zaal.onder('weegploeg_schrijven', async () => woordenNu(bijWoorden, await openWoorden(zaal, dossier)));
  if (items.length === 0) return woorden;
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
  return new Map([...woorden, ...nuVan(brieven, items, sleutel, await leesOrganisaties(zaal.tx))]);
}

/** Records that this letter about these notices went; role weegploeg_schrijven. */
export async function legBriefVast(zaal: Zaal, brief: string, ids: readonly string[], op: string): Promise<void> {
  const verzonden = { brief_op: op, brief_door: zaal.actor.functionaris };
  await zaal.tx.db
    .updateTable('weegploeg.kennisgeving')
    .set(verzonden)
    .where('id', 'in', [...ids])
    .execute();
  await zaal.tx.db.updateTable('weegploeg.kennisgevingsbrief').set(verzonden).where('id', '=', brief).execute();
}

/** Letters that were made, and those that went; sealed ones exist for police and OM only. Role weegploeg_lezen. */
export async function leesBrieven(tx: Tx): Promise<readonly Briefrij[]> {
  const { rows } = await sql<Briefrij>`
    select b.id, b.dossier, d.nummer, p.naam, p.soort as partijsoort, b.kennisgevingen, b.op::text, m.naam as door, b.brief_op::text,
      v.naam as brief_door
    from weegploeg.kennisgevingsbrief b join weegploeg.dossier d on d.id = b.dossier join beheer.partij p on p.id = b.partij
    join beheer.functionaris m on m.id = b.door left join beheer.functionaris v on v.id = b.brief_door
    order by b.op, b.id`.execute(tx.db);
  return rows;
}

/** What one of these letters says; role weegploeg_lezen. */
export async function leesBrief(zaal: Zaal, dossier: string, id: string): Promise<Documentinhoud> {
  const rij = await zaal.tx.db
    .selectFrom('weegploeg.kennisgevingsbrief')
    .select(['inhoud', 'gegevens', 'teksten'])
    .where('id', '=', id)
    .where('dossier', '=', dossier)
    .executeTakeFirstOrThrow();
  return openBrief(await zaal.vault.open(zaal.tx, 'weegploeg', dossier), id, rij);
}

/** Keeps a letter that was made; of what is sealed the police's. Role weegploeg_schrijven. */
export async function bewaarBrief(zaal: Zaal, brief: NieuweBrief): Promise<void> {
  const { id, dossier, ontvanger: partij, kennisgevingen } = brief;
  await zaal.tx.db
    .insertInto('weegploeg.kennisgevingsbrief')
    .values({
      ...{ id, dossier, partij, kennisgevingen: [...kennisgevingen] },
      ...{ samenwerkingsverband: zaal.partnerschap.id, door: zaal.actor.functionaris, op: zaal.vandaag },
      verzegeld: zaal.optreden.rol !== 'uitvoerder',
      ...sluitBrief(await zaal.vault.open(zaal.tx, 'weegploeg', dossier), brief),
    })
    .execute();
}
