// Art. 12 lid 3, GDPR art. 12 lid 3: once, before the four weeks are over, a second four weeks, with the reason and word to the requester.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Verdaging extends Verzoekfeiten {
  readonly reden: string | undefined;
  /** Day on which the requester was told. */
  readonly berichtOp: string;
}

export const verzoekVerdagen: Regel<Verzoekfeiten, Verdaging> = {
  handeling: 'verzoek-verdagen',
  artikel: '12',
  clausules: ['12.3.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    inVerzoekstand,
    { reden: 'al-verdaagd', lid: '3', clausule: '12.3.2', geldt: (s) => s.verdaagdOp === undefined },
    {
      reden: 'termijn-voorbij',
      lid: '3',
      clausule: '12.3.2',
      // What was put off once has another last day, and that is said already.
      geldt: (s) => s.verdaagdOp !== undefined || s.vandaag <= s.uiterlijk,
    },
  ],
  voorwaarden: [
    { reden: 'reden-ontbreekt', lid: '3', clausule: '12.3.2', geldt: (s) => gevuld(s.reden) },
    {
      reden: 'berichtdag-ongeldig',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.berichtOp >= s.ontvangenOp && s.berichtOp <= s.vandaag,
    },
  ],
};
