// Art. 13 lid 2: on the last day of the year after its last processing a dossier goes to the archive, by a task of the system.
import type { Taakregel } from '../besluit.ts';
import { loopAf } from '../termijnen.ts';

export interface TeArchiveren {
  readonly vandaag: string;
  readonly laatsteVerwerking: string;
  /** No closure of this casus is still on its way to the weegploeg register (8 lid 2 f). */
  readonly teruggeschreven: boolean;
}

export const archiveren: Taakregel<TeArchiveren> = {
  handeling: 'archiveren',
  artikel: '13',
  clausules: ['13.2'],
  // Nobody: only the term.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'termijn-loopt-nog',
      lid: '2',
      clausule: '13.2',
      geldt: (s) => s.vandaag >= loopAf('archiveren', s.laatsteVerwerking),
    },
    { reden: 'afsluiting-onderweg', artikel: '8', lid: '2', clausule: '8.2', geldt: (s) => s.teruggeschreven },
  ],
  voorwaarden: [],
};
