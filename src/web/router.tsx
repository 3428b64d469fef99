// Every address of the screens; each screen is loaded when it is first needed.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { plichtsoorten } from '../convenant/vormen/werkvoorraad.ts';
import { bewaarroutes } from './bewaarroutes.ts';
import { Laden } from './onderdelen/staat.tsx';
import { Werkvoorraad } from './schermen/werkvoorraad.tsx';
import { casustabs, uitLijst, weegtabs } from './tabbladen.ts';
import { verbandroutes } from './verbandroutes.ts';
import { getParentRoute, wortel } from './wortel.tsx';

const begin = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: ({ soort }) => {
    const gekozen = uitLijst(plichtsoorten, soort);
    return gekozen === undefined ? {} : { soort: gekozen };
  },
  component: Werkvoorraad,
});
const berichten = createRoute({
  getParentRoute,
  path: '/berichten',
  component: lazyRouteComponent(() => import('./schermen/berichten/scherm.tsx'), 'Berichtenscherm'),
});
const weegdossiers = createRoute({
  getParentRoute,
  path: '/weegdossiers',
  component: lazyRouteComponent(() => import('./schermen/weegdossiers/lijst.tsx'), 'Weegdossierlijst'),
});
/** The item that was chosen on the page before, and the request that it was chosen for. */
const itemkeuze = ({ gegeven, verzoek }: Record<string, unknown>): { gegeven?: string; verzoek?: string } => ({
  ...(typeof gegeven === 'string' ? { gegeven } : {}),
  ...(typeof verzoek === 'string' ? { verzoek } : {}),
});

