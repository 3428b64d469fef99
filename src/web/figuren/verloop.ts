// What the life-cycle rail shows: the stands passed, the present one, what may follow, and the terms that run.
import type { z } from 'zod';
import type { termijnVorm } from '../../convenant/vormen/gedeeld.ts';
import { datumInWoorden } from '../teksten/datum.ts';
import type { Teksten } from '../teksten/nl.ts';
import type { Taal } from '../teksten/taal.tsx';

export type Fase = 'klaar' | 'nu' | 'straks';
export type Termijn = z.infer<typeof termijnVorm>;

export interface Stap {
  readonly naam: string;
  readonly fase: Fase;
  readonly dag?: string | undefined;
  readonly toelichting?: string | undefined;
}
/** One after the other; stands of which only one can follow are in one step. */
export type Verloop = readonly (readonly Stap[])[];

export interface Termijnstap extends Termijn {
  readonly id: string;
  readonly voorbij: boolean;
}

/** Terms by their last day; each with an id of its own, as two can have one name. */
export function termijnenOpDag(termijnen: readonly Termijn[], vandaag: string): readonly Termijnstap[] {
  return termijnen
    .toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk))
    .map((termijn, plaats) => ({
      ...termijn,
      id: `${plaats} ${termijn.naam}`,
      voorbij: termijn.uiterlijk < vandaag,
    }));
}

export function termijnnaam(naam: string, t: Teksten): string {
  const namen: Readonly<Record<string, string>> = t.woorden.termijnen;
  return namen[naam] ?? naam;
}

/** Where it stands, what can come next, and the first term. */
export function verloopInWoorden(
  verloop: Verloop,
  termijnen: readonly Termijn[],
  vandaag: string,
  t: Teksten,
  taal: Taal,
): string {
  const w = t.figuren.verloop;
  const nu = verloop.flat().find(({ fase }) => fase === 'nu');
  const straks = verloop.find((stappen) => stappen.some(({ fase }) => fase === 'straks')) ?? [];
  const [eerste] = termijnenOpDag(termijnen, vandaag);
  const nuZin =
    nu === undefined ? [] : [nu.dag === undefined ? w.nu(nu.naam) : w.nuSinds(nu.naam, datumInWoorden(nu.dag, taal))];
  const termijnzin =
    eerste === undefined
      ? []
      : [
          (eerste.voorbij ? w.termijnVoorbij : w.termijn)(
            termijnnaam(eerste.naam, t),
            datumInWoorden(eerste.uiterlijk, taal),
          ),
        ];
  return [
    ...nuZin,
    ...(straks.length === 0 ? [] : [w.hierna(t.figuren.of(straks.map(({ naam }) => naam)))]),
    ...termijnzin,
  ].join(' ');
}
