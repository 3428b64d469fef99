// Closing a request of somebody who cannot make it: the fixed answer was sent, and nothing was searched.
import { verzoekNietBehandelen } from '../../../convenant/artikelen/verzoek-niet-behandelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { magNietVragen } from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink } from '../../formulier/keuzeveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefdelen } from '../informeren/brieftekst.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

const begin = { identiteitBlijftUit: false, verzondenOp: '' };

export function NietBehandelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const feiten = verzoekfeitenVan(verzoek, vandaag);
  const formulier = useFormulier({
    handeling: 'verzoek-niet-behandelen',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...w }),
    regels: (w) => weeg(verzoekNietBehandelen.artikel, verzoekNietBehandelen.voorwaarden, { ...feiten, ...w }),
    velden: { 'identiteit-eerst-gevraagd': 'identiteitBlijftUit', 'verzenddag-ongeldig': 'verzondenOp' },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="verzoek-niet-behandelen" terug={terug}>
      <div className="kaart">
        <p className="zacht">{t.delen.antwoordUitleg}</p>
        <Briefdelen delen={verzoek.antwoord} />
        {verzoek.punten.length + verzoek.archiefpunten.length > 0 ? <p>{t.delen.puntenBijEinde}</p> : null}
        {magNietVragen(feiten) ? null : (
          <Vink
            veld="identiteitBlijftUit"
            label={t.velden.identiteitBlijftUit}
            aan={w.identiteitBlijftUit}
            opWijziging={(aan) => zet('identiteitBlijftUit', aan)}
          />
        )}
        <Datumveld
          veld="verzondenOp"
          label={t.velden.verzondenOp}
          waarde={w.verzondenOp}
          opWijziging={(verzondenOp) => zet('verzondenOp', verzondenOp)}
        />
      </div>
    </Formulier>
  );
}
