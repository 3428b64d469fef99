// MB art. 1 lid 3, art. 18 lid 1: from here the other acts work.
import { convenantInWerkingStellen as regel } from '../../convenant/artikelen/convenant-in-werking-stellen.ts';
import { convenantInWerkingStellenAntwoord, leegInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesInwerkingfeiten } from './feiten.ts';

export const convenantInWerkingStellen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: leegInvoer,
  antwoord: convenantInWerkingStellenAntwoord,
  async kijk(zaal) {
    const feiten = await leesInwerkingfeiten(zaal);
    return { situatie: feiten, objecten: [zaal.partnerschap.id], nummers: [], gezien: feiten.datum };
  },
  async doe(zaal, _invoer, datum) {
    if (datum === undefined) throw new Error('de regel vraagt een vastgelegde datum');
    await zaal.tx.db.updateTable('beheer.samenwerkingsverband').set({ in_werking_gesteld_op: zaal.vandaag }).execute();
    return { inwerkingtreding: datum };
  },
});
