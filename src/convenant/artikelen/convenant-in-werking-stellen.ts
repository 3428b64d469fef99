// MB art. 1 lid 3, art. 18 lid 1: the covenant takes effect only with every signature, an uitvoerder and a referentiekader.
import type { Regel } from '../besluit.ts';
import { ondertekenaars } from '../regimes/convenant-2017.ts';
import type { Partijsoort } from '../rollen.ts';

export interface Inwerkingfeiten {
  readonly vandaag: string;
  readonly inWerking: boolean;
  readonly ondertekend: readonly Partijsoort[];
  readonly uitvoerder: boolean;
  readonly referentiekader: boolean;
  /** Agreed day of entry into force; undefined while the covenant is not recorded. */
  readonly datum: string | undefined;
}

export const convenantInWerkingStellen: Regel<Inwerkingfeiten> = {
  handeling: 'convenant-in-werking-stellen',
  artikel: '18',
  clausules: ['MB-1.3', '18.1', 'sign', '5.1', '1.g'],
  wie: [{ rol: 'weegploeglid' }],
  voorInwerkingtreding: true,
  vooraf: [
    { reden: 'convenant-al-in-werking', lid: '1', clausule: '18.1', geldt: (s) => !s.inWerking },
    {
      reden: 'handtekening-ontbreekt',
      artikel: 'Ondertekening',
      lid: 'a-e',
      clausule: 'sign',
      geldt: (s) => ondertekenaars.every((soort) => s.ondertekend.includes(soort)),
    },
    { reden: 'geen-uitvoerder', artikel: '5', lid: '1', clausule: '5.1', geldt: (s) => s.uitvoerder },
    { reden: 'referentiekader-ontbreekt', artikel: '1', lid: 'g', clausule: '1.g', geldt: (s) => s.referentiekader },
    {
      reden: 'datum-niet-bereikt',
      lid: '1',
      clausule: '18.1',
      geldt: (s) => s.datum !== undefined && s.datum <= s.vandaag,
    },
  ],
  voorwaarden: [],
};
