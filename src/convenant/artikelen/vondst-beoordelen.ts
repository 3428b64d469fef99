// Art. 12 lid 3: a person decides whether somebody who was found is the one who asks, with the reason; the index only suggests.
import type { Regel } from '../besluit.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { type Verzoekfeiten, type Vondstfeit, type Vondstoordeel, vanUitvoerder } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Vondstbeoordeling extends Verzoekfeiten {
  readonly optreden: Pick<Optreden, 'rol'>;
  readonly vondst: Vondstfeit;
  readonly oordeel: Vondstoordeel | undefined;
  readonly reden: string | undefined;
}

export const vondstBeoordelen: Regel<Verzoekfeiten, Vondstbeoordeling> = {
  handeling: 'vondst-beoordelen',
  artikel: '12',
  clausules: ['12.3.3'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inVerzoekstand],
  voorwaarden: [
    {
      reden: 'vondst-van-ander',
      lid: '3',
      clausule: '12.3.3',
      // Who judges is who can open the file: the registers are the uitvoerder's, archive and seal are not.
      geldt: (s) => vanUitvoerder(s.vondst) === (s.optreden.rol === 'uitvoerder'),
    },
    {
      reden: 'vondst-ongewijzigd',
      lid: '3',
      clausule: '12.3.3',
      geldt: (s) => s.oordeel !== s.vondst.oordeel || s.oordeel === 'open',
    },
    {
      reden: 'vondstoordeel-ontbreekt',
      lid: '3',
      clausule: '12.3.3',
      geldt: (s) => s.oordeel === 'bevestigd' || s.oordeel === 'verworpen',
    },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '12.3.3', geldt: (s) => gevuld(s.reden) },
  ],
};
