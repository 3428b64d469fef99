// Art. 8 lid 3: two dossiers about one person become one; what is sealed stays where it is until it is released.
import { dossiersSamenvoegen as regel } from '../../convenant/artikelen/dossiers-samenvoegen.ts';
import { dossierAntwoord } from '../../convenant/vormen/weegploeg.ts';
import { dossiersSamenvoegenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { standNaVragen, verwerkDossier } from './mutaties.ts';
import { verplaatsGegevens } from './verplaatsing.ts';

/** The dossier of the path goes on; `ander` ends in it. */
export const dossiersSamenvoegen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: dossiersSamenvoegenInvoer,
  antwoord: dossierAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const ander = await leesWeegbeeld(zaal, invoer.ander);
    if (beeld === undefined || ander === undefined) return undefined;
    return {
      situatie: {
        stand: beeld.feiten.stand,
        zelfde: invoer.id === invoer.ander,
        anderStand: ander.feiten.stand,
        doelVerzegeld: beeld.dossier.verzegeld,
        reden: invoer.reden,
      },
      objecten: [invoer.id, invoer.ander],
      nummers: [...nummersVan(beeld.dossier), ...nummersVan(ander.dossier)],
      merk: beeld.merk,
      gezien: { beeld, ander },
    };
  },
  async doe(zaal, invoer, { beeld, ander }) {
    const verplaatst = await verplaatsGegevens(zaal, invoer.ander, invoer.id);
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('weegploeg.samenvoeging')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        van: invoer.ander,
        naar: invoer.id,
        ...verplaatst,
        stand_van: ander.feiten.stand,
        stand_naar: beeld.feiten.stand,
        door: zaal.actor.functionaris,
        op: zaal.vandaag,
        verzegeld: ander.dossier.verzegeld,
        inhoud: sleutel.sluit(id, 'samenvoeging', { reden: invoer.reden }),
      })
      .execute();
    await zaal.tx.db
      .updateTable('weegploeg.dossier')
      .set({ stand: 'samengevoegd', samengevoegd_met: invoer.id, laatste_verwerking: zaal.vandaag })
      .where('id', '=', invoer.ander)
      .execute();
    // A sealed dossier that joins is no visible change: its items come along one by one, when they are released.
    if (ander.dossier.verzegeld) return { dossier: invoer.id, nummer: beeld.dossier.nummer };
    const vragen = beeld.feiten.openVragen.length + ander.feiten.openVragen.length;
    const analyse = beeld.feiten.analyse !== undefined || ander.feiten.analyse !== undefined;
    await verwerkDossier(zaal, invoer.id, { stand: standNaVragen(vragen, analyse) });
    return { dossier: invoer.id, nummer: beeld.dossier.nummer };
  },
});
