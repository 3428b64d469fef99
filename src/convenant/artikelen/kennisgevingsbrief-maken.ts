// Art. 12 lid 6, 14, AVG 19: the letter that tells a correction to who received the item and reads nothing here any more.
import type { Regel, Voorwaarde } from '../besluit.ts';
import type { Kennisgevingsfeiten } from '../kennisgevingen.ts';
import type { Bevoegde } from '../rollen.ts';

/** Who corrects also tells: the uitvoerder, and the police of what it brought and is still sealed. */
export const rondKennisgevingen: readonly Bevoegde[] = [
  { rol: 'uitvoerder' },
  { rol: 'weegploeglid', partijen: ['politie'] },
];

/** What was told is told: a later correction has a notice of its own. */
export const nogTeVertellen: readonly Voorwaarde<Kennisgevingsfeiten>[] = [
  { reden: 'brief-al-verstuurd', lid: '6', clausule: '12.6.2', geldt: (s) => s.verteld === 0 },
];

export const kennisgevingsbriefMaken: Regel<Kennisgevingsfeiten> = {
  handeling: 'kennisgevingsbrief-maken',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '14.1', '14.2'],
  wie: rondKennisgevingen,
  voorInwerkingtreding: false,
  vooraf: nogTeVertellen,
  voorwaarden: [],
};
