// Art. 5 lid 2: notes which of his notices this person has read; a notice that is gone meanwhile needs no mark.
import { sql } from 'kysely';
import { berichtGelezen as regel } from '../../convenant/artikelen/bericht-gelezen.ts';
import { berichtGelezenAntwoord, berichtGelezenInvoer } from '../../convenant/vormen/berichten.ts';
import { handeling } from '../../gate/handeling.ts';
import { inLogboek, leesBerichten, leesMerken } from './lezen.ts';

export const berichtGelezen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: berichtGelezenInvoer,
  antwoord: berichtGelezenAntwoord,
  async kijk(zaal, { sleutels }) {
    const alle = await leesBerichten(zaal);
    const nu = alle.filter((bericht) => sleutels.includes(bericht.sleutel));
    return { situatie: { vandaag: zaal.vandaag }, ...inLogboek(nu), gezien: { alle, nu } };
  },
  async doe({ tx, actor, partnerschap, nu: tijd }, _invoer, { alle, nu }) {
    if (nu.length > 0) {
      await tx.db
        .insertInto('beheer.bericht')
        .values(
          nu.map(({ sleutel }) => ({
            samenwerkingsverband: partnerschap.id,
            functionaris: actor.functionaris,
            sleutel,
            gelezen_op: tijd.toString(),
          })),
        )
        .onConflict((oc) =>
          oc
            .columns(['functionaris', 'sleutel'])
            // The first time that he read it stays.
            .doUpdateSet({ gelezen_op: sql`coalesce(beheer.bericht.gelezen_op, excluded.gelezen_op)` }),
        )
        .execute();
    }
    const merken = await leesMerken(tx);
    return { ongelezen: alle.filter(({ sleutel }) => merken.get(sleutel)?.gelezen !== true).length };
  },
});
