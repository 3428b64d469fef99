// Art. 13 lid 1 and 3: on the last day of the term, approved and not held, the system destroys a dossier whole, with its key.
import type { Taakregel } from '../besluit.ts';
import type { Partijsoort } from '../rollen.ts';
import { geldtNog, informeerstandVan, isGoedgekeurd, type Vraagtijd, vraagtTot } from '../vernietiging.ts';
import type { Voorstelfeiten } from './vernietiging-goedkeuren.ts';

export interface Vernietiging extends Voorstelfeiten, Vraagtijd {
  readonly vandaag: string;
  /** The first day on which it may be destroyed. */
  readonly nietVoor: string;
  /** Last days of the holds that were not lifted. */
  readonly aangehoudenTot: readonly string[];
  /** An open request of a data subject found something of it (12 lid 2). */
  readonly verzoekOpen: boolean;
  /** Parties that left the covenant (18 lid 3). */
  readonly vertrokken: readonly Partijsoort[];
}

export const vernietigen: Taakregel<Vernietiging> = {
  handeling: 'vernietigen',
  artikel: '13',
  clausules: ['13.1', '13.3', '11.5', '12.2', '18.3'],
  // Nobody: what was approved, when its day has come.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'voorstel-vervallen', lid: '1', clausule: '13.1', geldt: (s) => geldtNog(s, s.bewaard) },
    { reden: 'termijn-loopt-nog', lid: '1', clausule: '13.1', geldt: (s) => s.vandaag >= s.nietVoor },
    {
      reden: 'niet-goedgekeurd',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => isGoedgekeurd(s, s.vertrokken),
    },
    {
      reden: 'vernietiging-aangehouden',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => !s.verzoekOpen && s.aangehoudenTot.every((tot) => tot < s.vandaag),
    },
    {
      reden: 'betrokkene-kan-nog-vragen',
      artikel: '12',
      lid: '2',
      clausule: '12.2',
      geldt: (s) => (vraagtTot(s) ?? '') < s.vandaag,
    },
    {
      reden: 'informatieplicht-open',
      artikel: '11',
      lid: '5',
      clausule: '11.5',
      geldt: (s) => informeerstandVan(s, s.vertrokken) !== 'open',
    },
  ],
  voorwaarden: [],
};
