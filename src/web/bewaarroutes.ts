// The addresses of keeping (art. 13): the archive and destruction.
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

export const bewaarroutes = [archief, archiefdossier, vernietiging, vernietigingAanhouden] as const;
