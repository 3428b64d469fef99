// Art. 13 lid 4: a core party proposes that chosen items of an archived dossier are there for the weegploeg again, and says why.
import type { Regel } from '../besluit.ts';
import { zonderWacht } from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';
import {
  type Archieffeiten,
  type Heropeningskeuze,
  heeftElkReden,
  isDubbelGekozen,
  isVolledigeKeuze,
  kanAllesMee,
} from '../heropening.ts';
import { weegploegleden } from '../rollen.ts';

export interface Heropeningsinvoer extends Archieffeiten {
  readonly noodzaak: string | undefined;
  /** The aims of art. 3 for which it is necessary. */
  readonly doelen: readonly string[];
  readonly selectie: readonly Heropeningskeuze[];
}

export const heropeningVoorstellen: Regel<Archieffeiten, Heropeningsinvoer> = {
  handeling: 'heropening-voorstellen',
  artikel: '13',
  clausules: ['13.4', '13.1', '8.2', '12.5.2', '12.6.1', 'MB-1.2', 'MB-2.c'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'alleen-weegdossier', lid: '4', clausule: '13.4', geldt: (s) => s.weegdossier },
    { reden: 'dossier-verzegeld', artikel: 'MB 2', lid: 'c', clausule: 'MB-2.c', geldt: (s) => !s.verzegeld },
    { reden: 'bewaartermijn-voorbij', lid: '1', clausule: '13.1', geldt: (s) => s.vandaag < s.vernietigen },
    { reden: 'voorstel-loopt-al', lid: '4', clausule: '13.4', geldt: (s) => s.openVoorstel === undefined },
    ...zonderWacht<Archieffeiten>(() => true),
  ],
  voorwaarden: [
    { reden: 'noodzaak-ontbreekt', lid: '4', clausule: '13.4', geldt: (s) => gevuld(s.noodzaak) },
    { reden: 'doel-ontbreekt', lid: '4', clausule: '13.4', geldt: (s) => s.doelen.length > 0 },
    { reden: 'selectie-leeg', lid: '4', clausule: '13.4', geldt: (s) => isVolledigeKeuze(s.items, s.selectie) },
    { reden: 'reden-per-gegeven-ontbreekt', lid: '4', clausule: '13.4', geldt: (s) => heeftElkReden(s.selectie) },
    { reden: 'dubbel-genoemd', lid: '4', clausule: '13.4', geldt: (s) => !isDubbelGekozen(s.selectie) },
    {
      reden: 'gegeven-niet-te-heropenen',
      artikel: '8',
      lid: '2',
      clausule: '8.2',
      geldt: (s) => kanAllesMee(s.items, s.selectie),
    },
  ],
};
