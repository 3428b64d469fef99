// Art. 1 c: a partner comes on annex 1 once the core parties agreed; its people are still to be granted access (15 lid 2 c).
import type { Regel } from '../besluit.ts';
import type { Instellingsfeiten } from '../instellingen.ts';
import { namensKernpartij } from '../rollen.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';

export interface Opnemenfeiten extends Instellingsfeiten {
  /** The partner is on annex 1 today. */
  readonly opBijlage1: boolean;
}

const eigen = { artikel: '1', lid: 'c', clausule: '1.c' } as const;

export const externePartnerOpnemen: Regel<Opnemenfeiten> = {
  handeling: 'externe-partner-opnemen',
  artikel: '1',
  clausules: ['1.c', '1.m', '15.2.c'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  vooraf: [
    // Open and unanimous, as a change of the settings.
    ...instellingenWijzigen.vooraf.map((voorwaarde) => ({ ...voorwaarde, ...eigen })),
    { reden: 'al-op-bijlage-1', lid: 'c', clausule: '1.c', geldt: (s) => !s.opBijlage1 },
  ],
  voorwaarden: [],
};
