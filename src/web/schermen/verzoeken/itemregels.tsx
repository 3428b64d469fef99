// The lines of an item: labels, days and codes in the language of the screen; what people wrote stays Dutch and says so.
import { bekendInWoorden, veldInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
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

/** Lines for a list of facts. */
export function useItemregels() {
  const { taal } = useTaal();
  return (regels: Regels) =>
    regels.map((regel) => ({ naam: veldInWoorden(regel.naam, taal), waarde: <Waarde {...regel} /> }));
}

export function Itemregels({ regels }: { readonly regels: Regels }) {
  return <Gegevenslijst klein regels={useItemregels()(regels)} />;
}
