// Letters about informing that were made and not sent yet (art. 11 lid 2): who made them when, what overtook them, and what they say.
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Opgemaakt } from '../../convenant/informatiebrief.ts';
import { briefversieInhoud } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesBriefinhoud } from '../archief/ontvangst.ts';
import { openPlicht } from './informeerrijen.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';

/** One making of the letters, to all addressees. */
export interface Briefversie extends Opgemaakt {
  readonly id: string;
  readonly door: string;
  /** How many letters: one to each addressee. */
  readonly aantal: number;
}

/** The versions about the outcome that counts, oldest first; of a dossier in the register or the archive. */
export async function leesBriefversies(
  tx: Tx,
  { dossier, uitkomst }: Pick<Plichtbeeld, 'dossier' | 'uitkomst'>,
): Promise<readonly Briefversie[]> {
  if (uitkomst === undefined) return [];
  const { rows } = await sql<{
    id: string;
    uitkomst: string;
    door: string;
    op: string;
    aantal: number;
    gewijzigd_op: string | null;
  }>`
    select id, uitkomst, door, op::text, aantal, gewijzigd_op::text from weegploeg.briefversies(${dossier}::uuid)`.execute(
    tx.db,
  );
  return rows
    .filter((rij) => rij.uitkomst === uitkomst)
    .map(({ id, door, op, aantal, gewijzigd_op: gewijzigdOp }) => ({
      ...{ id, door, aantal, opgemaaktOp: op },
      ...(gewijzigdOp === null ? {} : { gewijzigdOp }),
    }));
}

/** Of these versions of one dossier what they say, by id. */
export async function openBriefversies(
  zaal: Zaal,
  beeld: Pick<Plichtbeeld, 'dossier' | 'gearchiveerd'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, z.output<typeof briefversieInhoud>>> {
  if (ids.length === 0) return new Map();
  const sleutel = await openPlicht(zaal, beeld);
  const rijen =
    beeld.gearchiveerd === true
      ? await leesBriefinhoud(zaal, beeld.dossier, ids)
      : await zaal.tx.db
          .selectFrom('weegploeg.informatiebrief')
          .select(['id', 'inhoud'])
          .where('dossier', '=', beeld.dossier)
          .where('id', 'in', [...ids])
          .execute();
  return new Map(
    rijen.map(({ id, inhoud }) => [id, briefversieInhoud.parse(sleutel.open(id, 'informatiebrief', inhoud))]),
  );
}
