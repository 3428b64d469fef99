// Art. 5 lid 2: a task mails somebody the notices that he could read himself at that moment, by number only.
import type { Taakregel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const berichtenMailen: Taakregel<{ readonly vandaag: string }> = {
  handeling: 'berichten-mailen',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
