// How long a request of a data subject is kept (13 lid 1, GDPR 5 lid 1 e), and how long what it is about, for the sake of an objection. Pure.
import { Temporal } from 'temporal-polyfill';
import { ligtVoor, type Puntafdoening, uitkomstVanPunt, type Wachtpunt } from './correctieverzoeken.ts';
import type { Inzageuitkomst } from './inzage.ts';
import { loopAf, type Termijnnaam } from './termijnen.ts';
import type { Aanhoudgrond } from './vernietiging.ts';
import type { Verzoekstand } from './verzoeken.ts';

/** What can hold a request that ended: what its letter called forth, on paper outside. */
export const verzoekaanhoudgronden = [
  'bezwaar',
  'klacht',
  'rechtsvordering',
] as const satisfies readonly Aanhoudgrond[];

export interface Bewaardverzoek {
  readonly stand: Verzoekstand;
  /** The day of the letter that ended it, or on which it was withdrawn. */
  readonly afgehandeldOp?: string;
  /** The day on which the first file that it holds content of was destroyed. */
  readonly dossierWegOp?: string;
}

export interface Verzoektermijn {
  readonly naam: Termijnnaam;
  readonly vanaf: string;
  /** On that day it is destroyed, not before. */
  readonly uiterlijk: string;
}

/**
 * The term of a request that ended; undefined while it is open. A letter is a copy of what stood in the file: when that is
 * destroyed the request goes along, but not while an objection against it can still be lodged.
 */
export function verzoektermijnVan({ stand, afgehandeldOp, dossierWegOp }: Bewaardverzoek): Verzoektermijn | undefined {
  if (stand === 'open' || afgehandeldOp === undefined) return undefined;
  const naam = stand === 'niet-behandeld' ? 'verzoek-niet-behandeld-bewaren' : 'verzoek-bewaren';
  const eigen = { naam, vanaf: afgehandeldOp, uiterlijk: loopAf(naam, afgehandeldOp) } as const;
  if (dossierWegOp === undefined) return eigen;
  // On the last day itself an objection can still come in.
  const bezwaar = Temporal.PlainDate.from(loopAf('verzoek-bezwaar', afgehandeldOp)).add({ days: 1 }).toString();
  const [, metDossier = bezwaar] = [bezwaar, dossierWegOp].toSorted();
  return metDossier < eigen.uiterlijk
    ? { naam: 'verzoek-bezwaar', vanaf: afgehandeldOp, uiterlijk: metDossier }
    : eigen;
}

/** How a request ends; of an answer whether it gave all that was asked. */
export type Verzoekeinde =
  | { readonly stand: 'beantwoord'; readonly volledig: boolean }
  | { readonly stand: 'niet-behandeld' }
  | { readonly stand: 'ingetrokken' };

export interface Bezwaartijd {
  /** The last day on which an objection to the letter can come in. */
  readonly tot: string;
  readonly volledig: boolean;
}

/** The time to object to a letter of a day (Awb 6:7); none where he took the request back himself. */
export function bezwaarTegen(einde: Verzoekeinde, op: string): Bezwaartijd | undefined {
  if (einde.stand === 'ingetrokken') return undefined;
  return { tot: loopAf('verzoek-bezwaar', op), volledig: einde.stand === 'beantwoord' && einde.volledig };
}

/** An overview from which nothing was left out or shortened; that nothing is on record gives nothing of a file that was found. */
export const isVolledigeInzage = (uitkomst: Inzageuitkomst): boolean => uitkomst === 'verleend';

/** An answer that says of every item that what was asked is done, or more: that its whole file goes. */
export function isVolledigeCorrectie({
  neutraal,
  punten,
}: {
  readonly neutraal: boolean;
  readonly punten: readonly (Pick<Wachtpunt, 'teDoen'> & {
    readonly besluit: Puntafdoening | null;
    readonly gevraagd: Puntafdoening;
  })[];
}): boolean {
  return (
    !neutraal &&
    punten.filter(ligtVoor).every((punt) => ['vernietigd', punt.gevraagd].some((een) => een === uitkomstVanPunt(punt)))
  );
}

/** Why a request that ended holds what it was about: people said so, or an objection to its letter can still come in. */
export const nahoudgronden = ['aangehouden', 'bezwaartermijn'] as const;
export type Nahoudgrond = (typeof nahoudgronden)[number];
