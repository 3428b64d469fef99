// An act on a casus, on a page of its own.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { type Casusoverleghandeling, casusoverleghandelingen } from '../../../convenant/dossier.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Brief } from '../../api/api.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvraag } from '../../api/vragen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { type Casustab, uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { verschillenCasus } from './verschillen.ts';

const formulieren: Partial<Record<Casusoverleghandeling, ComponentType<Casusformuliereigenschappen>>> = {
  'plan-opstellen': lazy(() => import('./plan-opstellen.tsx').then((m) => ({ default: m.PlanOpstellen }))),
  'maatregel-opnemen': lazy(() => import('./maatregel-opnemen.tsx').then((m) => ({ default: m.MaatregelOpnemen }))),
  'doorverstrekking-voorstellen': lazy(() =>
    import('./doorverstrekking-voorstellen.tsx').then((m) => ({ default: m.DoorverstrekkingVoorstellen })),
  ),
  'gegeven-verstrekken': lazy(() =>
    import('./gegeven-verstrekken.tsx').then((m) => ({ default: m.GegevenVerstrekken })),
  ),
  'verstrekte-politiegegevens-vrijgeven': lazy(() =>
    import('./politiegegevens-vrijgeven.tsx').then((m) => ({ default: m.VerstrekteVrijgeven })),
  ),
  'achterblijver-opnemen': lazy(() =>
    import('./achterblijver-opnemen.tsx').then((m) => ({ default: m.AchterblijverOpnemen })),
  ),
  'netwerkpersoon-opnemen': lazy(() =>
    import('./netwerkpersoon-opnemen.tsx').then((m) => ({ default: m.NetwerkpersoonOpnemen })),
  ),
  'advies-vragen': lazy(() => import('./advies-vragen.tsx').then((m) => ({ default: m.AdviesVragen }))),
  'advies-vastleggen': lazy(() => import('./advies-vastleggen.tsx').then((m) => ({ default: m.AdviesVastleggen }))),
  'casusjuistheid-controleren': lazy(() =>
    import('../juistheid/controleren.tsx').then((m) => ({ default: m.CasusjuistheidControleren })),
  ),
  'casusgegeven-verbeteren': lazy(() =>
    import('../juistheid/casuscorrecties.tsx').then((m) => ({ default: m.CasusgegevenVerbeteren })),
  ),
  'casusgegeven-aanvullen': lazy(() =>
    import('../juistheid/casuscorrecties.tsx').then((m) => ({ default: m.CasusgegevenAanvullen })),
  ),
  'casusgegeven-verwijderen': lazy(() =>
    import('../juistheid/casuscorrecties.tsx').then((m) => ({ default: m.CasusgegevenVerwijderen })),
  ),
  'casusgegeven-afschermen': lazy(() =>
    import('../juistheid/casuscorrecties.tsx').then((m) => ({ default: m.CasusgegevenAfschermen })),
  ),
  'casusafscherming-opheffen': lazy(() =>
    import('../juistheid/casuscorrecties.tsx').then((m) => ({ default: m.CasusafschermingOpheffen })),
  ),
  'casuszienswijze-geven': lazy(() =>
    import('../juistheid/zienswijze.tsx').then((m) => ({ default: m.CasuszienswijzeGeven })),
  ),
  'deelname-voorstellen': lazy(() =>
    import('./deelname-voorstellen.tsx').then((m) => ({ default: m.DeelnameVoorstellen })),
  ),
  'afsluiting-adviseren': lazy(() => import('./afsluiting.tsx').then((m) => ({ default: m.AfsluitingAdviseren }))),
  'afsluiting-voorstellen': lazy(() => import('./afsluiting.tsx').then((m) => ({ default: m.AfsluitingVoorstellen }))),
  'plan-vaststellen': lazy(() => import('./plan-vaststellen.tsx').then((m) => ({ default: m.PlanVaststellen }))),
  'voortgang-vastleggen': lazy(() =>
    import('./voortgang-vastleggen.tsx').then((m) => ({ default: m.VoortgangVastleggen })),
  ),
  'maatregel-afronden': lazy(() => import('./maatregel-afronden.tsx').then((m) => ({ default: m.MaatregelAfronden }))),
  'maatregel-verlengen': lazy(() =>
    import('./maatregel-verlengen.tsx').then((m) => ({ default: m.MaatregelVerlengen })),
  ),
  'monitoring-plannen': lazy(() => import('./monitoring-plannen.tsx').then((m) => ({ default: m.MonitoringPlannen }))),
  'monitoring-vastleggen': lazy(() =>
    import('./monitoring-vastleggen.tsx').then((m) => ({ default: m.MonitoringVastleggen })),
  ),
};

/** Where the result of an act shows; most are about the plan. */
const tabNa: Partial<Record<Casusoverleghandeling, Casustab>> = { 'doorverstrekking-voorstellen': 'verstrekkingen' };

const route = getRouteApi('/casussen/$id/$handeling');

interface Paginaeigenschappen {
  readonly handeling: Casusoverleghandeling;
  readonly brief: Brief<CasusVorm>;
  readonly Formulier: ComponentType<Casusformuliereigenschappen>;
}

/** What stands in the way of an act for this actor. */
function beletselen(casus: CasusVorm, handeling: Casusoverleghandeling) {
  return weigeringenVan(casus.mogelijkheden.find((een) => een.handeling === handeling)?.weigeringen ?? []);
}

function Handelingpagina({ handeling, brief, Formulier }: Paginaeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const api = useApi();
  const cache = useQueryClient();
  const navigeer = useNavigate();
  const meld = useMeld();
  // The form rests on the casus as it was when it was opened; only a conflict moves it on.
  const [begin, zetBegin] = useState(brief);
  // A form that was open stays open, also when somebody else made the act impossible: the text in it is the user's.
  const [wasOpen] = useState(() => beletselen(brief.waarde, handeling).length === 0);
  const casus = begin.waarde;
  const terug = (
    <Link {...paden.casus(casus.id, tabNa[handeling] ?? 'plan')} className="knop knop-stil">
      {t.casus.naarCasus}
    </Link>
  );
  const dicht = beletselen(casus, handeling);
  return (
    <Pagina
      titel={`${handelingteksten[handeling][taal]} – ${casus.nummer}`}
      kruimels={[
        { tekst: t.casus.lijst.titel, link: <Link {...paden.casussen()}>{t.casus.lijst.titel}</Link> },
        { tekst: casus.nummer, link: <Link {...paden.casus(casus.id)}>{casus.nummer}</Link> },
      ]}
      bij={<Standlabel stand={casus.stand} />}
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
              casus={casus}
              merk={begin.merk}
              terug={terug}
              herlees={async () => {
                const vers = await cache.fetchQuery({ ...casusvraag(api, casus.id), staleTime: 0 });
                zetBegin(vers);
                return { merk: vers.merk, verschillen: verschillenCasus(casus, vers.waarde, t) };
              }}
              klaar={(melding, tab) => {
                meld(melding);
                void navigeer(paden.casus(casus.id, tab ?? tabNa[handeling] ?? 'plan'));
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

export function Casushandelingscherm() {
  const { id, handeling: gevraagd } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(casusvraag(useApi(), id));
  const handeling = uitLijst(casusoverleghandelingen, gevraagd);
  const Formulier = handeling === undefined ? undefined : formulieren[handeling];
  if (handeling === undefined || Formulier === undefined) return <NietGevonden />;
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Handelingpagina key={`${id} ${handeling}`} handeling={handeling} brief={data} Formulier={Formulier} />;
}
