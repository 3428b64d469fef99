// Art. 7 lid 3-4, 8 lid 5: one of the two outcomes is proposed, with reasons, participants and the selection item by item.
import { agenderingVoorstellen as regel } from '../../convenant/artikelen/agendering-voorstellen.ts';
import { agenderingsbesluit } from '../../convenant/gegevens.ts';
import { vereistePartijen } from '../../convenant/regimes/convenant-2017.ts';
import { zonderVertrokken } from '../../convenant/vertrek.ts';
import { agenderingVoorstellenInvoer, voorstelAntwoord } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlage1, leesPartijen } from '../../toegang/partnerschap.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { verwerkDossier } from './mutaties.ts';
import { leesWacht } from './rechten.ts';
import { legVoorstelVast } from './voorstelinhoud.ts';

export const agenderingVoorstellen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: agenderingVoorstellenInvoer,
  antwoord: voorstelAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined) return undefined;
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    const bijlage1 = await leesBijlage1(zaal.tx, zaal.vandaag);
    return {
      situatie: {
        ...beeld.feiten,
        uitkomst: invoer.uitkomst,
        motivering: invoer.motivering,
        partijen: invoer.partijen,
        externePartners: invoer.externePartners,
        selectie: invoer.selectie,
        opBijlage1: bijlage1.map((partner) => partner.id),
        convenantspartijen: partijen.map((kandidaat) => kandidaat.id),
        wacht: await leesWacht(zaal.tx, invoer.id),
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: partij.id,
    };
  },
  async doe(zaal, invoer, partij) {
    const naarCasus = invoer.uitkomst === 'agenderen';
    const voorstel = await legVoorstelVast(zaal, {
      dossier: invoer.id,
      partij,
      vereist: zonderVertrokken(vereistePartijen[invoer.uitkomst], zaal.partnerschap.vertrokken),
      inhoud: agenderingsbesluit.parse({
        uitkomst: invoer.uitkomst,
        motivering: invoer.motivering,
        partijen: naarCasus ? invoer.partijen : [],
        externePartners: naarCasus ? invoer.externePartners : [],
        selectie: naarCasus ? invoer.selectie : [],
      }),
    });
    await verwerkDossier(zaal, invoer.id, { stand: 'voorgesteld' });
    return { voorstel };
  },
});
