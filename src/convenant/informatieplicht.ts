// Art. 11: what is known of the duty to inform one person, what it asks now and by when, and what every postponement asks.
import type { Voorwaarde } from './besluit.ts';
import { onbesliste, type Weegstand } from './dossier.ts';
import { gevuld, type Optreden } from './feiten.ts';
import type { Uitstelgrond } from './regimes/convenant-2017.ts';
import type { Kernpartij, Partijsoort } from './rollen.ts';
import { loopAf } from './termijnen.ts';
import { blijvendeKernpartijen } from './vertrek.ts';

/** What one core party thinks after consultation (11 lid 3): whether there is an impediment, and on which grounds. */
export interface Informeeroordeel {
  readonly partij: Kernpartij;
  readonly beletsel: boolean;
  readonly gronden: readonly Uitstelgrond[];
  /** Day of the first thing that happened after it: from then on it is no view on what there is. */
  readonly achterhaaldOp?: string;
}

/** A postponement that runs. */
export interface Uitstelfeit {
  readonly sinds: string;
  /** The last day of the next look at it, as chosen when it was noted. */
  readonly herbeoordelenOp: string;
  /** Day of the first thing that happened after it: a signal, an answer, a correction, the closure of the case. */
  readonly nieuwFeitOp?: string;
}

/** The duty to inform about the latest outcome, in days and yes or no; nothing in it says who it is about. */
export interface Informatieplicht {
  /** Day of the latest outcome of the weegploeg; none while there never was one. */
  readonly uitkomstOp?: string;
  /** The latest view of each party since the last postponement. */
  readonly oordelen: readonly Informeeroordeel[];
  /** Parties that left the covenant: nobody waits for what they think (18 lid 3); what they thought is not among the views. */
  readonly vertrokken?: readonly Partijsoort[];
  readonly uitstel?: Uitstelfeit;
  readonly geinformeerdOp?: string;
  /** Day of the last thing that a letter rests on: a view that counts, or the note or end of a postponement. */
  readonly laatsteStapOp?: string;
}

export interface Informatiefeiten extends Informatieplicht {
  readonly vandaag: string;
  readonly optreden: Optreden;
  readonly stand: Weegstand;
  /** The dossier lies in the archive: what is in it is opened for a stated reason only (13 lid 1). */
  readonly gearchiveerd?: true;
  /** A letter about this outcome was made and is kept. */
  readonly briefOpgemaakt?: true;
}

type Overlegfeiten = Pick<Informatieplicht, 'oordelen' | 'vertrokken'>;

/** True when each of the core parties that are left spoke since the last postponement, whatever happened after. */
export function isGesproken({ oordelen, vertrokken }: Overlegfeiten): boolean {
  return blijvendeKernpartijen(vertrokken).every((partij) => oordelen.some((oordeel) => oordeel.partij === partij));
}

/** True when a view was one on all that there was on `dag`, today when none is given. */
export function telt({ achterhaaldOp }: Pick<Informeeroordeel, 'achterhaaldOp'>, dag?: string): boolean {
  return achterhaaldOp === undefined || (dag !== undefined && achterhaaldOp > dag);
}

/** True when each of the core parties that are left gave its view on all that there was on `dag` (11 lid 3). */
export function isOverlegd({ oordelen, ...feiten }: Overlegfeiten, dag?: string): boolean {
  return isGesproken({ ...feiten, oordelen: oordelen.filter((oordeel) => telt(oordeel, dag)) });
}

/** True when one of the parties sees an impediment. */
export function heeftBeletsel({ oordelen }: Pick<Informatieplicht, 'oordelen'>): boolean {
  return oordelen.some(({ beletsel }) => beletsel);
}

/** The last day to look at a postponement again: the day that was chosen, or a week after something new, whichever comes first. */
export function herbeoordelenUiterlijk({ herbeoordelenOp, nieuwFeitOp }: Uitstelfeit): string {
  const dagen = nieuwFeitOp === undefined ? [] : [loopAf('nieuw-feit-herbeoordelen', nieuwFeitOp)];
  return [...dagen, herbeoordelenOp].sort().at(0) ?? herbeoordelenOp;
}

/** What the duty can ask of a core party. */
export const informatietaken = [
  'informeren-overleggen',
  'informatieplicht-beslissen',
  'uitstel-herbeoordelen',
] as const;
export type Informatietaak = (typeof informatietaken)[number];

/** What the duty asks of a core party now, and by when; undefined when nothing is open. */
export function taakVan(
  plicht: Informatieplicht,
  partij: Kernpartij | undefined,
): { readonly soort: Informatietaak; readonly uiterlijk: string } | undefined {
  const { uitkomstOp, uitstel, geinformeerdOp, oordelen } = plicht;
  if (uitkomstOp === undefined || geinformeerdOp !== undefined) return undefined;
  const schuldig = partij !== undefined && !oordelen.some((oordeel) => oordeel.partij === partij && telt(oordeel));
  if (uitstel !== undefined) return { soort: 'uitstel-herbeoordelen', uiterlijk: herbeoordelenUiterlijk(uitstel) };
  const uiterlijk = loopAf('informeren-na-uitkomst', uitkomstOp);
  return { soort: schuldig ? 'informeren-overleggen' : 'informatieplicht-beslissen', uiterlijk };
}

