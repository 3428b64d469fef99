// Reopening (art. 13 lid 4): what rules know of an archived dossier and of the joint order, and which items can go along.
import type { Wacht } from './correctieverzoeken.ts';
import { gevuld, type Optreden } from './feiten.ts';
import { isVerzegeldRegime } from './grondslagen.ts';
import type { Partijsoort } from './rollen.ts';

/** A proposal to reopen and the votes on it. */
export interface Heropeningsvoorstel {
  readonly id: string;
  readonly open: boolean;
  readonly vereist: readonly Partijsoort[];
  readonly voor: readonly Partijsoort[];
  readonly tegen: readonly Partijsoort[];
}

/** A row of the archive that is open and holds: of a kind of art. 8 lid 2, never sealed. */
export interface Archiefitem {
  readonly id: string;
  readonly soort: string;
  readonly regime?: string | undefined;
}

/** The facts of an archived dossier that count in reopening. */
export interface Archieffeiten {
  readonly vandaag: string;
  readonly optreden: Optreden;
  /** A weegdossier that was not merged into another. */
  readonly weegdossier: boolean;
  /** Everything in it is sealed. */
  readonly verzegeld: boolean;
  /** The day on which it is destroyed. */
  readonly vernietigen: string;
  readonly items: readonly Archiefitem[];
  /** What items of the dossier wait for: they would be copied as they are. */
  readonly wacht: readonly Wacht[];
  readonly openVoorstel?: Heropeningsvoorstel;
}

/** One item chosen to go along, with its reason. */
export interface Heropeningskeuze {
  readonly stuk: string;
  readonly reden: string;
}

/** Kinds that the weegploeg starts with; its own judgements of then are made anew, and a reporter goes with his signal. */
const heropenbaar = ['naw', 'signaal'];

/** True when the item can go along: police data under the authorisation are provided anew or not at all (MB 1 lid 2). */
export function isHeropenbaar({ soort, regime }: Pick<Archiefitem, 'soort' | 'regime'>): boolean {
  return heropenbaar.includes(soort) && !isVerzegeldRegime(regime);
}

/** Without a person and a signal there is nobody and nothing to weigh (8 lid 2 a and b). */
export function isVolledigeKeuze(items: readonly Archiefitem[], selectie: readonly Heropeningskeuze[]): boolean {
  return heropenbaar.every((soort) =>
    selectie.some(({ stuk }) => items.some((item) => item.id === stuk && item.soort === soort)),
  );
}

/** Every chosen item is there and can go along. */
export function kanAllesMee(items: readonly Archiefitem[], selectie: readonly Heropeningskeuze[]): boolean {
  return selectie.every(({ stuk }) => items.some((item) => item.id === stuk && isHeropenbaar(item)));
}

/** Nothing is chosen twice, and every choice has its reason. */
export const isDubbelGekozen = (selectie: readonly Heropeningskeuze[]): boolean =>
  new Set(selectie.map(({ stuk }) => stuk)).size !== selectie.length;
export const heeftElkReden = (selectie: readonly Heropeningskeuze[]): boolean =>
  selectie.every(({ reden }) => gevuld(reden));

/** All required parties voted for it and none against; an empty list of required parties is not unanimity. */
export function isEensgezindHeropend({ open, vereist, voor, tegen }: Heropeningsvoorstel): boolean {
  return open && vereist.length > 0 && vereist.every((partij) => voor.includes(partij)) && tegen.length === 0;
}
