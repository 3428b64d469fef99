// Art. 12 lid 6, 14, AVG 19: the letter that tells a correction to who received the item and reads nothing here any more; of an archived item with why the archive opens (13 lid 2).
import type { Regel, Voorwaarde } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Kennisgevingsfeiten } from '../kennisgevingen.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

/** What was told is told: a later correction has a notice of its own. */
export const nogTeVertellen: readonly Voorwaarde<Kennisgevingsfeiten>[] = [
  { reden: 'brief-al-verstuurd', lid: '6', clausule: '12.6.2', geldt: (s) => s.verteld === 0 },
];

interface Briefmaking extends Kennisgevingsfeiten {
  readonly inArchief: boolean;
  /** Why the archive opens for it. */
  readonly toelichting: string | undefined;
}

export const kennisgevingsbriefMaken: Regel<Kennisgevingsfeiten, Briefmaking> = {
  handeling: 'kennisgevingsbrief-maken',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '13.1', '13.2', '14.1', '14.2'],
  // Who corrects also tells: the uitvoerder, the police of what it brought and is still sealed, the core parties in the archive.
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: nogTeVertellen,
  voorwaarden: [
    {
      reden: 'reden-ontbreekt',
      artikel: '13',
      lid: '2',
      clausule: '13.2',
      geldt: (s) => !s.inArchief || gevuld(s.toelichting),
    },
  ],
};
