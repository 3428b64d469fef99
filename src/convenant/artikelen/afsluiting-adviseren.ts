// Art. 9 lid 4: the casusoverleg advises the core parties to close the plan, when its progress calls for that.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Afsluitadvies extends Casusfeiten {
  readonly advies: string | undefined;
}

export const afsluitingAdviseren: Regel<Casusfeiten, Afsluitadvies> = {
  handeling: 'afsluiting-adviseren',
  artikel: '9',
  clausules: ['9.4.2', '9.4.1'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('afsluiting-adviseren')],
  voorwaarden: [{ reden: 'motivering-ontbreekt', lid: '4', clausule: '9.4.2', geldt: (s) => gevuld(s.advies) }],
};
