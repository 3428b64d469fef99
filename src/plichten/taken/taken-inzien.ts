// Art. 15 lid 1: the tasks that failed, waiting for their next attempt or given up.
import { takenInzien as regel } from '../../convenant/artikelen/taken-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { takenAntwoord } from '../../convenant/vormen/berichten.ts';
import { handeling } from '../../gate/handeling.ts';

export const takenInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: takenAntwoord,
  async kijk(zaal) {
    return { situatie: { vandaag: zaal.vandaag }, objecten: [], nummers: [], gezien: undefined };
  },
  async doe({ tx }) {
    const taken = await tx.db
      .selectFrom('taken.taak')
      .select(['id', 'volgnummer', 'soort', 'dag', 'stand', 'pogingen', 'fout'])
      .where((eb) => eb.or([eb('stand', '=', 'dood'), eb.and([eb('stand', '=', 'open'), eb('pogingen', '>', 0)])]))
      .orderBy('volgnummer')
      .execute();
    return takenAntwoord.parse({ taken });
  },
});
