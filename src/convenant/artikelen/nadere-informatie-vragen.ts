// Art. 7 lid 4 onder 1: the weegploeg may gather additional information before it decides.
import type { Regel } from '../besluit.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { isKernpartij, weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Informatievraag extends Weegfeiten {
  readonly vraag: string | undefined;
  readonly aan: readonly string[];
  /** Further questions of the same round, each with whom it is put to. */
  readonly meer: readonly { readonly vraag?: string | undefined; readonly aan: readonly string[] }[];
  readonly uiterlijk: string;
}

export const nadereInformatieVragen: Regel<Weegfeiten, Informatievraag> = {
  handeling: 'nadere-informatie-vragen',
  artikel: '7',
  clausules: ['7.4.1'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('nadere-informatie-vragen'),
    { reden: 'dossier-verzegeld', artikel: 'MB 2', lid: 'c', clausule: 'MB-2.c', geldt: (s) => !s.verzegeld },
  ],
  voorwaarden: [
    {
      reden: 'vraag-ontbreekt',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => [s, ...s.meer].every(({ vraag }) => gevuld(vraag)),
    },
    {
      reden: 'geen-kernpartij-gevraagd',
      lid: '1',
      clausule: '7.1',
      geldt: (s) => [s, ...s.meer].every(({ aan }) => aan.length > 0 && aan.every((partij) => isKernpartij(partij))),
    },
    { reden: 'antwoorddatum-ongeldig', lid: '4', clausule: '7.4.1', geldt: (s) => s.uiterlijk > s.vandaag },
  ],
};
