// Art. 13 lid 1-2, 12 lid 5: an archived item opens for whoever decides on it or carries that out, to give account; not when it is done.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';

export interface Archiefpuntinzage {
  /** Something must still be decided or done of it. */
  readonly loopt: boolean;
}

export const archiefpuntInzien: Regel<Archiefpuntinzage> = {
  handeling: 'archiefpunt-inzien',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '13.1', '13.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'punt-afgerond', artikel: '13', lid: '1', clausule: '13.1', geldt: (s) => s.loopt }],
  voorwaarden: [],
};
