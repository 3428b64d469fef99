// What a request of a data subject reads in the casusoverleg register (art. 12): who was found, with the eyes of the uitvoerder.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../gezochte.ts';

/** Records of subjects and of people around them that may be about somebody; role casusoverleg_schrijven, for which what is shielded exists too. */
export async function zoekInCasusoverleg(zaal: Zaal, gezochte: Gezochte): Promise<readonly Treffer[]> {
  const index = zaal.vault.index('casusoverleg');
  const { rows } = await sql<Treffertoken>`
    with verwant as materialized (
      select distinct z.gegeven from casusoverleg.zoeksleutel z where z.sleutel = any(${[...kenmerken(index, gezochte)]}::bytea[]))
    select c.id as dossier, c.nummer, z.gegeven, g.soort as van, false as verzegeld, z.soort, z.sleutel
    from verwant v join casusoverleg.zoeksleutel z on z.gegeven = v.gegeven join casusoverleg.gegeven g on g.id = z.gegeven join casusoverleg.casus c on c.id = z.casus
    where g.toestand <> 'verwijderd'
    order by c.geopend_op, c.id, g.volgorde`.execute(zaal.tx.db);
  return treffers(index, gezochte, rows);
}
