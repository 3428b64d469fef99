// Art. 9 lid 4: on the advice of the casusoverleg it is proposed to the core parties to close the casus.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { kernpartijen } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Afsluitvoorstel extends Casusfeiten {
  readonly motivering: string | undefined;
}

export const afsluitingVoorstellen: Regel<Casusfeiten, Afsluitvoorstel> = {
  handeling: 'afsluiting-voorstellen',
  artikel: '9',
  clausules: ['9.4.2', '1.m'],
  wie: [{ rol: 'casusoverleglid', partijen: kernpartijen }, { rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('afsluiting-voorstellen'),
    // Each proposal rests on an advice of its own: after a 'no' the casusoverleg looks again.
    { reden: 'advies-ontbreekt', lid: '4', clausule: '9.4.2', geldt: (s) => s.nieuwAdvies !== undefined },
    {
      reden: 'voorstel-loopt-al',
      lid: '4',
      clausule: '9.4.2',
      geldt: (s) => !s.openBesluiten.some(({ soort }) => soort === 'afsluiten'),
    },
  ],
  voorwaarden: [{ reden: 'motivering-ontbreekt', lid: '4', clausule: '9.4.2', geldt: (s) => gevuld(s.motivering) }],
};
