// Searching for a request: the name it holds is searched as it is, and other names of the person besides.
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

/** A name on every line. */
const namenIn = (tekst: string) =>
  tekst
    .split('\n')
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');

export function VerzoekDoorzoeken({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const formulier = useFormulier({
    handeling: 'verzoek-doorzoeken',
    begin: { ookAls: '' },
    merk,
    invoer: ({ ookAls }) => ({ id: verzoek.id, ookAls: namenIn(ookAls) }),
    regels: () => [],
    velden: {},
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="verzoek-doorzoeken" terug={terug}>
      <div className="kaart">
        <p>{t.vondsten.zoekUitleg}</p>
        <Tekstvlak
          veld="ookAls"
          label={t.velden.ookAls}
          hint={t.velden.ookAlsHint}
          optioneel
          kort
          max={1600}
          waarde={w.ookAls}
          opWijziging={(ookAls) => zet('ookAls', ookAls)}
        />
      </div>
    </Formulier>
  );
}
