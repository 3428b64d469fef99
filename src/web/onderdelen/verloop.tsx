// The life-cycle rail: an ordered list of steps, each done, now, or not yet.
import { useTeksten } from '../teksten/taal.tsx';
import { Dag } from './dag.tsx';

export type Fase = 'klaar' | 'nu' | 'straks';

export interface Stap {
  readonly naam: string;
  readonly fase: Fase;
  readonly dag?: string | undefined;
  readonly toelichting?: string | undefined;
}

export function Verloop({ titel, stappen }: { readonly titel: string; readonly stappen: readonly Stap[] }) {
  const t = useTeksten().weegdossier.verloop;
  return (
    <ol className="verloop" aria-label={titel}>
      {stappen.map(({ naam, fase, dag, toelichting }) => (
        <li key={naam} data-fase={fase} aria-current={fase === 'nu' ? 'step' : undefined}>
          <span className="stap">{naam}</span>
          <span className="alleen-lezer"> ({t[fase]})</span>
          {dag === undefined ? null : (
            <span className="wanneer">
              <Dag dag={dag} />
            </span>
          )}
          {toelichting === undefined ? null : <span className="wanneer">{toelichting}</span>}
        </li>
      ))}
    </ol>
  );
}
