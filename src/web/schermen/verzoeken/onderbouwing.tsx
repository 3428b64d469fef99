// What is said of a refusal, whole or in part: its grounds, why it is necessary and goes no further, and what the letter says of it.
import { type Uitstelgrond, uitstelletters } from '../../../convenant/regimes/convenant-2017.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

interface Woorden {
  readonly weging: string;
  readonly motivering: string;
}

export function Onderbouwing({
  w,
  zet,
  motiveringHint,
}: {
  readonly w: Woorden;
  readonly zet: (veld: keyof Woorden, waarde: string) => void;
  /** What to write for the reader; none in a letter that says nothing of the reasons. */
  readonly motiveringHint: string | undefined;
}) {
  const t = useTeksten().verzoeken.velden;
  return (
    <>
      <Tekstvlak
        veld="weging"
        label={t.weging}
        hint={t.wegingHint}
        max={4000}
        waarde={w.weging}
        opWijziging={(weging) => zet('weging', weging)}
      />
      {motiveringHint === undefined ? null : (
        <Tekstvlak
          veld="motivering"
          label={t.motivering}
          hint={motiveringHint}
          max={4000}
          waarde={w.motivering}
          opWijziging={(motivering) => zet('motivering', motivering)}
        />
      )}
    </>
  );
}

/** The grounds a to e on which something is not said (art. 12 lid 4). */
export function Gronden({
  gronden,
  opWijziging,
}: {
  readonly gronden: readonly Uitstelgrond[];
  readonly opWijziging: (gronden: readonly Uitstelgrond[]) => void;
}) {
  const { informeren, verzoeken } = useTeksten();
  return (
    <Vinkjes
      veld="gronden"
      label={verzoeken.velden.gronden}
      hint={verzoeken.velden.grondenHint}
      opties={uitstelletters.map((waarde) => ({ waarde, tekst: informeren.grond(waarde, informeren.gronden[waarde]) }))}
      waarden={gronden}
      opWijziging={opWijziging}
    />
  );
}
