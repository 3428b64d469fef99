// Home: the werkvoorraad, or for who has none the plans.
import { Navigate } from '@tanstack/react-router';
import { werkvoorraadInzien } from '../../convenant/artikelen/werkvoorraad-inzien.ts';
import { paden } from '../paden.ts';
import { mag, useSessie } from '../schil/sessie.tsx';
import { Werkvoorraad } from './werkvoorraad.tsx';

export function Begin() {
  const sessie = useSessie();
  return mag(sessie, werkvoorraadInzien) ? <Werkvoorraad /> : <Navigate {...paden.plannen()} replace />;
}
