// Art. 13 lid 3: somebody who was not scheduled is kept no longer than necessary; people propose to destroy before the six months end.
import type { Regel } from '../besluit.ts';
import type { Weegstand } from '../dossier.ts';
import { gevuld } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Vervroeging {
  readonly stand: Weegstand;
  readonly reden: string | undefined;
  /** It was proposed already since the decision. */
  readonly voorgesteld: boolean;
}

export const vernietigingVervroegen: Regel<Pick<Vervroeging, 'stand'>, Vervroeging> = {
  handeling: 'vernietiging-vervroegen',
  artikel: '13',
  clausules: ['13.3'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('vernietiging-vervroegen')],
  voorwaarden: [
    { reden: 'voorstel-loopt-al', lid: '3', clausule: '13.3', geldt: (s) => !s.voorgesteld },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '13.3', geldt: (s) => gevuld(s.reden) },
  ],
};
