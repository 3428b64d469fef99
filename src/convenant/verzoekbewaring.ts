// How long a request of a data subject is kept (13 lid 1, GDPR 5 lid 1 e): a term after its letter, shorter once a file it speaks of is gone. Pure.
import { Temporal } from 'temporal-polyfill';
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
