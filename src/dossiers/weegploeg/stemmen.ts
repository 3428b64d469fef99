// Art. 7 lid 4: a vote with its reason; the last 'yes' carries the proposal out, one 'no' closes it, in the same transaction.
import { stemmen as regel } from '../../convenant/artikelen/stemmen.ts';
import type { Voorstelsoort } from '../../convenant/regimes/convenant-2017.ts';
import { stemmenAntwoord, stemmenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import type { Uitkomst } from '../../gate/verzoek.ts';
import { agenderen } from './agenderen.ts';
import { doorgeven } from './doorgeven.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { standNaVragen, verwerkDossier } from './mutaties.ts';
import { nietAgenderen } from './niet-agenderen.ts';
import { leesWacht } from './rechten.ts';

/** The act that the proposal was about, in this same transaction. */
function voerUit(zaal: Zaal, soort: Voorstelsoort, id: string): Promise<Uitkomst<unknown>> {
  switch (soort) {
    case 'agenderen':
      return zaal.vervolg(agenderen, { id });
    case 'niet-agenderen':
      return zaal.vervolg(nietAgenderen, { id });
    case 'doorgeven':
      return zaal.vervolg(doorgeven, { id });
  }
}

export const stemmen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  nummert: true,
  invoer: stemmenInvoer,
  antwoord: stemmenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const voorstel = beeld?.feiten.openVoorstel;
    // A vote on another proposal than the open one finds nothing; a closed one is refused by its stand.
    if (beeld === undefined || (voorstel !== undefined && voorstel.id !== invoer.voorstel)) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        voor: invoer.voor,
        reden: invoer.reden,
        wacht: await leesWacht(zaal.tx, invoer.id),
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: { feiten: beeld.feiten, voorstel, partij: zaal.actor.partij?.soort },
    };
  },
  async doe(zaal, invoer, { feiten, voorstel, partij }) {
    if (voorstel === undefined || partij === undefined)
      throw new Error('de regel vraagt een open voorstel en een partij');
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('weegploeg.stem')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        voorstel: invoer.voorstel,
        partijsoort: partij,
        functionaris: zaal.actor.functionaris,
        voor: invoer.voor,
        gestemd_op: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'stem', { reden: invoer.reden }),
      })
      .execute();
    if (!invoer.voor) {
      await zaal.tx.db
        .updateTable('weegploeg.voorstel')
        .set({ stand: 'verworpen', gesloten_op: zaal.vandaag })
        .where('id', '=', invoer.voorstel)
        .execute();
      // The weighing goes on, so a question that waits can be answered again; without an analysis it was proposed because no
      // signal was left.
      const terugNaar = standNaVragen(feiten.openVragen.length, feiten.analyse !== undefined);
      await verwerkDossier(zaal, invoer.id, voorstel.soort === 'doorgeven' ? {} : { stand: terugNaar });
      return { voorstel: invoer.voorstel, stand: 'verworpen' as const };
    }
    const voor = [...voorstel.voor, partij];
    if (!voorstel.vereist.every((vereist) => voor.includes(vereist))) {
      return { voorstel: invoer.voorstel, stand: 'open' as const };
    }
    const uitgevoerd = await voerUit(zaal, voorstel.soort, invoer.id);
    if (uitgevoerd.soort !== 'gedaan')
      throw new Error(`eenstemmig, maar ${voorstel.soort} kon niet: ${uitgevoerd.soort}`);
    return { voorstel: invoer.voorstel, stand: 'aangenomen' as const };
  },
});
