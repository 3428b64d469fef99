// Recording that the security or the covenant was evaluated: the day, the parties, the conclusions, and whether something is revised.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { evaluatieVastleggen } from '../../../convenant/artikelen/evaluatie-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Evaluatiesoort, evaluatiesoorten, evaluatieVanaf, evalueert } from '../../../convenant/evaluaties.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import { evaluatietermijn, loopAf } from '../../../convenant/termijnen.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { hoogstensConclusie } from '../../../convenant/vormen/evaluaties.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { rollenVan, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';

interface Waarden {
  readonly soort: Evaluatiesoort | '';
  readonly gehoudenOp: string;
  readonly deelnemers: readonly Partijsoort[];
  readonly conclusie: string;
  readonly herzien: 'ja' | 'nee' | '';
}

/** The kinds that the reader can record, under any of his hats. */
function useEigenSoorten(): readonly Evaluatiesoort[] {
  const sessie = useSessie();
  const partij = sessie.partij ?? undefined;
  return evaluatiesoorten.filter((soort) =>
    rollenVan(sessie).some((rol) => evalueert(soort, { rol, ...(partij === undefined ? {} : { partij }) })),
  );
}

/** What may be typed as a day; undefined for what is no whole date yet. */
const dagVan = (tekst: string) => (/^\d{4}-\d{2}-\d{2}$/.test(tekst) ? tekst : undefined);

function Vastlegformulier({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const teksten = useTeksten();
  const t = teksten.evaluatie;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const eigen = useEigenSoorten();
  const navigeer = useNavigate();
  const meld = useMeld();
  const plan = verband.beveiligingsplan;
  const vanaf = (soort: Evaluatiesoort) =>
    evaluatieVanaf(
      soort,
      {
        inwerkingtreding: verband.inwerkingtreding,
        beveiligingsplan:
          plan === null ? undefined : { vastgesteld: plan.vastgesteld, laatst_geevalueerd: plan.laatstGeevalueerd },
      },
      verband.evaluaties,
    );
  const begin: Waarden = {
    soort: eigen.length === 1 ? (eigen[0] ?? '') : '',
    gehoudenOp: '',
    deelnemers: [],
    conclusie: '',
    herzien: '',
  };
  const partijenOp = (op: string) =>
    verband.partijen.filter(({ einde }) => einde === null || einde > op).map(({ soort }) => soort);
  const formulier = useFormulier({
    handeling: 'evaluatie-vastleggen',
    begin,
    invoer: ({ soort, gehoudenOp, deelnemers, conclusie, herzien }) => ({
      soort: soort === '' ? 'beveiliging' : soort,
      gehoudenOp,
      deelnemers: [...deelnemers],
      conclusie,
      ...(herzien === '' ? {} : { herzien: herzien === 'ja' }),
    }),
    kies: ({ soort, deelnemers, herzien }) => [
      ...(soort === '' ? ['soort'] : []),
      ...(deelnemers.length === 0 ? ['deelnemers'] : []),
      ...(herzien === '' ? ['herzien'] : []),
    ],
    vul: (w) => (['gehoudenOp', 'conclusie'] as const).filter((veld) => w[veld].trim() === ''),
    regels: ({ soort, gehoudenOp, deelnemers, conclusie, herzien }) =>
      soort === '' || dagVan(gehoudenOp) === undefined
        ? []
        : weeg(evaluatieVastleggen.artikel, evaluatieVastleggen.voorwaarden, {
            ...{ vandaag, soort, gehoudenOp, deelnemers, conclusie, vanaf: vanaf(soort) },
            // Only kinds that are the reader's are offered.
            optreden: {
              rol: soort === 'beveiliging' ? 'beveiligingsfunctionaris' : 'weegploeglid',
              partij: 'gemeente',
            },
            partijen: partijenOp(gehoudenOp),
            herzien: herzien === '' ? undefined : herzien === 'ja',
          }).filter(({ reden }) => reden !== 'herziening-onbekend'),
    velden: {
      'evaluatie-van-ander': 'soort',
      'niets-te-evalueren': 'soort',
      'evaluatiedag-ongeldig': 'gehoudenOp',
      'evaluatiedeelnemers-ontbreken': 'deelnemers',
      'evaluatieconclusie-ontbreekt': 'conclusie',
      'herziening-onbekend': 'herzien',
    },
    klaar: ({ volgende }) => {
      meld(t.gelukt(datumInWoorden(volgende, taal)));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const { w, zet } = formulier;
  const op = dagVan(w.gehoudenOp);
  // A year that is still being typed has no term yet.
  const telt = w.soort !== '' && op !== undefined && op <= vandaag && op > (vanaf(w.soort) ?? vandaag);
  const volgende = telt ? loopAf(evaluatietermijn[w.soort], op) : undefined;
  return (
    <Formulier
      stand={formulier}
      handeling="evaluatie-vastleggen"
      terug={
        <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
          {teksten.formulier.annuleren}
        </Link>
      }
    >
      <Kaart
        titel={handelingteksten['evaluatie-vastleggen'][taal]}
        bij={w.soort === 'convenant' ? <Artikelchip artikel="18" lid="4" /> : <Artikelchip artikel="15" lid="3" />}
      >
        <Rondjes
          veld="soort"
          label={t.soort}
          opties={eigen.map((waarde) => ({ waarde, tekst: t.soorten[waarde], toelichting: t.soortuitleg[waarde] }))}
          waarde={w.soort}
          opWijziging={(soort) => zet('soort', soort)}
        />
        <Datumveld
          veld="gehoudenOp"
          label={t.gehoudenOp}
          hint={t.gehoudenOpHint}
          waarde={w.gehoudenOp}
          opWijziging={(dag) => zet('gehoudenOp', dag)}
        />
        <p aria-live="polite">{volgende === undefined ? null : t.volgende(datumInWoorden(volgende, taal))}</p>
        <Vinkjes
          veld="deelnemers"
          label={t.deelnemers}
          opties={partijenOp(op ?? vandaag).map((waarde) => ({ waarde, tekst: teksten.woorden.partijen[waarde] }))}
          waarden={w.deelnemers}
          opWijziging={(deelnemers) => zet('deelnemers', deelnemers)}
        />
        <Tekstvlak
          veld="conclusie"
          label={t.conclusie}
          hint={t.conclusieHint}
          max={hoogstensConclusie}
          waarde={w.conclusie}
          opWijziging={(conclusie) => zet('conclusie', conclusie)}
        />
        <Rondjes
          veld="herzien"
          label={t.herzien}
          opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t.herzieningen[waarde] }))}
          waarde={w.herzien}
          opWijziging={(herzien) => zet('herzien', herzien)}
        />
      </Kaart>
    </Formulier>
  );
}

export function Evaluatiescherm() {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const teksten = handelingteksten['evaluatie-vastleggen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={evaluatieVastleggen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : <Vastlegformulier verband={data} />}
      </Bevoegd>
    </Pagina>
  );
}
