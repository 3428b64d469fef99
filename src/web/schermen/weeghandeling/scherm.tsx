// An act on a weegdossier, on a page of its own: its name, what it does, its article, and its form.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { type Weegploeghandeling, weegploeghandelingen } from '../../../convenant/dossier.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Brief } from '../../api/api.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { weegdossiervraag } from '../../api/vragen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';
import { herlezing } from './verschillen.ts';

const formulieren: Partial<Record<Weegploeghandeling, ComponentType<Weegformuliereigenschappen>>> = {
  'signaal-intrekken': lazy(() => import('./intrekken.tsx').then((m) => ({ default: m.Intrekken }))),
  'politiegegevens-vrijgeven': lazy(() => import('./vrijgeven.tsx').then((m) => ({ default: m.Vrijgeven }))),
  'dossiers-samenvoegen': lazy(() => import('./samenvoegen.tsx').then((m) => ({ default: m.Samenvoegen }))),
  'samenvoeging-ongedaan-maken': lazy(() =>
    import('./samenvoeging-ongedaan-maken.tsx').then((m) => ({ default: m.SamenvoegingOngedaanMaken })),
  ),
  'nadere-informatie-vragen': lazy(() => import('./vragen.tsx').then((m) => ({ default: m.InformatieVragen }))),
  'nadere-informatie-geven': lazy(() => import('./geven.tsx').then((m) => ({ default: m.InformatieGeven }))),
  'informatievraag-verlengen': lazy(() =>
    import('./vraagwijziging.tsx').then((m) => ({ default: m.InformatievraagVerlengen })),
  ),
  'informatievraag-intrekken': lazy(() =>
    import('./vraagwijziging.tsx').then((m) => ({ default: m.InformatievraagIntrekken })),
  ),
  'signalen-analyseren': lazy(() => import('./analyseren.tsx').then((m) => ({ default: m.Analyseren }))),
  'agendering-voorstellen': lazy(() => import('./voorstellen.tsx').then((m) => ({ default: m.Voorstellen }))),
  'doorgifte-voorstellen': lazy(() =>
    import('./doorgifte-voorstellen.tsx').then((m) => ({ default: m.DoorgifteVoorstellen })),
  ),
  stemmen: lazy(() => import('./stemmen.tsx').then((m) => ({ default: m.Stemmen }))),
  agenderen: lazy(() => import('./uitvoeren.tsx').then((m) => ({ default: m.Agenderen }))),
  'informeren-overleggen': lazy(() =>
    import('../informeren/overleggen.tsx').then((m) => ({ default: m.InformerenOverleggen })),
  ),
  'informatiebrief-opmaken': lazy(() =>
    import('../informeren/opmaken.tsx').then((m) => ({ default: m.InformatiebriefOpmaken })),
  ),
  'betrokkene-informeren': lazy(() =>
    import('../informeren/informeren.tsx').then((m) => ({ default: m.BetrokkeneInformeren })),
  ),
  'uitstel-aantekenen': lazy(() => import('../informeren/uitstel.tsx').then((m) => ({ default: m.UitstelAantekenen }))),
  'uitstel-herbeoordelen': lazy(() =>
    import('../informeren/uitstel.tsx').then((m) => ({ default: m.UitstelHerbeoordelen })),
  ),
  'juistheid-controleren': lazy(() =>
    import('../juistheid/controleren.tsx').then((m) => ({ default: m.JuistheidControleren })),
  ),
  'gegeven-verbeteren': lazy(() =>
    import('../juistheid/weegcorrecties.tsx').then((m) => ({ default: m.GegevenVerbeteren })),
  ),
  'gegeven-aanvullen': lazy(() =>
    import('../juistheid/weegcorrecties.tsx').then((m) => ({ default: m.GegevenAanvullen })),
  ),
  'gegeven-verwijderen': lazy(() =>
    import('../juistheid/weegcorrecties.tsx').then((m) => ({ default: m.GegevenVerwijderen })),
  ),
  'gegeven-afschermen': lazy(() =>
    import('../juistheid/weegcorrecties.tsx').then((m) => ({ default: m.GegevenAfschermen })),
  ),
  'afscherming-opheffen': lazy(() =>
    import('../juistheid/weegcorrecties.tsx').then((m) => ({ default: m.AfschermingOpheffen })),
  ),
  'correctiezienswijze-geven': lazy(() =>
    import('../juistheid/zienswijze.tsx').then((m) => ({ default: m.CorrectiezienswijzeGeven })),
  ),
  'vernietiging-vervroegen': lazy(() =>
    import('../vernietiging/vervroegen.tsx').then((m) => ({ default: m.VernietigingVervroegen })),
  ),
  'niet-agenderen': lazy(() => import('./uitvoeren.tsx').then((m) => ({ default: m.NietAgenderen }))),
};

