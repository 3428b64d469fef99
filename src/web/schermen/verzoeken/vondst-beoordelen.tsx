// Judging who was found: which find, whether it is the data subject, and why.
import { vondstBeoordelen } from '../../../convenant/artikelen/vondst-beoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { vanUitvoerder } from '../../../convenant/verzoeken.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { useVondstwoorden } from './vondsten.tsx';

interface Waarden {
  readonly vondst: string;
  readonly oordeel: 'bevestigd' | 'verworpen' | '';
  readonly reden: string;
}

export function VondstBeoordelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const woorden = useVondstwoorden();
  const eigen = verzoek.vondsten.filter(({ uwOordeel }) => uwOordeel);
  const eerste = eigen.find(({ oordeel }) => oordeel === 'open') ?? eigen[0];
  const begin: Waarden = { vondst: eerste?.id ?? '', oordeel: '', reden: '' };
  const formulier = useFormulier({
    handeling: 'vondst-beoordelen',
    begin,
    merk,
    invoer: ({ vondst, oordeel, reden }) => ({
      id: verzoek.id,
      vondst,
      oordeel: oordeel === '' ? undefined : oordeel,
      reden,
    }),
    kies: ({ vondst }) => (vondst === '' ? ['vondst'] : []),
    regels: ({ vondst, oordeel, reden }) => {
      const gekozen = eigen.find(({ id }) => id === vondst);
      return gekozen === undefined
        ? []
        : weeg(vondstBeoordelen.artikel, vondstBeoordelen.voorwaarden, {
            ...verzoekfeitenVan(verzoek, vandaag),
            // Only what is his to judge can be chosen here.
            optreden: { rol: vanUitvoerder(gekozen) ? 'uitvoerder' : 'weegploeglid' },
            vondst: gekozen,
            oordeel: oordeel === '' ? undefined : oordeel,
            reden,
          });
    },
    velden: {
      'vondst-ongewijzigd': 'oordeel',
      'vondstoordeel-ontbreekt': 'oordeel',
      'reden-ontbreekt': 'reden',
    },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="vondst-beoordelen" terug={terug}>
      <div className="kaart">
        <p>{t.vondsten.oordeelUitleg}</p>
        <Rondjes
          veld="vondst"
          label={t.velden.vondst}
          opties={eigen.map((vondst) => ({ waarde: vondst.id, tekst: woorden(vondst) }))}
          waarde={w.vondst}
          opWijziging={(vondst) => zet('vondst', vondst)}
        />
        <Rondjes
          veld="oordeel"
          label={t.velden.oordeel}
          opties={(['bevestigd', 'verworpen'] as const).map((waarde) => ({
            waarde,
            tekst: t.vondsten.keuzes[waarde],
          }))}
          waarde={w.oordeel}
          opWijziging={(oordeel) => zet('oordeel', oordeel)}
        />
        <Tekstvlak
          veld="reden"
          label={t.velden.waarom}
          hint={t.velden.waaromHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}
