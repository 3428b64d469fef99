// Art. 18 lid 2: the notice is recorded with the day on which all parties had it; its end stands with the party from then on.
import { partijOpzeggen as regel } from '../../convenant/artikelen/partij-opzeggen.ts';
import { eindeOpzegging } from '../../convenant/vertrek.ts';
import { partijOpzeggenAntwoord, partijOpzeggenInvoer } from '../../convenant/vormen/vertrek.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesOpzegging } from './opzeggingen.ts';

export const partijOpzeggen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: partijOpzeggenInvoer,
  antwoord: partijOpzeggenAntwoord,
  async kijk(zaal, { ontvangenOp }) {
    const { partij } = zaal.actor;
    if (partij === undefined) return undefined;
    const opzegging = zaal.ids.id();
    return {
      situatie: { vandaag: zaal.vandaag, opzegging: await leesOpzegging(zaal.tx, partij.id), ontvangenOp },
      objecten: [zaal.partnerschap.id, partij.id, opzegging],
      nummers: [],
      gezien: { partij: partij.id, opzegging },
    };
  },
  async doe(zaal, { ontvangenOp, reden }, { partij, opzegging }) {
    const einde = eindeOpzegging(ontvangenOp);
    const gegeven = reden === undefined || reden.trim() === '' ? null : reden;
    await zaal.tx.db
      .insertInto('beheer.opzegging')
      .values({
        ...{ id: opzegging, samenwerkingsverband: zaal.partnerschap.id, partij },
        ...{ ontvangen_op: ontvangenOp, einde, reden: gegeven, door: zaal.actor.functionaris, op: zaal.vandaag },
      })
      .execute();
    await zaal.tx.db.updateTable('beheer.partij').set({ einde }).where('id', '=', partij).execute();
    return { opzegging, einde };
  },
});
