// Art. 9 lid 1, 1 c: what the core parties agreed on is carried out: somebody takes part in the casus.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { type Besluitvoorstel, isEensgezindBesluit } from '../casusbesluiten.ts';
import { namensKernpartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';
import type { Besluitfeiten } from './casusbesluit-stemmen.ts';

/** Who it is about, participants, parties of the covenant and partners on annex 1 by their ids, on the day itself. */
export interface Deelnamefeiten {
  readonly voorstel: Pick<Besluitvoorstel, 'doel'>;
  readonly deelnemers: readonly string[];
  readonly opBijlage1: readonly string[];
  readonly convenantspartijen: readonly string[];
}

export interface Deelnamebesluit extends Besluitfeiten, Omit<Deelnamefeiten, 'voorstel'> {}

/** Who can take part, and does not yet. */
export const kanDeelnemen: readonly Voorwaarde<Deelnamefeiten>[] = [
  {
    reden: 'geen-partij-of-partner',
    artikel: '1',
    lid: 'c',
    clausule: '1.c',
    geldt: (s) => [...s.convenantspartijen, ...s.opBijlage1].includes(s.voorstel.doel),
  },
  { reden: 'neemt-al-deel', lid: '1', clausule: '9.1', geldt: (s) => !s.deelnemers.includes(s.voorstel.doel) },
];

export const deelnemerToevoegen: Regel<Deelnamebesluit> = {
  handeling: 'deelnemer-toevoegen',
  artikel: '9',
  clausules: ['9.1', '1.c', '1.m', '14.2'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('deelnemer-toevoegen'),
    {
      reden: 'niet-eensgezind',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => isEensgezindBesluit(s.voorstel, 'deelnemer-toevoegen'),
    },
    ...kanDeelnemen,
  ],
  voorwaarden: [],
};
