// Why something is refused: for each reason the article and the missing condition in words.
import type { Weigering } from '../../convenant/besluit.ts';
import { weigeringteksten } from '../../convenant/weigeringen.ts';
import { useTaal } from '../teksten/taal.tsx';
import { Artikelchip } from './artikelchip.tsx';

export function Weigeringenlijst({
  weigeringen,
  id,
}: {
  readonly weigeringen: readonly Weigering[];
  readonly id?: string;
}) {
  const { taal } = useTaal();
  return (
    <ul className="weigeringen" id={id}>
      {weigeringen.map((weigering) => (
        <li key={`${weigering.clausule} ${weigering.reden}`}>
          <Artikelchip artikel={weigering.artikel} lid={weigering.lid} />
          {weigeringteksten[weigering.reden][taal]}
        </li>
      ))}
    </ul>
  );
}
