// Art. 12 lid 6: that the letter of notice went, and on which day; with it the list of who was told is whole.
import type { Regel } from '../besluit.ts';
import type { Kennisgevingsfeiten, Verzending } from '../kennisgevingen.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { nogTeVertellen } from './kennisgevingsbrief-opmaken.ts';

export const kennisgevingsbriefVersturen: Regel<Kennisgevingsfeiten, Verzending> = {
  handeling: 'kennisgevingsbrief-versturen',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '13.2'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: nogTeVertellen,
  voorwaarden: [
    {
      reden: 'kennisgevingsbrief-niet-opgemaakt',
      lid: '6',
      clausule: '12.6.2',
      geldt: (s) => s.vernietigd || s.opgemaaktOp !== undefined,
    },
    {
      reden: 'briefdag-ongeldig',
      lid: '6',
      clausule: '12.6.2',
      geldt: (s) => s.verzondenOp >= (s.opgemaaktOp ?? s.gewijzigdOp) && s.verzondenOp <= s.vandaag,
    },
  ],
};
