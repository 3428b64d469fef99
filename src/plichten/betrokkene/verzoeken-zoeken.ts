// Art. 12 lid 1 and 3: finding a request of somebody who calls or writes again; the log names every number that comes back.
import { verzoekenZoeken as regel } from '../../convenant/artikelen/verzoeken-zoeken.ts';
import { verzoekenZoekenInvoer } from '../../convenant/vormen/verzoeken-zoeken.ts';
import { verzoekenAntwoord } from '../../convenant/vormen/verzoekregel.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { gezienVanRegels, leesVerzoekregels } from './feiten.ts';
import { zoekGenoemden } from './genoemden.ts';

/** `V-2026-0012` as people write and say it: with or without V and year, without the zeros; undefined for anything else. */
function nummerIn(tekst: string): RegExp | undefined {
  const [, jaar = '\\d{4}', volgnummer] = /^(?:v[\s-]*)?(?:(\d{4})[\s-]+)?0*(\d{1,6})$/i.exec(tekst) ?? [];
  return volgnummer === undefined ? undefined : new RegExp(`^V-${jaar}-0*${volgnummer}$`);
}

/** Which requests a text asks for, best first; a name is compared with whoever asked and whoever it is about. */
async function zoekOp(zaal: Zaal, tekst: string) {
  const alle = await leesVerzoekregels(zaal);
  const nummer = nummerIn(tekst);
  if (tekst === '') return alle;
  if (nummer !== undefined) return alle.filter((verzoek) => nummer.test(verzoek.nummer));
  const gevonden = await zoekGenoemden(zaal, tekst);
  return gevonden.flatMap((id) => alle.filter((verzoek) => verzoek.id === id));
}

export const verzoekenZoeken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: verzoekenZoekenInvoer,
  antwoord: verzoekenAntwoord,
  async kijk(zaal, { tekst, soort, stand }) {
    const verzoeken = (await zoekOp(zaal, tekst)).filter(
      (verzoek) => (soort === undefined || verzoek.soort === soort) && (stand === undefined || verzoek.stand === stand),
    );
    return gezienVanRegels(zaal, verzoeken);
  },
  async doe(zaal, _invoer, verzoeken) {
    return { vandaag: zaal.vandaag, verzoeken };
  },
});
