// The parts of a dossier and of a casus that have an address of their own.

export const weegtabs = ['overzicht', 'gegevens', 'vragen', 'voorstel', 'informatieplicht', 'tijdlijn'] as const;
export type Weegtab = (typeof weegtabs)[number];

export const casustabs = [
  'overzicht',
  'plan',
  'gegevens',
  'betrokkenen',
  'besluiten',
  'verstrekkingen',
  'tijdlijn',
] as const;
export type Casustab = (typeof casustabs)[number];

/** The registers that have meetings of their own. */
export const registers = ['weegploeg', 'casusoverleg'] as const;
export type Register = (typeof registers)[number];

/** The value of a search parameter when it is one of a closed list; anything else is left out. */
export function uitLijst<T extends string>(lijst: readonly T[], waarde: unknown): T | undefined {
  return lijst.find((bekend) => bekend === waarde);
}
