// Art. 8 lid 3: the same person brought in by two parties becomes one dossier; people decide, the system only suggests.
import type { Regel } from '../besluit.ts';
import type { Weegstand } from '../dossier.ts';
import { gevuld } from '../feiten.ts';
import { staatWeegdossierToe } from '../levensloop.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Samenvoegfeiten {
  readonly stand: Weegstand;
}

export interface Samenvoeging extends Samenvoegfeiten {
  readonly zelfde: boolean;
  readonly anderStand: Weegstand;
  /** The dossier that goes on holds sealed items only; what joins it would vanish behind the seal. */
  readonly doelVerzegeld: boolean;
  readonly reden: string | undefined;
}

export const dossiersSamenvoegen: Regel<Samenvoegfeiten, Samenvoeging> = {
  handeling: 'dossiers-samenvoegen',
  artikel: '8',
  clausules: ['8.3'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('dossiers-samenvoegen')],
  voorwaarden: [
    { reden: 'zelfde-dossier', lid: '3', clausule: '8.3', geldt: (s) => !s.zelfde },
    {
      reden: 'ander-dossier-staat-niet-toe',
      artikel: '7',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => staatWeegdossierToe(s.anderStand, 'dossiers-samenvoegen'),
    },
    { reden: 'doel-verzegeld', lid: '3', clausule: '8.3', geldt: (s) => !s.doelVerzegeld },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '8.3', geldt: (s) => gevuld(s.reden) },
  ],
};
