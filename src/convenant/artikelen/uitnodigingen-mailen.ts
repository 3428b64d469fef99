// Art. 5 lid 2, 9 lid 1: a task mails somebody the meetings that concern him at that moment, and what changes about them.
import type { Taakregel } from '../besluit.ts';
import { casusoverlegEnUitvoerder, weegploegleden } from '../rollen.ts';
import type { Vergaderfeiten } from '../vergaderingen.ts';

export const uitnodigingenMailen: Taakregel<Vergaderfeiten> = {
  handeling: 'uitnodigingen-mailen',
  artikel: '5',
  clausules: ['5.2', '9.1'],
  wie: [...weegploegleden, ...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
