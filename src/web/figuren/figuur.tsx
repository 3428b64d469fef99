// The frame of every figure: what it says in a sentence, the picture at the width that there is, and the same as a table.
import { ChartGantt, Table2 } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTeksten } from '../teksten/taal.tsx';
import { letter } from './maten.ts';
import { tekstbreedte } from './tekstmaat.ts';

/** A picture at some width: its height in points and what is in it. */
export interface Beeld {
  readonly hoogte: number;
  readonly inhoud: ReactNode;
}

interface Figuureigenschappen {
  readonly titel: string;
  /** The essence in words, for everybody; the details are in the table. */
  readonly samenvatting: string;
  readonly tabel: ReactNode;
  readonly beeld: (breedte: number) => Beeld;
}

/** Width of an element in points of which 16 make the root letter, so that larger letters get the room that they need. */
function useBreedte(): readonly [RefObject<HTMLDivElement | null>, number] {
  const vak = useRef<HTMLDivElement>(null);
  const [breedte, zetBreedte] = useState(720);
  useLayoutEffect(() => {
    const element = vak.current;
    if (element === null) return;
    const meet = () => {
      const wortel = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (element.clientWidth > 0) zetBreedte(Math.max(200, Math.floor((element.clientWidth / wortel) * 16)));
    };
    meet();
    const wacht = new ResizeObserver(meet);
    wacht.observe(element);
    return () => wacht.disconnect();
  }, []);
  return [vak, breedte];
}

/**
 * Size of the letter of a drawing in points. Places were reckoned with the letter of the screens; while another, wider one
 * stands in for it, or for good when it does not come, the words become as much smaller as keeps them within their cards.
 */
function useLettergrootte(): readonly [RefObject<SVGSVGElement | null>, number] {
  const beeld = useRef<SVGSVGElement>(null);
  const [grootte, zetGrootte] = useState(letter);
  // After every drawing, as the words can be others, and once the browser has placed it.
  useEffect(() => {
    const meet = () => {
      let ruimst = 1;
      for (const regel of beeld.current?.querySelectorAll('tspan') ?? []) {
        const nu = Number.parseFloat(getComputedStyle(regel).fontSize);
        const hoort = tekstbreedte(regel.textContent ?? '', nu);
        if (hoort > 0) ruimst = Math.max(ruimst, regel.getComputedTextLength() / hoort);
      }
      zetGrootte(Math.floor((letter / ruimst) * 10) / 10);
    };
    let beurt = 0;
    const straks = () => {
      cancelAnimationFrame(beurt);
      beurt = requestAnimationFrame(meet);
    };
    straks();
    // The letter came, or will not come: either way the words are drawn anew.
    const wissels = ['loadingdone', 'loadingerror'] as const;
    for (const wissel of wissels) document.fonts.addEventListener(wissel, straks);
    return () => {
      cancelAnimationFrame(beurt);
      for (const wissel of wissels) document.fonts.removeEventListener(wissel, straks);
    };
  });
  return [beeld, grootte];
}

function Prent({
  titel,
  beschrijving,
  beeld,
}: {
  titel: string;
  beschrijving: string;
  beeld: Figuureigenschappen['beeld'];
}) {
  const [vak, breedte] = useBreedte();
  const [svg, grootte] = useLettergrootte();
  const { hoogte, inhoud } = beeld(breedte);
  return (
    <div ref={vak} className="prent">
      <svg
        ref={svg}
        fontSize={grootte}
        role="img"
        aria-label={titel}
        aria-describedby={beschrijving}
        viewBox={`0 0 ${breedte} ${Math.ceil(hoogte)}`}
      >
        {inhoud}
      </svg>
    </div>
  );
}

export function Figuur({ titel, samenvatting, tabel, beeld }: Figuureigenschappen) {
  const t = useTeksten().figuren;
  const beschrijving = useId();
  const [alsTabel, zetAlsTabel] = useState(false);
  const Icoon = alsTabel ? ChartGantt : Table2;
  return (
    <div className="figuur">
      <div className="figuurkop">
        <p id={beschrijving} className="zacht klein">
          {samenvatting}
        </p>
        <button type="button" className="knop knop-klein knop-stil" onClick={() => zetAlsTabel(!alsTabel)}>
          <Icoon className="icoon" aria-hidden />
          {alsTabel ? t.alsFiguur : t.alsTabel}
          <span className="alleen-lezer">: {titel}</span>
        </button>
      </div>
      {alsTabel ? tabel : <Prent titel={titel} beschrijving={beschrijving} beeld={beeld} />}
    </div>
  );
}
