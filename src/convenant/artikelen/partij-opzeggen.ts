// Art. 18 lid 2: a party gives notice; three months after all parties had it, the party takes part no longer.
import type { Regel } from '../besluit.ts';
import { namensPartij } from '../rollen.ts';
import { eindeOpzegging, type Opzegfeiten } from '../vertrek.ts';

export interface Opzeggingswens extends Opzegfeiten {
  /** The day on which all parties had the written notice. */
  readonly ontvangenOp: string;
}

export const partijOpzeggen: Regel<Opzegfeiten, Opzeggingswens> = {
  handeling: 'partij-opzeggen',
  artikel: '18',
  clausules: ['18.2.1', '18.2.2', '18.3'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'al-opgezegd', lid: '2', clausule: '18.2.1', geldt: (s) => s.opzegging === undefined }],
  voorwaarden: [
    {
      reden: 'opzegdag-ongeldig',
      lid: '2',
      clausule: '18.2.1',
      // Nobody leaves in the past: what was done since then would have been done without a mandate.
      geldt: (s) => s.ontvangenOp <= s.vandaag && eindeOpzegging(s.ontvangenOp) >= s.vandaag,
    },
  ],
};
