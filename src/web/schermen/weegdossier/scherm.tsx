// The weegdossier: heading with number, stand and terms, warnings, progress, the parts as tabs, and what can be done now.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { informatieplichtInzien } from '../../../convenant/artikelen/informatieplicht-inzien.ts';
import type { Weegploeghandeling } from '../../../convenant/dossier.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { weegdossiervraag } from '../../api/vragen.ts';
import { Verloopfiguur } from '../../figuren/verloopfiguur.tsx';
import { Kunnen, NaarKunnen } from '../../onderdelen/kunnen.tsx';
import { Standlabel, Verzegeldlabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { EersteTermijn } from '../../onderdelen/termijnen.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { uitLijst, type Weegtab, weegtabs } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Plichtblad } from '../informeren/blad.tsx';
import { Berichten } from './berichten.tsx';
import { Gegevens } from './gegevens.tsx';
import { verloopVan } from './inhoud.ts';
import { Overzicht } from './overzicht.tsx';
import { Dossiertijdlijn } from './tijdlijn.tsx';
import { Voorstellen } from './voorstel.tsx';
import { Vragen } from './vragen.tsx';

const route = getRouteApi('/weegdossiers/$id');

/** The acts with a screen, the one that brings a dossier furthest first: that one is the button that stands out. */
const naarVoren: readonly Weegploeghandeling[] = [
  'stemmen',
  'agenderen',
  'niet-agenderen',
  'agendering-voorstellen',
  'doorgifte-voorstellen',
  'nadere-informatie-geven',
  'signalen-analyseren',
  'nadere-informatie-vragen',
  'informatievraag-verlengen',
  'informatievraag-intrekken',
  'politiegegevens-vrijgeven',
  'dossiers-samenvoegen',
  'samenvoeging-ongedaan-maken',
  'signaal-inbrengen',
  'informatiebrief-opmaken',
  'betrokkene-informeren',
  'informeren-overleggen',
  'uitstel-herbeoordelen',
  'uitstel-aantekenen',
  'correctiezienswijze-geven',
  'signaal-intrekken',
  'juistheid-controleren',
  'gegeven-verbeteren',
  'gegeven-aanvullen',
  'gegeven-afschermen',
  'afscherming-opheffen',
  'gegeven-verwijderen',
];

function Tabblad({ tab, dossier }: { readonly tab: Weegtab; readonly dossier: WeegdossierVorm }) {
  switch (tab) {
    case 'overzicht':
      return <Overzicht dossier={dossier} />;
    case 'gegevens':
      return <Gegevens dossier={dossier} />;
    case 'vragen':
      return <Vragen dossier={dossier} />;
    case 'voorstel':
      return <Voorstellen dossier={dossier} />;
    case 'informatieplicht':
      return <Plichtblad id={dossier.id} />;
    case 'tijdlijn':
      return <Dossiertijdlijn dossier={dossier} />;
  }
}

function Dossier({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten();
  const { tab = 'overzicht' } = route.useSearch();
  const sessie = useSessie();
  // Whether somebody is informed is for the core parties only; for the others the part does not exist.
  const tabs = weegtabs.filter((een) => een !== 'informatieplicht' || mag(sessie, informatieplichtInzien));
  const navigeer = useNavigate();
  const kies = (sleutel: unknown) => {
    const gekozen = uitLijst(tabs, sleutel);
    if (gekozen !== undefined) void navigeer({ ...paden.weegdossier(dossier.id, gekozen), replace: true });
  };
  return (
    <Pagina
      titel={dossier.nummer ?? t.weegdossier.verzegeldDossier}
      kruimels={[
        { tekst: t.weegdossier.lijst.titel, link: <Link {...paden.weegdossiers()}>{t.weegdossier.lijst.titel}</Link> },
      ]}
      bij={
        <>
          <Standlabel stand={dossier.stand} />
          {dossier.verzegeld ? <Verzegeldlabel /> : null}
          <EersteTermijn termijnen={dossier.termijnen} />
        </>
      }
    >
      <NaarKunnen />
      <Berichten dossier={dossier} />
      <div className="metzij">
        <div className="kolom">
          <section className="kaart" aria-label={t.weegdossier.verloop.titel}>
            <Verloopfiguur verloop={verloopVan(dossier, t)} termijnen={dossier.termijnen} />
          </section>
          <Tabs className="tabs" selectedKey={tabs.includes(tab) ? tab : 'overzicht'} onSelectionChange={kies}>
            <TabList className="tablijst" aria-label={t.weegdossier.tabbladen.lijst}>
              {tabs.map((een) => (
                <Tab key={een} id={een} className="tab">
                  {t.weegdossier.tabbladen[een]}
                </Tab>
              ))}
            </TabList>
            {tabs.map((een) => (
              <TabPanel key={een} id={een} className="tabpaneel">
                <Tabblad tab={een} dossier={dossier} />
              </TabPanel>
            ))}
          </Tabs>
        </div>
        <Kunnen
          mogelijkheden={dossier.mogelijkheden}
          handelingen={naarVoren}
          link={(handeling, inhoud, klasse) =>
            handeling === 'signaal-inbrengen' ? (
              <Link {...paden.signaalInbrengen(dossier.id)} className={klasse}>
                {inhoud}
              </Link>
            ) : (
              <Link {...paden.weeghandeling(dossier.id, handeling)} className={klasse}>
                {inhoud}
              </Link>
            )
          }
        />
      </div>
    </Pagina>
  );
}

export function Weegdossierscherm() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(weegdossiervraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Dossier dossier={data.waarde} />;
}
