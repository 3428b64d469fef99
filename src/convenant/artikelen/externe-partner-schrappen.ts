// Art. 1 c: a partner is struck from annex 1 once the core parties agreed; its access ends the same day.
import type { Regel } from '../besluit.ts';
import type { Instellingsfeiten } from '../instellingen.ts';
import { namensKernpartij } from '../rollen.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';

export interface Schrappenfeiten extends Instellingsfeiten {
  /** The partner is on annex 1 today. */
  readonly opBijlage1: boolean;
}

const eigen = { artikel: '1', lid: 'c', clausule: '1.c' } as const;

export const externePartnerSchrappen: Regel<Schrappenfeiten> = {
  handeling: 'externe-partner-schrappen',
  artikel: '1',
  clausules: ['1.c', '1.m', '18.2.1'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  vooraf: [
    // Open and unanimous, as a change of the settings.
    ...instellingenWijzigen.vooraf.map((voorwaarde) => ({ ...voorwaarde, ...eigen })),
    { reden: 'niet-op-bijlage-1', lid: 'c', clausule: '1.c', geldt: (s) => s.opBijlage1 },
  ],
  voorwaarden: [],
};
