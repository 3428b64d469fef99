// Art. 10 lid 5: an external partner reads what was disclosed to it, in exactly the version that the parties consented to.
import type { Regel } from '../besluit.ts';

export const ontvangenGegevensInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'ontvangen-gegevens-inzien',
  artikel: '10',
  clausules: ['10.5.2', '14.2'],
  wie: [{ rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
