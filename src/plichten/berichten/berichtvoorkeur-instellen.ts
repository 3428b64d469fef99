// Art. 5 lid 2: sets how this person hears of notices outside the system.
import { berichtvoorkeurInstellen as regel } from '../../convenant/artikelen/berichtvoorkeur-instellen.ts';
import { berichtvoorkeurVorm } from '../../convenant/vormen/berichten.ts';
import { handeling } from '../../gate/handeling.ts';

export const berichtvoorkeurInstellen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: berichtvoorkeurVorm,
  antwoord: berichtvoorkeurVorm,
  async kijk(zaal) {
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [zaal.actor.functionaris],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe({ tx, actor, partnerschap, nu }, voorkeur) {
    const rij = { ...voorkeur, ingesteld_op: nu.toString() };
    await tx.db
      .insertInto('beheer.berichtvoorkeur')
      .values({ functionaris: actor.functionaris, samenwerkingsverband: partnerschap.id, ...rij })
      .onConflict((oc) => oc.column('functionaris').doUpdateSet(rij))
      .execute();
    return voorkeur;
  },
});
