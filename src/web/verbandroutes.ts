// Addresses of the partnership: the covenant, its settings, annex 1, evaluations, and notices of parties.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './wortel.tsx';

const samenwerkingsverband = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband',
  component: lazyRouteComponent(() => import('./schermen/beheer/samenwerkingsverband.tsx'), 'Verbandscherm'),
});
const convenantInWerking = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/convenant-in-werking-stellen',
  component: lazyRouteComponent(() => import('./schermen/beheer/convenant-in-werking.tsx'), 'Inwerkingscherm'),
});
const convenantVastleggen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/convenant-vastleggen',
  component: lazyRouteComponent(() => import('./schermen/beheer/convenant-vastleggen.tsx'), 'Vastlegscherm'),
});
const instellingenVoorstellen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/instellingen-voorstellen',
  component: lazyRouteComponent(() => import('./schermen/beheer/instellingen-voorstellen.tsx'), 'Voorstelscherm'),
});
const bijlageVoorstellen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/bijlage-voorstellen',
  component: lazyRouteComponent(() => import('./schermen/beheer/bijlage-voorstellen.tsx'), 'Bijlagevoorstelscherm'),
});
const bijlageStemmen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/bijlage-stemmen/$voorstel',
  component: lazyRouteComponent(() => import('./schermen/beheer/bijlage-stemmen.tsx'), 'Bijlagestemscherm'),
});
const partijOpzeggen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/opzeggen',
  component: lazyRouteComponent(() => import('./schermen/beheer/opzeggen.tsx'), 'Opzegscherm'),
});
const opzeggingIntrekken = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/opzegging-intrekken',
  component: lazyRouteComponent(() => import('./schermen/beheer/opzeggen.tsx'), 'Intrekscherm'),
});
const instellingenStemmen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/instellingen-stemmen',
  component: lazyRouteComponent(() => import('./schermen/beheer/instellingen-stemmen.tsx'), 'Stemscherm'),
});
const evaluatieVastleggen = createRoute({
  getParentRoute,
  path: '/samenwerkingsverband/evaluatie-vastleggen',
  component: lazyRouteComponent(() => import('./schermen/beheer/evaluatie-vastleggen.tsx'), 'Evaluatiescherm'),
});

export const verbandroutes = [
  samenwerkingsverband,
  convenantInWerking,
  convenantVastleggen,
  instellingenVoorstellen,
  bijlageVoorstellen,
  bijlageStemmen,
  partijOpzeggen,
  opzeggingIntrekken,
  instellingenStemmen,
  evaluatieVastleggen,
] as const;
