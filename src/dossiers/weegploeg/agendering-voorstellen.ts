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
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: partij.id,
    };
  },
  async doe(zaal, invoer, partij) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    const selectie = invoer.uitkomst === 'agenderen' ? invoer.selectie : [];
    const besluit = agenderingsbesluit.parse({
      uitkomst: invoer.uitkomst,
      motivering: invoer.motivering,
      partijen: invoer.uitkomst === 'agenderen' ? invoer.partijen : [],
      externePartners: invoer.uitkomst === 'agenderen' ? invoer.externePartners : [],
      selectie,
    });
    await zaal.tx.db
      .insertInto('weegploeg.voorstel')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: invoer.id,
        soort: invoer.uitkomst,
        vereist: [...zonderVertrokken(vereistePartijen[invoer.uitkomst], zaal.partnerschap.vertrokken)],
        ingediend_door: zaal.actor.functionaris,
        partij,
        ingediend_op: zaal.vandaag,
        stand: 'open',
        inhoud: sleutel.sluit(id, 'voorstel', besluit),
      })
      .execute();
    const gekozen = [...new Set(selectie.map((keuze) => keuze.gegeven))];
    if (gekozen.length > 0) {
      await zaal.tx.db
        .insertInto('weegploeg.voorstel_selectie')
        .values(gekozen.map((gegeven) => ({ voorstel: id, samenwerkingsverband: zaal.partnerschap.id, gegeven })))
        .execute();
    }
    await verwerkDossier(zaal, invoer.id, { stand: 'voorgesteld' });
    return { voorstel: id };
  },
});
