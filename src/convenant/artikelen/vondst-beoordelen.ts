// Art. 12 lid 3: a person decides whether somebody who was found is the one who asks, with the reason; the index only suggests.
import type { Regel } from '../besluit.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { heeftGezag, type Verzoekfeiten, type Vondstfeit, type Vondstoordeel, vanUitvoerder } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Vondstbeoordeling extends Verzoekfeiten {
  readonly optreden: Pick<Optreden, 'rol'>;
  readonly vondst: Vondstfeit;
  readonly oordeel: Vondstoordeel | undefined;
  readonly reden: string | undefined;
  /** In what the record agrees with the person of the request. */
  readonly overeenkomsten: readonly string[];
  /** Whoever judges looked at the age in the file: under sixteen there too, or not said. */
  readonly leeftijdNagegaan: boolean | undefined;
}

/** True when a child may be older than sixteen by the file than its parent or guardian says (12 lid 1): the birth dates are not the same. */
export const moetLeeftijdNagaan = ({
  hoedanigheid,
  vondst: { register, soort },
  oordeel,
  overeenkomsten,
}: Pick<Vondstbeoordeling, 'hoedanigheid' | 'vondst' | 'oordeel' | 'overeenkomsten'>): boolean =>
  heeftGezag(hoedanigheid) &&
  oordeel === 'bevestigd' &&
  soort === 'naw' &&
  register !== 'verzoeken' &&
  !overeenkomsten.includes('geboortedatum');

export const vondstBeoordelen: Regel<Verzoekfeiten, Vondstbeoordeling> = {
  handeling: 'vondst-beoordelen',
  artikel: '12',
  clausules: ['12.3.3', '12.1.1'],
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
    {
      reden: 'leeftijd-niet-nagegaan',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => !moetLeeftijdNagaan(s) || s.leeftijdNagegaan === true,
    },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '12.3.3', geldt: (s) => gevuld(s.reden) },
  ],
};
