// Why something is refused: for each reason the article and the missing condition in words.
import type { Weigering } from '../../convenant/besluit.ts';
import { weigeringteksten } from '../../convenant/weigeringen.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Artikelchip } from './artikelchip.tsx';
import { Bericht } from './bericht.tsx';

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

/** At a proposal that nobody can vote for now, before anybody tries: why, and that a vote against stays possible. */
export function Voorbeletsel({ weigeringen }: { readonly weigeringen: readonly Weigering[] }) {
  const t = useTeksten().besluitvorming.voorstel;
  if (weigeringen.length === 0) return null;
  return (
    <Bericht soort="letop" titel={t.nietVoor} niveau={3}>
      <Weigeringenlijst weigeringen={weigeringen} />
    </Bericht>
  );
}
