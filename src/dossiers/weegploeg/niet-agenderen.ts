// Art. 7 lid 4 onder 2, 13 lid 3: the signals are not substantial enough; the dossier is destroyed within six months of this day.
import { nietAgenderen as regel } from '../../convenant/artikelen/niet-agenderen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { agenderenInvoer, nietAgenderenAntwoord } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { legBesluitVast } from './besluit.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';

export const nietAgenderen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: agenderenInvoer,
  antwoord: nietAgenderenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: beeld.feiten,
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: beeld.feiten.openVoorstel?.id,
    };
  },
  async doe(zaal, invoer, voorstel) {
    if (voorstel === undefined) throw new Error('de regel vraagt een open voorstel');
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    await legBesluitVast(zaal, sleutel, {
      dossier: invoer.id,
      voorstel,
      stand: 'niet-geagendeerd',
      handeling: regel.handeling,
    });
    return { vernietigenUiterlijk: loopAf('vernietigen-niet-geagendeerd', zaal.vandaag) };
  },
});
