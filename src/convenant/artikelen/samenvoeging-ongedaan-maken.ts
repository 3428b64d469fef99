// Art. 8 lid 3: a merge that joined two different people is undone, as long as nothing was proposed or decided on them together.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';
import type { Samenvoegfeiten } from './dossiers-samenvoegen.ts';

export interface Ongedaanmaking extends Samenvoegfeiten {
  /** The merge was undone before. */
  readonly alOngedaan: boolean;
  /** It was recorded where everything stood. */
  readonly wegTerug: boolean;
  /** The two were decided on together, also when the weighing was reopened after it. */
  readonly samenBesloten: boolean;
  readonly reden: string | undefined;
}

export const samenvoegingOngedaanMaken: Regel<Samenvoegfeiten, Ongedaanmaking> = {
  handeling: 'samenvoeging-ongedaan-maken',
  artikel: '8',
  clausules: ['7.4.1', '7.4.2', '8.3'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('samenvoeging-ongedaan-maken')],
  voorwaarden: [
    { reden: 'al-ongedaan-gemaakt', lid: '3', clausule: '8.3', geldt: (s) => !s.alOngedaan },
    { reden: 'geen-weg-terug', lid: '3', clausule: '8.3', geldt: (s) => s.wegTerug },
    { reden: 'samen-besloten', artikel: '7', lid: '4', clausule: '7.4.1', geldt: (s) => !s.samenBesloten },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '8.3', geldt: (s) => gevuld(s.reden) },
  ],
};
