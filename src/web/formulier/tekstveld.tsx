// A line or a block of plain text, with what is left of its length when that gets little.
import { useTeksten } from '../teksten/taal.tsx';
import { useVeld, type Veldcontrole, veldId } from './context.tsx';
import { beschrijving, HintEnFout, Labeltekst, type Veldeigenschappen, volledigLabel } from './veldschil.tsx';

interface Tekstveldeigenschappen extends Veldeigenschappen {
  readonly waarde: string;
  readonly opWijziging: (waarde: string) => void;
  /** Longest length in characters, as the schema of the act has it. */
  readonly max: number;
  readonly smal?: boolean;
  readonly bijVerlaten?: () => void;
}

export function Tekstveld(eigenschappen: Tekstveldeigenschappen) {
  const { veld, label, over, hint, optioneel, waarde, opWijziging, max, smal = false, bijVerlaten } = eigenschappen;
  const fout = useVeld(veld, volledigLabel(eigenschappen));
  return (
    <div className="veld">
      <label htmlFor={veldId(veld)}>
        <Labeltekst label={label} over={over} optioneel={optioneel} />
      </label>
      <HintEnFout veld={veld} hint={hint} fout={fout} />
      <input
        id={veldId(veld)}
        className={smal ? 'invoer invoer-smal' : 'invoer'}
        type="text"
        autoComplete="off"
        value={waarde}
        maxLength={max}
        aria-describedby={beschrijving(veld, hint, fout)}
        aria-invalid={fout === undefined ? undefined : true}
        onChange={(gebeurtenis) => opWijziging(gebeurtenis.target.value)}
        onBlur={bijVerlaten}
      />
    </div>
  );
}

interface Tekstvlakeigenschappen extends Omit<Tekstveldeigenschappen, 'smal' | 'bijVerlaten'> {
  readonly kort?: boolean;
  /** Looks at the text itself, for what the schema of the act cannot tell. */
  readonly controle?: Veldcontrole;
}

export function Tekstvlak(eigenschappen: Tekstvlakeigenschappen) {
  const {
    veld,
    label,
    over: onderwerp,
    hint,
    optioneel,
    waarde,
    opWijziging,
    max,
    kort = false,
    controle,
  } = eigenschappen;
  const t = useTeksten().formulier;
  const fout = useVeld(veld, volledigLabel(eigenschappen), controle);
  const over = max - waarde.length;
  return (
    <div className="veld">
      <label htmlFor={veldId(veld)}>
        <Labeltekst label={label} over={onderwerp} optioneel={optioneel} />
      </label>
      <HintEnFout veld={veld} hint={hint} fout={fout} />
      <textarea
        id={veldId(veld)}
        className={kort ? 'invoer invoer-kort' : 'invoer'}
        value={waarde}
        maxLength={max}
        aria-describedby={beschrijving(veld, hint, fout)}
        aria-invalid={fout === undefined ? undefined : true}
        onChange={(gebeurtenis) => opWijziging(gebeurtenis.target.value)}
      />
      {over <= 300 ? (
        <p className="over" aria-live="polite">
          {t.tekensOver(over)}
        </p>
      ) : null}
    </div>
  );
}
