// Names and values beneath each other; a value that is not there leaves its line out.
import type { ReactNode } from 'react';

interface Regel {
  readonly naam: string;
  readonly waarde: ReactNode;
}

export function Gegevenslijst({
  regels,
  klein = false,
}: {
  readonly regels: readonly Regel[];
  readonly klein?: boolean;
}) {
  return (
    <dl className={klein ? 'gegevenslijst klein' : 'gegevenslijst'}>
      {regels
        .filter(({ waarde }) => waarde !== undefined && waarde !== null && waarde !== '')
        .map(({ naam, waarde }, plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names can occur twice; lines keep their place
          <Paar key={`${plek} ${naam}`} naam={naam} waarde={waarde} />
        ))}
    </dl>
  );
}

function Paar({ naam, waarde }: Regel) {
  return (
    <>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </>
  );
}
