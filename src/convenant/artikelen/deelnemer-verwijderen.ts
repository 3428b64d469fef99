// Art. 9 lid 1: what the core parties agreed on is carried out: somebody no longer takes part, from this day on.
import type { Regel } from '../besluit.ts';
import { isEensgezindBesluit } from '../casusbesluiten.ts';
import { namensKernpartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';
import { blijftPartij } from './deelname-voorstellen.ts';
import type { Deelnamebesluit } from './deelnemer-toevoegen.ts';

/** With who owns a measure that still runs, on the day of the last vote. */
export interface Vertrekbesluit extends Deelnamebesluit {
  readonly eigenaren: readonly string[];
}

export const deelnemerVerwijderen: Regel<Vertrekbesluit> = {
  handeling: 'deelnemer-verwijderen',
  artikel: '9',
  clausules: ['9.1', '9.3', '1.m'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('deelnemer-verwijderen'),
    {
      reden: 'niet-eensgezind',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => isEensgezindBesluit(s.voorstel, 'deelnemer-verwijderen'),
    },
    { reden: 'neemt-niet-deel', lid: '1', clausule: '9.1', geldt: (s) => s.deelnemers.includes(s.voorstel.doel) },
    {
      reden: 'laatste-partij',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => blijftPartij(s.deelnemers, s.convenantspartijen, s.voorstel.doel),
    },
    // A measure has an owner who takes part: first it ends, or a next plan gives it to somebody else.
    {
      reden: 'heeft-lopende-maatregel',
      lid: '3',
      clausule: '9.3',
      geldt: (s) => !s.eigenaren.includes(s.voorstel.doel),
    },
  ],
  voorwaarden: [],
};
