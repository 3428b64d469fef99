// What this actor can do now, and what stands in the way: from the same rules as the gate, without any input yet.
import { vanWeegploeg } from './artikelen/algemeen.ts';
import { type Regel, type Weigering, weeg } from './besluit.ts';
import { type Bevoegde, isBevoegd, type Partijsoort, type Rol } from './rollen.ts';

export interface Mogelijk {
  readonly handeling: string;
  readonly weigeringen: readonly Weigering[];
}

/** What stands in the way as well while the weegploeg is not whole, in the acts that ask it (1 m, 18 lid 3). */
export function metWeegploeg<M extends Mogelijk>(
  mogelijkheden: readonly M[],
  weegploegVoltallig: boolean,
): readonly M[] {
  return mogelijkheden.map((een) => ({
    ...een,
    weigeringen: [...weeg('18', vanWeegploeg(een.handeling), { weegploegVoltallig }), ...een.weigeringen],
  }));
}

/** True when somebody with these roles, for this party, is among those who may. */
export function magMet(wie: readonly Bevoegde[], rollen: readonly Rol[], partij: Partijsoort | undefined): boolean {
  return rollen.some((rol) => isBevoegd(wie, rol, partij));
}

/**
 * The state of one act for an actor: the conditions on the dossier that are not met.
 * Undefined when the act is not his at all: others' powers are no part of his screen.
 */
export function mogelijkheid<F>(
  regel: Pick<Regel<F>, 'handeling' | 'artikel' | 'wie' | 'vooraf'>,
  rollen: readonly Rol[],
  partij: Partijsoort | undefined,
  feiten: F,
): Mogelijk | undefined {
  if (!magMet(regel.wie, rollen, partij)) return undefined;
  return { handeling: regel.handeling, weigeringen: weeg(regel.artikel, regel.vooraf, feiten) };
}
