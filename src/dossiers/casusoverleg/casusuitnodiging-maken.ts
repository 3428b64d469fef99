// Art. 5 lid 2, 9 lid 1: a meeting of the casusoverleg as a calendar item; the entrance makes the file of it.
import { casusuitnodigingMaken as regel } from '../../convenant/artikelen/casusuitnodiging-maken.ts';
import { uitnodigingMakenAntwoord, uitnodigingMakenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsAfspraak, kijkUitnodiging } from '../vergaderbeeld.ts';

export const casusuitnodigingMaken = handeling({
  regel,
  // Under this role a meeting exists for who has an item on its agenda, for external partners too.
  rol: 'plan_lezen',
  soort: 'lezen',
  invoer: uitnodigingMakenInvoer,
  antwoord: uitnodigingMakenAntwoord,
  kijk: (zaal, { id }) => kijkUitnodiging(zaal, 'casusoverleg', id),
  async doe(_zaal, { taal }, vergadering) {
    return { ...alsAfspraak('casusoverleg', vergadering), afgezegd: vergadering.stand === 'afgezegd', taal };
  },
});
