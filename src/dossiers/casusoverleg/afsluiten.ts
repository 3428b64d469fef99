// Art. 9 lid 4, 10 lid 2 h: the casus is closed; what the weegploeg register must hold of it (8 lid 2 f) is left as a task.
import { afsluiten as regel } from '../../convenant/artikelen/afsluiten.ts';
import { afsluitingsbesluit } from '../../convenant/gegevens.ts';
import { casusbesluitUitvoerenInvoer, casusvoorstelAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { beeindigVerstrekking, leesLopendeVerstrekkingen } from './doorverstrekkingen.ts';
import { alsCasusstand } from './feiten.ts';
import { bronVan, verwerkCasus } from './mutaties.ts';
import { laatOverigeVervallen, leesGevraagd, leesInhoud, sluitVoorstel } from './voorstellen.ts';

export const afsluiten = handeling({
  regel,
  rol: 'casusbesluit_uitvoeren',
  soort: 'schrijven',
  invoer: casusbesluitUitvoerenInvoer,
  antwoord: casusvoorstelAntwoord,
  async kijk(zaal, invoer) {
    const gevraagd = await leesGevraagd(zaal.tx, invoer.id, invoer.voorstel);
    if (gevraagd === undefined) return undefined;
    const { voorstel, casusstand, nummer } = gevraagd;
    return {
      situatie: {
        vandaag: zaal.vandaag,
        optreden: zaal.optreden,
        stand: alsCasusstand(casusstand),
        voorstel,
      },
      objecten: [invoer.id],
      nummers: [nummer],
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const inhoud = await leesInhoud(zaal.tx, sleutel, invoer.voorstel);
    if (inhoud.soort !== 'afsluiten') throw new Error('de regel vraagt een voorstel om af te sluiten');
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('casusoverleg.gegeven')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        soort: 'afsluitingsbesluit',
        bron: await bronVan(zaal),
        grondslag: 'convenant-9-4',
        ingebracht_door: zaal.actor.functionaris,
        ingebracht_op: zaal.vandaag,
        handeling: regel.handeling,
        inhoud: sleutel.sluit(
          id,
          'afsluitingsbesluit',
          afsluitingsbesluit.parse({ motivering: inhoud.motivering, besluitOp: zaal.vandaag }),
        ),
      })
      .execute();
    await verwerkCasus(zaal, invoer.id, 'gesloten');
    await zaal.laatTaak('afsluiting-overnemen', {
      object: invoer.id,
      besluit: invoer.voorstel,
      dag: zaal.vandaag,
    });
    // No plan needs them any more (10 lid 5); the duty of secrecy of who received them goes on (14 lid 2).
    for (const verstrekking of await leesLopendeVerstrekkingen(zaal.tx, invoer.id))
      await beeindigVerstrekking(zaal, sleutel, verstrekking, 'De casus is gesloten.');
    await laatOverigeVervallen(zaal, invoer.id, invoer.voorstel);
    // Last: until here the open proposal with all its votes is what the database lets the rest happen on.
    await sluitVoorstel(zaal, invoer.voorstel, 'aangenomen');
    return { voorstel: invoer.voorstel };
  },
});
