// The panel "wat kan nu": what the actor can do in this stand, and what he cannot do yet with the article and the missing condition.
import { ChevronRight, Lock } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Weigering } from '../../convenant/besluit.ts';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import type { Mogelijkheid } from '../../convenant/vormen/gedeeld.ts';
import { weigeringenVan } from '../api/fouten.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { useHandelingwoorden } from './handelingwoorden.tsx';
import { Weigeringenlijst } from './weigeringen.tsx';

interface Kunneneigenschappen<H extends Handelingnaam> {
  readonly mogelijkheden: readonly Mogelijkheid[];
  /** The acts that have a screen here, in the order in which they come up. */
  readonly handelingen: readonly H[];
  /** Link of an act, with its name and look. */
  readonly link: (handeling: H, inhoud: ReactNode, klasse: string) => ReactNode;
  /** What must be known before it, in one line. */
  readonly vooraf?: ReactNode;
}

/** Id of the panel, for the link to it on a narrow screen. */
export const kunnenId = 'wat-kan-nu';

interface Gesloten {
  readonly handelingen: readonly Handelingnaam[];
  readonly weigeringen: readonly Weigering[];
}

/** Acts that are closed for exactly the same reasons, together: the reasons are said once. */
function Dicht({ handelingen, weigeringen }: Gesloten) {
  const { taal } = useTaal();
  const woorden = useHandelingwoorden();
  const id = useId();
  return (
    <li>
      {handelingen.map((handeling) => (
        <button key={handeling} type="button" className="knop" aria-disabled="true" aria-describedby={id}>
          <Lock className="icoon" aria-hidden />
          {woorden(handeling)[taal]}
        </button>
      ))}
      <Weigeringenlijst id={id} weigeringen={weigeringen} />
    </li>
  );
}

function perReden(dicht: readonly { readonly handeling: Handelingnaam; readonly mogelijkheid: Mogelijkheid }[]) {
  const groepen = Map.groupBy(dicht, ({ mogelijkheid }) => JSON.stringify(mogelijkheid.weigeringen));
  return [...groepen].map(([sleutel, leden]) => ({
    sleutel,
    handelingen: leden.map(({ handeling }) => handeling),
    weigeringen: weigeringenVan(leden[0]?.mogelijkheid.weigeringen ?? []),
  }));
}

export function Kunnen<H extends Handelingnaam>({ mogelijkheden, handelingen, link, vooraf }: Kunneneigenschappen<H>) {
  const t = useTeksten().weegdossier.kunnen;
  const { taal } = useTaal();
  const woorden = useHandelingwoorden();
  const id = useId();
  const bekend = handelingen.flatMap((handeling) => {
    const mogelijkheid = mogelijkheden.find((een) => een.handeling === handeling);
    return mogelijkheid === undefined ? [] : [{ handeling, mogelijkheid }];
  });
  const open = bekend.filter(({ mogelijkheid }) => mogelijkheid.weigeringen.length === 0);
  const dicht = bekend.filter(({ mogelijkheid }) => mogelijkheid.weigeringen.length > 0);
  return (
    // The panel scrolls by itself when it is taller than the window, so the keyboard must be able to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable
    <section className="kaart zij kunnen" aria-labelledby={id} id={kunnenId} tabIndex={0}>
      <h2 id={id}>{t.titel}</h2>
      {vooraf === undefined ? null : <p>{vooraf}</p>}
      {open.length === 0 ? (
        <p className="zacht">{t.niets}</p>
      ) : (
        <ul className="kunnen-mogelijk" aria-label={t.mogelijk}>
          {open.map(({ handeling }, plaats) => (
            <li key={handeling}>
              {link(
                handeling,
                <>
                  {woorden(handeling)[taal]}
                  <ChevronRight className="icoon" aria-hidden />
                </>,
                plaats === 0 ? 'knop knop-hoofd' : 'knop',
              )}
            </li>
          ))}
        </ul>
      )}
      {dicht.length === 0 ? null : (
        <div>
          <h3>{t.nietMogelijk}</h3>
          <ul className="kunnen-niet">
            {perReden(dicht).map(({ sleutel, ...gesloten }) => (
              <Dicht key={sleutel} {...gesloten} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Shown on narrow screens only, where the panel comes after the dossier. */
export function NaarKunnen() {
  return (
    <a className="naarzij" href={`#${kunnenId}`}>
      {useTeksten().weegdossier.kunnen.naar}
    </a>
  );
}
