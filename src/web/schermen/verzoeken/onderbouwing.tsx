// What is said of a refusal, whole or in part: why it is necessary and goes no further, and what the letter says of it.
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
