// Art. 10 lid 5, 4 lid 1: the party that disclosed, or a core party as controller, ends a disclosure with a reason.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, type Doorverstrekkingsfeit, gevuld } from '../feiten.ts';
import { isKernpartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface LopendeDoorverstrekking extends Casusfeiten {
  readonly doorverstrekking: Doorverstrekkingsfeit;
}
export interface Intrekking extends LopendeDoorverstrekking {
  readonly reden: string | undefined;
}

export const doorverstrekkingIntrekken: Regel<LopendeDoorverstrekking, Intrekking> = {
  handeling: 'doorverstrekking-intrekken',
  artikel: '10',
  clausules: ['10.5.2', '10.5.3', '4.1'],
  wie: [{ rol: 'casusoverleglid' }],
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('doorverstrekking-intrekken'),
    {
      reden: 'doorverstrekking-loopt-niet',
      lid: '5',
      clausule: '10.5.3',
      geldt: ({ doorverstrekking: d }) => d.verstrektOp !== undefined && d.ingetrokkenOp === undefined,
    },
    {
      reden: 'niet-uw-doorverstrekking',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) => s.doorverstrekking.partij === s.optreden.partij || isKernpartij(s.optreden.partij),
    },
  ],
  voorwaarden: [{ reden: 'reden-ontbreekt', lid: '5', clausule: '10.5.3', geldt: (s) => gevuld(s.reden) }],
};
