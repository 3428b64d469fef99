// Notices of the weegploeg register that go by letter (art. 12 lid 6): to a core party that left, or that nobody acts for any more.
import { sql } from 'kysely';
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { type Kennisgevingsrij, nuVan, overWoorden, teVertellen, woordenNu } from '../kennisgeving.ts';
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

/** Records that the letter about these notices went; role weegploeg_schrijven. */
export async function legBriefVast(zaal: Zaal, ids: readonly string[], op: string): Promise<void> {
  await zaal.tx.db
    .updateTable('weegploeg.kennisgeving')
    .set({ brief_op: op, brief_door: zaal.actor.functionaris })
    .where('id', 'in', [...ids])
    .execute();
}
