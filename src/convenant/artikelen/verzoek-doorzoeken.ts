// Art. 12 lid 3: a request is searched for in every register: the uitvoerder in his two, police and OM in the archive and behind the seal.
import type { Regel } from '../besluit.ts';
import type { Optreden } from '../feiten.ts';
import { type Kernpartij, weegploegEnUitvoerder } from '../rollen.ts';
import { type Verzoekfeiten, zoektInArchief } from '../verzoeken.ts';
import { inVerzoekstand, isOntvankelijk } from './algemeen.ts';

export interface Zoekfeiten extends Verzoekfeiten {
  readonly optreden: Optreden;
  /** Core parties for which nobody can act. */
  readonly afwezig: readonly Kernpartij[];
}

export const verzoekDoorzoeken: Regel<Zoekfeiten> = {
  handeling: 'verzoek-doorzoeken',
  artikel: '12',
  clausules: ['12.2', '12.3.3'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inVerzoekstand,
    ...isOntvankelijk,
    {
      reden: 'zoekt-een-ander',
      lid: '3',
      clausule: '12.3.3',
      geldt: ({ optreden, afwezig }) => optreden.rol === 'uitvoerder' || zoektInArchief(optreden.partij, afwezig),
    },
  ],
  voorwaarden: [],
};
