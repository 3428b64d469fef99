// Choosing from a closed list: one from a drop-down, one from radio buttons, several from check boxes, or a single yes.
import type { ReactNode } from 'react';
import { useTeksten } from '../teksten/taal.tsx';
import { useVeld, veldId } from './context.tsx';
import { beschrijving, HintEnFout, Labeltekst, type Veldeigenschappen, volledigLabel } from './veldschil.tsx';

export interface Optie<T extends string> {
  readonly waarde: T;
  readonly tekst: string;
  readonly toelichting?: string | undefined;
}

interface Keuzeeigenschappen<T extends string> extends Veldeigenschappen {
  readonly opties: readonly Optie<T>[];
  readonly waarde: T | '';
  readonly opWijziging: (waarde: T) => void;
}

/** A drop-down list; nothing is chosen beforehand. */
export function Keuzelijst<T extends string>(eigenschappen: Keuzeeigenschappen<T>) {
  const { veld, label, over, hint, optioneel, opties, waarde, opWijziging } = eigenschappen;
  const t = useTeksten().formulier;
  const fout = useVeld(veld, volledigLabel(eigenschappen));
  return (
    <div className="veld">
      <label htmlFor={veldId(veld)}>
        <Labeltekst label={label} over={over} optioneel={optioneel} />
      </label>
      <HintEnFout veld={veld} hint={hint} fout={fout} />
      <select
        id={veldId(veld)}
        className="invoer"
        value={waarde}
        aria-describedby={beschrijving(veld, hint, fout)}
        aria-invalid={fout === undefined ? undefined : true}
        onChange={(gebeurtenis) => {
          const gekozen = opties.find((optie) => optie.waarde === gebeurtenis.target.value);
          if (gekozen !== undefined) opWijziging(gekozen.waarde);
        }}
      >
        <option value="" disabled>
          {t.kies}
        </option>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Groepeigenschappen extends Veldeigenschappen {
  readonly fout: string | undefined;
  readonly children: ReactNode;
}

function Groep({ veld, label, over, labelVerborgen, hint, optioneel, fout, children }: Groepeigenschappen) {
  return (
    <fieldset className="veld" id={veldId(veld)} aria-describedby={beschrijving(veld, hint, fout)}>
      <legend className={labelVerborgen === true ? 'alleen-lezer' : undefined}>
        <Labeltekst label={label} over={over} optioneel={optioneel} />
      </legend>
      <HintEnFout veld={veld} hint={hint} fout={fout} />
      {children}
    </fieldset>
  );
}

/** What an option asks for once it is chosen; nothing when it asks for nothing. */
function Bijkeuze({ children }: { readonly children: ReactNode }) {
  return children === undefined || children === null ? null : <div className="bijkeuze">{children}</div>;
}

interface Rondjeseigenschappen<T extends string> extends Keuzeeigenschappen<T> {
  readonly naastElkaar?: boolean;
  /** What appears beneath the chosen option. */
  readonly bij?: (waarde: T) => ReactNode;
}

/** Radio buttons. */
export function Rondjes<T extends string>(eigenschappen: Rondjeseigenschappen<T>) {
  const { veld, opties, waarde, opWijziging, naastElkaar = false, bij } = eigenschappen;
  const fout = useVeld(veld, volledigLabel(eigenschappen));
  return (
    <Groep {...eigenschappen} fout={fout}>
      <div className={naastElkaar ? 'keuzes keuzes-rij' : 'keuzes'}>
        {opties.map((optie) => (
          <div key={optie.waarde}>
            <label className="keuze">
              <input
                type="radio"
                name={veldId(veld)}
                value={optie.waarde}
                checked={waarde === optie.waarde}
                onChange={() => opWijziging(optie.waarde)}
              />
              <span>
                {optie.tekst}
                {optie.toelichting === undefined ? null : <span className="toelichting">{optie.toelichting}</span>}
              </span>
            </label>
            {waarde === optie.waarde ? <Bijkeuze>{bij?.(optie.waarde)}</Bijkeuze> : null}
          </div>
        ))}
      </div>
    </Groep>
  );
}

interface Vinkjeseigenschappen<T extends string> extends Veldeigenschappen {
  readonly opties: readonly Optie<T>[];
  readonly waarden: readonly T[];
  readonly opWijziging: (waarden: readonly T[]) => void;
  /** What appears beneath an option that is ticked. */
  readonly bij?: (waarde: T) => ReactNode;
  /** What an option is about, beneath it whether it is ticked or not. */
  readonly wat?: (waarde: T) => ReactNode;
}

/** Check boxes for several choices. */
export function Vinkjes<T extends string>(eigenschappen: Vinkjeseigenschappen<T>) {
  const { veld, opties, waarden, opWijziging, bij, wat } = eigenschappen;
  const fout = useVeld(veld, volledigLabel(eigenschappen));
  const wissel = (waarde: T, aan: boolean) =>
    opWijziging(aan ? [...waarden, waarde] : waarden.filter((gekozen) => gekozen !== waarde));
  return (
    <Groep {...eigenschappen} fout={fout}>
      <div className="keuzes">
        {opties.map((optie) => (
          <div key={optie.waarde}>
            <label className="keuze">
              <input
                type="checkbox"
                value={optie.waarde}
                checked={waarden.includes(optie.waarde)}
                aria-describedby={wat === undefined ? undefined : `${veldId(veld)}-${optie.waarde}-wat`}
                onChange={(gebeurtenis) => wissel(optie.waarde, gebeurtenis.target.checked)}
              />
              <span>
                {optie.tekst}
                {optie.toelichting === undefined ? null : <span className="toelichting">{optie.toelichting}</span>}
              </span>
            </label>
            {wat === undefined ? null : (
              <div className="keuzeuitleg" id={`${veldId(veld)}-${optie.waarde}-wat`}>
                {wat(optie.waarde)}
              </div>
            )}
            {waarden.includes(optie.waarde) ? <Bijkeuze>{bij?.(optie.waarde)}</Bijkeuze> : null}
          </div>
        ))}
      </div>
    </Groep>
  );
}

interface Vinkeigenschappen extends Pick<Veldeigenschappen, 'veld' | 'label'> {
  readonly aan: boolean;
  readonly opWijziging: (aan: boolean) => void;
}

/** One check box that confirms something. */
export function Vink({ veld, label, aan, opWijziging }: Vinkeigenschappen) {
  const fout = useVeld(veld, label);
  return (
    <div className="veld">
      <HintEnFout veld={veld} hint={undefined} fout={fout} />
      <label className="keuze">
        <input
          id={veldId(veld)}
          type="checkbox"
          checked={aan}
          aria-describedby={beschrijving(veld, undefined, fout)}
          aria-invalid={fout === undefined ? undefined : true}
          onChange={(gebeurtenis) => opWijziging(gebeurtenis.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
