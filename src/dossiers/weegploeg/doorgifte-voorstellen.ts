// Art. 8 lid 5, 9 lid 2: the items that a running case needs are proposed one by one; the stand of the dossier stays what it is.
import { doorgifteVoorstellen as regel } from '../../convenant/artikelen/doorgifte-voorstellen.ts';
import { voorstelInhoud } from '../../convenant/gegevens.ts';
import { vereistePartijen } from '../../convenant/regimes/convenant-2017.ts';
import { voorstelAntwoord } from '../../convenant/vormen/weegploeg.ts';
import { doorgifteVoorstellenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { leesDoorgegeven } from './kopieen.ts';
import { verwerkDossier } from './mutaties.ts';
import { leesWacht } from './rechten.ts';
import { legVoorstelVast } from './voorstelinhoud.ts';

export const doorgifteVoorstellen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: doorgifteVoorstellenInvoer,
  antwoord: voorstelAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        motivering: invoer.motivering,
        selectie: invoer.selectie,
        doorgegeven: await leesDoorgegeven(zaal.tx, invoer.id),
        wacht: await leesWacht(zaal.tx, invoer.id),
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: partij.id,
    };
  },
  async doe(zaal, invoer, partij) {
    const { motivering, selectie } = invoer;
    const voorstel = await legVoorstelVast(zaal, {
      dossier: invoer.id,
      partij,
      vereist: vereistePartijen.doorgeven,
      inhoud: voorstelInhoud.parse({
        uitkomst: 'doorgeven',
        motivering,
        partijen: [],
        externePartners: [],
        selectie,
      }),
    });
    await verwerkDossier(zaal, invoer.id, {});
    return { voorstel };
  },
});
