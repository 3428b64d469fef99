// The root of all addresses: the frame, and what shows when something is not there or broke.
import { createRootRoute } from '@tanstack/react-router';
import { Gebroken, NietGevonden } from './schermen/niet-gevonden.tsx';
import { Omlijsting } from './schil/omlijsting.tsx';

export const wortel = createRootRoute({
  component: Omlijsting,
  notFoundComponent: NietGevonden,
  errorComponent: Gebroken,
});
export const getParentRoute = () => wortel;
