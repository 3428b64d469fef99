// Art. 15 lid 1: a task that was given up gets its attempts back, from now on.
import { sql } from 'kysely';
import { taakHervatten as regel } from '../../convenant/artikelen/taak-hervatten.ts';
import { taakHervattenAntwoord, taakHervattenInvoer } from '../../convenant/vormen/berichten.ts';
import { handeling } from '../../gate/handeling.ts';

export const taakHervatten = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: taakHervattenInvoer,
  antwoord: taakHervattenAntwoord,
  async kijk(zaal, { id }) {
    const taak = await zaal.tx.db
      .selectFrom('taken.taak')
      .select(['id', 'volgnummer', 'stand'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (taak === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, dood: taak.stand === 'dood' },
      objecten: [taak.id],
      nummers: [],
      gezien: taak,
    };
  },
  async doe({ tx }, _invoer, { id, volgnummer }) {
    await tx.db
      .updateTable('taken.taak')
      .set({ stand: 'open', pogingen: 0, afgerond: null, niet_voor: sql`transaction_timestamp()` })
      .where('id', '=', id)
      .execute();
    return { volgnummer };
  },
});
