// Art. 1 c and m: each core party votes once on a change of annex 1, with its reason.
import type { Regel } from '../besluit.ts';
import { namensKernpartij } from '../rollen.ts';
import { type Instellingsstem, type Instellingsstemfeiten, instellingenStemmen } from './instellingen-stemmen.ts';

const eigen = { artikel: '1', lid: 'c', clausule: '1.c' } as const;

export const bijlageStemmen: Regel<Instellingsstemfeiten, Instellingsstem> = {
  handeling: 'bijlage-stemmen',
  artikel: '1',
  clausules: ['1.c', '1.m'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  // One vote per party that is asked, with a reason: as on the settings.
  vooraf: instellingenStemmen.vooraf.map((voorwaarde) => ({ ...voorwaarde, ...eigen })),
  voorwaarden: instellingenStemmen.voorwaarden.map((voorwaarde) => ({ ...voorwaarde, ...eigen })),
};
