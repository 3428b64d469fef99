// Art. 18 lid 2: the party takes its notice back before its end; the notice stays as history, and the party stays.
import { opzeggingIntrekken as regel } from '../../convenant/artikelen/opzegging-intrekken.ts';
import { opzeggingAntwoord, opzeggingIntrekkenInvoer } from '../../convenant/vormen/vertrek.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesOpzegging } from './opzeggingen.ts';

export const opzeggingIntrekken = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: opzeggingIntrekkenInvoer,
  antwoord: opzeggingAntwoord,
  async kijk(zaal, { reden }) {
    const { partij } = zaal.actor;
    if (partij === undefined) return undefined;
    const opzegging = await leesOpzegging(zaal.tx, partij.id);
    return {
      situatie: { vandaag: zaal.vandaag, opzegging, reden },
      objecten: [zaal.partnerschap.id, partij.id, ...(opzegging === undefined ? [] : [opzegging.id])],
      nummers: [],
      gezien: { partij: partij.id, opzegging: opzegging?.id },
    };
  },
  async doe(zaal, { reden }, { partij, opzegging }) {
    if (opzegging === undefined) throw new Error('de regel vraagt een opzegging');
    await zaal.tx.db
      .updateTable('beheer.opzegging')
      .set({ ingetrokken_op: zaal.vandaag, ingetrokken_door: zaal.actor.functionaris, reden_intrekking: reden ?? '' })
      .where('id', '=', opzegging)
      .execute();
    await zaal.tx.db.updateTable('beheer.partij').set({ einde: null }).where('id', '=', partij).execute();
    return { opzegging };
  },
});