const route = getRouteApi('/weegdossiers/$id/$handeling');

interface Paginaeigenschappen {
  readonly handeling: Weegploeghandeling;
  readonly brief: Brief<WeegdossierVorm>;
  readonly Formulier: ComponentType<Weegformuliereigenschappen>;
}

/** What stands in the way of the act on this dossier; nothing when it can be tried. */
function beletselen(dossier: WeegdossierVorm, handeling: Weegploeghandeling) {
  const mogelijkheid = dossier.mogelijkheden.find((een) => een.handeling === handeling);
  return mogelijkheid === undefined ? [] : weigeringenVan(mogelijkheid.weigeringen);
}

function Handelingpagina({ handeling, brief, Formulier }: Paginaeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const api = useApi();
  const cache = useQueryClient();
  const navigeer = useNavigate();
  const meld = useMeld();
  // The form rests on the dossier as it was when it was opened; only a conflict moves it on.
  const [begin, zetBegin] = useState(brief);
  // A form that was open stays open, also when somebody else made the act impossible: the text in it is the user's.
  const [wasOpen] = useState(() => beletselen(brief.waarde, handeling).length === 0);
  const dossier = begin.waarde;
  const nummer = dossier.nummer ?? t.weegdossier.verzegeldDossier;
  const terug = (
    <Link {...paden.weegdossier(dossier.id)} className="knop knop-stil">
      {t.besluitvorming.naarDossier}
    </Link>
  );
  const dicht = beletselen(dossier, handeling);
  return (
    <Pagina
      titel={`${handelingteksten[handeling][taal]} – ${nummer}`}
      kruimels={[
        { tekst: t.weegdossier.lijst.titel, link: <Link {...paden.weegdossiers()}>{t.weegdossier.lijst.titel}</Link> },
        { tekst: nummer, link: <Link {...paden.weegdossier(dossier.id)}>{nummer}</Link> },
      ]}
      bij={<Standlabel stand={dossier.stand} />}
      inleiding={handelingteksten[handeling].uitleg[taal]}
    >
      <div className="kolom">
        {dicht.length === 0 ? null : (
          <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
            <Weigeringenlijst weigeringen={dicht} />
          </Bericht>
        )}
        {wasOpen ? (
          <Suspense fallback={<Laden />}>
            <Formulier
              dossier={dossier}
              merk={begin.merk}
              terug={terug}
              herlees={async () => {
                const vers = await cache.fetchQuery({ ...weegdossiervraag(api, dossier.id), staleTime: 0 });
                zetBegin(vers);
                return herlezing(handeling, dossier, vers, t);
              }}
              klaar={(melding, tab) => {
                meld(melding);
                void navigeer(paden.weegdossier(dossier.id, tab));
              }}
            />
          </Suspense>
        ) : (
          <div>{terug}</div>
        )}
      </div>
    </Pagina>
  );
}

export function Weeghandelingscherm() {
  const { id, handeling: gevraagd } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(weegdossiervraag(useApi(), id));
  const handeling = uitLijst(weegploeghandelingen, gevraagd);
  const Formulier = handeling === undefined ? undefined : formulieren[handeling];
  if (handeling === undefined || Formulier === undefined) return <NietGevonden />;
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Handelingpagina key={`${id} ${handeling}`} handeling={handeling} brief={data} Formulier={Formulier} />;
}
