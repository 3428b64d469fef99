// Art. 1 m, 9: a party sees the open proposals on which it must vote, also of cases in which it does not take part.
import type { Regel } from '../besluit.ts';
import { namensPartij } from '../rollen.ts';

export const casusbesluitenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'casusbesluiten-inzien',
  artikel: '9',
  clausules: ['1.m', '9.1'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