/** What whoever watches over the duty is told of (AVG 39 lid 1 onder b): that it was not met in time, by number. */
export const toezichttaken = ['informeren-te-laat', 'herbeoordeling-te-laat'] as const;

/** What is late on `vandaag`, and since which day it should have been done; undefined when nothing is. */
export function toezichtVan(
  plicht: Informatieplicht,
  vandaag: string,
): { readonly soort: (typeof toezichttaken)[number]; readonly uiterlijk: string } | undefined {
  const taak = taakVan(plicht, undefined);
  if (taak === undefined || taak.uiterlijk >= vandaag) return undefined;
  const soort = taak.soort === 'uitstel-herbeoordelen' ? 'herbeoordeling-te-laat' : 'informeren-te-laat';
  return { soort, uiterlijk: taak.uiterlijk };
}

/**
 * Art. 11 lid 5: nothing is destroyed before the duty is met, or was looked at again on or after `vanaf`, the day on which
 * the destruction was prepared. Without an outcome there is no duty.
 */
export function staatVernietigingToe(plicht: Informatieplicht, vanaf: string): boolean {
  if (plicht.uitkomstOp === undefined || plicht.geinformeerdOp !== undefined) return true;
  return plicht.uitstel !== undefined && plicht.uitstel.nieuwFeitOp === undefined && plicht.uitstel.sinds >= vanaf;
}

/** There is an outcome to inform about (11 lid 2). */
export const naUitkomst: Voorwaarde<Informatiefeiten> = {
  reden: 'geen-uitkomst',
  lid: '2',
  clausule: '11.2',
  geldt: (s) => s.uitkomstOp !== undefined,
};

/** The three core parties spoke first (11 lid 3). */
export const naGesprek: Voorwaarde<Informatiefeiten> = {
  reden: 'overleg-niet-gevoerd',
  lid: '3',
  clausule: '11.3.1',
  geldt: isGesproken,
};

/** And nothing new came after it; that nobody spoke yet is said already. */
export const nietAchterhaald: Voorwaarde<Informatiefeiten> = {
  reden: 'overleg-achterhaald',
  lid: '3',
  clausule: '11.3.1',
  geldt: (s) => !isGesproken(s) || isOverlegd(s),
};

/** The three core parties spoke first, of all that there is. */
export const naOverleg: readonly Voorwaarde<Informatiefeiten>[] = [naGesprek, nietAchterhaald];

/** The weighing of somebody who was not scheduled was opened again by something new, and is not decided on yet (7 lid 4, 13 lid 3). */
export function wordtOpnieuwGewogen({ uitkomstOp, stand }: Pick<Informatiefeiten, 'uitkomstOp' | 'stand'>): boolean {
  return uitkomstOp !== undefined && onbesliste.includes(stand);
}

/** Whoever was informed is not postponed any more. */
export const nietGeinformeerd: Voorwaarde<Informatiefeiten> = {
  reden: 'al-geinformeerd',
  lid: '5',
  clausule: '11.5',
  geldt: (s) => s.geinformeerdOp === undefined,
};

/** A postponement as it is noted or looked at again: grounds, the weighing in words, and the day of the next look. */
export interface Uitstel {
  /** Of one that is looked at again; one that is noted goes on. */
  readonly uitkomst?: 'blijft' | 'vervallen';
  readonly gronden: readonly Uitstelgrond[];
  readonly noodzaak: string | undefined;
  readonly evenredigheid: string | undefined;
  readonly herbeoordelenOp: string | undefined;
}

/** Nothing is postponed any more, so nothing needs to be weighed. */
const vervalt = ({ uitkomst }: Pick<Uitstel, 'uitkomst'>): boolean => uitkomst === 'vervallen';

/** What every postponement asks, the first and each that goes on (11 lid 3-5). */
export const uitstelvoorwaarden: readonly Voorwaarde<Informatiefeiten & Uitstel>[] = [
  {
    reden: 'geen-beletsel',
    lid: '3',
    clausule: '11.3.2',
    // Who has not spoken yet could still see one; that the talk is not over is said already.
    geldt: (s) => vervalt(s) || !isOverlegd(s) || heeftBeletsel(s),
  },
  { reden: 'uitstelgrond-ontbreekt', lid: '3', clausule: '11.3.2', geldt: (s) => vervalt(s) || s.gronden.length > 0 },
  {
    reden: 'grond-niet-overlegd',
    lid: '3',
    clausule: '11.3.1',
    geldt: (s) =>
      vervalt(s) ||
      !isOverlegd(s) ||
      !heeftBeletsel(s) ||
      s.gronden.every((grond) => s.oordelen.some(({ gronden }) => gronden.includes(grond))),
  },
  { reden: 'noodzaak-ontbreekt', lid: '3', clausule: '11.3.2', geldt: (s) => vervalt(s) || gevuld(s.noodzaak) },
  { reden: 'evenredigheid-ontbreekt', lid: '4', clausule: '11.4', geldt: (s) => vervalt(s) || gevuld(s.evenredigheid) },
  {
    reden: 'herbeoordeling-ongeldig',
    lid: '5',
    clausule: '11.5',
    geldt: (s) =>
      vervalt(s) ||
      (s.herbeoordelenOp !== undefined &&
        s.herbeoordelenOp > s.vandaag &&
        s.herbeoordelenOp <= loopAf('uitstel-herbeoordelen', s.vandaag)),
  },
];
