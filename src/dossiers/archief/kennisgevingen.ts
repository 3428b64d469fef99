// Notices about archived items that go by letter (art. 12 lid 6, 13 lid 2): what is to send and what went, as a core party sees it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { type Kennisgevingsrij, nuVan, teVertellen } from '../kennisgeving.ts';
import { type Briefrij, type NieuweBrief, openBrief, sluitBrief } from '../kennisgevingsbrief.ts';
import { alsHex } from '../rijregels.ts';
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

async function openArchiefsleutel(zaal: Zaal, dossier: string): Promise<Dossiersleutel> {
  const { register } = await zaal.tx.db
    .selectFrom('archief.dossier')
    .select('register')
    .where('id', '=', dossier)
    .executeTakeFirstOrThrow();
  return zaal.vault.openArchief(zaal.tx, z.enum(['weegploeg', 'casusoverleg']).parse(register), dossier);
}

/** Opens an archived file for a letter; why stays with it. */
async function openVoorBrief(zaal: Zaal, dossier: string, toelichting: string): Promise<Dossiersleutel> {
  const sleutel = await openArchiefsleutel(zaal, dossier);
  const inzage = zaal.ids.id();
  const inhoud = sleutel.sluit(inzage, 'inzage', { toelichting });
  await noteerInzage(zaal, { id: inzage, dossier, doel: 'verantwoording', inhoud });
  return sleutel;
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
  const sleutel = await openVoorBrief(zaal, dossier, toelichting);
  const { rows } = await sql<{ rij: unknown }>`
    select rij from archief.stuk where dossier = ${dossier}::uuid and tabel = 'gegeven' and rij ->> 'toestand' = 'geldig'
      and rij ->> 'id' = any(${[...teVertellen(brieven)]}::text[])`.execute(zaal.tx.db);
  const items = rows
    .map(({ rij }) => itemrij.parse(rij))
    .map((item) => ({ ...item, inhoud: Buffer.from(item.inhoud.slice(2), 'hex') }));
  return nuVan(brieven, items, sleutel, await leesOrganisaties(zaal.tx));
}

/** Records that this letter about these notices went; role archief_schrijven. */
export async function legBriefVast(zaal: Zaal, brief: string, ids: readonly string[], op: string): Promise<void> {
  await zaal.tx.db
    .updateTable('archief.kennisgeving')
    .set({ op, brief_door: zaal.actor.functionaris })
    .where('id', 'in', [...ids])
    .execute();
  await sql`select archief.verstuur_kennisgevingsbrief(${brief}::uuid, ${op}::date)`.execute(zaal.tx.db);
}

/** Letters that were made, and those that went, here and before; sealed ones exist for police and OM only. Role archief_lezen. */
export async function leesBrieven(tx: Tx): Promise<readonly Briefrij[]> {
  const { rows } = await sql<Briefrij>`
    select s.rij ->> 'id' as id, s.dossier, d.nummer, coalesce(p.naam, e.naam) as naam, p.soort as partijsoort,
      array(select jsonb_array_elements_text(s.rij -> 'kennisgevingen')) as kennisgevingen, s.rij ->> 'op' as op, m.naam as door,
      s.rij ->> 'brief_op' as brief_op, v.naam as brief_door
    from archief.stuk s join archief.dossier d on d.id = s.dossier left join beheer.partij p on p.id::text = s.rij ->> 'partij'
    left join beheer.externe_partner e on e.id::text = s.rij ->> 'externe_partner'
    join beheer.functionaris m on m.id::text = s.rij ->> 'door' left join beheer.functionaris v on v.id::text = s.rij ->> 'brief_door'
    where s.tabel = 'kennisgevingsbrief' order by s.rij ->> 'op', s.rij ->> 'id'`.execute(tx.db);
  return rows;
}

/** What one of these letters says; that the archive was opened for it, and why, stays with the file. Role archief_lezen. */
export async function leesBrief(zaal: Zaal, dossier: string, id: string, toelichting: string): Promise<Documentinhoud> {
  const sleutel = await openVoorBrief(zaal, dossier, toelichting);
  const { rows } = await sql<{ inhoud: Buffer; gegevens: string[]; teksten: string[] }>`
    select (rij ->> 'inhoud')::bytea as inhoud, array(select jsonb_array_elements_text(rij -> 'gegevens')) as gegevens,
      array(select jsonb_array_elements_text(rij -> 'teksten')) as teksten
    from archief.stuk where dossier = ${dossier}::uuid and tabel = 'kennisgevingsbrief' and rij ->> 'id' = ${id}`.execute(
    zaal.tx.db,
  );
  const [rij] = rows;
  if (rij === undefined) throw new Error('deze brief is er niet');
  return openBrief(sleutel, id, { ...rij, teksten: rij.teksten.map((tekst) => Buffer.from(tekst.slice(2), 'hex')) });
}

/** Keeps a letter that was made, once `leesNu` opened the file for it; role archief_schrijven. */
export async function bewaarBrief(zaal: Zaal, brief: NieuweBrief): Promise<void> {
  const { id, dossier, ontvanger, isPartij, kennisgevingen } = brief;
  const { inhoud, gegevens, teksten } = sluitBrief(await openArchiefsleutel(zaal, dossier), brief);
  const rij = {
    ...{ id, kennisgevingen, [isPartij ? 'partij' : 'externe_partner']: ontvanger },
    ...{ door: zaal.actor.functionaris, op: zaal.vandaag },
    ...{ inhoud: alsHex(inhoud), gegevens, teksten: teksten.map(alsHex) },
  };
  await sql`select archief.leg_kennisgevingsbrief_vast(${dossier}::uuid, ${JSON.stringify(rij)}::jsonb)`.execute(
    zaal.tx.db,
  );
}
