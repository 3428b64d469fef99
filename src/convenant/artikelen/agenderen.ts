// Art. 7 lid 4 onder 1, 8 lid 5: when all core parties agree, the person is scheduled and a copy of the selection goes through the door.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Weegfeiten } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import type { Voorstelsoort } from '../regimes/convenant-2017.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

/** All required parties voted for this outcome; an empty list of required parties is not unanimity. */
export function isEensgezind(feiten: Weegfeiten, soort: Voorstelsoort): boolean {
  const voorstel = feiten.openVoorstel;
  return (
    voorstel !== undefined &&
    voorstel.soort === soort &&
    voorstel.vereist.length > 0 &&
    voorstel.vereist.every((partij) => voorstel.voor.includes(partij)) &&
    voorstel.tegen.length === 0
  );
}

export interface Agendering extends Weegfeiten {
  /** What items of the dossier wait for: they would be copied as they are. */
  readonly wacht: readonly Wacht[];
}

export const agenderen: Regel<Weegfeiten, Agendering> = {
  handeling: 'agenderen',
  artikel: '7',
  clausules: ['7.4.1', '8.2', '8.5', '9.2.2', '10.2', '12.5.2', '12.6.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('agenderen'),
    { reden: 'niet-eensgezind', lid: '4', clausule: '7.4.1', geldt: (s) => isEensgezind(s, 'agenderen') },
    { reden: 'analyse-ontbreekt', lid: '3', clausule: '7.3.1', geldt: (s) => s.analyse !== undefined },
    {
      reden: 'gegeven-niet-over-te-dragen',
      artikel: '8',
      lid: '5',
      clausule: '8.5',
      geldt: (s) =>
        (s.openVoorstel?.selectie ?? []).every((id) =>
          s.items.some((item) => item.id === id && !isVerzegeldRegime(item.regime)),
        ),
    },
  ],
  voorwaarden: [...zonderWacht<Agendering>(() => true)],
};
