// The language of the screens: Dutch first, English second; only the language code is kept in the browser.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { en } from './en.ts';
import { nl, type Teksten } from './nl.ts';

export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];

const bewaarplaats = 'weegwijs-taal';
const teksten: Record<Taal, Teksten> = { nl, en };

interface Taalkeuze {
  readonly taal: Taal;
  readonly kies: (taal: Taal) => void;
}

const TaalContext = createContext<Taalkeuze>({ taal: 'nl', kies: () => undefined });

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
  const [taal, zetTaal] = useState(bewaardeTaal);
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  const kies = (keuze: Taal) => {
    bewaarTaal(keuze);
    zetTaal(keuze);
  };
  return <TaalContext value={{ taal, kies }}>{children}</TaalContext>;
}

export function useTaal(): Taalkeuze {
  return useContext(TaalContext);
}

/** All words of the screens in the language of now. */
export function useTeksten(): Teksten {
  return teksten[useContext(TaalContext).taal];
}

/** A text that the covenant part keeps in both languages, in the language of now. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}
