// How long a request that ended is kept, and what holds it.
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import type { Verzoekregel } from '../../../convenant/vormen/verzoekregel.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

/** The day on which it is destroyed; with a hold that goes beyond it also that. */
export function Bewaard({ verzoek }: { readonly verzoek: Pick<Verzoekregel, 'bewaardTot' | 'aangehoudenTot'> }) {
  const t = useTeksten().verzoeken;
  if (verzoek.bewaardTot === null) return null;
  return (
    <>
      <Dag dag={verzoek.bewaardTot} />
      {verzoek.aangehoudenTot === null ? null : (
        <>
          {' '}
          ({t.aangehoudenTot} <Dag dag={verzoek.aangehoudenTot} />)
        </>
      )}
    </>
  );
}

type Stapaanhouding = NonNullable<VerzoekVorm['stappen'][number]['inhoud']['aanhouding']>;

/** What a hold was recorded for, in one line. */
export function Aanhouding({ aanhouding: { grond, kenmerk, tot } }: { readonly aanhouding: Stapaanhouding }) {
  const t = useTeksten();
  return (
    <>
      {t.vernietiging.aanhoudgronden[grond]}, {kenmerk}, {t.verzoeken.tot} <Dag dag={tot} />
    </>
  );
}
