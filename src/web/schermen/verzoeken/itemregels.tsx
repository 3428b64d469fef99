// The lines of an item: labels, days and codes in the language of the screen; what people wrote stays Dutch and says so.
import { useQuery } from '@tanstack/react-query';
import { bekendInWoorden, veldInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import { metCriteria } from '../../../convenant/criteriaregels.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useTaal } from '../../teksten/taal.tsx';

type Regels = readonly { readonly naam: string; readonly waarde: string }[];

/** A value in words, or as somebody wrote it. */
function Waarde({ naam, waarde }: Regels[number]) {
  const { taal } = useTaal();
  const woorden = bekendInWoorden(naam, waarde, taal);
  return (
    <span className="vrijetekst" lang={woorden === undefined ? 'nl' : undefined}>
      {woorden ?? waarde}
    </span>
  );
}

/** How a text was made says nothing to a reader, unless not all of it is there. */
const zegtIets = ({ naam, waarde }: Regels[number]) => naam !== 'vorm' && !(naam === 'ingekort' && waarde === 'nee');
const zijnNummers = ({ naam, waarde }: Regels[number]) =>
  (naam === 'criteria' || naam === 'criterium') && /^\d+(?:, \d+)*$/.test(waarde);

/** Lines for a list of facts; criteria in the words of the referentiekader, as far as the item was judged by the one of now. */
export function useItemregels() {
  const { taal } = useTaal();
  const { data } = useQuery({ ...samenwerkingsverbandvraag(useApi()), staleTime: 5 * 60_000 });
  const kader = data?.referentiekader;
  const kaders = new Map(kader == null ? [] : [[kader.versie, kader.criteria] as const]);
  return (regels: Regels) => {
    const nu = regels.some(zijnNummers) ? metCriteria(regels, kaders) : regels;
    return nu
      .filter(zegtIets)
      .map((regel) => ({ naam: veldInWoorden(regel.naam, taal), waarde: <Waarde {...regel} /> }));
  };
}

export function Itemregels({ regels }: { readonly regels: Regels }) {
  return <Gegevenslijst klein regels={useItemregels()(regels)} />;
}
