// Art. 15 lid 3, 18 lid 4: that the security or the covenant was evaluated is recorded: when, with whom, and what came of it.
import type { Regel } from '../besluit.ts';
import { type Evaluatiesoort, evalueert } from '../evaluaties.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import { namensPartij, type Partijsoort } from '../rollen.ts';

export interface Evaluatiefeiten {
  readonly vandaag: string;
}

export interface Evaluatie extends Evaluatiefeiten {
  readonly optreden: Optreden;
  readonly soort: Evaluatiesoort;
  /** The day that the time to this evaluation runs from; undefined when there is nothing to evaluate. */
  readonly vanaf: string | undefined;
  readonly gehoudenOp: string;
  /** The parties of the covenant on that day, and who of them took part. */
  readonly partijen: readonly Partijsoort[];
  readonly deelnemers: readonly Partijsoort[];
  readonly conclusie: string | undefined;
  /** Whether something is revised. */
  readonly herzien: boolean | undefined;
}

export const evaluatieVastleggen: Regel<Evaluatiefeiten, Evaluatie> = {
  handeling: 'evaluatie-vastleggen',
  artikel: '15',
  clausules: ['15.3.2', '18.4'],
  wie: [...namensPartij, { rol: 'beveiligingsfunctionaris' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    { reden: 'evaluatie-van-ander', lid: '3', clausule: '15.3.2', geldt: (s) => evalueert(s.soort, s.optreden) },
    { reden: 'niets-te-evalueren', lid: '3', clausule: '15.3.2', geldt: (s) => s.vanaf !== undefined },
    {
      reden: 'evaluatiedag-ongeldig',
      lid: '3',
      clausule: '15.3.2',
      // Later than the last one: each moves the next day on.
      geldt: (s) => s.gehoudenOp <= s.vandaag && (s.vanaf === undefined || s.gehoudenOp > s.vanaf),
    },
    {
      reden: 'evaluatiedeelnemers-ontbreken',
      lid: '3',
      clausule: '15.3.2',
      geldt: (s) => s.deelnemers.length > 0 && s.deelnemers.every((partij) => s.partijen.includes(partij)),
    },
    { reden: 'evaluatieconclusie-ontbreekt', lid: '3', clausule: '15.3.2', geldt: (s) => gevuld(s.conclusie) },
    { reden: 'herziening-onbekend', lid: '3', clausule: '15.3.2', geldt: (s) => s.herzien !== undefined },
  ],
};
