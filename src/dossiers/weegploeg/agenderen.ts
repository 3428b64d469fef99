// Art. 8 lid 5, 9 lid 2: the person is scheduled; a copy of the selected items goes through the door to a new casus.
import { agenderen as regel } from '../../convenant/artikelen/agenderen.ts';
import { agenderenAntwoord, agenderenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { ontvangCasus, reserveerCasusnummer } from '../casusoverleg/ontvangst.ts';
import { legBesluitVast } from './besluit.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { maakOverdracht } from './overdracht.ts';
import { leesWacht } from './rechten.ts';

export const agenderen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  nummert: true,
  invoer: agenderenInvoer,
  antwoord: agenderenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const casus = zaal.ids.id();
    return {
      situatie: { ...beeld.feiten, wacht: await leesWacht(zaal.tx, invoer.id) },
      objecten: [invoer.id, casus],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: { voorstel: beeld.feiten.openVoorstel?.id, casus, casusnummer: '' },
    };
  },
  async bereid(zaal, _invoer, gezien) {
    const casusnummer = await reserveerCasusnummer(zaal);
    return { gezien: { ...gezien, casusnummer }, objecten: [], nummers: [casusnummer] };
  },
  async doe(zaal, invoer, { voorstel, casus, casusnummer }) {
    if (voorstel === undefined) throw new Error('de regel vraagt een open voorstel');
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const besluit = await legBesluitVast(zaal, sleutel, {
      dossier: invoer.id,
      voorstel,
      stand: 'geagendeerd',
      handeling: regel.handeling,
      casus,
      casusnummer,
    });
    const gegevens = await maakOverdracht(zaal, sleutel, invoer.id, besluit.selectie);
    for (const gegeven of gegevens) {
      await zaal.tx.db
        .updateTable('weegploeg.voorstel_selectie')
        .set({ kopie: gegeven.id })
        .where('voorstel', '=', voorstel)
        .where('gegeven', '=', gegeven.origineel)
        .execute();
    }
    await ontvangCasus(zaal, { casus, casusnummer, besluit, gegevens });
    return { casus, casusnummer };
  },
});
