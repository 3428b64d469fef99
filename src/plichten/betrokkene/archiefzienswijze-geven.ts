// Art. 12 lid 5, 13 lid 2: what a party says of a request about an archived item is sealed with the file; nothing of the file is opened for it.
import { archiefzienswijzeGeven as regel } from '../../convenant/artikelen/archiefzienswijze-geven.ts';
import { archiefzienswijzevormen } from '../../convenant/vormen/zienswijzen.ts';
import { zienswijzeSituatie, zienswijzeVan } from '../../convenant/zienswijzesituatie.ts';
import { leesHoorpunten, voegZienswijzeToe } from '../../dossiers/archief/rechten.ts';
import { handeling } from '../../gate/handeling.ts';

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
    return {
      situatie,
      objecten: [punt.dossier],
      nummers: [punt.nummer, ...(punt.dossiernummer === null ? [] : [punt.dossiernummer])],
      gezien: punt,
    };
  },
  async doe(zaal, invoer, punt) {
    return { zienswijze: await voegZienswijzeToe(zaal, punt, invoer.eens, zienswijzeVan(invoer)) };
  },
});
