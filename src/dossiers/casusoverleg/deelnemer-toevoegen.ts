// Art. 9 lid 1, 1 c: the party or partner takes part from this day on, with the reason that was agreed on.
import { deelnemerToevoegen as regel } from '../../convenant/artikelen/deelnemer-toevoegen.ts';
import { casusbesluitUitvoerenInvoer, casusvoorstelAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesDeelnamebesluit } from './deelnamebesluit.ts';
import { verwerkCasus } from './mutaties.ts';
import { leesInhoud, sluitVoorstel } from './voorstellen.ts';

export const deelnemerToevoegen = handeling({
  regel,
  rol: 'casusbesluit_uitvoeren',
  soort: 'schrijven',
  invoer: casusbesluitUitvoerenInvoer,
  antwoord: casusvoorstelAntwoord,
  kijk: (zaal, invoer) => leesDeelnamebesluit(zaal, invoer.id, invoer.voorstel),
  async doe(zaal, invoer, { voorstel, convenantspartijen, stand }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const inhoud = await leesInhoud(zaal.tx, sleutel, voorstel.id);
    if (inhoud.soort !== 'deelnemer-toevoegen') throw new Error('de regel vraagt een voorstel om toe te voegen');
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('casusoverleg.deelnemer')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        ...(convenantspartijen.includes(voorstel.doel)
          ? { partij: voorstel.doel }
          : { externe_partner: voorstel.doel }),
        vanaf: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'deelnemer', { reden: inhoud.motivering }),
      })
      .execute();
    await verwerkCasus(zaal, invoer.id, stand);
    await sluitVoorstel(zaal, voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id };
  },
});
