// Art. 15 lid 2 c: a mandate is withdrawn with a reason; access ends at once.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';

export interface Intrekfeiten {
  readonly vandaag: string;
}

export interface Intrekking extends Intrekfeiten {
  /** The mandate is asked for or granted, and not withdrawn yet. */
  readonly lopend: boolean;
  readonly reden: string | undefined;
}

export const autorisatieIntrekken: Regel<Intrekfeiten, Intrekking> = {
  handeling: 'autorisatie-intrekken',
  artikel: '15',
  clausules: ['15.2.c'],
  wie: [{ rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [
    { reden: 'autorisatie-niet-lopend', lid: '2 c', clausule: '15.2.c', geldt: (s) => s.lopend },
    { reden: 'reden-ontbreekt', lid: '2 c', clausule: '15.2.c', geldt: (s) => gevuld(s.reden) },
  ],
};
