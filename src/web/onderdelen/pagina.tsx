// A page: title in the tab, breadcrumbs, the one h1 that takes focus after every navigation.
import { createContext, type ReactNode, useEffect, useRef } from 'react';
import { useTeksten } from '../teksten/taal.tsx';

interface Paginaeigenschappen {
  /** Screen name or number; never a name of a person. */
  readonly titel: string;
  readonly kruimels?: readonly { readonly tekst: string; readonly link: ReactNode }[];
  /** Labels beside the heading. */
  readonly bij?: ReactNode;
  readonly inleiding?: ReactNode;
  readonly children: ReactNode;
}

/** True within a page, so that a state knows whether it must be the page itself. */
export const InPagina = createContext(false);

let eerstePagina = true;

export function Pagina({ titel, kruimels = [], bij, inleiding, children }: Paginaeigenschappen) {
  const t = useTeksten();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titel} – ${t.schil.naam}`;
  }, [titel, t]);
  useEffect(() => {
    // On the very first page the browser starts at the top by itself; afterwards the heading is where reading starts.
    if (!eerstePagina) {
      window.scrollTo(0, 0);
      kop.current?.focus({ preventScroll: true });
    }
    eerstePagina = false;
  }, []);
  return (
    <InPagina value={true}>
      {kruimels.length === 0 ? null : (
        <nav aria-label={t.schil.kruimels}>
          <ol className="kruimels">
            {kruimels.map(({ tekst, link }) => (
              <li key={tekst}>{link}</li>
            ))}
            <li aria-current="page">{titel}</li>
          </ol>
        </nav>
      )}
      <div className="paginakop">
        <h1 ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        {bij === undefined ? null : <div className="rij">{bij}</div>}
      </div>
      {inleiding === undefined ? null : <p className="inleiding">{inleiding}</p>}
      {children}
    </InPagina>
  );
}
