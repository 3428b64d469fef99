// What every field has around it: label above, hint, fault, and the ids that tie them together.
import { CircleAlert } from 'lucide-react';
import { useTeksten } from '../teksten/taal.tsx';
import { veldId } from './context.tsx';

/** Properties that every field takes. */
export interface Veldeigenschappen {
  /** Path of the field in the input of the act. */
  readonly veld: string;
  readonly label: string;
  /** What the label is about, when the heading around it shows that already: read out, not shown. */
  readonly over?: string | undefined;
  /** Read out only, when the heading above says the same. */
  readonly labelVerborgen?: boolean | undefined;
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

/** The name of a field in a fault summary. */
export function volledigLabel({ label, over }: Pick<Veldeigenschappen, 'label' | 'over'>): string {
  return over === undefined ? label : `${label}: ${over}`;
}

export function Labeltekst({
  label,
  over,
  optioneel = false,
}: Pick<Veldeigenschappen, 'label' | 'over' | 'optioneel'>) {
  const t = useTeksten().formulier;
  return (
    <>
      {label}
      {over === undefined ? null : <span className="alleen-lezer">: {over}</span>}
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
