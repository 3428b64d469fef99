// The casus: heading with number, stand and terms, warnings, progress, the parts as tabs, and what can be done now.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Casusoverleghandeling, Casusstand } from '../../../convenant/dossier.ts';
import type { CasusVorm, PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvraag } from '../../api/vragen.ts';
import { Tijdlijnfiguur } from '../../figuren/tijdlijnfiguur.tsx';
import { Verloopfiguur } from '../../figuren/verloopfiguur.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Kunnen, NaarKunnen } from '../../onderdelen/kunnen.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { EersteTermijn } from '../../onderdelen/termijnen.tsx';
import { paden } from '../../paden.ts';
import { type Casustab, casustabs, uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { geldendPlan } from '../feiten.ts';
import { Casusverstrekkingen } from '../verstrekking/casustab.tsx';
import { Besluiten } from './besluiten.tsx';
import { Betrokkenen } from './betrokkenen.tsx';
import { Casusgegevens } from './gegevens.tsx';
import { Rondes, Voortgang } from './monitoring.tsx';
import { Casusoverzicht } from './overzicht.tsx';
import { Planblad } from './planblad.tsx';
import { Planwijzigingen } from './planwijzigingen.tsx';
import { gebeurtenissenVanCasus } from './tijdlijn.ts';
import { verloopVanCasus } from './verloop.ts';

const route = getRouteApi('/casussen/$id');

/** Checks and corrections come after the work on the plan. */
const juistheid = [
  'casusjuistheid-controleren',
  'casuszienswijze-geven',
  'casusgegeven-verbeteren',
  'casusgegeven-aanvullen',
  'casusgegeven-afschermen',
  'casusafscherming-opheffen',
  'casusgegeven-verwijderen',
] as const;

const monitoren = [
  'voortgang-vastleggen',
  'maatregel-afronden',
  'maatregel-verlengen',
  'monitoring-plannen',
  'monitoring-vastleggen',
] as const;
const dossierwerk = [
  'verstrekte-politiegegevens-vrijgeven',
  'gegeven-verstrekken',
  'doorverstrekking-voorstellen',
  'achterblijver-opnemen',
  'netwerkpersoon-opnemen',
  'advies-vragen',
  'advies-vastleggen',
  'deelname-voorstellen',
] as const;
const opstellenEerst = ['plan-opstellen', 'maatregel-opnemen', 'plan-vaststellen', ...dossierwerk] as const;
/** What comes up next stands first: drawing a draft up anew is the exception. */
const volgorde: Record<Casusstand, readonly Casusoverleghandeling[]> = {
  geopend: opstellenEerst,
  'plan-in-opstelling': ['maatregel-opnemen', 'plan-vaststellen', 'plan-opstellen', ...monitoren, ...dossierwerk],
  'plan-vastgesteld': [...monitoren, ...opstellenEerst, 'afsluiting-adviseren', 'afsluiting-voorstellen'],
  gesloten: [],
};

function Plannen({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten().casus.plan;
  const [laatste, ...eerdere] = [...casus.plannen].sort((een, ander) => ander.versie - een.versie);
  const geldend = geldendPlan(casus);
  const vorigeVan = ({ versie }: PlanVorm) => casus.plannen.findLast((plan) => plan.versie < versie);
  return (
    <>
      <Deel titel={t.titel} bij={<Artikelchip artikel="9" lid="3" />}>
        {laatste === undefined ? (
          <>
            <p>{t.geen}</p>
            <p className="zacht">{t.geenUitleg}</p>
          </>
        ) : (
          <>
            <Planblad plan={laatste} metFiguur />
            <Planwijzigingen plan={laatste} vorige={vorigeVan(laatste)} />
          </>
        )}
      </Deel>
      {geldendPlan(casus) === undefined ? null : (
        <>
          <Rondes casus={casus} />
          <Voortgang casus={casus} />
        </>
      )}
      {eerdere.length === 0 ? null : (
        <Deel titel={t.eerdere}>
          {eerdere.map((plan) => (
            <details key={plan.plan}>
              <summary>{t.versie(plan.versie)}</summary>
              <Planblad plan={plan} eerder={plan !== geldend} />
              <Planwijzigingen plan={plan} vorige={vorigeVan(plan)} />
            </details>
          ))}
        </Deel>
      )}
    </>
  );
}

function Tabblad({ tab, casus }: { readonly tab: Casustab; readonly casus: CasusVorm }) {
  const t = useTeksten();
  switch (tab) {
    case 'overzicht':
      return <Casusoverzicht casus={casus} />;
    case 'plan':
      return <Plannen casus={casus} />;
    case 'gegevens':
      return <Casusgegevens casus={casus} />;
    case 'besluiten':
      return <Besluiten casus={casus} />;
    case 'verstrekkingen':
      return <Casusverstrekkingen casus={casus} />;
    case 'betrokkenen':
      return <Betrokkenen casus={casus} />;
    case 'tijdlijn':
      return (
        <Deel titel={t.weegdossier.tijdlijn.titel}>
          <Tijdlijnfiguur gebeurtenissen={gebeurtenissenVanCasus(casus, t)} />
        </Deel>
      );
  }
}

function Casus({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const { tab = 'overzicht' } = route.useSearch();
  const navigeer = useNavigate();
  const kies = (sleutel: unknown) => {
    const gekozen = uitLijst(casustabs, sleutel);
    if (gekozen !== undefined) void navigeer({ ...paden.casus(casus.id, gekozen), replace: true });
  };
  return (
    <Pagina
      titel={casus.nummer}
      kruimels={[{ tekst: t.casus.lijst.titel, link: <Link {...paden.casussen()}>{t.casus.lijst.titel}</Link> }]}
      bij={
        <>
          <Standlabel stand={casus.stand} />
          <EersteTermijn termijnen={casus.termijnen} />
        </>
      }
    >
      <NaarKunnen />
      {casus.waarschuwingen.length === 0 ? null : (
        <div className="berichten">
          {casus.waarschuwingen.map((waarschuwing) => (
            <Bericht key={waarschuwing} soort="letop" titel={t.woorden.waarschuwingen[waarschuwing].titel}>
              <p>
                {t.woorden.waarschuwingen[waarschuwing].tekst} <Artikelchip artikel="3" lid="a-f" />
              </p>
            </Bericht>
          ))}
        </div>
      )}
      <div className="metzij">
        <div className="kolom">
          <section className="kaart" aria-label={t.weegdossier.verloop.titel}>
            <Verloopfiguur verloop={verloopVanCasus(casus, t)} termijnen={casus.termijnen} />
          </section>
          <Tabs className="tabs" selectedKey={tab} onSelectionChange={kies}>
            <TabList className="tablijst" aria-label={t.casus.tabbladen.lijst}>
              {casustabs.map((een) => (
                <Tab key={een} id={een} className="tab">
                  {t.casus.tabbladen[een]}
                </Tab>
              ))}
            </TabList>
            {casustabs.map((een) => (
              <TabPanel key={een} id={een} className="tabpaneel">
                <Tabblad tab={een} casus={casus} />
              </TabPanel>
            ))}
          </Tabs>
        </div>
        <Kunnen
          mogelijkheden={casus.mogelijkheden}
          handelingen={[...volgorde[casus.stand], ...juistheid]}
          link={(handeling, inhoud, klasse) => (
            <Link {...paden.casushandeling(casus.id, handeling)} className={klasse}>
              {inhoud}
            </Link>
          )}
        />
      </div>
    </Pagina>
  );
}

export function Casusscherm() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(casusvraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Casus casus={data.waarde} />;
}
