// What lapses in the weegploeg when a core party left: proposals that only a whole weegploeg can decide on, or that wait for its vote (1 m, 18 lid 3).
import { sql } from 'kysely';
import type { Kernpartij } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { standNaVragen } from './mutaties.ts';

/** The open proposals that lapse when this core party is gone, with their dossiers as they stand. */
export async function leesVervallend({ tx }: Zaal, partij: Kernpartij) {
  return tx.db
    .selectFrom('weegploeg.voorstel as v')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select(['v.id', 'd.id as dossier', 'd.nummer', 'd.stand'])
    .select(
      sql<number>`(select count(*) from weegploeg.informatievraag q where q.dossier = d.id
        and q.beantwoord_op is null and q.ingetrokken_op is null)::integer`.as('vragen'),
    )
    .select(
      sql<boolean>`exists (select from weegploeg.gegeven g where g.dossier = d.id and g.soort = 'analyse'
        and g.handeling = 'signalen-analyseren' and not g.verzegeld)`.as('geanalyseerd'),
    )
    .where('v.stand', '=', 'open')
    .where(
      sql<boolean>`(v.soort <> 'niet-agenderen' or (${partij} = any(v.vereist) and not exists (
        select from weegploeg.stem s where s.voorstel = v.id and s.partijsoort = ${partij})))`,
    )
    .execute();
}

/** Lapses these proposals and takes their dossiers back to the stand before; no term of art. 13 begins anew. */
export async function laatVervallen(
  { tx, vandaag }: Zaal,
  voorstellen: Awaited<ReturnType<typeof leesVervallend>>,
): Promise<void> {
  for (const { id, dossier, stand, vragen, geanalyseerd } of voorstellen) {
    await tx.db
      .updateTable('weegploeg.voorstel')
      .set({ stand: 'vervallen', gesloten_op: vandaag })
      .where('id', '=', id)
      .execute();
    // A proposal about a case that runs leaves the dossier as it is.
    if (stand !== 'voorgesteld') continue;
    await tx.db
      .updateTable('weegploeg.dossier')
      .set({ stand: geanalyseerd ? 'geanalyseerd' : standNaVragen(vragen, false) })
      .where('id', '=', dossier)
      .execute();
  }
}
