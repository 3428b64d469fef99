// The partnership: covenant, parties, annex 1, criteria, security plan; and the way to recording it and putting it into force.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CirclePause } from 'lucide-react';
import { convenantVastleggen } from '../../../convenant/artikelen/convenant-vastleggen.ts';
import { contactregel } from '../../../convenant/contactpunt.ts';
import { mogelijkheid } from '../../../convenant/mogelijkheden.ts';
import type { Termijnnaam } from '../../../convenant/termijnen.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import type { Mogelijkheid } from '../../../convenant/vormen/gedeeld.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { termijnnaam } from '../../figuren/verloop.ts';
import { plaatsVanClausule } from '../../onderdelen/artikel.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Kunnen } from '../../onderdelen/kunnen.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { rollenVan, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bijlage } from './bijlage.tsx';
import { Bijlagevoorstellen } from './bijlagevoorstellen.tsx';
import { Evaluaties } from './evaluaties.tsx';
import { Instellingen } from './instellingen.tsx';
import { Opzeggingen } from './opzeggingen.tsx';
import { Partijen, Weegploegwaarschuwing } from './partijen.tsx';

const handelingen = [
  'convenant-vastleggen',
  'convenant-in-werking-stellen',
  'instellingen-voorstellen',
  'instellingen-stemmen',
  'bijlage-voorstellen',
  'evaluatie-vastleggen',
  'partij-opzeggen',
  'opzegging-intrekken',
] as const;

const padVan = {
  'convenant-vastleggen': paden.convenantVastleggen,
  'convenant-in-werking-stellen': paden.convenantInWerking,
  'instellingen-voorstellen': paden.instellingenVoorstellen,
  'instellingen-stemmen': paden.instellingenStemmen,
  'bijlage-voorstellen': paden.bijlageVoorstellen,
  'evaluatie-vastleggen': paden.evaluatieVastleggen,
  'partij-opzeggen': paden.partijOpzeggen,
  'opzegging-intrekken': paden.opzeggingIntrekken,
} as const;

/** What the server says, and for the functioneel beheerder whether the covenant can be recorded, by the same rule. */
function mogelijkhedenVan(verband: SamenwerkingsverbandVorm, sessie: SessieVorm): readonly Mogelijkheid[] {
  const vastleggen = mogelijkheid(convenantVastleggen, rollenVan(sessie), sessie.partij ?? undefined, {
    vandaag: sessie.vandaag,
    vastgelegd: verband.inWerking,
  });
  return vastleggen === undefined
    ? verband.mogelijkheden
    : [{ handeling: vastleggen.handeling, weigeringen: [...vastleggen.weigeringen] }, ...verband.mogelijkheden];
}

/** The last day of one of its periods as a line of a list, with the article behind it; none while it does not run. */
function useTermijnregel({ termijnen }: SamenwerkingsverbandVorm, welke: Termijnnaam) {
  const t = useTeksten();
  return termijnen
    .filter(({ naam }) => naam === welke)
    .map(({ naam, clausule, uiterlijk }) => ({
      naam: termijnnaam(naam, t),
      waarde: (
        <>
          <Dag dag={uiterlijk} /> <Artikelchip {...plaatsVanClausule(clausule)} />
        </>
      ),
    }));
}

const dagOf = (dag: string | null) => (dag === null ? undefined : <Dag dag={dag} />);

