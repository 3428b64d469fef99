// Art. 12 lid 5, AVG 18 lid 2: what an item of a weegdossier says, shielded or not, for who decides on it or is asked for a view.
import type { Regel, Voorwaarde } from '../besluit.ts';
import type { Optreden } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { type Hoorpunt, wordtGehoord } from '../zienswijzeregels.ts';

export interface Puntinzage extends Hoorpunt {
  readonly optreden: Optreden;
}

export const puntinzage: readonly Voorwaarde<Puntinzage>[] = [
  { reden: 'punt-besloten', artikel: '12', lid: '5', clausule: '12.5.2', geldt: (s) => !s.besloten },
  {
    reden: 'partij-niet-te-horen',
    artikel: '4',
    lid: '1',
    clausule: '4.1',
    geldt: (s) => s.optreden.rol === 'uitvoerder' || wordtGehoord(s, s.optreden.partij),
  },
];

export const correctiepuntInzien: Regel<Puntinzage> = {
  handeling: 'correctiepunt-inzien',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: puntinzage,
  voorwaarden: [],
};
