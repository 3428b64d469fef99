// Art. 9 lid 1, 1 c: it is proposed that a party or a partner on annex 1 takes part in the casus, or no longer does.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Deelnamevoorstel extends Casusfeiten {
  readonly soort: 'deelnemer-toevoegen' | 'deelnemer-verwijderen';
  /** Id of the party or external partner. */
  readonly deelnemer: string;
  readonly motivering: string | undefined;
  /** Ids of external partners on the current annex 1, and of the parties of the covenant. */
  readonly opBijlage1: readonly string[];
  readonly convenantspartijen: readonly string[];
  readonly weegploegVoltallig: boolean;
  /** Ids of those who own a measure that still runs, in the plan that holds or the one being drawn up. */
  readonly eigenaren: readonly string[];
}

const toevoegen = (s: Deelnamevoorstel) => s.soort === 'deelnemer-toevoegen';

export const deelnameVoorstellen: Regel<Casusfeiten, Deelnamevoorstel> = {
  handeling: 'deelname-voorstellen',
  artikel: '9',
  clausules: ['9.1', '9.3', '1.c', '7.3.3', '18.3'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('deelname-voorstellen')],
  voorwaarden: [
    // Who must be involved is for the weegploeg to judge (7 lid 3); that somebody leaves is not.
    {
      reden: 'weegploeg-onvoltallig',
      artikel: '18',
      lid: '3',
      clausule: '18.3',
      geldt: (s) => !toevoegen(s) || s.weegploegVoltallig,
    },
    { reden: 'motivering-ontbreekt', lid: '1', clausule: '9.1', geldt: (s) => gevuld(s.motivering) },
    {
      reden: 'geen-partij-of-partner',
      artikel: '1',
      lid: 'c',
      clausule: '1.c',
      geldt: (s) => !toevoegen(s) || [...s.convenantspartijen, ...s.opBijlage1].includes(s.deelnemer),
    },
    {
      reden: 'neemt-al-deel',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => !toevoegen(s) || !s.deelnemers.includes(s.deelnemer),
    },
    {
      reden: 'neemt-niet-deel',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => toevoegen(s) || s.deelnemers.includes(s.deelnemer),
    },
    {
      reden: 'laatste-partij',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => toevoegen(s) || blijftPartij(s.deelnemers, s.convenantspartijen, s.deelnemer),
    },
    {
      reden: 'heeft-lopende-maatregel',
      lid: '3',
      clausule: '9.3',
      geldt: (s) => toevoegen(s) || !s.eigenaren.includes(s.deelnemer),
    },
    {
      reden: 'voorstel-loopt-al',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => !s.openBesluiten.some(({ soort, doel }) => soort === s.soort && doel === s.deelnemer),
    },
  ],
};

/** Whether a party of the covenant still takes part when this one goes: somebody must keep up the casusoverleg. */
export function blijftPartij(
  deelnemers: readonly string[],
  convenantspartijen: readonly string[],
  vertrekt: string,
): boolean {
  return deelnemers.some((id) => id !== vertrekt && convenantspartijen.includes(id));
}
