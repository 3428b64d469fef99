// Art. 15 lid 3, 18 lid 4: an evaluation is recorded, and the day of the next one moves on with it.
import { evaluatieVastleggen as regel } from '../../convenant/artikelen/evaluatie-vastleggen.ts';
import { evaluatieVanaf } from '../../convenant/evaluaties.ts';
import { evaluatietermijn, loopAf } from '../../convenant/termijnen.ts';
import { evaluatievormen } from '../../convenant/vormen/evaluaties.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { leesEvaluatiebegin, leesEvaluaties } from './evaluaties.ts';

export const evaluatieVastleggen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...evaluatievormen['evaluatie-vastleggen'],
  async kijk(zaal, { soort, gehoudenOp, deelnemers, conclusie, herzien }) {
    return {
      situatie: {
        ...{ vandaag: zaal.vandaag, optreden: zaal.optreden, soort, gehoudenOp, conclusie, herzien, deelnemers },
        vanaf: evaluatieVanaf(soort, await leesEvaluatiebegin(zaal), await leesEvaluaties(zaal.tx)),
        partijen: (await leesPartijen(zaal.tx, gehoudenOp)).map((partij) => partij.soort),
      },
      objecten: [zaal.partnerschap.id],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe(zaal, { soort, gehoudenOp, deelnemers, conclusie, herzien }) {
    if (conclusie === undefined || herzien === undefined) throw new Error('de regel vraagt conclusie en herziening');
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('beheer.evaluatie')
      .values({
        ...{ id, samenwerkingsverband: zaal.partnerschap.id, soort, gehouden_op: gehoudenOp, conclusie, herzien },
        deelnemers: [...new Set(deelnemers)],
        door: zaal.actor.functionaris,
        op: zaal.vandaag,
      })
      .execute();
    return { evaluatie: id, volgende: loopAf(evaluatietermijn[soort], gehoudenOp) };
  },
});
