// Art. 9 lid 1: it is proposed to the core parties that somebody takes part in the casus, or no longer does.
import { deelnameVoorstellen as regel } from '../../convenant/artikelen/deelname-voorstellen.ts';
import { vereistBijCasusbesluit } from '../../convenant/regimes/convenant-2017.ts';
import { isVoltallig, zonderVertrokken } from '../../convenant/vertrek.ts';
import {
  casusbesluitInhoud,
  casusvoorstelAntwoord,
  deelnameVoorstellenInvoer,
} from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlage1, leesPartijen } from '../../toegang/partnerschap.ts';
import { leesCasusbeeld } from './feiten.ts';
import { leesEigenaren } from './store.ts';
import { dienVoorstelIn } from './voorstellen.ts';

export const deelnameVoorstellen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: deelnameVoorstellenInvoer,
  antwoord: casusvoorstelAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    const bijlage1 = await leesBijlage1(zaal.tx, zaal.vandaag);
    return {
      situatie: {
        ...beeld.feiten,
        soort: invoer.soort,
        deelnemer: invoer.deelnemer,
        motivering: invoer.motivering,
        opBijlage1: bijlage1.map((partner) => partner.id),
        convenantspartijen: partijen.map((partij) => partij.id),
        weegploegVoltallig: isVoltallig(zaal.partnerschap.vertrokken),
        eigenaren: await leesEigenaren(zaal.tx, invoer.id),
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const voorstel = await dienVoorstelIn(zaal, sleutel, {
      casus: invoer.id,
      doel: invoer.deelnemer,
      inhoud: casusbesluitInhoud.parse({ soort: invoer.soort, motivering: invoer.motivering }),
      vereist: zonderVertrokken(vereistBijCasusbesluit[invoer.soort], zaal.partnerschap.vertrokken),
    });
    return { voorstel };
  },
});
