// The decision not to schedule that holds again once what reopened the weighing is gone, also in a dossier that was merged since (13.3, 8 lid 3).
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesDossier } from './store.ts';

interface Herkomst {
  readonly gegevens: readonly string[];
  /** The dossier that was merged away was being weighed anew. */
  readonly heropend: boolean;
}

/** The merges by which these decisions came along, as far as they were not undone. */
async function leesHerkomst(tx: Tx, besluiten: readonly string[]): Promise<readonly Herkomst[]> {
  const { rows } = await sql<Herkomst>`
    select s.gegevens, d.heropend_op is not null as heropend
    from weegploeg.samenvoeging s join weegploeg.dossier d on d.id = s.van
    where s.ongedaan_op is null and s.gegevens && ${[...besluiten]}::uuid[]`.execute(tx.db);
  return rows;
}

/** Its items in their order; what is shielded may count again, what was removed never. Role weegploeg_schrijven. */
function leesGewogen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'verzegeld', 'volgorde', 'ingebracht_op'])
    .where('dossier', '=', dossier)
    .where('toestand', '<>', 'verwijderd')
    .orderBy('volgorde')
    .execute();
}

/**
 * The day of the decision that holds again: every open signal that is left was weighed by one. Of what was merged a decision weighed
 * only what came along with it; when signals rest on different decisions, the first of those days counts, as it is the first to end.
 */
async function besluitdag(tx: Tx, id: string): Promise<string | undefined> {
  const dossier = await leesDossier(tx, id);
  if (dossier === undefined || dossier.besluit_op !== null || dossier.stand === 'samengevoegd') return undefined;
  const items = await leesGewogen(tx, id);
  const alle = items.filter(({ soort }) => soort === 'agenderingsbesluit');
  if (alle.length === 0) return undefined;
  const herkomst = await leesHerkomst(
    tx,
    alle.map((besluit) => besluit.id),
  );
  const besluiten = alle.flatMap((besluit) => {
    const mee = herkomst.filter(({ gegevens }) => gegevens.includes(besluit.id));
    const heropend = mee.length === 0 ? dossier.heropend_op !== null : mee.some((een) => een.heropend);
    return heropend ? [{ ...besluit, mee }] : [];
  });
  const dagen = items
    .filter(({ soort, verzegeld }) => soort === 'signaal' && !verzegeld)
    .map(
      (signaal) =>
        besluiten.findLast(
          ({ volgorde, mee }) =>
            BigInt(signaal.volgorde) < BigInt(volgorde) && mee.every(({ gegevens }) => gegevens.includes(signaal.id)),
        )?.ingebracht_op,
    );
  const gewogen = dagen.flatMap((dag) => dag ?? []);
  if (gewogen.length < dagen.length) return undefined;
  return gewogen.toSorted()[0] ?? besluiten.at(-1)?.ingebracht_op;
}

/**
 * Lets the earlier decision hold again, with its own term, when nothing is left that it did not weigh; true when it does. Moves no day of
 * the last processing: a correction does not (13, 8 lid 3), and what does says so itself.
 */
export async function laatBesluitGelden(zaal: Zaal, id: string): Promise<boolean> {
  const besluitOp = await besluitdag(zaal.tx, id);
  if (besluitOp === undefined) return false;
  await zaal.tx.db
    .updateTable('weegploeg.dossier')
    .set({ stand: 'niet-geagendeerd', besluit_op: besluitOp, heropend_op: null })
    .where('id', '=', id)
    .execute();
  return true;
}
