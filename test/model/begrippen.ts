// The reference model's world in the words of the covenant: people, dossiers, cases. It is written from the text and calls no rule of ours.
import type { Wie } from '../proefwereld.ts';

export type Kern = 'gemeente' | 'om' | 'politie';
export type Partij = Kern | 'rvdk' | 'reclassering';
export type Partner = 'jeugdzorg' | 'ggz' | 'lyceum';
export type Deelnemer = Partij | Partner;

export const kern: readonly Kern[] = ['gemeente', 'om', 'politie'];
export const partijen: readonly Partij[] = [...kern, 'rvdk', 'reclassering'];
export const partners: readonly Partner[] = ['jeugdzorg', 'ggz', 'lyceum'];
export const deelnemers: readonly Deelnemer[] = [...partijen, ...partners];
export const mensen: readonly Wie[] = [...deelnemers, 'gemeenteTweede', 'uitvoerder', 'fg', 'beveiliging', 'beheerder'];

/** The party of the covenant that somebody represents. */
export function partijVan(wie: Wie): Partij | undefined {
  return wie === 'gemeenteTweede' ? 'gemeente' : partijen.find((partij) => partij === wie);
}
/** The core party of somebody, who then is a member of the weegploeg (7.2). */
export const kernVan = (wie: Wie): Kern | undefined => kern.find((partij) => partij === partijVan(wie));
/** The external partner that somebody represents. */
export const partnerVan = (wie: Wie): Partner | undefined => partners.find((partner) => partner === wie);
/** Before a seal is broken police data are for the police and the public prosecutor only (MB 2). */
export const achterZegel = (wie: Wie): boolean => wie === 'politie' || wie === 'om';

export type Weegsoort = 'naw' | 'signaal' | 'antwoord' | 'analyse';
/** Something about the person in a weegdossier. `merk` is a word that its content holds and nothing else does. */
export interface Weegitem {
  readonly id: string;
  readonly soort: Weegsoort;
  readonly van: Partij;
  /** The signal with which a name came in. */
  readonly bij?: string;
  readonly merk: string;
  /** Police data under the authorisation; they come in sealed and stay so marked. */
  readonly machtiging: boolean;
  verzegeld: boolean;
  /** Its place in time; a release makes it new. */
  sinds: number;
}
export interface Vraag {
  readonly id: string;
  readonly aan: Partij;
  readonly uiterlijk: string;
  open: boolean;
}
export interface Stem {
  readonly partij: Partij;
  readonly voor: boolean;
}
export interface Voorstel<Soort extends string> {
  readonly id: string;
  readonly soort: Soort;
  readonly vereist: readonly Partij[];
  readonly stemmen: Stem[];
  stand: 'open' | 'aangenomen' | 'verworpen' | 'vervallen';
}
export interface Weegvoorstel extends Voorstel<'agenderen' | 'niet-agenderen'> {
  readonly deelnemers: readonly Deelnemer[];
  /** Ids of the items that go along. */
  readonly selectie: readonly string[];
}
/** The duty to inform about one outcome (art. 11). */
export interface Plicht {
  readonly oordelen: Map<Kern, boolean>;
  uitstel: boolean;
  geinformeerd: boolean;
}
export type Weegstand =
  | 'ingebracht'
  | 'informatie-gevraagd'
  | 'geanalyseerd'
  | 'voorgesteld'
  | 'geagendeerd'
  | 'niet-geagendeerd'
  | 'afgesloten';
export interface Weegdossier {
  readonly id: string;
  readonly naam: string;
  /** None as long as everything in it is sealed. */
  nummer: string | undefined;
  verzegeld: boolean;
  stand: Weegstand;
  items: Weegitem[];
  readonly vragen: Vraag[];
  readonly voorstellen: Weegvoorstel[];
  /** When an analysis of before stopped resting on what there is. */
  breuk: number;
  /** The latest outcome: since when, on which day, and whether it holds. */
  uitkomst: { readonly sinds: number; readonly dag: string } | undefined;
  besluitGeldt: boolean;
  plicht: Plicht | undefined;
  casus: Casus | undefined;
}

export interface Casusitem {
  readonly id: string;
  readonly soort: 'naw' | 'signaal' | 'analyse';
  readonly merk: string;
  readonly machtiging: boolean;
  /** Provided by a party in the case itself (9.2), and not copied from the weegploeg (8.5). */
  readonly verstrekt: boolean;
  verzegeld: boolean;
}
export interface Maatregel {
  readonly id: string;
  readonly eigenaar: Deelnemer;
  lopend: boolean;
}
export interface Plan {
  readonly id: string;
  readonly versie: number;
  stand: 'in-opstelling' | 'vastgesteld' | 'vervallen';
  readonly maatregelen: Maatregel[];
}
export type Besluitsoort = 'deelnemer-toevoegen' | 'deelnemer-verwijderen' | 'doorverstrekken' | 'afsluiten';
export interface Casusvoorstel extends Voorstel<Besluitsoort> {
  /** Whom it is about; a closure is about the case. */
  readonly doel: Deelnemer | undefined;
}
export interface Doorverstrekking {
  readonly id: string;
  readonly voorstel: Casusvoorstel;
  readonly door: Partij;
  readonly ontvanger: Partner;
  readonly merken: readonly string[];
  stand: 'gevraagd' | 'verstrekt' | 'ingetrokken';
}
export interface Casus {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  stand: 'geopend' | 'plan-in-opstelling' | 'plan-vastgesteld' | 'gesloten';
  deelnemers: Deelnemer[];
  readonly items: Casusitem[];
  readonly plannen: Plan[];
  readonly voorstellen: Casusvoorstel[];
  readonly doorverstrekkingen: Doorverstrekking[];
  /** An advice to close that no proposal rested on yet (9.4). */
  advies: boolean;
  /** The closure is decided and not yet in the weegploeg register (8.2 f). */
  nogOverTeNemen: boolean;
}

/** Everything that happened, as far as the covenant cares. */
export interface Toestand {
  vandaag: string;
  /** Counts what happens, so that before and after mean something. */
  tik: number;
  /** Last number given per register and year. */
  readonly nummers: Map<string, number>;
  merken: number;
  readonly dossiers: Weegdossier[];
  readonly casussen: Casus[];
}

export const beginToestand = (vandaag: string): Toestand => ({
  vandaag,
  tik: 0,
  nummers: new Map(),
  merken: 0,
  dossiers: [],
  casussen: [],
});

/** A word for content that nothing else has. */
export function nieuwMerk(toestand: Toestand): string {
  toestand.merken += 1;
  return `merk${String(toestand.merken).padStart(4, '0')}`;
}

/** The next number of a register; numbers follow each other and are never given again. */
export function nieuwNummer(toestand: Toestand, letter: 'W' | 'C'): string {
  const reeks = `${letter}-${toestand.vandaag.slice(0, 4)}`;
  const volgend = (toestand.nummers.get(reeks) ?? 0) + 1;
  toestand.nummers.set(reeks, volgend);
  return `${reeks}-${String(volgend).padStart(4, '0')}`;
}