const signaalInbrengen = createRoute({
  getParentRoute,
  path: '/weegdossiers/signaal-inbrengen',
  validateSearch: ({ dossier }): { dossier?: string } => (typeof dossier === 'string' ? { dossier } : {}),
  component: lazyRouteComponent(() => import('./schermen/signaal/scherm.tsx'), 'Signaalscherm'),
});
const weegdossier = createRoute({
  getParentRoute,
  path: '/weegdossiers/$id',
  validateSearch: ({ tab }) => {
    const gekozen = uitLijst(weegtabs, tab);
    return gekozen === undefined ? {} : { tab: gekozen };
  },
  component: lazyRouteComponent(() => import('./schermen/weegdossier/scherm.tsx'), 'Weegdossierscherm'),
});
const weeghandeling = createRoute({
  getParentRoute,
  path: '/weegdossiers/$id/$handeling',
  validateSearch: itemkeuze,
  component: lazyRouteComponent(() => import('./schermen/weeghandeling/scherm.tsx'), 'Weeghandelingscherm'),
});
const informatieplichten = createRoute({
  getParentRoute,
  path: '/informatieplichten',
  component: lazyRouteComponent(() => import('./schermen/informeren/lijst.tsx'), 'Informatieplichtenlijst'),
});
const informatieplicht = createRoute({
  getParentRoute,
  path: '/informatieplichten/$id',
  component: lazyRouteComponent(() => import('./schermen/informeren/lijst.tsx'), 'Informatieplichtscherm'),
});
const informeerhandeling = createRoute({
  getParentRoute,
  path: '/informatieplichten/$id/$handeling',
  component: lazyRouteComponent(() => import('./schermen/informeren/handeling.tsx'), 'Informeerhandelingscherm'),
});
const casussen = createRoute({
  getParentRoute,
  path: '/casussen',
  component: lazyRouteComponent(() => import('./schermen/casus/zoeken.tsx'), 'Casuslijst'),
});
const casus = createRoute({
  getParentRoute,
  path: '/casussen/$id',
  validateSearch: ({ tab }) => {
    const gekozen = uitLijst(casustabs, tab);
    return gekozen === undefined ? {} : { tab: gekozen };
  },
  component: lazyRouteComponent(() => import('./schermen/casus/scherm.tsx'), 'Casusscherm'),
});
const casushandeling = createRoute({
  getParentRoute,
  path: '/casussen/$id/$handeling',
  validateSearch: itemkeuze,
  component: lazyRouteComponent(() => import('./schermen/casus/handelingscherm.tsx'), 'Casushandelingscherm'),
});
const verstrekking = createRoute({
  getParentRoute,
  path: '/casussen/$id/verstrekkingen/$verstrekking',
  component: lazyRouteComponent(() => import('./schermen/verstrekking/scherm.tsx'), 'Verstrekkingscherm'),
});
const verstrekkingen = createRoute({
  getParentRoute,
  path: '/verstrekkingen',
  validateSearch: ({ partner }): { partner?: string } => (typeof partner === 'string' ? { partner } : {}),
  component: lazyRouteComponent(() => import('./schermen/verstrekking/overzicht.tsx'), 'Verstrekkingenoverzicht'),
});
const casusbesluiten = createRoute({
  getParentRoute,
  path: '/casusbesluiten',
  component: lazyRouteComponent(() => import('./schermen/casusbesluit/lijst.tsx'), 'Besluitenlijst'),
});
const casusbesluit = createRoute({
  getParentRoute,
  path: '/casusbesluiten/$voorstel',
  component: lazyRouteComponent(() => import('./schermen/casusbesluit/stemmen.tsx'), 'Besluitscherm'),
});
const vergaderingen = createRoute({
  getParentRoute,
  path: '/vergaderingen',
  component: lazyRouteComponent(() => import('./schermen/vergadering/lijst.tsx'), 'Vergaderlijst'),
});
const vergaderingVoorbereiden = createRoute({
  getParentRoute,
  path: '/vergaderingen/$register/voorbereiden',
  validateSearch: ({ vergadering: id }): { vergadering?: string } =>
    typeof id === 'string' ? { vergadering: id } : {},
  component: lazyRouteComponent(() => import('./schermen/vergadering/voorbereiden.tsx'), 'Voorbereidscherm'),
});
const vergadering = createRoute({
  getParentRoute,
  path: '/vergaderingen/$register/$id',
  component: lazyRouteComponent(() => import('./schermen/vergadering/scherm.tsx'), 'Vergaderscherm'),
});
const plannen = createRoute({
  getParentRoute,
  path: '/plannen',
  component: lazyRouteComponent(() => import('./schermen/casus/plannen.tsx'), 'Plannenlijst'),
});
const plan = createRoute({
  getParentRoute,
  path: '/plannen/$casus',
  component: lazyRouteComponent(() => import('./schermen/casus/plannen.tsx'), 'Planscherm'),
});
const verzoeken = createRoute({
  getParentRoute,
  path: '/verzoeken',
  component: lazyRouteComponent(() => import('./schermen/verzoeken/lijst.tsx'), 'Verzoekenlijst'),
});
const verzoekverantwoording = createRoute({
  getParentRoute,
  path: '/verzoeken/verantwoording',
  component: lazyRouteComponent(() => import('./schermen/verzoeken/verantwoording.tsx'), 'Verantwoordingscherm'),
});
const verzoekOntvangen = createRoute({
  getParentRoute,
  path: '/verzoeken/verzoek-ontvangen',
  component: lazyRouteComponent(() => import('./schermen/verzoeken/ontvangen.tsx'), 'Ontvangstscherm'),
});
const verzoek = createRoute({
  getParentRoute,
  path: '/verzoeken/$id',
  component: lazyRouteComponent(() => import('./schermen/verzoeken/scherm.tsx'), 'Verzoekscherm'),
});
const verzoekhandeling = createRoute({
  getParentRoute,
  path: '/verzoeken/$id/$handeling',
  component: lazyRouteComponent(() => import('./schermen/verzoeken/handelingscherm.tsx'), 'Verzoekhandelingscherm'),
});
const autorisaties = createRoute({
  getParentRoute,
  path: '/autorisaties',
  validateSearch: ({ stand }): { stand?: string } => (typeof stand === 'string' ? { stand } : {}),
  component: lazyRouteComponent(() => import('./schermen/beheer/autorisaties.tsx'), 'Autorisatiescherm'),
});
const autorisatieAanvragen = createRoute({
  getParentRoute,
  path: '/autorisaties/autorisatie-aanvragen',
  component: lazyRouteComponent(() => import('./schermen/beheer/autorisatie-aanvragen.tsx'), 'Aanvraagscherm'),
});
const autorisatieIntrekken = createRoute({
  getParentRoute,
  path: '/autorisaties/$id/autorisatie-intrekken',
  component: lazyRouteComponent(() => import('./schermen/beheer/autorisatie-intrekken.tsx'), 'Intrekscherm'),
});

const routeTree = wortel.addChildren([
  begin,
  berichten,
  weegdossiers,
  signaalInbrengen,
  weegdossier,
  weeghandeling,
  casussen,
  casus,
  casushandeling,
  informatieplichten,
  informatieplicht,
  informeerhandeling,
  casusbesluiten,
  casusbesluit,
  verstrekking,
  verstrekkingen,
  vergaderingen,
  vergaderingVoorbereiden,
  vergadering,
  plannen,
  plan,
  verzoeken,
  verzoekverantwoording,
  verzoekOntvangen,
  verzoek,
  verzoekhandeling,
  ...bewaarroutes,
  ...verbandroutes,
  autorisaties,
  autorisatieAanvragen,
  autorisatieIntrekken,
]);

/** Builds the router over the browser's history. */
export function maakRouter() {
  return createRouter({ routeTree, defaultPendingComponent: Laden, defaultPendingMs: 300 });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
