// Art. 15 lid 2 c: the functioneel beheerder grants what another asked for; it works from its first day.
import { autorisatieToekennen as regel } from '../../convenant/artikelen/autorisatie-toekennen.ts';
import { autorisatieAntwoord, autorisatieToekennenInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsRol } from '../../toegang/actor.ts';
import { leesAndereRollen, leesAutorisatie } from './feiten.ts';

export const autorisatieToekennen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: autorisatieToekennenInvoer,
  antwoord: autorisatieAntwoord,
  async kijk(zaal, invoer) {
    const autorisatie = await leesAutorisatie(zaal, invoer.id);
    if (autorisatie === undefined) return undefined;
    return {
      situatie: {
        vandaag: zaal.vandaag,
        open:
          autorisatie.toegekend_op === null && autorisatie.ingetrokken_op === null && autorisatie.einde > zaal.vandaag,
        zelfAangevraagd: autorisatie.aangevraagd_door === zaal.actor.functionaris,
        voorZichzelf: autorisatie.functionaris === zaal.actor.functionaris,
        rol: alsRol(autorisatie.rol),
        begin: autorisatie.begin,
        einde: autorisatie.einde,
        andere: await leesAndereRollen(zaal, autorisatie.functionaris, false),
      },
      objecten: [autorisatie.functionaris],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    await zaal.tx.db
      .updateTable('beheer.autorisatie')
      .set({ toegekend_door: zaal.actor.functionaris, toegekend_op: zaal.vandaag })
      .where('id', '=', invoer.id)
      .execute();
    return { autorisatie: invoer.id };
  },
});
