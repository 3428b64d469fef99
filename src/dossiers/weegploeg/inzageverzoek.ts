// What a request of a data subject reads in the weegploeg register (art. 12): who was found, with the eyes of who searches.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../gezochte.ts';
import { zoekGeadresseerden } from './geadresseerden.ts';

/** Records of subjects, reporters and receivers of letters that may be about somebody; role weegploeg_schrijven, for which what is shielded exists too. */
export async function zoekInWeegploeg(zaal: Zaal, gezochte: Gezochte): Promise<readonly Treffer[]> {
  const index = zaal.vault.index('weegploeg');
  const { rows } = await sql<Treffertoken>`
    with verwant as materialized (
      select distinct z.gegeven from weegploeg.zoeksleutel z where z.sleutel = any(${[...kenmerken(index, gezochte)]}::bytea[]))
    select d.id as dossier, d.nummer, z.gegeven, g.soort as van, z.verzegeld, z.soort, z.sleutel
    from verwant v join weegploeg.zoeksleutel z on z.gegeven = v.gegeven join weegploeg.gegeven g on g.id = z.gegeven join weegploeg.dossier d on d.id = z.dossier
    where g.toestand <> 'verwijderd'
    order by d.aangemaakt_op, d.id, g.volgorde`.execute(zaal.tx.db);
  const personen = treffers(index, gezochte, rows);
  return [...personen, ...(await zoekGeadresseerden(zaal, gezochte, personen))];
}
