// Art. 10 lid 5, slot: what was disclosed to external partners, per case for who keeps it, over the cases per partner.
import type { Regel } from '../besluit.ts';
import type { Optreden } from '../feiten.ts';
import { casusoverlegEnUitvoerder, isKernpartij } from '../rollen.ts';

export interface Verstrekkingsvraag {
  readonly vandaag: string;
  readonly optreden: Optreden;
  /** True when the list of one case is asked for, false for that of a partner over all cases. */
  readonly perCasus: boolean;
}

export const verstrekkingenInzien: Regel<Verstrekkingsvraag> = {
  handeling: 'verstrekkingen-inzien',
  artikel: '10',
  clausules: ['10.5.3', '10.4'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'overzicht-alleen-kernpartij',
      artikel: '10',
      lid: '5',
      clausule: '10.5.3',
      geldt: (s) => s.perCasus || s.optreden.rol === 'uitvoerder' || isKernpartij(s.optreden.partij),
    },
  ],
  voorwaarden: [],
};
