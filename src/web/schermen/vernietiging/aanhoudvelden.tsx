// The fields of a hold: why, the reference of the paper outside, and the last day; of a file and of a request alike.
import type { Aanhoudgrond } from '../../../convenant/vernietiging.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld } from '../../formulier/tekstveld.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';

export const geenAanhouding = { grond: '', kenmerk: '', tot: '' };
export type Aanhoudwaarden = typeof geenAanhouding;

/** Reference and day as they are sent; what was not filled in is left out. */
export const aanhoudingVan = ({ kenmerk, tot }: Aanhoudwaarden) => ({
  kenmerk: kenmerk.trim() === '' ? undefined : kenmerk.trim(),
  tot: tot === '' ? undefined : tot,
});

/** Reason of a refusal -> the field that it is about. */
export const aanhoudvelden = {
  'aanhoudgrond-ontbreekt': 'grond',
  'kenmerk-ontbreekt': 'kenmerk',
  'aanhouding-te-lang': 'tot',
} as const;

interface Eigenschappen {
  readonly gronden: readonly Aanhoudgrond[];
  /** What comes after the last day. */
  readonly totHint: string;
  readonly w: Aanhoudwaarden;
  readonly zet: (veld: keyof Aanhoudwaarden, waarde: string) => void;
}

export function Aanhoudvelden({ gronden, totHint, w, zet }: Eigenschappen) {
  const t = useTeksten().vernietiging;
  return (
    <>
      <Rondjes
        veld="grond"
        label={t.aanhouden.waarom}
        opties={gronden.map((grond) => ({ waarde: grond, tekst: t.aanhoudgronden[grond] }))}
        waarde={uitLijst(gronden, w.grond) ?? ''}
        opWijziging={(grond) => zet('grond', grond)}
      />
      <Tekstveld
        veld="kenmerk"
        label={t.aanhouden.kenmerk}
        hint={t.aanhouden.kenmerkHint}
        max={40}
        waarde={w.kenmerk}
        opWijziging={(kenmerk) => zet('kenmerk', kenmerk)}
      />
      <Datumveld
        veld="tot"
        label={t.aanhouden.tot}
        hint={totHint}
        waarde={w.tot}
        opWijziging={(tot) => zet('tot', tot)}
      />
    </>
  );
}
