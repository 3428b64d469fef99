// What each party said to a proposal: who is asked, who voted how, with the reason, by whom and when.
import type { Partijsoort } from '../../convenant/rollen.ts';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Stemlabel } from './label.tsx';

interface Stem {
  readonly partij: Partijsoort;
  readonly voor: boolean;
  readonly reden: string;
  readonly door: string;
  readonly op: string;
}

interface Stemlijsteigenschappen {
  readonly vereist: readonly Partijsoort[];
  readonly stemmen: readonly Stem[];
  /** Whether who did not vote still can. */
  readonly open: boolean;
  readonly label?: string;
  /** Whether the parties are headings of their own under the one above the list. */
  readonly koppen?: boolean;
}

export function Stemlijst({ vereist, stemmen, open, label, koppen = true }: Stemlijsteigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  return (
    <ul className="stemmen" aria-label={label}>
      {vereist.map((partij) => {
        const stem = stemmen.find((een) => een.partij === partij);
        const zonder = open ? 'nog' : 'niet';
        const soort = stem === undefined ? zonder : stem.voor ? 'voor' : 'tegen';
        const naam = t.woorden.partijen[partij];
        return (
          <li key={partij} className={`stem stem-${soort}`}>
            {koppen ? (
              <h4 className="hoofdletter">{naam}</h4>
            ) : (
              <p className="hoofdletter">
                <strong>{naam}</strong>
              </p>
            )}
            <Stemlabel stem={soort} />
            {stem === undefined ? null : (
              <>
                <p className="vrijetekst">{stem.reden}</p>
                <p className="zacht klein">
                  {t.besluitvorming.voorstel.stemdoor(stem.door, datumInWoorden(stem.op, taal))}
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
