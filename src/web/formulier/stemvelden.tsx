// The fields of a vote: in favour or against, and the reason.
import { Rondjes } from './keuzeveld.tsx';
import { Tekstvlak } from './tekstveld.tsx';

export interface Stemming {
  readonly stem: 'voor' | 'tegen' | '';
  readonly reden: string;
}

/** What a form begins with: nobody is helped to a choice. */
export const geenStem: Stemming = { stem: '', reden: '' };

export function Stemvelden({
  formulier: { w, zet },
  label,
  woorden,
  hint,
  max,
}: {
  readonly formulier: { readonly w: Stemming; zet<K extends keyof Stemming>(veld: K, waarde: Stemming[K]): void };
  readonly label: string;
  readonly woorden: { readonly voor: string; readonly tegen: string; readonly reden: string };
  readonly hint: string;
  readonly max: number;
}) {
  return (
    <>
      <Rondjes
        veld="voor"
        label={label}
        labelVerborgen
        opties={[
          { waarde: 'voor', tekst: woorden.voor },
          { waarde: 'tegen', tekst: woorden.tegen },
        ]}
        waarde={w.stem}
        opWijziging={(stem) => zet('stem', stem)}
      />
      <Tekstvlak
        veld="reden"
        label={woorden.reden}
        hint={hint}
        max={max}
        waarde={w.reden}
        opWijziging={(reden) => zet('reden', reden)}
      />
    </>
  );
}
