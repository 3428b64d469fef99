// What happens with items while an objection to them is open, and why processing goes on (AVG 18 lid 1 d): for registers and archive alike.
import { tussentijden } from '../../../convenant/vormen/correctieverzoeken.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export interface Tussentijdswaarden {
  readonly tussentijds: (typeof tussentijden)[number] | '';
  readonly reden: string;
}

export function Tussentijdsvelden({
  verzet,
  w,
  zet,
}: {
  readonly verzet: boolean;
  readonly w: Tussentijdswaarden;
  readonly zet: (deel: Partial<Tussentijdswaarden>) => void;
}) {
  const t = useTeksten().verzoeken.correctie;
  return (
    <>
      {verzet ? (
        <Rondjes
          veld="tussentijds"
          label={t.tussentijds}
          hint={t.tussentijdsHint}
          opties={tussentijden.map((waarde) => ({ waarde, tekst: t.tussentijden[waarde] }))}
          waarde={w.tussentijds}
          opWijziging={(tussentijds) => zet({ tussentijds })}
        />
      ) : null}
      {w.tussentijds === 'doorgaan' ? (
        <Tekstvlak
          veld="reden"
          label={t.doorgaanReden}
          hint={t.doorgaanRedenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet({ reden })}
        />
      ) : null}
    </>
  );
}
