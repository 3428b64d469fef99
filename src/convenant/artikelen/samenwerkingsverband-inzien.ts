// P-1, 1 c, 1 g: everyone in the partnership knows its parties, annex 1 and criteria; no dossier data.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const samenwerkingsverbandInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'samenwerkingsverband-inzien',
  artikel: '1',
  clausules: ['P-1', 'P-2', '1.c', '1.g'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [],
};
