// Settings of the partnership (art. 8 lid 3, 10 lid 3 and 5): who decides on a change, and which value held when something began.
import { type Contactpunt, isZelfde } from './contactpunt.ts';
import { isKernpartij, type Partijsoort } from './rollen.ts';
import type { Toestemmingskeuze } from './toestemming.ts';

export interface Instellingen {
  readonly toestemmingDoorverstrekking: Toestemmingskeuze;
  /** Months between two checks of a file for correctness. */
  readonly juistheidMaanden: number;
  /** Where requests, questions and objections go; null while the parties named none. */
  readonly contactpunt: Contactpunt | null;
}

export function zijnGelijk(een: Instellingen, ander: Instellingen): boolean {
  return (
    een.toestemmingDoorverstrekking === ander.toestemmingDoorverstrekking &&
    een.juistheidMaanden === ander.juistheidMaanden &&
    isZelfde(een.contactpunt, ander.contactpunt)
  );
}

/**
 * Who decides: the core parties, whose files are checked and in whose name letters go; and every party of the covenant when it is about whose consent is
 * asked, as 10 lid 5 gives that consent to all of them. `partijen` are those that have not left the covenant.
 */
export function wieBeslist(
  nu: Instellingen,
  straks: Instellingen,
  partijen: readonly Partijsoort[],
): readonly Partijsoort[] {
  const allen = nu.toestemmingDoorverstrekking !== straks.toestemmingDoorverstrekking;
  return partijen.filter((partij) => allen || isKernpartij(partij));
}

/** A change of the months that was decided on. */
export interface Maandwijziging {
  readonly was: number;
  readonly op: string;
}

/**
 * The months that hold for a period of checking that began on `vanaf`: a later change does not reach back to it.
 * `wijzigingen` in the order of their days; `nu` is what holds today.
 */
export function maandenVanaf(vanaf: string, nu: number, wijzigingen: readonly Maandwijziging[]): number {
  const later = wijzigingen.find(({ op }) => op > vanaf);
  return later === undefined ? nu : later.was;
}

/** A proposal to the parties, about the settings or annex 1, as its votes stand. */
export interface Instellingsvoorstel {
  readonly vereist: readonly Partijsoort[];
  readonly voor: readonly Partijsoort[];
  readonly tegen: readonly Partijsoort[];
}

/** A proposal to the parties as it is shown, as far as its votes go. */
export interface Voorstelbeeld {
  readonly stand: string;
  readonly vereist: readonly Partijsoort[];
  readonly stemmen: readonly { readonly partij: Partijsoort; readonly voor: boolean }[];
}

/** The open proposal as the rules weigh it; undefined when it is closed, or when there is none. */
export function alsVoorstelfeit(voorstel: Voorstelbeeld | undefined): Instellingsvoorstel | undefined {
  if (voorstel === undefined || voorstel.stand !== 'open') return undefined;
  const partijen = (voor: boolean) => voorstel.stemmen.filter((stem) => stem.voor === voor).map(({ partij }) => partij);
  return { vereist: voorstel.vereist, voor: partijen(true), tegen: partijen(false) };
}

export interface Instellingsfeiten {
  readonly vandaag: string;
  /** The proposal that is open; undefined when there is none. */
  readonly voorstel: Instellingsvoorstel | undefined;
}
