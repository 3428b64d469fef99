// Art. 13 lid 1 and 3: a month before its term ends the system puts a dossier on the list of what is to be destroyed.
import type { Taakregel } from '../besluit.ts';
import { zichtbaarVanaf } from '../termijnen.ts';
import { type Bewaard, vernietigtermijnVan } from '../vernietiging.ts';

export interface TeVernietigen extends Bewaard {
  readonly vandaag: string;
  /** A proposal on the same term is on the list. */
  readonly voorgesteld: boolean;
}

export const vernietigingVoorstellen: Taakregel<TeVernietigen> = {
  handeling: 'vernietiging-voorstellen',
  artikel: '13',
  clausules: ['13.1', '13.3'],
  // Nobody: only the term.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'termijn-loopt-nog',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => {
        const termijn = vernietigtermijnVan(s);
        return termijn !== undefined && s.vandaag >= zichtbaarVanaf(termijn.uiterlijk);
      },
    },
    { reden: 'voorstel-loopt-al', lid: '1', clausule: '13.1', geldt: (s) => !s.voorgesteld },
  ],
  voorwaarden: [],
};
