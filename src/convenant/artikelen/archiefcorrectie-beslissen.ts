// Art. 12 lid 5, 13 lid 1-2: the core parties decide of an archived item by the same conditions as elsewhere; nothing is destroyed earlier there.
import type { Archiefverzoekfeiten } from '../archiefcorrecties.ts';
import type { Regel } from '../besluit.ts';
import type { Toestand } from '../correcties.ts';
import { vanWieMagVragen } from '../correctieverzoeken.ts';
import { weegploegleden } from '../rollen.ts';
import { type Beslissing, beslisvoorwaarden, ietsTeBeslissen } from './correctie-beslissen.ts';

export interface Archiefbeslissing extends Beslissing, Archiefverzoekfeiten {
  /** What became of the item meanwhile. */
  readonly toestand: Toestand;
}

export const archiefcorrectieBeslissen: Regel<Archiefverzoekfeiten, Archiefbeslissing> = {
  handeling: 'archiefcorrectie-beslissen',
  artikel: '12',
  clausules: ['12.5.1', '12.5.2', '12.6.1', '4.1', '12.1.2', '12.3.1', '13.1', '18.3', 'MB-2.c'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'verzoek-afgehandeld',
      lid: '3',
      clausule: '12.3.2',
      // Whoever answers may not know of a sealed item, so the answer did not wait for it.
      geldt: (s) => s.stand === 'open' || (s.stand === 'beantwoord' && s.openVerzegeld > 0),
    },
    ...vanWieMagVragen,
    ietsTeBeslissen,
  ],
  voorwaarden: [
    {
      reden: 'vernietigen-niet-in-archief',
      artikel: '13',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => s.besluit !== 'vernietigd',
    },
    ...beslisvoorwaarden,
    {
      reden: 'gegeven-al-verwijderd',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) => s.toestand !== 'verwijderd' || s.besluit === 'verwijderd' || s.besluit === 'afgewezen',
    },
  ],
};
