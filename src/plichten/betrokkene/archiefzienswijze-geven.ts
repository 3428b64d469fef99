// Art. 12 lid 5, 13 lid 2: what a party says of a request about an archived item is sealed with the file; nothing of the file is opened for it.
import { archiefzienswijzeGeven as regel } from '../../convenant/artikelen/archiefzienswijze-geven.ts';
import { archiefzienswijzevormen } from '../../convenant/vormen/zienswijzen.ts';
import { zienswijzeSituatie, zienswijzeVan } from '../../convenant/zienswijzesituatie.ts';
import { leesHoorpunten, voegZienswijzeToe } from '../../dossiers/archief/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { geefMede, leesMede, plekkenVan } from './samen.ts';

export const archiefzienswijzeGeven = handeling({
  regel,
  rol: 'archief_schrijven',
  soort: 'schrijven',
  ...archiefzienswijzevormen['archiefzienswijze-geven'],
  async kijk(zaal, invoer) {
    const punten = (await leesHoorpunten(zaal.tx)).filter(({ verzoek }) => verzoek === invoer.id);
    const punt = punten.find(({ id }) => id === invoer.punt);
    const situatie = zienswijzeSituatie(zaal.optreden, punten, invoer);
    if (punt === undefined || situatie === undefined) return undefined;
    const mede = invoer.alleenHier ? [] : await leesMede(zaal, 'archief', punt.id);
    const ook = plekkenVan(mede);
    return {
      situatie,
      objecten: [...new Set([punt.dossier, ...ook.objecten])],
      nummers: [...new Set([punt.nummer, ...[punt.dossiernummer ?? []].flat(), ...ook.nummers])],
      gezien: { punt, mede },
    };
  },
  async doe(zaal, invoer, { punt, mede }) {
    const { eens } = invoer;
    const inhoud = zienswijzeVan(invoer);
    const zienswijze = await voegZienswijzeToe(zaal, punt, eens, inhoud);
    return { zienswijze, ook: await geefMede(mede, { eens, inhoud }) };
  },
});
