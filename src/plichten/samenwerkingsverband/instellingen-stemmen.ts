// Art. 1 m, 10 lid 5: the vote of one party on other settings; one 'no' closes the proposal, the last 'yes' carries it out.
import { instellingenStemmen as regel } from '../../convenant/artikelen/instellingen-stemmen.ts';
import { instellingenStemmenInvoer, instellingsvoorstelAntwoord } from '../../convenant/vormen/instellingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesInstellingsvoorstellen } from './instellingen.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';
import { kijkNaarStem, stem } from './stemming.ts';

export const instellingenStemmen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: instellingenStemmenInvoer,
  antwoord: instellingsvoorstelAntwoord,
  kijk: async (zaal, invoer) => kijkNaarStem(zaal, await leesInstellingsvoorstellen(zaal.tx), invoer),
  doe: (zaal, invoer, voorstel) =>
    stem(zaal, 'instellingen', voorstel, invoer, () => zaal.vervolg(instellingenWijzigen, { voorstel: voorstel.id })),
});
