// Art. 13 lid 1, GDPR art. 5 lid 1 e: on the last day of its term the system destroys a request that ended, with its letters and its key.
import type { Taakregel } from '../besluit.ts';
import { type Bewaardverzoek, verzoektermijnVan } from '../verzoekbewaring.ts';

export interface Verzoekvernietiging extends Bewaardverzoek {
  readonly vandaag: string;
  /** The last day of a hold. */
  readonly aangehoudenTot?: string;
  /** An open request found something in this one (12 lid 2). */
  readonly gevraagd: boolean;
  /** A decision about an item was not carried out yet (12 lid 6). */
  readonly correctieOpen: boolean;
}

export const verzoekVernietigen: Taakregel<Verzoekvernietiging> = {
  handeling: 'verzoek-vernietigen',
  artikel: '13',
  clausules: ['13.1', '12.6.1'],
  // Nobody: the term. No file of a register goes with it, so there is nothing to approve.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'verzoek-loopt-nog', lid: '1', clausule: '13.1', geldt: (s) => s.stand !== 'open' },
    {
      reden: 'termijn-loopt-nog',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => {
        const termijn = verzoektermijnVan(s);
        // Of an open request that is said already.
        return termijn === undefined ? s.stand === 'open' : s.vandaag >= termijn.uiterlijk;
      },
    },
    {
      reden: 'vernietiging-aangehouden',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => !s.gevraagd && (s.aangehoudenTot === undefined || s.aangehoudenTot < s.vandaag),
    },
    {
      reden: 'correctie-niet-uitgevoerd',
      artikel: '12',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => !s.correctieOpen,
    },
  ],
  voorwaarden: [],
};
