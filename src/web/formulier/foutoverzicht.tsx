// The summary of what is wrong with a form: takes the focus, links to each field, names the article where there is one.
import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Artikelchip } from '../onderdelen/artikelchip.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { focusVeld, veldId } from './context.tsx';
import type { Fout } from './fouten.ts';

export function Foutoverzicht({ fouten, poging }: { readonly fouten: readonly Fout[]; readonly poging: number }) {
  const t = useTeksten().formulier;
  const kop = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new attempt moves the focus here again
  useEffect(() => {
    kop.current?.focus({ preventScroll: true });
    kop.current?.scrollIntoView({ block: 'center' });
  }, [poging]);
  return (
    <section className="foutoverzicht" aria-labelledby="fouten-kop">
      <h2 id="fouten-kop" ref={kop} tabIndex={-1}>
        <CircleAlert className="icoon" aria-hidden />
        {t.fouten(fouten.length)}
      </h2>
      <ul className="weigeringen">
        {fouten.map(({ veld, tekst, weigering }) => (
          <li key={`${veld} ${tekst}`}>
            {weigering === undefined ? null : <Artikelchip artikel={weigering.artikel} lid={weigering.lid} />}
            {veld === undefined ? (
              <strong>{tekst}</strong>
            ) : (
              <a
                href={`#${veldId(veld)}`}
                onClick={(gebeurtenis) => {
                  gebeurtenis.preventDefault();
                  focusVeld(veld);
                }}
              >
                {tekst}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
