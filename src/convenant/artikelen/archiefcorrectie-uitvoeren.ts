// Art. 12 lid 6, 13 lid 2: what was decided of an archived item is done there within four weeks; without a decided point nothing changes in the archive.
import { vraagtInhoud } from '../archiefcorrecties.ts';
import type { Regel } from '../besluit.ts';
import type { Toestand } from '../correcties.ts';
import type { teDoen } from '../correctieverzoeken.ts';
import { weegploegleden } from '../rollen.ts';

export interface Archiefuitvoeringfeiten {
  /** Points of the request of which a correction is still owed. */
  readonly uitTeVoeren: number;
}

export interface Archiefuitvoering extends Archiefuitvoeringfeiten {
  readonly teDoen: ReturnType<typeof teDoen>;
  readonly item: { readonly soort: string; readonly toestand: Toestand };
  /** The kind that the new content is meant for; absent when nothing new comes in. */
  readonly nieuweSoort: string | undefined;
}

export const archiefcorrectieUitvoeren: Regel<Archiefuitvoeringfeiten, Archiefuitvoering> = {
  handeling: 'archiefcorrectie-uitvoeren',
  artikel: '12',
  clausules: ['12.6.1', '12.6.2', '12.1.2', '13.1', '13.2', '13.x'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'niets-uit-te-voeren', lid: '6', clausule: '12.6.1', geldt: (s) => s.uitTeVoeren > 0 }],
  voorwaarden: [
    {
      reden: 'punt-zonder-besluit',
      lid: '6',
      clausule: '12.6.1',
      // What was to be destroyed whole waits for the end of its term (13 lid 1).
      geldt: (s) => s.teDoen !== undefined && s.teDoen !== 'vernietigd',
    },
    {
      reden: 'gegeven-al-verwijderd',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => s.item.toestand !== 'verwijderd' || s.teDoen === 'verwijderd',
    },
    {
      reden: 'nieuwe-inhoud-past-niet',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => vraagtInhoud(s.teDoen) === (s.nieuweSoort !== undefined),
    },
    {
      reden: 'soort-past-niet',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => s.nieuweSoort === undefined || s.nieuweSoort === s.item.soort,
    },
  ],
};
