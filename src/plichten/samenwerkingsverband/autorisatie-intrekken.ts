// Art. 15 lid 2 c: a mandate is withdrawn with its reason; the next act of its holder finds it gone.
import { autorisatieIntrekken as regel } from '../../convenant/artikelen/autorisatie-intrekken.ts';
import { autorisatieAntwoord, autorisatieIntrekkenInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesAutorisatie } from './feiten.ts';

export const autorisatieIntrekken = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: autorisatieIntrekkenInvoer,
  antwoord: autorisatieAntwoord,
  async kijk(zaal, invoer) {
    const autorisatie = await leesAutorisatie(zaal, invoer.id);
    if (autorisatie === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, lopend: autorisatie.ingetrokken_op === null, reden: invoer.reden },
      objecten: [autorisatie.functionaris],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    await zaal.tx.db
      .updateTable('beheer.autorisatie')
      .set({
        ingetrokken_door: zaal.actor.functionaris,
        ingetrokken_op: zaal.vandaag,
        reden_intrekking: invoer.reden ?? '',
      })
      .where('id', '=', invoer.id)
      .execute();
    return { autorisatie: invoer.id };
  },
});
