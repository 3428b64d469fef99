// Art. 12 lid 6: who must be told of corrections by letter, by when, and who was: by number, kind and day.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

export const kennisgevingsbrievenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'kennisgevingsbrieven-inzien',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '13.2'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
