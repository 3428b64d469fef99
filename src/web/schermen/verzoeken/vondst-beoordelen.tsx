// Judging who was found: which find, whether it is the data subject, and why.
import { useEffect, useRef, useState } from 'react';
import { moetLeeftijdNagaan, vondstBeoordelen } from '../../../convenant/artikelen/vondst-beoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { vanUitvoerder } from '../../../convenant/verzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Gegeventekst } from './dossiergegevens.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { useVondstwoorden } from './vondsten.tsx';

interface Waarden {
  readonly vondst: string;
  readonly oordeel: 'bevestigd' | 'verworpen' | '';
  readonly leeftijdNagegaan: boolean;
  readonly reden: string;
}

/** The item that was found, to compare: of two relatives in one casus each has his own. It opens the file, so on request only. */
function Gevonden({ vondst: { register, dossier, gegeven } }: { readonly vondst: VerzoekVorm['vondsten'][number] }) {
  const t = useTeksten().verzoeken.vondsten;
  const [open, zetOpen] = useState(false);
  const sectie = useRef<HTMLElement>(null);
  // The button is gone by then: who uses the keyboard goes on where it stood.
  useEffect(() => {
    if (open) sectie.current?.focus();
  }, [open]);
  if (register !== 'weegploeg' && register !== 'casusoverleg') return null;
  return open ? (
    <section ref={sectie} tabIndex={-1} aria-label={t.gevonden}>
      <Gegeventekst {...{ register, dossier, gegeven }} anders={<p className="zacht">{t.gevondenElders}</p>} />
    </section>
  ) : (
    <div>
      <button type="button" className="knop knop-stil" onClick={() => zetOpen(true)}>
        {t.toonGevonden}
      </button>
    </div>
  );
}

export function VondstBeoordelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const woorden = useVondstwoorden();
  const eigen = verzoek.vondsten.filter(({ uwOordeel }) => uwOordeel);
  const eerste = eigen.find(({ oordeel }) => oordeel === 'open') ?? eigen[0];
  const begin: Waarden = { vondst: eerste?.id ?? '', oordeel: '', leeftijdNagegaan: false, reden: '' };
  const gekozenVan = ({ vondst }: Pick<Waarden, 'vondst'>) => eigen.find(({ id }) => id === vondst);
  const vraagtLeeftijd = ({ oordeel, vondst }: Pick<Waarden, 'oordeel' | 'vondst'>) => {
    const gekozen = gekozenVan({ vondst });
    return (
      gekozen !== undefined &&
      oordeel !== '' &&
      moetLeeftijdNagaan({
        hoedanigheid: verzoek.hoedanigheid,
        vondst: gekozen,
        overeenkomsten: gekozen.overeenkomsten,
        oordeel,
      })
    );
  };
  const formulier = useFormulier({
    handeling: 'vondst-beoordelen',
    begin,
    merk,
    invoer: ({ leeftijdNagegaan, ...w }) => ({
      ...{ id: verzoek.id, vondst: w.vondst, reden: w.reden },
      oordeel: w.oordeel === '' ? undefined : w.oordeel,
      ...(vraagtLeeftijd(w) ? { leeftijdNagegaan } : {}),
    }),
    kies: ({ vondst }) => (vondst === '' ? ['vondst'] : []),
    regels: ({ oordeel, ...w }) => {
      const gekozen = gekozenVan(w);
      return gekozen === undefined
        ? []
        : weeg(vondstBeoordelen.artikel, vondstBeoordelen.voorwaarden, {
            ...verzoekfeitenVan(verzoek, vandaag),
            // Only what is his to judge can be chosen here.
            optreden: { rol: vanUitvoerder(gekozen) ? 'uitvoerder' : 'weegploeglid' },
            vondst: gekozen,
            overeenkomsten: gekozen.overeenkomsten,
            oordeel: oordeel === '' ? undefined : oordeel,
            ...{ leeftijdNagegaan: w.leeftijdNagegaan, reden: w.reden },
          });
    },
    velden: {
      'vondst-ongewijzigd': 'oordeel',
      'vondstoordeel-ontbreekt': 'oordeel',
      'leeftijd-niet-nagegaan': 'leeftijdNagegaan',
      'reden-ontbreekt': 'reden',
    },
    klaar,
  });
  const { w, zet } = formulier;
  const gekozen = gekozenVan(w);
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
        {gekozen === undefined ? null : <Gevonden key={gekozen.id} vondst={gekozen} />}
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
        {vraagtLeeftijd(w) ? (
          <Vink
            veld="leeftijdNagegaan"
            label={t.vondsten.leeftijdNagegaan}
            aan={w.leeftijdNagegaan}
            opWijziging={(leeftijdNagegaan) => zet('leeftijdNagegaan', leeftijdNagegaan)}
          />
        ) : null}
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
