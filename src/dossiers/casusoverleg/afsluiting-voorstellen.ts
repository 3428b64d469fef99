// Art. 9 lid 4: it is proposed to the core parties to close the casus, on the latest advice.
import { afsluitingVoorstellen as regel } from '../../convenant/artikelen/afsluiting-voorstellen.ts';
import { vereistBijCasusbesluit } from '../../convenant/regimes/convenant-2017.ts';
import { zonderVertrokken } from '../../convenant/vertrek.ts';
import {
  afsluitingVoorstellenInvoer,
  casusbesluitInhoud,
  casusvoorstelAntwoord,
} from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { dienVoorstelIn } from './voorstellen.ts';

export const afsluitingVoorstellen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: afsluitingVoorstellenInvoer,
  antwoord: casusvoorstelAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, motivering: invoer.motivering },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld.feiten.nieuwAdvies,
    };
  },
  async doe(zaal, invoer, advies) {
    if (advies === undefined) throw new Error('de regel vraagt een advies');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const voorstel = await dienVoorstelIn(zaal, sleutel, {
      casus: invoer.id,
      doel: advies,
      inhoud: casusbesluitInhoud.parse({ soort: 'afsluiten', motivering: invoer.motivering }),
      vereist: zonderVertrokken(vereistBijCasusbesluit.afsluiten, zaal.partnerschap.vertrokken),
    });
    return { voorstel };
  },
});
