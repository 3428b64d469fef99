// Art. 12 lid 5-6: the words in a file open for whoever puts them to a request, decides on them or carries that out, shielded ones too.
import type { Regel } from '../besluit.ts';
import { vanWieMagVragen } from '../correctieverzoeken.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export interface Woordinzage extends Verzoekfeiten {
  /** People confirmed that the search found the person of the request in this file, or something in it lies with the request. */
  readonly bevestigd: boolean;
  /** Corrections of the request that are still owed. */
  readonly uitTeVoeren: number;
}

export const woordenInzien: Regel<Woordinzage> = {
  handeling: 'woorden-inzien',
  artikel: '12',
  clausules: ['12.5.1', '12.5.2', '12.6.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'verzoek-afgehandeld',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.stand === 'open' || s.uitTeVoeren > 0,
    },
    ...vanWieMagVragen,
    { reden: 'vondst-niet-bevestigd', lid: '5', clausule: '12.5.1', geldt: (s) => s.bevestigd },
  ],
  voorwaarden: [],
};
