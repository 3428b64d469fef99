// The language of the screens: Dutch first, English second; only the language code is kept in the browser.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { nl, type Teksten } from './nl.ts';

export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];

const bewaarplaats = 'weegwijs-taal';
/** Dutch is always there; the other language comes when it is asked for. */
const teksten: Record<Taal, () => Promise<Teksten>> = {
  nl: () => Promise.resolve(nl),
  en: () => import('./en.ts').then((deel) => deel.en),
};

interface Taalkeuze {
  readonly taal: Taal;
  readonly kies: (taal: Taal) => void;
}

const TaalContext = createContext<Taalkeuze>({ taal: 'nl', kies: () => undefined });
const TekstenContext = createContext<Teksten>(nl);

/** The language kept from an earlier visit; storage that is switched off means Dutch. */
function bewaardeTaal(): Taal {
  try {
    const bewaard = localStorage.getItem(bewaarplaats);
    return talen.find((taal) => taal === bewaard) ?? 'nl';
  } catch {
    return 'nl';
  }
}

function bewaarTaal(taal: Taal): void {
  try {
    localStorage.setItem(bewaarplaats, taal);
  } catch {
    // Without storage the choice holds until the page is left; nothing else depends on it.
  }
}

export function TaalOmgeving({ children }: { readonly children: ReactNode }) {
  const [gewenst, zetGewenst] = useState(bewaardeTaal);
  const [geladen, zetGeladen] = useState<{ readonly taal: Taal; readonly teksten: Teksten } | undefined>(
    gewenst === 'nl' ? { taal: 'nl', teksten: nl } : undefined,
  );
  useEffect(() => {
    let actueel = true;
    void teksten[gewenst]().then((woorden) => {
      if (actueel) zetGeladen({ taal: gewenst, teksten: woorden });
    });
    return () => {
      actueel = false;
    };
  }, [gewenst]);
  useEffect(() => {
    if (geladen !== undefined) document.documentElement.lang = geladen.taal;
  }, [geladen]);
  const kies = (keuze: Taal) => {
    bewaarTaal(keuze);
    zetGewenst(keuze);
  };
  if (geladen === undefined) return null;
  return (
    <TaalContext value={{ taal: geladen.taal, kies }}>
      <TekstenContext value={geladen.teksten}>{children}</TekstenContext>
    </TaalContext>
  );
}

export function useTaal(): Taalkeuze {
  return useContext(TaalContext);
}

/** All words of the screens in the language of now. */
export function useTeksten(): Teksten {
  return useContext(TekstenContext);
}

/** A text that the covenant part keeps in both languages, in the language of now. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}
