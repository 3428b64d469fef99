// Art. 8 lid 3, 10 lid 3 and 5: a core party proposes other settings of the partnership; the parties decide together.
import type { Regel } from '../besluit.ts';
import { isCompleet } from '../contactpunt.ts';
import { gevuld } from '../feiten.ts';
import { type Instellingen, type Instellingsfeiten, zijnGelijk } from '../instellingen.ts';
import { weegploegleden } from '../rollen.ts';

export interface Instellingswens extends Instellingsfeiten {
  readonly nu: Instellingen;
  readonly straks: Instellingen;
  readonly reden: string | undefined;
}

export const instellingenVoorstellen: Regel<Instellingsfeiten, Instellingswens> = {
  handeling: 'instellingen-voorstellen',
  artikel: '10',
  clausules: ['10.5.2', '8.3', '10.3', '12.1.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'instellingsvoorstel-open', lid: '5', clausule: '10.5.2', geldt: (s) => s.voorstel === undefined }],
  voorwaarden: [
    { reden: 'instellingen-gelijk', lid: '5', clausule: '10.5.2', geldt: (s) => !zijnGelijk(s.nu, s.straks) },
    {
      reden: 'contactpunt-onvolledig',
      artikel: '12',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => s.straks.contactpunt === null || isCompleet(s.straks.contactpunt),
    },
    { reden: 'reden-ontbreekt', lid: '5', clausule: '10.5.2', geldt: (s) => gevuld(s.reden) },
  ],
};
