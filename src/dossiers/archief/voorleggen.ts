// Items of the archive that are put to a request of a person (art. 12 lid 5): which can be, and the rows that do it.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import { type NieuwPunt, nieuwPunt, type Verzoekkop } from '../correctiepunten.ts';
import type { Geopend } from './store.ts';

/** Those of these rows of a dossier that can be put to a request: items that are still there. `kopie` when its original lies in the archive too. */
export async function leesVoorTeLeggen(zaal: Zaal, dossier: string, stukken: readonly string[]) {
  const { rows } = await sql<{
    stuk: string;
    gegeven: string;
    soort: string;
    bron: string;
    verzegeld: boolean;
    ingebracht_op: string;
    kopie: boolean;
  }>`
    select s.id as stuk, s.rij ->> 'id' as gegeven, s.rij ->> 'soort' as soort, s.rij ->> 'bron' as bron, s.verzegeld,
      s.rij ->> 'ingebracht_op' as ingebracht_op,
      exists (select from archief.dossier w join archief.stuk k on k.dossier = w.id
        where w.casus = s.dossier and k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' = s.rij ->> 'id'
          and exists (select from archief.stuk o where o.dossier = w.id and o.tabel = 'gegeven' and o.rij ->> 'id' = k.rij ->> 'gegeven')) as kopie
    from archief.stuk s
    where s.dossier = ${dossier}::uuid and s.id = any(${[...stukken]}::uuid[]) and s.tabel = 'gegeven'
      and s.rij ->> 'toestand' <> 'verwijderd'`.execute(zaal.tx.db);
  return rows;
}

export interface NieuwArchiefpunt extends NieuwPunt {
  readonly verzegeld: boolean;
  /** The day on which it was brought in. */
  readonly ingebracht_op: string | null;
}

/** The dossier, and the number by which a party knows it. */
export interface Archiefplek {
  readonly id: string;
  readonly nummer: string | null;
  readonly register: Geopend['register'];
}

/** Those of these items that were shielded before any objection, so that none opens them again. */
async function leesBlijftAfgeschermd(
  zaal: Zaal,
  dossier: string,
  punten: readonly NieuwArchiefpunt[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ gegeven: string }>`
    select s.rij ->> 'id' as gegeven from archief.stuk s
    where s.dossier = ${dossier}::uuid and s.tabel = 'gegeven' and s.rij ->> 'toestand' = 'afgeschermd'
      and s.rij ->> 'id' = any(${punten.map(({ gegeven }) => gegeven)}::text[])
      and not exists (select from archief.correctiepunt k where k.gegeven::text = s.rij ->> 'id'
        and k.beperkt_op is not null and k.uitgevoerd_op is null and not k.blijft_afgeschermd)`.execute(zaal.tx.db);
  return new Set(rows.map(({ gegeven }) => gegeven));
}

/** Puts items of one dossier to a request; role archief_schrijven, and the dossier must be in the entry of this act. */
export async function legVoor(
  zaal: Zaal,
  dossier: Archiefplek,
  kop: Verzoekkop,
  punten: readonly NieuwArchiefpunt[],
): Promise<void> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, dossier.register, dossier.id);
  const blijft = kop.beperken ? await leesBlijftAfgeschermd(zaal, dossier.id, punten) : new Set<string>();
  await zaal.tx.db
    .insertInto('archief.correctiepunt')
    .values(
      punten.map((punt) => ({
        ...nieuwPunt(zaal, sleutel, kop, punt),
        dossier: dossier.id,
        dossiernummer: dossier.nummer,
        ingebracht_op: punt.ingebracht_op,
        verzegeld: punt.verzegeld,
        blijft_afgeschermd: blijft.has(punt.gegeven),
      })),
    )
    .execute();
}
