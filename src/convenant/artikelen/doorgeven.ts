// Art. 8 lid 5, 9 lid 2: when all core parties agree, a copy of the chosen items goes through the door into the running case.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Weegfeiten } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import { weegploegleden } from '../rollen.ts';
import { isEensgezind } from './agenderen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Doorgifte extends Weegfeiten {
  /** What items of the dossier wait for: they would be copied as they are. */
  readonly wacht: readonly Wacht[];
}

export const doorgeven: Regel<Weegfeiten, Doorgifte> = {
  handeling: 'doorgeven',
  artikel: '8',
  clausules: ['7.4.1', '8.5', '9.2.1', '9.2.2', '9.2.3', '9.4.2', '10.2', '12.5.2', '12.6.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('doorgeven'),
    {
      reden: 'niet-eensgezind',
      artikel: '7',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => isEensgezind(s, 'doorgeven'),
    },
    {
      reden: 'casus-gesloten',
      artikel: '9',
      lid: '4',
      clausule: '9.4.2',
      geldt: (s) => s.stand !== 'geagendeerd' || s.casusOpen === true,
    },
    {
      reden: 'gegeven-niet-over-te-dragen',
      lid: '5',
      clausule: '8.5',
      geldt: (s) =>
        (s.openVoorstel?.selectie ?? []).every((id) =>
          s.items.some((item) => item.id === id && !isVerzegeldRegime(item.regime)),
        ),
    },
  ],
  voorwaarden: [...zonderWacht<Doorgifte>(() => true)],
};
