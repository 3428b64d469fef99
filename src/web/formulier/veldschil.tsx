// What every field has around it: label above, hint, fault, and the ids that tie them together.
import { CircleAlert } from 'lucide-react';
import { useTeksten } from '../teksten/taal.tsx';
import { veldId } from './context.tsx';

/** Properties that every field takes. */
export interface Veldeigenschappen {
  /** Path of the field in the input of the act. */
  readonly veld: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optioneel?: boolean | undefined;
}

export const hintId = (veld: string) => `${veldId(veld)}-hint`;
export const foutId = (veld: string) => `${veldId(veld)}-fout`;

/** The ids that describe a control, for `aria-describedby`. */
export function beschrijving(veld: string, hint: string | undefined, fout: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : hintId(veld), fout === undefined ? '' : foutId(veld)].filter(
    (id) => id !== '',
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function Labeltekst({ label, optioneel = false }: Pick<Veldeigenschappen, 'label' | 'optioneel'>) {
  const t = useTeksten().formulier;
  return (
    <>
      {label}
      {optioneel ? <span className="optioneel"> {t.optioneel}</span> : null}
    </>
  );
}

export function HintEnFout({
  veld,
  hint,
  fout,
}: Pick<Veldeigenschappen, 'veld' | 'hint'> & { readonly fout: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : (
        <p className="hint" id={hintId(veld)}>
          {hint}
        </p>
      )}
      {fout === undefined ? null : (
        <p className="veldfout" id={foutId(veld)}>
          <CircleAlert className="icoon" aria-hidden />
          <span>{fout}</span>
        </p>
      )}
    </>
  );
}
