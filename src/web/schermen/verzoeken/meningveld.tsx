// What a party that must be heard thinks of a request about an item, as whoever decides heard it.
import type { Partijsoort } from '../../../convenant/rollen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export interface Mening {
  readonly op: string;
  readonly eens: 'ja' | 'nee' | '';
  readonly tekst: string;
}
export const geenMening: Mening = { op: '', eens: '', tekst: '' };

export function Meningveld({
  partij,
  plaats,
  mening,
  zelf,
  zet,
}: {
  readonly partij: Partijsoort;
  readonly plaats: number;
  readonly mening: Mening;
  /** It can say so itself, and did not yet. */
  readonly zelf: boolean;
  readonly zet: (mening: Mening) => void;
}) {
  const t = useTeksten();
  const { correctie } = t.verzoeken;
  const naam = t.woorden.partijen[partij];
  return (
    <fieldset className="veld veldgroep">
      <legend>{correctie.gehoord(naam)}</legend>
      {zelf ? <p className="zacht klein">{correctie.zienswijze.nogNiet(naam)}</p> : null}
      <Rondjes
        veld={`gehoord.${plaats}.eens`}
        label={correctie.eens(naam)}
        opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: correctie.eensen[waarde] }))}
        waarde={mening.eens}
        opWijziging={(eens) => zet({ ...mening, eens })}
      />
      <Datumveld
        veld={`gehoord.${plaats}.op`}
        label={correctie.gehoordOp(naam)}
        waarde={mening.op}
        opWijziging={(op) => zet({ ...mening, op })}
      />
      <Tekstvlak
        veld={`gehoord.${plaats}.tekst`}
        label={correctie.gehoordTekst(naam)}
        optioneel
        kort
        max={2000}
        waarde={mening.tekst}
        opWijziging={(tekst) => zet({ ...mening, tekst })}
      />
    </fieldset>
  );
}
