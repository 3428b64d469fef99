// Art. 9 lid 1: what the core parties agreed on is carried out: somebody no longer takes part, from this day on.
import type { Regel } from '../besluit.ts';
import { isEensgezindBesluit } from '../casusbesluiten.ts';
import { namensKernpartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';
import { blijftPartij } from './deelname-voorstellen.ts';
import type { Deelnamebesluit } from './deelnemer-toevoegen.ts';

export const deelnemerVerwijderen: Regel<Deelnamebesluit> = {
  handeling: 'deelnemer-verwijderen',
  artikel: '9',
  clausules: ['9.1', '1.m'],
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
  ],
  voorwaarden: [],
};
