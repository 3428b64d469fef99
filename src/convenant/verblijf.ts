// Art. 3 speaks of persons who stay in the Netherlands: whether a country that was written down is another.

const nederland = new Set(['', 'nederland', 'nl', 'the netherlands', 'netherlands']);

/** True when a country is named and it is not the Netherlands; nothing named is not known to be elsewhere. */
export function isBuitenNederland(land: string | undefined): boolean {
  return !nederland.has((land ?? '').trim().toLowerCase());
}
