// The small article chip: shows where it is written, and opens what it says in plain words.
import { lazy, Suspense, useRef, useState } from 'react';
import { type Tweetalig, useTaal } from '../teksten/taal.tsx';
import { type Artikelplaats, artikelnaam, plaatsVanClausule } from './artikel.ts';

// The explanations are many and seldom read, so they come when somebody asks.
const Artikeluitleg = lazy(() => import('./uitleg.tsx').then((m) => ({ default: m.Artikeluitleg })));
const Uitleg = lazy(() => import('./uitleg.tsx').then((m) => ({ default: m.Uitleg })));

interface Chipeigenschappen {
  readonly naam: string;
  readonly plaats?: Artikelplaats;
  readonly uitleg?: string;
}

function Chip({ naam, plaats, uitleg = '' }: Chipeigenschappen) {
  const knop = useRef<HTMLButtonElement>(null);
  const [open, zetOpen] = useState(false);
  const deel = { naam, anker: knop, sluit: () => zetOpen(false) };
  return (
    <>
      <button
        type="button"
        ref={knop}
        className="chip"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => zetOpen(!open)}
      >
        {naam}
      </button>
      {open ? (
        <Suspense>
          {plaats === undefined ? <Uitleg {...deel} tekst={uitleg} /> : <Artikeluitleg {...deel} plaats={plaats} />}
        </Suspense>
      ) : null}
    </>
  );
}

/** Chip of an article and paragraph of the covenant or the authorisation decree. */
export function Artikelchip({ artikel, lid }: Artikelplaats) {
  const { taal } = useTaal();
  return <Chip naam={artikelnaam({ artikel, lid }, taal)} plaats={{ artikel, lid }} />;
}

/** Chip of a row of the obligations table, such as `13.3`. */
export function Clausulechip({ clausule }: { readonly clausule: string }) {
  return <Artikelchip {...plaatsVanClausule(clausule)} />;
}

/** Chip of something that is no article of the covenant, such as a legal ground, with its own words. */
export function Uitlegchip({ naam, uitleg }: { readonly naam: string; readonly uitleg: Tweetalig | string }) {
  const { taal } = useTaal();
  return <Chip naam={naam} uitleg={typeof uitleg === 'string' ? uitleg : uitleg[taal]} />;
}
