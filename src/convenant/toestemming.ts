// Whose consent a disclosure to an external partner needs (art. 10 lid 5): a setting of the partnership.
import type { Partijsoort } from './rollen.ts';

/** Every party of the covenant, also one that does not take part in the case; or only those that do. */
export const toestemmingskeuzes = ['alle-convenantpartijen', 'deelnemende-partijen'] as const;
export type Toestemmingskeuze = (typeof toestemmingskeuzes)[number];

/** A setting as it is stored; anything else is a bug and throws. */
export function alsToestemmingskeuze(waarde: string): Toestemmingskeuze {
  const keuze = toestemmingskeuzes.find((bekend) => bekend === waarde);
  if (keuze === undefined) throw new Error(`onbekende instelling ${waarde}`);
  return keuze;
}

/** The parties that must consent, of those that have not left the covenant; `deelnemers` are ids of who takes part in the case. */
export function vereisteToestemming(
  keuze: Toestemmingskeuze,
  partijen: readonly { readonly id: string; readonly soort: Partijsoort }[],
  deelnemers: readonly string[],
): readonly Partijsoort[] {
  return partijen
    .filter(({ id }) => keuze === 'alle-convenantpartijen' || deelnemers.includes(id))
    .map(({ soort }) => soort);
}
