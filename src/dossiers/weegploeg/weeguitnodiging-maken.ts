// Art. 5 lid 2: a meeting of the weegploeg as a calendar item; the entrance makes the file of it.
import { weeguitnodigingMaken as regel } from '../../convenant/artikelen/weeguitnodiging-maken.ts';
import { uitnodigingMakenAntwoord, uitnodigingMakenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsAfspraak, kijkUitnodiging } from '../vergaderbeeld.ts';

export const weeguitnodigingMaken = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: uitnodigingMakenInvoer,
  antwoord: uitnodigingMakenAntwoord,
  kijk: (zaal, { id }) => kijkUitnodiging(zaal, 'weegploeg', id),
  async doe(_zaal, { taal }, vergadering) {
    return { ...alsAfspraak('weegploeg', vergadering), afgezegd: vergadering.stand === 'afgezegd', taal };
  },
});
