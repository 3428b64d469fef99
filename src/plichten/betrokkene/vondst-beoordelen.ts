// Art. 12 lid 3: somebody who was found is the person of the request, or is not; the reason is kept sealed.
import { vondstBeoordelen as regel } from '../../convenant/artikelen/vondst-beoordelen.ts';
import { verzoekAntwoord, vondstBeoordelenInvoer } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { bewaarStukken } from './stukken.ts';
import { leesVondsten, vondstfeitVan } from './vondsten.ts';

export const vondstBeoordelen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: vondstBeoordelenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, vondst: gevraagd, oordeel, leeftijdNagegaan, reden }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const vondst = (await leesVondsten(zaal.tx, id)).find((rij) => rij.id === gevraagd);
    if (beeld === undefined || vondst === undefined) return undefined;
    const situatie = {
      ...beeld.feiten,
      optreden: zaal.optreden,
      vondst: vondstfeitVan(vondst),
      overeenkomsten: vondst.overeenkomsten,
      ...{ oordeel, leeftijdNagegaan, reden },
    };
    const kop = gezienVan(beeld, situatie);
    // A sealed find brings nothing into the overview: the police answer for it themselves.
    const verzamelt = oordeel === 'bevestigd' && !vondst.verzegeld && beeld.feiten.soort === 'inzage';
    return {
      ...kop,
      objecten: verzamelt ? [...kop.objecten, vondst.dossier] : kop.objecten,
      nummers: verzamelt && vondst.nummer !== null ? [...kop.nummers, vondst.nummer] : kop.nummers,
      gezien: { rij: beeld.rij, ...(verzamelt ? { vondst } : {}) },
    };
  },
  async doe(zaal, { id, vondst, oordeel, reden }, gezien) {
    if (oordeel === undefined || reden === undefined) throw new Error('de regel vraagt oordeel en reden');
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    await zaal.tx.db
      .updateTable('verzoeken.vondst')
      .set({
        oordeel,
        beoordeeld_door: zaal.actor.functionaris,
        beoordeeld_op: zaal.vandaag,
        toelichting: sleutel.sluit(vondst, 'vondst', reden),
      })
      .where('id', '=', vondst)
      .execute();
    if (gezien.vondst !== undefined) await bewaarStukken(zaal, sleutel, gezien.rij, gezien.vondst);
    return { verzoek: id };
  },
});
