// Judging every criterion in a word with a reason, the signals beside it; nothing is added up.
import { useQuery } from '@tanstack/react-query';
import { signalenAnalyseren } from '../../../convenant/artikelen/signalen-analyseren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import { signaalgroepen, signaalnaam } from '../weegdossier/inhoud.ts';
import { type Criteria, Signaalkaart } from '../weegdossier/signaalkaart.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

type Oordeel = Invoeren['signalen-analyseren']['criteria'][number]['oordeel'];
const oordelen = ['ja', 'deels', 'nee', 'onbekend'] as const satisfies readonly Oordeel[];

interface Criteriumwaarde {
  readonly oordeel: Oordeel | '';
  readonly reden: string;
  readonly signalen: readonly string[];
}

const leeg: Criteriumwaarde = { oordeel: '', reden: '', signalen: [] };

function Analyseformulier({
  dossier,
  merk,
  terug,
  herlees,
  klaar,
  criteria,
}: Weegformuliereigenschappen & { readonly criteria: Criteria }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const a = t.besluitvorming.analyseren;
  const feiten = weegfeitenVan(dossier, useSessie());
  const signalen = signaalgroepen(dossier).filter(({ signaal }) => !signaal.verzegeld);
  const formulier = useFormulier({
    handeling: 'signalen-analyseren',
    begin: { criteria: criteria.map(() => leeg), conclusie: '' },
    merk,
    invoer: ({ criteria: waarden, conclusie }) => ({
      id: dossier.id,
      conclusie,
      criteria: waarden.map(({ oordeel, reden, signalen: gekoppeld }, plaats) => ({
        criterium: plaats + 1,
        oordeel: oordeel === '' ? 'onbekend' : oordeel,
        reden,
        signalen: [...gekoppeld],
      })),
    }),
    kies: ({ criteria: waarden }) =>
      waarden.flatMap(({ oordeel }, plaats) => (oordeel === '' ? [`criteria.${plaats}.oordeel`] : [])),
    vul: ({ criteria: waarden }) =>
      waarden.flatMap(({ reden }, plaats) => (reden.trim() === '' ? [`criteria.${plaats}.reden`] : [])),
    regels: ({ criteria: waarden, conclusie }) =>
      weeg(signalenAnalyseren.artikel, signalenAnalyseren.voorwaarden, {
        ...feiten,
        aantalCriteria: criteria.length,
        conclusie,
        oordelen: waarden.map((waarde, plaats) => ({ criterium: plaats + 1, ...waarde })),
      }),
    velden: { 'reden-ontbreekt': 'criteria.0.reden', 'oordeel-ontbreekt': 'conclusie' },
    herlees,
    klaar: () => klaar(a.gelukt, 'gegevens'),
  });
  const zetCriterium = (plaats: number, deel: Partial<Criteriumwaarde>) =>
    formulier.zet(
      'criteria',
      formulier.w.criteria.map((waarde, nummer) => (nummer === plaats ? { ...waarde, ...deel } : waarde)),
    );
  return (
    <div className="metzij breedzij">
      <Formulier stand={formulier} handeling="signalen-analyseren" terug={terug}>
        <p>
          {a.uitleg} <Artikelchip artikel="7" lid="3" />
        </p>
        {formulier.w.criteria.map((waarde, plaats) => {
          const naam = criteria[plaats] ?? '';
          return (
            <Kaart key={naam} titel={`${plaats + 1}. ${naam}`}>
              <Rondjes
                veld={`criteria.${plaats}.oordeel`}
                label={a.oordeel}
                over={naam}
                naastElkaar
                opties={oordelen.map((oordeel) => ({ waarde: oordeel, tekst: t.woorden.oordelen[oordeel] }))}
                waarde={waarde.oordeel}
                opWijziging={(oordeel) => zetCriterium(plaats, { oordeel })}
              />
              <Tekstvlak
                veld={`criteria.${plaats}.reden`}
                label={a.reden}
                over={naam}
                hint={a.redenHint}
                kort
                max={4000}
                waarde={waarde.reden}
                opWijziging={(reden) => zetCriterium(plaats, { reden })}
              />
              <Vinkjes
                veld={`criteria.${plaats}.signalen`}
                label={a.signalen}
                over={naam}
                optioneel
                opties={signalen.map(({ signaal }) => ({
                  waarde: signaal.id,
                  tekst: signaalnaam(signaal, t, taal),
                }))}
                waarden={waarde.signalen}
                opWijziging={(gekoppeld) => zetCriterium(plaats, { signalen: gekoppeld })}
              />
            </Kaart>
          );
        })}
        <Kaart titel={a.conclusie}>
          <Tekstvlak
            veld="conclusie"
            label={a.conclusie}
            hint={a.conclusieHint}
            max={8000}
            waarde={formulier.w.conclusie}
            opWijziging={(conclusie) => formulier.zet('conclusie', conclusie)}
          />
        </Kaart>
      </Formulier>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable */}
      <section className="zij kolom" aria-label={a.signalenTerzijde} tabIndex={0}>
        <h2>{a.signalenTerzijde}</h2>
        {signalen.map((groep) => (
          <Signaalkaart key={groep.signaal.id} groep={groep} criteria={criteria} beknopt />
        ))}
      </section>
    </div>
  );
}

export function Analyseren(eigenschappen: Weegformuliereigenschappen) {
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Analyseformulier {...eigenschappen} criteria={data.referentiekader?.criteria ?? []} />;
}
