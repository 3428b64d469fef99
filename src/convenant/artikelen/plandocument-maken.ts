// Art. 9 lid 3, 10 lid 5: whoever reads an adopted plan may have it as a document, with his duty of secrecy on it (14).
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';

export const plandocumentMaken: Regel<{ readonly vandaag: string }> = {
  handeling: 'plandocument-maken',
  artikel: '10',
  clausules: ['10.5.1', '10.5.2', '14.2'],
  wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
