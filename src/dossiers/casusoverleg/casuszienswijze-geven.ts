// Art. 12 lid 5: a party that takes part says itself what it thinks of a request about an item of a casus.
import { casuszienswijzeGeven as regel } from '../../convenant/artikelen/casuszienswijze-geven.ts';
import { zienswijzeGevenAntwoord, zienswijzeGevenInvoer } from '../../convenant/vormen/zienswijzen.ts';
import { zienswijzeSituatie, zienswijzeVan } from '../../convenant/zienswijzesituatie.ts';
import { handeling } from '../../gate/handeling.ts';
import { voegZienswijzeToe } from '../zienswijzen.ts';
import { leesCasusbeeld } from './feiten.ts';
import { leesPuntenVanDossier } from './rechten.ts';

export const casuszienswijzeGeven = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: zienswijzeGevenInvoer,
  antwoord: zienswijzeGevenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const situatie = zienswijzeSituatie(zaal.optreden, await leesPuntenVanDossier(zaal.tx, invoer.id), invoer);
    if (situatie === undefined) return undefined;
    return {
      situatie: { ...situatie, stand: beeld.feiten.stand },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const { punt, eens } = invoer;
    const wat = { dossier: invoer.id, punt, eens, inhoud: zienswijzeVan(invoer) };
    return { zienswijze: await voegZienswijzeToe(zaal, 'casusoverleg', sleutel, wat) };
  },
});
