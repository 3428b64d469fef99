// The addresses of keeping (art. 13), and of notices by letter (art. 12 lid 6).
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './wortel.tsx';

const archief = createRoute({
  getParentRoute,
  path: '/archief',
  component: lazyRouteComponent(() => import('./schermen/archief/lijst.tsx'), 'Archieflijst'),
});
const archiefdossier = createRoute({
  getParentRoute,
  path: '/archief/$id',
  component: lazyRouteComponent(() => import('./schermen/archief/scherm.tsx'), 'Archiefdossierscherm'),
});
const vernietiging = createRoute({
  getParentRoute,
  path: '/vernietiging',
  component: lazyRouteComponent(() => import('./schermen/vernietiging/lijst.tsx'), 'Vernietigingslijst'),
});
const vernietigingAanhouden = createRoute({
  getParentRoute,
  path: '/vernietiging/$id',
  component: lazyRouteComponent(() => import('./schermen/vernietiging/aanhouden.tsx'), 'Aanhoudscherm'),
});

const kennisgevingsbrieven = createRoute({
  getParentRoute,
  path: '/kennisgevingsbrieven',
  component: lazyRouteComponent(() => import('./schermen/kennisgevingen/lijst.tsx'), 'Kennisgevingenlijst'),
});
const kennisgevingsbrief = createRoute({
  getParentRoute,
  path: '/kennisgevingsbrieven/$brief',
  component: lazyRouteComponent(() => import('./schermen/kennisgevingen/versturen.tsx'), 'Verstuurscherm'),
});

const archiefzienswijzen = createRoute({
  getParentRoute,
  path: '/archiefzienswijzen',
  component: lazyRouteComponent(() => import('./schermen/archief/zienswijze.tsx'), 'Archiefzienswijzescherm'),
});

export const bewaarroutes = [
  archief,
  archiefdossier,
  vernietiging,
  vernietigingAanhouden,
  kennisgevingsbrieven,
  kennisgevingsbrief,
  archiefzienswijzen,
] as const;
