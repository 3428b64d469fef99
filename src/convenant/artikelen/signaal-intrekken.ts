// Art. 7 lid 1-2, 8 lid 3: the party that brought in a signal takes it back, with a reason, as long as nothing was proposed or decided.
import type { Regel } from '../besluit.ts';
import type { Weegstand } from '../dossier.ts';
import { gevuld } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Intrekfeiten {
  readonly stand: Weegstand;
  /** Signals of the actor's own party that can be meant: in the dossier, and once one is chosen only that one. */
  readonly eigenSignalen: number;
}

export interface Intrekking extends Intrekfeiten {
  readonly reden: string | undefined;
}

export const signaalIntrekken: Regel<Intrekfeiten, Intrekking> = {
  handeling: 'signaal-intrekken',
  artikel: '7',
  clausules: ['7.1', '7.2.a-c', '8.3', '13.3'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('signaal-intrekken'),
    { reden: 'signaal-niet-van-u', lid: '2', clausule: '7.2.a-c', geldt: (s) => s.eigenSignalen > 0 },
  ],
  voorwaarden: [{ reden: 'reden-ontbreekt', artikel: '8', lid: '3', clausule: '8.3', geldt: (s) => gevuld(s.reden) }],
};
