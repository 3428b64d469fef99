// Art. 12 lid 6: words that people wrote change after a request only, as was decided; who decided or voted what stays as it was.
import { vraagtInhoud } from '../archiefcorrecties.ts';
import type { Regel } from '../besluit.ts';
import type { teDoen } from '../correctieverzoeken.ts';

export interface Woordcorrectiefeiten {
  /** Points about words of the request of which a correction is still owed. */
  readonly uitTeVoeren: number;
}

export interface Woordcorrectie extends Woordcorrectiefeiten {
  readonly teDoen: ReturnType<typeof teDoen>;
  /** Texts that come in the place of words, or behind them. */
  readonly ingevuld: number;
}

export const woordenCorrigeren: Regel<Woordcorrectiefeiten, Woordcorrectie> = {
  handeling: 'woorden-corrigeren',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '12.6.2', '12.1.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'niets-uit-te-voeren', lid: '6', clausule: '12.6.1', geldt: (s) => s.uitTeVoeren > 0 }],
  voorwaarden: [
    {
      reden: 'punt-zonder-besluit',
      lid: '6',
      clausule: '12.6.1',
      // The destruction of a whole file takes its words along.
      geldt: (s) => s.teDoen !== undefined && s.teDoen !== 'vernietigd',
    },
    {
      reden: 'nieuwe-inhoud-past-niet',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => vraagtInhoud(s.teDoen) === s.ingevuld > 0,
    },
  ],
};
