// The second four weeks: the reason, the day on which the requester is told, and the letter that tells him.
import { verzoekVerdagen } from '../../../convenant/artikelen/verzoek-verdagen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { toonDelen } from '../../../convenant/brieven/brieftekst.ts';
import { verdagingDelen } from '../../../convenant/brieven/verdaging.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefdelen } from '../informeren/brieftekst.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

const begin = { reden: '', berichtOp: '' };

export function VerzoekVerdagen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const { velden: t, delen } = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const formulier = useFormulier({
    handeling: 'verzoek-verdagen',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...w }),
    regels: (w) =>
      weeg(verzoekVerdagen.artikel, verzoekVerdagen.voorwaarden, { ...verzoekfeitenVan(verzoek, vandaag), ...w }),
    velden: { 'reden-ontbreekt': 'reden', 'berichtdag-ongeldig': 'berichtOp' },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="verzoek-verdagen" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="reden"
          label={t.verdaagreden}
          hint={t.verdaagredenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
        <Datumveld
          veld="berichtOp"
          label={t.berichtOp}
          waarde={w.berichtOp}
          opWijziging={(berichtOp) => zet('berichtOp', berichtOp)}
        />
        <h2>{delen.verdaging}</h2>
        <p className="zacht">{delen.verdagingUitleg}</p>
        {w.reden.trim() === '' ? null : (
          <Briefdelen delen={toonDelen(verdagingDelen({ ...verzoek, reden: w.reden }))} />
        )}
      </div>
    </Formulier>
  );
}
