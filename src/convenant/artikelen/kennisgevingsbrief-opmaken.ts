// Art. 12 lid 6, AVG 5 lid 2, 19: the letter that tells a correction to who received the item and reads nothing here any more, made and kept as it will go; of an archived item with why the archive opens (13 lid 2).
import type { Regel, Voorwaarde } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Archiefopening, Kennisgevingsfeiten } from '../kennisgevingen.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

/** What was told is told: a later correction has a notice of its own. */
export const nogTeVertellen: readonly Voorwaarde<Kennisgevingsfeiten>[] = [
  { reden: 'brief-al-verstuurd', lid: '6', clausule: '12.6.2', geldt: (s) => s.verteld === 0 },
];

export const metArchiefreden: Voorwaarde<Archiefopening> = {
  reden: 'reden-ontbreekt',
  artikel: '13',
  lid: '2',
  clausule: '13.2',
  geldt: (s) => !s.inArchief || gevuld(s.toelichting),
};

interface Opmaking extends Kennisgevingsfeiten, Archiefopening {
  /** The file was destroyed since: its letter says numbers, kinds and days, and is not kept. */
  readonly vernietigd: boolean;
}

export const kennisgevingsbriefOpmaken: Regel<Kennisgevingsfeiten, Opmaking> = {
  handeling: 'kennisgevingsbrief-opmaken',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '13.1', '13.2', '14.1', '14.2'],
  // Who corrects also tells: the uitvoerder, the police of what it brought and is still sealed, the core parties in the archive.
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: nogTeVertellen,
  voorwaarden: [
    { reden: 'brief-niet-te-bewaren', lid: '6', clausule: '12.6.2', geldt: (s) => !s.vernietigd },
    metArchiefreden,
  ],
};
