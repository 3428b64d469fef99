// Art. 12 lid 1 and 3: a stranger, a capacity without proof or an identity that does not come gets one and the same answer, whether or not there was a search before.
import type { Regel } from '../besluit.ts';
import { magNietVragen, type Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Nietbehandeling extends Verzoekfeiten {
  /** The identity was asked for and did not come. */
  readonly identiteitBlijftUit: boolean;
  readonly verzondenOp: string;
}

export const verzoekNietBehandelen: Regel<Verzoekfeiten, Nietbehandeling> = {
  handeling: 'verzoek-niet-behandelen',
  artikel: '12',
  clausules: ['12.1.1', '12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    inVerzoekstand,
    {
      reden: 'verzoek-te-behandelen',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => magNietVragen(s) || s.identiteitOp === undefined,
    },
  ],
  voorwaarden: [
    {
      reden: 'identiteit-eerst-gevraagd',
      lid: '3',
      clausule: '12.3.1',
      // Whoever cannot ask anyway is not asked who he is; who is known is dealt with, and that is said already.
      geldt: (s) => magNietVragen(s) || s.identiteitOp !== undefined || s.identiteitBlijftUit,
    },
    {
      reden: 'verzenddag-ongeldig',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.verzondenOp >= s.ontvangenOp && s.verzondenOp <= s.vandaag,
    },
  ],
};
