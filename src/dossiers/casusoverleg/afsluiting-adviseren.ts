// Art. 9 lid 4: the casusoverleg advises the core parties to close the plan.
import { afsluitingAdviseren as regel } from '../../convenant/artikelen/afsluiting-adviseren.ts';
import {
  afsluitadviesAntwoord,
  afsluitadviesInhoud,
  afsluitingAdviserenInvoer,
} from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';

export const afsluitingAdviseren = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: afsluitingAdviserenInvoer,
  antwoord: afsluitadviesAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, advies: invoer.advies },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('casusoverleg.afsluitadvies')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        geadviseerd_door: zaal.actor.functionaris,
        partij: zaal.actor.partij?.id ?? null,
        geadviseerd_op: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'advies', afsluitadviesInhoud.parse({ advies: invoer.advies })),
      })
      .execute();
    return { advies: id };
  },
});
