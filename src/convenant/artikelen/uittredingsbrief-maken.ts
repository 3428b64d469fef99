// Art. 18 lid 2, 14: the letter to a party that gave notice: its last day, and that secrecy goes on after it.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

export const uittredingsbriefMaken: Regel<{ readonly vandaag: string }> = {
  handeling: 'uittredingsbrief-maken',
  artikel: '18',
  clausules: ['18.2.2', '14.1', '12.6.2'],
  wie: [...weegploegEnUitvoerder, { rol: 'casusoverleglid' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
