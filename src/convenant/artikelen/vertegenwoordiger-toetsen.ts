// Art. 12 lid 1: whoever asks for somebody else proves that he may: parent or guardian of a child under sixteen, curator, mentor, or by a special mandate.
import type { Regel } from '../besluit.ts';
import { isRecent } from '../bewijsstukken.ts';
import { gevuld } from '../feiten.ts';
import { type Bewijsstuk, heeftGezag, pastBijLeeftijd, stukkenBij, type Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Vertegenwoordigertoets extends Verzoekfeiten {
  readonly uitkomst: 'bevoegd' | 'onbevoegd';
  readonly stuk: Bewijsstuk | undefined;
  readonly stukVan: string | undefined;
  /** Whether the interest of the child was looked at and does not stand in the way. */
  readonly belangKind: boolean;
  readonly toelichting: string | undefined;
}

/** Conditions of a check that comes out well; one that does not needs its explanation only. */
const alsBevoegd = (geldt: (s: Vertegenwoordigertoets) => boolean) => (s: Vertegenwoordigertoets) =>
  s.uitkomst === 'onbevoegd' || geldt(s);

export const vertegenwoordigerToetsen: Regel<Verzoekfeiten, Vertegenwoordigertoets> = {
  handeling: 'vertegenwoordiger-toetsen',
  artikel: '12',
  clausules: ['12.1.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    inVerzoekstand,
    {
      reden: 'geen-vertegenwoordiger',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => s.hoedanigheid !== 'zelf' && s.hoedanigheid !== 'derde',
    },
  ],
  voorwaarden: [
    { reden: 'leeftijd-past-niet', lid: '1', clausule: '12.1.1', geldt: alsBevoegd(pastBijLeeftijd) },
    {
      reden: 'bewijsstuk-ontbreekt',
      lid: '1',
      clausule: '12.1.1',
      geldt: alsBevoegd((s) => {
        const goed: readonly Bewijsstuk[] = stukkenBij[s.hoedanigheid];
        // For who needs no representative there is no paper, and that is said already.
        return goed.length === 0 || (s.stuk !== undefined && goed.includes(s.stuk));
      }),
    },
    {
      reden: 'stukdag-ongeldig',
      lid: '1',
      clausule: '12.1.1',
      geldt: alsBevoegd((s) => s.stukVan !== undefined && s.stukVan <= s.vandaag),
    },
    { reden: 'stuk-te-oud', lid: '1', clausule: '12.1.1', geldt: alsBevoegd(isRecent) },
    {
      reden: 'belang-kind-niet-gewogen',
      lid: '1',
      clausule: '12.1.1',
      geldt: alsBevoegd((s) => !heeftGezag(s.hoedanigheid) || s.belangKind),
    },
    {
      reden: 'toelichting-ontbreekt',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => s.uitkomst === 'bevoegd' || gevuld(s.toelichting),
    },
  ],
};
