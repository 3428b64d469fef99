// Art. 13 lid 4: the core parties order the reopening together; a task carries it out, to the weegploeg and never to a casus.
import type { Regel } from '../besluit.ts';
import { zonderWacht } from '../correctieverzoeken.ts';
import { type Archieffeiten, isEensgezindHeropend } from '../heropening.ts';
import { weegploegleden } from '../rollen.ts';

export const heropeningOpdragen: Regel<Archieffeiten> = {
  handeling: 'heropening-opdragen',
  artikel: '13',
  clausules: ['13.4', '13.1', '1.m', '12.5.2', '12.6.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'niet-eensgezind',
      lid: '4',
      clausule: '13.4',
      geldt: (s) => s.openVoorstel !== undefined && isEensgezindHeropend(s.openVoorstel),
    },
    { reden: 'bewaartermijn-voorbij', lid: '1', clausule: '13.1', geldt: (s) => s.vandaag < s.vernietigen },
    ...zonderWacht<Archieffeiten>(() => true),
  ],
  voorwaarden: [],
};
