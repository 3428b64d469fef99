// What informing (art. 11) reads and adds of archived weegdossiers: rows without content, what was decided, and what a letter is made of.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsHex } from '../rijregels.ts';
import { noteerInzage } from './store.ts';

/** A row that the duty rests on, without its content; `hoofd` is the dossier that the others were merged into. */
export interface Informatieregel {
  readonly hoofd: string;
  readonly nummer: string;
  readonly stand: string;
  readonly tabel: string;
  readonly rij: unknown;
}

/** Of one dossier, or of all of whom the person was not told yet, in order of time; role informatieplicht_lezen or archief_schrijven. */
export async function leesRegels(tx: Tx, dossier?: string): Promise<readonly Informatieregel[]> {
  const { rows } = await sql<Informatieregel>`
    select * from archief.informatieregels(${dossier ?? null}::uuid)`.execute(tx.db);
  return rows;
}

/** Tables of which rows are added in the archive. */
export type Informeertabel = 'informeeroordeel' | 'informeerbesluit' | 'informatiebrief' | 'geadresseerde';

const alsTekst = (waarde: unknown): unknown =>
  Buffer.isBuffer(waarde) ? alsHex(waarde) : Array.isArray(waarde) ? waarde.map(alsTekst) : waarde;

/** Adds a row as it would lie in the register; role archief_schrijven. */
export async function legRijVast(
  tx: Tx,
  dossier: string,
  tabel: Informeertabel,
  rij: Readonly<Record<string, unknown>>,
): Promise<void> {
  const nieuw = Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kolom, alsTekst(waarde)]));
  await sql`select archief.leg_informeren_vast(${dossier}::uuid, ${tabel}, ${JSON.stringify(nieuw)}::jsonb)`.execute(
    tx.db,
  );
}

const itemrij = z.looseObject({
  id: z.uuid(),
  soort: z.string(),
  handeling: z.string(),
  grondslag: z.string(),
  bron: z.uuid(),
  ingebracht_op: z.string(),
  inhoud: z.string(),
});

/** The day on which it was opened, and its items that count; that the archive was opened for it, and why, stays with it. Role archief_lezen. */
export async function openVoorBrief(zaal: Zaal, sleutel: Dossiersleutel, dossier: string, toelichting: string) {
  await noteerVoorBrief(zaal, sleutel, dossier, toelichting);
  const { geopend_op: geopendOp } = await zaal.tx.db
    .selectFrom('archief.dossier')
    .select('geopend_op')
    .where('id', '=', dossier)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<{ rij: unknown; partijsoort: string }>`
    select s.rij, p.soort as partijsoort from archief.stuk s join beheer.partij p on p.id::text = s.rij ->> 'bron'
    where s.dossier = ${dossier}::uuid and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
    order by (s.rij ->> 'volgorde')::bigint`.execute(zaal.tx.db);
  const gegevens = rows.map(({ rij, partijsoort }) => {
    const item = itemrij.parse(rij);
    return { ...item, partijsoort, inhoud: Buffer.from(item.inhoud.slice(2), 'hex') };
  });
  return { geopendOp, gegevens };
}

/** Letters that were made and not sent, sealed; role archief_lezen. */
export async function leesBrieven(tx: Tx, dossier: string, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; inhoud: Buffer }>`
    select s.rij ->> 'id' as id, (s.rij ->> 'inhoud')::bytea as inhoud from archief.stuk s
    where s.dossier = ${dossier}::uuid and s.tabel = 'informatiebrief' and s.rij ->> 'id' = any(${[...ids]}::text[])`.execute(
    tx.db,
  );
  return rows;
}

/** Notes why an archived dossier is opened for its letter (13 lid 1); role archief_lezen. */
export async function noteerVoorBrief(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: string,
  toelichting: string,
): Promise<void> {
  const id = zaal.ids.id();
  const inhoud = sleutel.sluit(id, 'inzage', { toelichting });
  await noteerInzage(zaal, { id, dossier, doel: 'verantwoording', inhoud });
}
