// Recording the covenant from the file that a municipality keeps: chosen or pasted, checked, summarised, and only then sent.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { convenantVastleggen } from '../../../convenant/artikelen/convenant-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { ConvenantVastleggenInvoer } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { focusVeld, VeldenContext, veldId } from '../../formulier/context.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import type { Fout } from '../../formulier/fouten.ts';
import { Foutoverzicht } from '../../formulier/foutoverzicht.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { hintId } from '../../formulier/veldschil.tsx';
import { Verlaatwacht } from '../../formulier/verlaten.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';
import { leesConvenantbestand } from './convenantbestand.ts';

/** The server takes no more than this (bytes of a whole request); a longer text is no covenant. */
const langsteTekst = 250_000;

interface Bestandeigenschappen {
  readonly tekst: string;
  readonly zetTekst: (tekst: string) => void;
  /** The text passed every check. */
  readonly opGoed: (inhoud: ConvenantVastleggenInvoer) => void;
  readonly terug: ReactNode;
}

/** The first step: a file or its text, checked as a whole before anything is sent. */
function Bestand({ tekst, zetTekst, opGoed, terug }: Bestandeigenschappen) {
  const t = useTeksten();
  const v = t.beheer.samenwerkingsverband.vastleggen;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const [fouten, zetFouten] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const [hervat] = useState(tekst !== '');
  useEffect(() => {
    // Back from the summary, the reading goes on at the text.
    if (hervat) focusVeld('bestand');
  }, [hervat]);
  return (
    <VeldenContext value={{ fouten, meld: () => () => undefined }}>
      <form
        className="formulier"
        noValidate
        autoComplete="off"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const gelezen = leesConvenantbestand(tekst, vandaag, t, taal);
          if (gelezen.soort === 'goed') return opGoed(gelezen.inhoud);
          zetFouten(gelezen.fouten);
          zetPoging((keer) => keer + 1);
        }}
      >
        {fouten.length === 0 ? null : <Foutoverzicht fouten={fouten} poging={poging} />}
        <div className="kaart">
          <div className="veld">
            <label htmlFor={veldId('kies')}>{v.kies}</label>
            <p className="hint" id={hintId('kies')}>
              {v.bestandHint}
            </p>
            <input
              id={veldId('kies')}
              className="invoer"
              type="file"
              accept="application/json,.json"
              aria-describedby={hintId('kies')}
              onChange={(gebeurtenis) => {
                const [bestand] = gebeurtenis.target.files ?? [];
                void bestand?.text().then(zetTekst);
              }}
            />
          </div>
          <Tekstvlak
            veld="bestand"
            label={v.bestand}
            hint={v.plakHint}
            max={langsteTekst}
            waarde={tekst}
            opWijziging={zetTekst}
          />
        </div>
        <div className="verzend">
          <button type="submit" className="knop knop-hoofd">
            {v.nakijken}
          </button>
          {terug}
        </div>
      </form>
    </VeldenContext>
  );
}

interface Verzendeigenschappen {
  readonly inhoud: ConvenantVastleggenInvoer;
  readonly anders: () => void;
  readonly opVerstuurd: () => void;
}

/** The second step: what the file says, and sending it. */
function Verzenden({ inhoud, anders, opVerstuurd }: Verzendeigenschappen) {
  const t = useTeksten().beheer.samenwerkingsverband;
  const v = t.vastleggen;
  const { taal } = useTaal();
  const navigeer = useNavigate();
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const formulier = useFormulier({
    handeling: 'convenant-vastleggen',
    begin: {},
    invoer: () => inhoud,
    klaar: ({ aanvragen }) => {
      opVerstuurd();
      meld(v.gelukt(aanvragen));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const { samenwerkingsverband: verband, partijen, functies, externeCasuspartners } = inhoud;
  const mensen = partijen.reduce((som, partij) => som + partij.vertegenwoordigers.length, functies.length);
  const { criteria } = verband.referentiekader;
  return (
    <Formulier
      stand={formulier}
      handeling="convenant-vastleggen"
      terug={
        <button type="button" className="knop knop-stil" onClick={anders}>
          {v.anders}
        </button>
      }
    >
      <div className="kaart">
        <h2 ref={kop} tabIndex={-1}>
          {v.samenvatting}
        </h2>
        <Gegevenslijst
          regels={[
            { naam: t.titel, waarde: verband.naam },
            { naam: t.gemeente, waarde: verband.gemeente },
            { naam: t.ondertekend, waarde: datumInWoorden(verband.ondertekend, taal) },
            { naam: t.ingang, waarde: datumInWoorden(verband.inwerkingtreding, taal) },
            { naam: t.partijen, waarde: partijen.map(({ naam }) => naam).join('; ') },
            { naam: v.mensenKop, waarde: v.mensen(mensen) },
            { naam: t.bijlage1, waarde: v.externen(externeCasuspartners.length) },
            { naam: t.criteria, waarde: criteria.length === 0 ? v.standaardcriteria : v.criteria(criteria.length) },
            { naam: t.beveiligingsplan, waarde: verband.beveiligingsplan?.versie ?? t.geenPlan },
          ]}
        />
      </div>
    </Formulier>
  );
}

function Vastleggen() {
  const t = useTeksten();
  const { vandaag } = useSessie();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const [tekst, zetTekst] = useState('');
  const [inhoud, zetInhoud] = useState<ConvenantVastleggenInvoer | undefined>(undefined);
  const verstuurd = useRef(false);
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const terug = (
    <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
      {t.formulier.annuleren}
    </Link>
  );
  const dicht = weeg(convenantVastleggen.artikel, convenantVastleggen.vooraf, {
    vandaag,
    vastgelegd: data.inWerking,
  });
  if (dicht.length === 0) {
    return (
      <>
        {inhoud === undefined ? (
          <Bestand tekst={tekst} zetTekst={zetTekst} opGoed={zetInhoud} terug={terug} />
        ) : (
          <Verzenden
            inhoud={inhoud}
            anders={() => zetInhoud(undefined)}
            opVerstuurd={() => {
              verstuurd.current = true;
            }}
          />
        )}
        <Verlaatwacht isVuil={() => tekst !== '' && !verstuurd.current} />
      </>
    );
  }
  return (
    <div className="kolom">
      <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
        <Weigeringenlijst weigeringen={dicht} />
      </Bericht>
      <div>{terug}</div>
    </div>
  );
}

export function Vastlegscherm() {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const teksten = handelingteksten['convenant-vastleggen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      bij={<Artikelchip artikel="18" lid="1" />}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={convenantVastleggen}>
        <Vastleggen />
      </Bevoegd>
    </Pagina>
  );
}
