// A white card with a heading: the building block of every screen.
import { type ReactNode, useId } from 'react';

interface Kaarteigenschappen {
  readonly titel: string;
  /** What stands beside the heading: a chip or a label. */
  readonly bij?: ReactNode;
  readonly children: ReactNode;
}

export function Kaart({ titel, bij, children }: Kaarteigenschappen) {
  const id = useId();
  return (
    <section className="kaart" aria-labelledby={id}>
      <div className="kaartkop">
        <h2 id={id}>{titel}</h2>
        {bij}
      </div>
      {children}
    </section>
  );
}

/** A part of a card or tab, with a heading one level lower. */
export function Deel({ titel, bij, children }: Kaarteigenschappen) {
  const id = useId();
  return (
    <section className="deel" aria-labelledby={id}>
      <div className="kaartkop">
        <h2 id={id}>{titel}</h2>
        {bij}
      </div>
      {children}
    </section>
  );
}
