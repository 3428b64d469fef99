// One step at work: who can be called on, what earlier steps left, and acts that are carried out once or say why not.
import { createHash } from 'node:crypto';
import type { Handelingnaam } from '../../../convenant/dossier.ts';
import { isKernpartij, type Partijsoort, partijsoorten } from '../../../convenant/rollen.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Antwoorden, Invoeren } from '../../../convenant/vormen/handelingen.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Aangemelde, Dienstuitkomst } from '../dienst.ts';
import type { IngelezenRegel } from '../regel.ts';
import { artikelnaam } from '../verslag.ts';
import type { Spel } from '../voorbereiden.ts';
import type { Geval } from './besluiten.ts';
import type { Mensen } from './mensen.ts';
import type { Stap } from './stappen.ts';

/** A step that did not go as the file says; the message names acts, articles and references, never people. */
export class Misgelopen extends Error {}

/** What came of a step. */
export type Uitkomst = 'gedaan' | 'alGedaan' | 'misgelopen' | 'nietGenomen' | 'nogGeenHandeling';

/** Where a row is: its dossier and its signal. */
export interface Plek {
  readonly dossier: string;
  readonly gegeven: string;
}

/** What the steps of one case leave for later ones; the same in every run. */
export interface Gevalgeheugen {
  casus?: string;
  /** `naw:<row>`, `signaal:<row>`, `persoon:<label>` and `verstrekking:<label>` -> item of the casus. */
  readonly gegevens: Map<string, string>;
  readonly vragen: Map<string, string>;
  readonly adviezen: Map<number, string>;
  readonly doorverstrekkingen: Map<number, string>;
  /** Where it went wrong; later steps of the case are not taken. */
  gestrand?: string;
  /** An earlier run did the step before this one. */
  herhaald?: boolean;
  /** Destroyed in an earlier run: nothing of it comes again. */
  vernietigd?: boolean;
  /** In the archive since an earlier run. */
  gearchiveerd?: boolean;
}

export function leegGeheugen(): Gevalgeheugen {
  return { gegevens: new Map(), vragen: new Map(), adviezen: new Map(), doorverstrekkingen: new Map() };
}

/** What all steps share. */
export interface Wereld {
  readonly spel: Spel;
  readonly mensen: Mensen;
  /** The rows as read, by reference; of two with one reference the first. */
  readonly regels: ReadonlyMap<string, IngelezenRegel>;
  readonly plekken: Map<string, Plek>;
  /** Kind of party or name of a partner -> its id; undefined for a body that the service does not know. */
  zoekDeelnemer(wie: string, dag: string): Promise<string | undefined>;
}

export interface Werk extends Wereld {
  readonly stap: Stap;
  readonly geval: Geval;
  readonly geheugen: Gevalgeheugen;
}

/** The key of an act: of its case, its step and its part of the step. */
export function stapsleutel({ geval, sleutel }: Pick<Stap, 'geval' | 'sleutel'>, deel: string): string {
  return `volledig-${createHash('sha256')
    .update(JSON.stringify([geval, sleutel, deel]))
    .digest('base64url')}`;
}

function inWoorden(naam: string, uitkomst: Exclude<Dienstuitkomst<unknown>, { readonly soort: 'gedaan' }>): string {
  switch (uitkomst.soort) {
    case 'geweigerd':
      return `${naam}: ${uitkomst.weigeringen.map((een) => `${artikelnaam(een)} ${een.reden}`).join('; ')}`;
    case 'ongeldig':
      return `${naam}: ${uitkomst.fouten.join('; ')}`;
    default:
      return `${naam}: ${uitkomst.soort}`;
  }
}

/** Carries out an act of this step once; `herhaald` when an earlier run did it. Throws Misgelopen when it is not done. */
export async function doe<N extends Handelingnaam>(
  { stap }: { readonly stap: Pick<Stap, 'geval' | 'sleutel'> },
  wie: Aangemelde,
  naam: N,
  invoer: Invoeren[N] & { readonly id?: string },
  deel: string = naam,
): Promise<{ readonly antwoord: Antwoorden[N]; readonly herhaald: boolean }> {
  const uitkomst = await wie.doe(naam, invoer, stapsleutel(stap, deel));
  if (uitkomst.soort === 'gedaan') return uitkomst;
  throw new Misgelopen(inWoorden(naam, uitkomst));
}

/** Reads; throws Misgelopen when it cannot be read. */
export async function lees<N extends Handelingnaam>(
  wie: Aangemelde,
  naam: N,
  invoer: Invoeren[N] & { readonly id?: string },
): Promise<Antwoorden[N]> {
  const uitkomst = await wie.doe(naam, invoer);
  if (uitkomst.soort === 'gedaan') return uitkomst.antwoord;
  throw new Misgelopen(inWoorden(naam, uitkomst));
}

/** Where a row came in; throws Misgelopen when it did not. */
export function plekVan({ plekken }: Wereld, kenmerk: string): Plek {
  const plek = plekken.get(kenmerk);
  if (plek === undefined) throw new Misgelopen(`${kenmerk} is niet ingebracht`);
  return plek;
}

/** The dossier of the case: that of its first row, in which the others end. */
export function dossierVan(wereld: Wereld, { regels: [eerste] }: Geval): string {
  if (eerste === undefined) throw new Misgelopen('het geval heeft geen regels');
  return plekVan(wereld, eerste).dossier;
}

export function casusVan({ geheugen }: Pick<Werk, 'geheugen'>): string {
  if (geheugen.casus === undefined) throw new Misgelopen('er is geen casus');
  return geheugen.casus;
}

export async function leesDossier(werk: Werk, wie?: Aangemelde): Promise<WeegdossierVorm> {
  const lezer = wie ?? (await werk.mensen.uitvoerder(werk.stap.dag));
  return lees(lezer, 'weegdossier-inzien', { id: dossierVan(werk, werk.geval) });
}

export async function leesCasus(werk: Werk): Promise<CasusVorm> {
  return lees(await werk.mensen.uitvoerder(werk.stap.dag), 'casus-inzien', { id: casusVan(werk) });
}

/** The id of somebody who must be known. */
export async function deelnemerVan({ stap, zoekDeelnemer }: Werk, wie: string): Promise<string> {
  const id = await zoekDeelnemer(wie, stap.dag);
  if (id === undefined) throw new Misgelopen(`${wie} is geen partij en staat niet op bijlage 1`);
  return id;
}

export function alsPartij(wie: string): Partijsoort | undefined {
  return partijsoorten.find((soort) => soort === wie);
}

/** Parties in an order in which those who vote for come first: one 'no' ends the voting. */
export function stemvolgorde<P extends Partijsoort>(
  vereist: readonly P[],
  tegen: { readonly [soort in Partijsoort]?: string | undefined },
): readonly P[] {
  return vereist.toSorted((a, b) => Number(tegen[a] !== undefined) - Number(tegen[b] !== undefined));
}

/** The first core party among these, else the first: it speaks for the case. */
export function woordvoerder(wie: readonly string[]): Partijsoort {
  const partijen = wie.flatMap((een) => alsPartij(een) ?? []);
  return partijen.find((soort) => isKernpartij(soort)) ?? partijen[0] ?? 'gemeente';
}
