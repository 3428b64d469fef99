// Art. 9 lid 4: the day on which the casusoverleg looks at the progress of the plan again.
import type { Regel } from '../besluit.ts';
import type { Casusfeiten } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Rondeplanning extends Casusfeiten {
  readonly dag: string;
}

export const monitoringPlannen: Regel<Casusfeiten, Rondeplanning> = {
  handeling: 'monitoring-plannen',
  artikel: '9',
  clausules: ['9.4.1', '5.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('monitoring-plannen'),
    { reden: 'geen-vastgesteld-plan', lid: '4', clausule: '9.4.1', geldt: (s) => s.geldend !== undefined },
  ],
  voorwaarden: [{ reden: 'rondedag-ongeldig', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag >= s.vandaag }],
};
