// Art. 13 lid 4: each core party votes once on the proposal to reopen, with its reason; together they are the controller (4).
import type { Regel } from '../besluit.ts';
import { zonderWacht } from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';
import type { Archieffeiten } from '../heropening.ts';
import { weegploegleden } from '../rollen.ts';

export interface Heropeningsstem extends Archieffeiten {
  readonly voor: boolean;
  readonly reden: string | undefined;
}

export const heropeningStemmen: Regel<Archieffeiten, Heropeningsstem> = {
  handeling: 'heropening-stemmen',
  artikel: '13',
  clausules: ['13.4', '1.m', '12.5.2', '12.6.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'geen-open-voorstel', lid: '4', clausule: '13.4', geldt: (s) => s.openVoorstel !== undefined },
    {
      reden: 'partij-niet-vereist',
      lid: '4',
      clausule: '13.4',
      geldt: (s) =>
        s.openVoorstel === undefined || s.openVoorstel.vereist.some((partij) => partij === s.optreden.partij),
    },
    {
      reden: 'al-gestemd',
      lid: '4',
      clausule: '13.4',
      geldt: (s) =>
        ![...(s.openVoorstel?.voor ?? []), ...(s.openVoorstel?.tegen ?? [])].some(
          (partij) => partij === s.optreden.partij,
        ),
    },
  ],
  voorwaarden: [
    { reden: 'reden-ontbreekt', lid: '4', clausule: '13.4', geldt: (s) => gevuld(s.reden) },
    ...zonderWacht<Heropeningsstem>((s) => s.voor),
  ],
};
