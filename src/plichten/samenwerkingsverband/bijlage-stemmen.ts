// Art. 1 c and m: the vote of one core party on annex 1; one 'no' closes the proposal, the last 'yes' carries it out.
import { bijlageStemmen as regel } from '../../convenant/artikelen/bijlage-stemmen.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlagevoorstellen } from './bijlage.ts';
import { externePartnerOpnemen } from './externe-partner-opnemen.ts';
import { externePartnerSchrappen } from './externe-partner-schrappen.ts';
import { kijkNaarStem, stem } from './stemming.ts';

const uitvoering = { opnemen: externePartnerOpnemen, schrappen: externePartnerSchrappen } as const;

export const bijlageStemmen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['bijlage-stemmen'],
  kijk: async (zaal, invoer) => kijkNaarStem(zaal, await leesBijlagevoorstellen(zaal.tx), invoer),
  doe: (zaal, invoer, voorstel) =>
    stem(zaal, 'bijlage', voorstel, invoer, () => zaal.vervolg(uitvoering[voorstel.soort], { voorstel: voorstel.id })),
});
