// The lines of an archived row: labels, days and codes in the language of the screen; what people wrote stays Dutch and says so.
import { archiefveldInWoorden, archiefwaardeInWoorden } from '../../../convenant/brieven/archiefvelden.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { useTaal } from '../../teksten/taal.tsx';

const isDag = (waarde: string) => /^\d{4}-\d{2}-\d{2}$/.test(waarde);

/** What a row says: days and codes in the language of the screen, what people wrote in Dutch. */
function Regel({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  const { taal } = useTaal();
  const woorden = archiefwaardeInWoorden(naam, waarde, taal);
  return (
    <>
      <dt>{archiefveldInWoorden(naam, taal)}</dt>
      <dd>
        {isDag(waarde) ? (
          <Dag dag={waarde} />
        ) : (
          <p className="vrijetekst" lang={woorden === undefined ? 'nl' : undefined}>
            {woorden ?? waarde}
          </p>
        )}
      </dd>
    </>
  );
}

/** In the order in which they stand: what belongs together, such as a criterion and its judgement, stays together. */
export function Archiefregels({
  regels,
}: {
  readonly regels: readonly { readonly naam: string; readonly waarde: string }[];
}) {
  return (
    <dl className="gegevenslijst klein">
      {regels.map(({ naam, waarde }, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names can occur twice; lines keep their place
        <Regel key={plek} naam={naam} waarde={waarde} />
      ))}
    </dl>
  );
}
