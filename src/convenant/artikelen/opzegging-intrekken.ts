// Art. 18 lid 2: until its end a party can take back its notice, with a reason.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { namensPartij } from '../rollen.ts';
import type { Opzegfeiten } from '../vertrek.ts';

export interface Opzeggingsintrekking extends Opzegfeiten {
  readonly reden: string | undefined;
}

export const opzeggingIntrekken: Regel<Opzegfeiten, Opzeggingsintrekking> = {
  handeling: 'opzegging-intrekken',
  artikel: '18',
  clausules: ['18.2.1'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'niet-opgezegd', lid: '2', clausule: '18.2.1', geldt: (s) => s.opzegging !== undefined },
    {
      reden: 'opzegging-geeindigd',
      lid: '2',
      clausule: '18.2.1',
      geldt: (s) => s.opzegging === undefined || s.vandaag < s.opzegging.einde,
    },
  ],
  voorwaarden: [{ reden: 'reden-ontbreekt', lid: '2', clausule: '18.2.1', geldt: (s) => gevuld(s.reden) }],
};
