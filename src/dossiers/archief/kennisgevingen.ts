// Notices about archived items that go by letter (art. 12 lid 6, 13 lid 2): what is to send and what went, as a core party sees it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { type Kennisgevingsrij, nuVan, teVertellen } from '../kennisgeving.ts';
import { noteerInzage } from './store.ts';

/** Letters to send and letters that went; sealed ones exist for police and OM only. Role archief_lezen. */
export async function leesPerBrief(tx: Tx): Promise<readonly Kennisgevingsrij[]> {
  const { rows } = await sql<Kennisgevingsrij>`
    select k.id, k.dossier, k.nummer, coalesce(k.partij, k.externe_partner) as ontvanger, coalesce(p.naam, e.naam) as naam,
      p.soort as partijsoort, k.gegeven, k.soort, k.wijziging, k.gewijzigd_op::text as op, k.ontvangen_op::text, k.in_woorden,
      g.rij ->> 'ingebracht_op' as ingebracht_op, b.naam as bron,
      k.op::text as brief_op, f.naam as brief_door,
      (select u.besloten_op::text from archief.correctiepunt u where u.id = k.punt and u.besluit = k.wijziging) as besloten_op
    from archief.kennisgeving k left join beheer.partij p on p.id = k.partij
    left join beheer.externe_partner e on e.id = k.externe_partner left join beheer.functionaris f on f.id = k.brief_door
    left join archief.stuk g on g.dossier = k.dossier and g.tabel = 'gegeven' and g.rij ->> 'id' = k.gegeven::text
    left join beheer.partij b on b.id::text = g.rij ->> 'bron'
    where k.wijze = 'brief' order by k.volgorde`.execute(tx.db);
  return rows;
}

const itemrij = z.looseObject({ id: z.uuid(), soort: z.string(), inhoud: z.string() });

/**
 * What these items say now, as far as their receiver had them; nothing of what is removed or shielded. That the archive was opened for
 * it, and why, stays with the dossier (13 lid 1-2). Role archief_lezen.
 */
export async function leesNu(
  zaal: Zaal,
  dossier: string,
  brieven: readonly Kennisgevingsrij[],
  toelichting: string,
): Promise<ReadonlyMap<string, readonly Archiefregel[]>> {
  const { register } = await zaal.tx.db
    .selectFrom('archief.dossier')
    .select('register')
    .where('id', '=', dossier)
    .executeTakeFirstOrThrow();
  const sleutel = await zaal.vault.openArchief(zaal.tx, z.enum(['weegploeg', 'casusoverleg']).parse(register), dossier);
  const inzage = zaal.ids.id();
  const inhoud = sleutel.sluit(inzage, 'inzage', { toelichting });
  await noteerInzage(zaal, { id: inzage, dossier, doel: 'verantwoording', inhoud });
  const { rows } = await sql<{ rij: unknown }>`
    select rij from archief.stuk where dossier = ${dossier}::uuid and tabel = 'gegeven' and rij ->> 'toestand' = 'geldig'
      and rij ->> 'id' = any(${[...teVertellen(brieven)]}::text[])`.execute(zaal.tx.db);
  const items = rows
    .map(({ rij }) => itemrij.parse(rij))
    .map((item) => ({ ...item, inhoud: Buffer.from(item.inhoud.slice(2), 'hex') }));
  return nuVan(brieven, items, sleutel, await leesOrganisaties(zaal.tx));
}

/** Records that the letter about these notices went; role archief_schrijven. */
export async function legBriefVast(zaal: Zaal, ids: readonly string[], op: string): Promise<void> {
  await zaal.tx.db
    .updateTable('archief.kennisgeving')
    .set({ op, brief_door: zaal.actor.functionaris })
    .where('id', 'in', [...ids])
    .execute();
}
