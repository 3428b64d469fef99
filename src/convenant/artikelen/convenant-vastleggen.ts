// P-1, P-2, art. 18 lid 1 and the signature block: the covenant is recorded with its parties, people, annexes and signatures.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { ondertekenaars } from '../regimes/convenant-2017.ts';
import type { Partijsoort } from '../rollen.ts';

export interface Vastlegfeiten {
  readonly vandaag: string;
  /** In force: from then on what was recorded stands. Before, a mistake is mended by recording again. */
  readonly vastgelegd: boolean;
}

export interface Vastlegging extends Vastlegfeiten {
  readonly partijen: readonly { readonly soort: Partijsoort; readonly vertegenwoordigers: number }[];
  readonly criteria: number;
  readonly uitvoerder: string | undefined;
  readonly ondertekend: string;
  readonly inwerkingtreding: string;
}

export const convenantVastleggen: Regel<Vastlegfeiten, Vastlegging> = {
  handeling: 'convenant-vastleggen',
  artikel: '18',
  clausules: ['P-1', 'P-2', '18.1', 'sign', '11.1', '1.g', '5.1'],
  wie: [{ rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: true,
  vooraf: [{ reden: 'convenant-al-vastgelegd', lid: '1', clausule: '18.1', geldt: (s) => !s.vastgelegd }],
  voorwaarden: [
    {
      reden: 'partij-ontbreekt',
      artikel: 'Partijen',
      lid: 'a-e',
      clausule: 'P-1',
      geldt: (s) => ondertekenaars.every((soort) => s.partijen.filter((partij) => partij.soort === soort).length === 1),
    },
    {
      reden: 'vertegenwoordiger-ontbreekt',
      artikel: 'Partijen',
      lid: 'a-e',
      clausule: 'P-2',
      geldt: (s) => s.partijen.every((partij) => partij.vertegenwoordigers > 0),
    },
    { reden: 'referentiekader-ontbreekt', artikel: '1', lid: 'g', clausule: '1.g', geldt: (s) => s.criteria > 0 },
    { reden: 'geen-uitvoerder', artikel: '5', lid: '1', clausule: '5.1', geldt: (s) => gevuld(s.uitvoerder) },
    {
      reden: 'ondertekend-na-inwerkingtreding',
      lid: '1',
      clausule: '18.1',
      geldt: (s) => s.ondertekend <= s.inwerkingtreding,
    },
  ],
};
