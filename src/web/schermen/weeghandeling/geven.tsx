// Answering a question to one's own party, on one's own ground.
import { nadereInformatieGeven } from '../../../convenant/artikelen/nadere-informatie-geven.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { isVerzegeldRegime, regimesUitgesloten, wpgRegimes } from '../../../convenant/grondslagen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Grondslagvelden, type Grondslagwaarde, grondslaginvoer, leegGrondslag } from '../../formulier/grondslag.tsx';
import { Rondjes, Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

interface Waarden extends Grondslagwaarde {
  readonly vraag: string;
  readonly antwoord: string;
  readonly nietsBekend: boolean;
}

// An answer is read by all three at once, so only what need not be sealed can be in it.
const regimes = wpgRegimes.filter((regime) => !isVerzegeldRegime(regime) && !regimesUitgesloten.includes(regime));

export function InformatieGeven({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const g = t.besluitvorming.geven;
  const { taal } = useTaal();
  const sessie = useSessie();
  const { partij } = sessie;
  const open = dossier.vragen.filter(
    (vraag) => vraag.beantwoordOp === null && vraag.ingetrokkenOp === null && vraag.aan.soort === partij,
  );
  const begin: Waarden = {
    vraag: open.length === 1 ? (open[0]?.id ?? '') : '',
    antwoord: '',
    nietsBekend: false,
    ...leegGrondslag(partij, sessie.vandaag),
  };
  const formulier = useFormulier({
    handeling: 'nadere-informatie-geven',
    begin,
    invoer: (w) =>
      w.nietsBekend
        ? { id: dossier.id, vraag: w.vraag, nietsBekend: true }
        : { id: dossier.id, vraag: w.vraag, antwoord: w.antwoord, ...grondslaginvoer(w) },
    kies: ({ vraag }) => (vraag === '' ? ['vraag'] : []),
    vul: ({ belang, doel, nietsBekend }) =>
      partij === 'om' && !nietsBekend
        ? [
            ...(belang.trim() === '' ? ['onderbouwing.belang'] : []),
            ...(doel.trim() === '' ? ['onderbouwing.doel'] : []),
          ]
        : [],
    regels: (w) =>
      partij === null
        ? []
        : weeg(nadereInformatieGeven.artikel, nadereInformatieGeven.voorwaarden, {
            ...weegfeitenVan(dossier, sessie),
            vraagId: w.vraag,
            partij,
            antwoord: w.antwoord,
            nietsBekend: w.nietsBekend,
            noodzaak: w.noodzaak,
            belang: w.belang,
            doel: w.doel,
            grondslag: w.grondslag,
            regime: w.regime === '' ? undefined : w.regime,
          }),
    velden: {
      'vraag-niet-aan-u': 'vraag',
      'antwoord-ontbreekt': 'antwoord',
      'grondslag-om-ontbreekt': 'grondslag',
      'grondslag-gemeente-ontbreekt': 'grondslag',
      'grondslag-politie-ontbreekt': 'wpgRegime',
      'wpg-regime-ontbreekt': 'wpgRegime',
      'regime-niet-in-antwoord': 'wpgRegime',
      'belang-ontbreekt': 'onderbouwing.belang',
      'noodzaak-ontbreekt': 'onderbouwing.noodzaak',
    },
    klaar: () => klaar(g.gelukt, 'vragen'),
  });
  const { w, zet, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="nadere-informatie-geven" terug={terug} verzendbaar={open.length > 0}>
      <div className="kaart">
        {open.length === 0 ? (
          <p>{g.geen}</p>
        ) : (
          <Rondjes
            veld="vraag"
            label={g.welke}
            opties={open.map((vraag) => ({
              waarde: vraag.id,
              tekst: vraag.vraag,
              toelichting: g.uiterlijk(datumInWoorden(vraag.uiterlijk, taal)),
            }))}
            waarde={w.vraag}
            opWijziging={(vraag) => zet('vraag', vraag)}
          />
        )}
        <Vink
          veld="nietsBekend"
          label={g.nietsBekend}
          aan={w.nietsBekend}
          opWijziging={(nietsBekend) => zet('nietsBekend', nietsBekend)}
        />
        {w.nietsBekend ? null : (
          <Tekstvlak
            veld="antwoord"
            label={g.antwoord}
            hint={g.antwoordHint}
            max={8000}
            waarde={w.antwoord}
            opWijziging={(antwoord) => zet('antwoord', antwoord)}
          />
        )}
      </div>
      {w.nietsBekend ? null : (
        <Kaart titel={t.signaal.grondslagTitel}>
          {partij === 'politie' ? (
            <Bericht soort="weet">
              <p>{g.regimeUitleg}</p>
            </Bericht>
          ) : null}
          <Grondslagvelden waarde={w} regimes={regimes} opWijziging={zetDeel} />
        </Kaart>
      )}
    </Formulier>
  );
}
