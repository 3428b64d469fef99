// The roles of the covenant and which parties can hold them: who may be what.

/** Kinds of party (covenant, heading "Partijen" a-e). */
export const partijsoorten = ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'] as const;
export type Partijsoort = (typeof partijsoorten)[number];

/** The core parties a-c; together the weegploeg and the joint controllers (art. 1 m, 4). */
export const kernpartijen = ['gemeente', 'om', 'politie'] as const satisfies readonly Partijsoort[];
export type Kernpartij = (typeof kernpartijen)[number];

/** True for gemeente, om and politie. */
export function isKernpartij(soort: string | undefined): soort is Kernpartij {
  return kernpartijen.some((kernpartij) => kernpartij === soort);
}

export const rollen = [
  'weegploeglid',
  'casusoverleglid',
  'externe-casuspartner',
  'uitvoerder',
  'functionaris-gegevensbescherming',
  'beveiligingsfunctionaris',
  'functioneel-beheerder',
] as const;
export type Rol = (typeof rollen)[number];

/** Which parties can hold a role; roles without a party belong to an office. */
export const partijenBijRol = {
  weegploeglid: kernpartijen,
  casusoverleglid: partijsoorten,
  'externe-casuspartner': [],
  uitvoerder: [],
  'functionaris-gegevensbescherming': [],
  beveiligingsfunctionaris: [],
  'functioneel-beheerder': [],
} as const satisfies Record<Rol, readonly Partijsoort[]>;

/** Someone who may carry out an act: a role, where needed only for some parties. */
export interface Bevoegde {
  readonly rol: Rol;
  readonly partijen?: readonly Partijsoort[];
}

/** The members of the weegploeg: representatives of the three core parties (art. 1 m, 7 lid 2). */
export const weegploegleden: readonly Bevoegde[] = [{ rol: 'weegploeglid' }];
/** The weegploeg and the uitvoerder who keeps its files (art. 5, 8 lid 1). */
export const weegploegEnUitvoerder: readonly Bevoegde[] = [...weegploegleden, { rol: 'uitvoerder' }];
/** The parties in the casusoverleg and the uitvoerder (art. 9 lid 1, 10 lid 1 and 4). */
export const casusoverlegEnUitvoerder: readonly Bevoegde[] = [{ rol: 'casusoverleglid' }, { rol: 'uitvoerder' }];

/** Representatives of the core parties, under whatever hat: they decide together about a casus, taking part or not (art. 1 m, 9 lid 4). */
export const namensKernpartij: readonly Bevoegde[] = [
  ...weegploegleden,
  { rol: 'casusoverleglid', partijen: kernpartijen },
];
/** Representatives of any party of the covenant. */
export const namensPartij: readonly Bevoegde[] = [...weegploegleden, { rol: 'casusoverleglid' }];

/** True when a role held for a party is among those who may. */
export function isBevoegd(wie: readonly Bevoegde[], rol: Rol, partij: Partijsoort | undefined): boolean {
  return wie.some(
    (bevoegde) =>
      bevoegde.rol === rol &&
      (bevoegde.partijen === undefined || (partij !== undefined && bevoegde.partijen.includes(partij))),
  );
}