function Convenant({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten().beheer.samenwerkingsverband;
  const toestemming = useTeksten().verstrekking.instelling;
  const { taal } = useTaal();
  const evaluatie = useTermijnregel(verband, 'convenant-evalueren');
  const { inwerkingtreding, inWerking } = verband;
  const regimes: Readonly<Record<string, string>> = t.regimes;
  const datum = inwerkingtreding === null ? undefined : datumInWoorden(inwerkingtreding, taal);
  return (
    <Kaart titel={t.convenant} bij={<Artikelchip artikel="18" lid="1" />}>
      <div className="rij">
        {inWerking ? (
          <Label kleur="goed" icoon={CircleCheck} tekst={t.inWerking} />
        ) : (
          <Label kleur="letop" icoon={CirclePause} tekst={t.nietInWerking} />
        )}
        {datum === undefined ? null : <span>{inWerking ? t.sinds(datum) : t.afgesproken(datum)}</span>}
      </div>
      <Gegevenslijst
        regels={[
          { naam: t.gemeente, waarde: verband.gemeente },
          { naam: t.regime, waarde: regimes[verband.regime] ?? verband.regime },
          {
            naam: t.publicatie,
            waarde: (
              <>
                {verband.publicatie ?? t.geen} <Artikelchip artikel="11" lid="1" />
              </>
            ),
          },
          {
            naam: toestemming.naam,
            waarde: (
              <>
                {toestemming.keuzes[verband.toestemmingDoorverstrekking]} <Artikelchip artikel="10" lid="5" />
              </>
            ),
          },
          {
            naam: t.uitvoerder,
            waarde: (
              <>
                {dagOf(verband.uitvoerderAangesteld) ?? t.geen} <Artikelchip artikel="5" lid="1" />
              </>
            ),
          },
          { naam: t.juistheid, waarde: t.juistheidMaanden(verband.juistheidMaanden) },
          {
            naam: t.contactpunt,
            waarde: (
              <>
                {verband.contactpunt === null ? t.geen : contactregel(verband.contactpunt)}{' '}
                <Artikelchip artikel="12" lid="1" />
              </>
            ),
          },
          ...evaluatie,
        ]}
      />
    </Kaart>
  );
}

function Kader({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const s = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { referentiekader } = verband;
  if (referentiekader === null) return null;
  const { versie, vastgesteld, criteria } = referentiekader;
  return (
    <Kaart titel={s.criteria} bij={<Artikelchip artikel="1" lid="g" />}>
      <p className="zacht klein">{s.criteriaUitleg(versie, datumInWoorden(vastgesteld, taal))}</p>
      <ol className="doelen">
        {criteria.map((criterium, plaats) => (
          <li key={criterium}>
            <span className="letter" aria-hidden="true">
              {plaats + 1}
            </span>
            <span>{criterium}</span>
          </li>
        ))}
      </ol>
    </Kaart>
  );
}

function Beveiligingsplan({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const s = useTeksten().beheer.samenwerkingsverband;
  const evaluatie = useTermijnregel(verband, 'beveiliging-evalueren');
  const { beveiligingsplan: plan } = verband;
  return (
    <Kaart titel={s.beveiligingsplan} bij={<Artikelchip artikel="15" lid="2" />}>
      {plan === null ? (
        <p className="zacht">{s.geenPlan}</p>
      ) : (
        <Gegevenslijst
          regels={[
            { naam: s.planversie, waarde: plan.versie },
            { naam: s.vastgesteld, waarde: <Dag dag={plan.vastgesteld} /> },
            { naam: s.geevalueerd, waarde: dagOf(plan.laatstGeevalueerd) },
            ...evaluatie,
            {
              naam: s.dekt,
              waarde: (
                <ul className="opsomming">
                  {plan.dekt.map((deel) => (
                    <li key={deel}>{deel}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Kaart>
  );
}

export function Verbandscherm() {
  const t = useTeksten().beheer.samenwerkingsverband;
  const sessie = useSessie();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const mogelijkheden = mogelijkhedenVan(data, sessie);
  const delen = (
    <div className="kolom">
      <Weegploegwaarschuwing verband={data} />
      <Convenant verband={data} />
      <Instellingen voorstellen={data.instellingsvoorstellen} />
      <Partijen verband={data} />
      <Opzeggingen opzeggingen={data.opzeggingen} />
      <Bijlage verband={data} />
      <Bijlagevoorstellen verband={data} />
      <Kader verband={data} />
      <Beveiligingsplan verband={data} />
      <Evaluaties evaluaties={data.evaluaties} />
    </div>
  );
  return (
    <Pagina titel={t.titel} inleiding={data.naam}>
      {mogelijkheden.length === 0 ? (
        delen
      ) : (
        <div className="metzij">
          {delen}
          <Kunnen
            mogelijkheden={mogelijkheden}
            handelingen={handelingen}
            link={(handeling, inhoud, klasse) => (
              <Link {...padVan[handeling]()} className={klasse}>
                {inhoud}
              </Link>
            )}
          />
        </div>
      )}
    </Pagina>
  );
}
