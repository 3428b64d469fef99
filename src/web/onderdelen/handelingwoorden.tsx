// What acts are called on a page: by their common name, or by the name that fits what the page is about.
import { createContext, useContext } from 'react';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import type { Handelingtekst } from '../../convenant/handelingteksten/vorm.ts';
import { handelingteksten } from '../../convenant/handelingteksten.ts';

export const Handelingwoorden = createContext<(handeling: Handelingnaam) => Handelingtekst>(
  (handeling) => handelingteksten[handeling],
);

export const useHandelingwoorden = () => useContext(Handelingwoorden);
