// Art. 8 lid 5, 9 lid 2: the chosen items go through the door into the case that runs, as provision by the parties that brought them.
import { doorgeven as regel } from '../../convenant/artikelen/doorgeven.ts';
import { voorstelInhoud } from '../../convenant/gegevens.ts';
import { agenderenAntwoord, agenderenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { ontvangAanvulling } from '../casusoverleg/ontvangst.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { verwerkDossier } from './mutaties.ts';
import { maakOverdracht } from './overdracht.ts';
import { leesWacht } from './rechten.ts';

export const doorgeven = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: agenderenInvoer,
  antwoord: agenderenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const { casus, casusnummer } = beeld.dossier;
    return {
      situatie: { ...beeld.feiten, wacht: await leesWacht(zaal.tx, invoer.id) },
      objecten: [invoer.id, ...(casus === null ? [] : [casus])],
      nummers: [...nummersVan(beeld.dossier), ...(casusnummer === null ? [] : [casusnummer])],
      merk: beeld.merk,
      gezien: { voorstel: beeld.feiten.openVoorstel?.id, casus, casusnummer },
    };
  },
  async doe(zaal, invoer, { voorstel, casus, casusnummer }) {
    if (voorstel === undefined || casus === null || casusnummer === null)
      throw new Error('de regel vraagt een open voorstel over een lopende casus');
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const { inhoud } = await zaal.tx.db
      .updateTable('weegploeg.voorstel')
      .set({ stand: 'aangenomen', gesloten_op: zaal.vandaag })
      .where('id', '=', voorstel)
      .returning('inhoud')
      .executeTakeFirstOrThrow();
    const { selectie } = voorstelInhoud.parse(sleutel.open(voorstel, 'voorstel', inhoud));
    const gegevens = await maakOverdracht(zaal, sleutel, invoer.id, selectie);
    for (const gegeven of gegevens) {
      await zaal.tx.db
        .updateTable('weegploeg.voorstel_selectie')
        .set({ kopie: gegeven.id })
        .where('voorstel', '=', voorstel)
        .where('gegeven', '=', gegeven.origineel)
        .execute();
    }
    await ontvangAanvulling(zaal, casus, gegevens);
    await verwerkDossier(zaal, invoer.id, {});
    return { casus, casusnummer };
  },
});
