// Answering with the overview: what goes out was decided item by item; here to whom, and why, with the reasons of what stays out.
import { inzageVerlenen } from '../../../convenant/artikelen/inzage-verlenen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefvelden, briefBegin } from './briefvelden.tsx';
import { Briefvoorbeeld } from './briefvoorbeeld.tsx';
import { inzagefeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Onderbouwing } from './onderbouwing.tsx';
import { Openreden } from './uitstel.tsx';

export function InzageVerlenen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  const { vandaag } = sessie;
  const feiten = inzagefeitenVan(verzoek, vandaag);
  const formulier = useFormulier({
    handeling: 'inzage-verlenen',
    begin: { ...briefBegin(verzoek, sessie), reden: '', weging: '', motivering: '', openreden: '' },
    merk,
    invoer: (w) => ({ id: verzoek.id, ...w }),
    regels: (w) => weeg(inzageVerlenen.artikel, inzageVerlenen.voorwaarden, { ...feiten, ...w }),
    velden: {
      'geadresseerde-ontbreekt': 'adres',
      'contact-ontbreekt': 'contact',
      'reden-ontbreekt': 'reden',
      'weging-ontbreekt': 'weging',
      'motivering-ontbreekt': 'motivering',
      'openreden-ontbreekt': 'openreden',
    },
    klaar,
  });
  const { w, zet } = formulier;
  const { reden: _, weging: __, openreden: ___, ...brief } = w;
  return (
    <Formulier stand={formulier} handeling="inzage-verlenen" terug={terug}>
      <div className="kaart">
        <p>{feiten.stukken === 0 ? t.inzage.niets : t.inzage.aantal(feiten.getoond, feiten.stukken)}</p>
        {feiten.beperkt > 0 ? (
          <>
            <p>{t.inzage.beperkt(feiten.beperkt)}</p>
            <Onderbouwing w={w} zet={zet} motiveringHint={t.velden.motiveringDeelsHint} />
          </>
        ) : (
          <Tekstvlak
            veld="reden"
            label={t.velden.besluitreden}
            hint={t.velden.besluitredenHint}
            kort
            max={2000}
            waarde={w.reden}
            opWijziging={(reden) => zet('reden', reden)}
          />
        )}
        <Openreden verzoek={verzoek} waarde={w.openreden} opWijziging={(openreden) => zet('openreden', openreden)} />
        <Briefvelden w={w} zet={zet} />
        <Briefvoorbeeld
          van={brief}
          haal={() => api.verricht('overzichtsbrief-bekijken', { id: verzoek.id, ...brief })}
        />
      </div>
    </Formulier>
  );
}
