// Shielding for the time of objections: several can ask it of one item, and it ends with the last of them (AVG 18 lid 1 d).
import { sql } from 'kysely';
import type { Puntbesluit } from '../convenant/correctieverzoeken.ts';
import type { Tx } from '../platform/database/transaction.ts';
import { isDaarmeeGedaan } from './correctiepunten.ts';

type Register = 'weegploeg' | 'casusoverleg';

/** What the points of requests say of the shielding of their items; role that writes, for which a shielded item exists. */
async function leesAfscherming(tx: Tx, register: Register, gegevens: readonly string[]) {
  const { rows } = await sql<{
    readonly id: string;
    readonly gegeven: string;
    readonly afgeschermd: boolean;
    readonly weg: boolean;
    readonly wacht: boolean;
    readonly tijdelijk: boolean;
    readonly blijft: boolean;
    readonly toegewezen: boolean;
  }>`
    select k.id, k.gegeven, g.toestand = 'afgeschermd' as afgeschermd, g.toestand = 'verwijderd' as weg, k.besluit is null and k.beperken as wacht,
      k.beperkt_op is not null and k.uitgevoerd_op is null as tijdelijk, k.blijft_afgeschermd as blijft,
      k.besluit is not distinct from 'afgeschermd' as toegewezen
    from ${sql.table(`${register}.correctiepunt`)} k join ${sql.table(`${register}.gegeven`)} g on g.id = k.gegeven and g.soort = k.soort
    where k.gegeven = any(${[...gegevens]}::uuid[])`.execute(tx.db);
  return rows;
}

/** An objection to the item is open that it is shielded for, so nobody opens it. */
export async function isVerzetOpen(tx: Tx, register: Register, gegeven: string): Promise<boolean> {
  return (await leesAfscherming(tx, register, [gegeven])).some(({ wacht }) => wacht);
}

/**
 * Points that were just put forward on items that are shielded already: nothing is left to be done for these. Whether the item
 * opens again after them depends on why it was shielded: for another objection, or for a reason of its own.
 */
export async function neemAfschermingOver(
  tx: Tx,
  register: Register,
  punten: readonly { readonly id: string; readonly gegeven: string }[],
  vandaag: string,
): Promise<void> {
  const rijen = await leesAfscherming(
    tx,
    register,
    punten.map(({ gegeven }) => gegeven),
  );
  for (const { id, gegeven, wacht, afgeschermd, tijdelijk } of rijen) {
    // What lapsed with this request and is asked again went on already.
    if (!wacht || !afgeschermd || tijdelijk || !punten.some((punt) => punt.id === id)) continue;
    const eerder = rijen.filter((rij) => rij.id !== id && rij.gegeven === gegeven && rij.tijdelijk);
    await tx.db
      .updateTable(`${register}.correctiepunt`)
      .set({ beperkt_op: vandaag, blijft_afgeschermd: eerder.every(({ blijft }) => blijft) })
      .where('id', '=', id)
      .execute();
  }
}

/** What a decision does to the shielding of its item. */
export interface Afschermingsuitkomst {
  /** What is to be shielded is shielded already, or what was to be corrected is gone: nothing is left to carry out. */
  readonly meteen: boolean;
  /** The item stays shielded whatever becomes of this point, so nothing opens with it. */
  readonly blijft: boolean;
}

export async function uitkomstVoorAfscherming(
  tx: Tx,
  register: Register,
  { id, gegeven, beperktOp }: { readonly id: string; readonly gegeven: string; readonly beperktOp: string | null },
  besluit: Puntbesluit,
): Promise<Afschermingsuitkomst> {
  const rijen = await leesAfscherming(tx, register, [gegeven]);
  const eigen = rijen.find((rij) => rij.id === id);
  return {
    meteen:
      (besluit === 'afgeschermd' && (eigen?.afgeschermd ?? beperktOp !== null)) ||
      (eigen?.weg === true && isDaarmeeGedaan(besluit, besluit !== 'afgewezen' || beperktOp !== null)),
    blijft:
      besluit === 'afgewezen' &&
      (eigen?.blijft === true || rijen.some((rij) => rij.id !== id && (rij.wacht || rij.toegewezen))),
  };
}
