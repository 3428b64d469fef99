// Art. 13 lid 1, 2 and 4: a core party opens an archived dossier for a complaint, for accountability or to have it reopened, and says why.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';

/** For what an archived dossier can be opened (13 lid 1, 13 lid 4); nothing else. */
export const inzagedoelen = ['klacht', 'verantwoording', 'heropening'] as const;
export type Inzagedoel = (typeof inzagedoelen)[number];

export interface Archiefinzage {
  readonly vandaag: string;
  readonly doel?: Inzagedoel | undefined;
  readonly toelichting?: string | undefined;
}

/** What every opening in the archive asks (13 lid 1). */
export const inzagevoorwaarden: readonly Voorwaarde<Pick<Archiefinzage, 'doel' | 'toelichting'>>[] = [
  { reden: 'inzagedoel-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => s.doel !== undefined },
  { reden: 'reden-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => gevuld(s.toelichting) },
];

export const archiefdossierInzien: Regel<{ readonly vandaag: string }, Archiefinzage> = {
  handeling: 'archiefdossier-inzien',
  artikel: '13',
  clausules: ['13.1', '13.2', '13.4'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: inzagevoorwaarden,
};
