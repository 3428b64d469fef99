// Art. 12 lid 3: no answer before the identity is established: how, when and of whom; a copy of the document is not kept.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Identiteit extends Verzoekfeiten {
  readonly wijzen: number;
  readonly op: string;
  readonly van: 'verzoeker' | 'betrokkene';
  readonly geenKopie: boolean;
}

export const identiteitVaststellen: Regel<Verzoekfeiten, Identiteit> = {
  handeling: 'identiteit-vaststellen',
  artikel: '12',
  clausules: ['12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    inVerzoekstand,
    // Who a stranger is does not matter for his answer, so it is not asked.
    { reden: 'identiteit-niet-nodig', lid: '3', clausule: '12.3.1', geldt: (s) => s.hoedanigheid !== 'derde' },
  ],
  voorwaarden: [
    { reden: 'identiteitswijze-ontbreekt', lid: '3', clausule: '12.3.1', geldt: (s) => s.wijzen > 0 },
    {
      reden: 'identiteitsdag-ongeldig',
      lid: '3',
      clausule: '12.3.1',
      geldt: (s) => s.op >= s.ontvangenOp && s.op <= s.vandaag,
    },
    {
      reden: 'identiteit-van-ander',
      lid: '3',
      clausule: '12.3.1',
      // Whoever comes with a mandate speaks for his client: it is the client who is identified.
      geldt: (s) => (s.hoedanigheid === 'gemachtigde') === (s.van === 'betrokkene'),
    },
    { reden: 'kopie-bewaard', lid: '3', clausule: '12.3.1', geldt: (s) => s.geenKopie },
  ],
};
