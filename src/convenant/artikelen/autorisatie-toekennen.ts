// Art. 15 lid 2 c: four eyes; the functioneel beheerder grants what another asked for, never for himself.
import type { Regel } from '../besluit.ts';
import { type Rolverdeling, rollenGescheiden } from './autorisatie-aanvragen.ts';

export interface Toekenfeiten {
  readonly vandaag: string;
}

export interface Toekenning extends Toekenfeiten, Rolverdeling {
  /** The request waits for an answer: not granted, not withdrawn, not past its end. */
  readonly open: boolean;
  readonly zelfAangevraagd: boolean;
  readonly voorZichzelf: boolean;
}

export const autorisatieToekennen: Regel<Toekenfeiten, Toekenning> = {
  handeling: 'autorisatie-toekennen',
  artikel: '15',
  clausules: ['15.2.c', '15.2.d'],
  wie: [{ rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [
    { reden: 'aanvraag-niet-open', lid: '2 c', clausule: '15.2.c', geldt: (s) => s.open },
    { reden: 'aanvrager-kent-niet-toe', lid: '2 c', clausule: '15.2.c', geldt: (s) => !s.zelfAangevraagd },
    { reden: 'niet-aan-zichzelf', lid: '2 c', clausule: '15.2.c', geldt: (s) => !s.voorZichzelf },
    // Another request may have been granted since.
    rollenGescheiden,
  ],
};
