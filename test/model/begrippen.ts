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

/** There, or shielded: kept, but shown to nobody and of no weight (12.6). What was removed is no item any more. */
export type Itemtoestand = 'geldig' | 'afgeschermd';

export type Weegsoort = 'naw' | 'signaal' | 'antwoord' | 'analyse';
/** Something about the person in a weegdossier. `merk` is a word that its content holds and nothing else does. */
export interface Weegitem {
  readonly id: string;
  readonly soort: Weegsoort;
  readonly van: Partij;
  /** The signal with which a name came in. */
  readonly bij?: string;
  merk: string;
  /** Words that were added to it later. */
  readonly erbij: string[];
  toestand: Itemtoestand;
  /** Police data under the authorisation; they come in sealed and stay so marked. */
  readonly machtiging: boolean;
  verzegeld: boolean;
  /** Its place in time; a release makes it new. */
  sinds: number;
}
export interface Vraag {
  readonly id: string;
  /** Its place in time. */
  readonly sinds: number;
  readonly aan: Partij;
  uiterlijk: string;
  open: boolean;
  /** The item that answers it. */
  antwoord?: string;
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
export interface Weegvoorstel extends Voorstel<'agenderen' | 'niet-agenderen' | 'doorgeven'> {
  readonly deelnemers: readonly Deelnemer[];
  /** Ids of the items that go along. */
  readonly selectie: readonly string[];
  readonly sinds: number;
}
/** The duty to inform about one outcome (art. 11). */
export interface Plicht {
  readonly oordelen: Map<Kern, boolean>;
  /** Parties that spoke before something new came in. */
  readonly achterhaald: Set<Kern>;
  uitstel: boolean;
  geinformeerd: boolean;
  /** Dossier -> the letter that was made there last and not sent; of a dossier that was merged it stays there. */
  readonly brieven: Map<string, string>;
}
export type Weegstand =
  | 'ingebracht'
  | 'informatie-gevraagd'
  | 'geanalyseerd'
  | 'voorgesteld'
  | 'geagendeerd'
  | 'niet-geagendeerd'
  | 'samengevoegd'
  | 'afgesloten';
/** Of which item, when it was withdrawn or corrected; it goes where that item goes. */
export interface Breuk {
  readonly vanaf: number;
  readonly tot: number;
  readonly van?: { readonly item: string; readonly door: 'intrekking' | 'correctie' };
}
/** A merge, with where everything stood before it (8.3). */
export interface Samenvoeging {
  readonly id: string;
  readonly van: Weegdossier;
  readonly tik: number;
  /** Ids of the items that came along, with their place before it. */
  readonly items: Map<string, number>;
  readonly vragen: readonly Vraag[];
  readonly voorstellen: readonly Weegvoorstel[];
  readonly intrekkingen: readonly Breuk[];
  readonly standVan: Weegstand;
  readonly standNaar: Weegstand;
  /** All that the other held was sealed. */
  readonly verzegeld: boolean;
  ongedaan: boolean;
}
export interface Weegdossier {
  readonly id: string;
  readonly naam: string;
  /** None as long as everything in it is sealed. */
  nummer: string | undefined;
  verzegeld: boolean;
  stand: Weegstand;
  items: Weegitem[];
  /** Items of which a copy is in the case (8.5). */
  readonly doorgegeven: Set<string>;
  readonly vragen: Vraag[];
  readonly voorstellen: Weegvoorstel[];
  /** An analysis made after the one and before the other weighed what is not there any more, or not as it was. */
  breuken: Breuk[];
  /** The dossier that it was merged into. */
  naar: Weegdossier | undefined;
  readonly samenvoegingen: Samenvoeging[];
  /** The latest outcome: since when, on which day, and whether it holds. */
  uitkomst: { readonly sinds: number; readonly dag: string } | undefined;
  besluitGeldt: boolean;
  plicht: Plicht | undefined;
  casus: Casus | undefined;
}

export interface Casusitem {
  readonly id: string;
  readonly soort: 'naw' | 'signaal' | 'analyse';
  merk: string;
  readonly erbij: string[];
  toestand: Itemtoestand;
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
  /** The versions that were fixed, by item, with their words; of an item that was corrected since the words are gone. */
  readonly versies: { readonly item: string; merken: readonly string[] }[];
  stand: 'gevraagd' | 'verstrekt' | 'ingetrokken';
}
export interface Casus {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  stand: 'geopend' | 'plan-in-opstelling' | 'plan-vastgesteld' | 'gesloten';
  deelnemers: Deelnemer[];
  /** Everybody who took part at any time. */
  readonly ooit: Set<Deelnemer>;
  /** Who was told of a correction: he knows the number, in the case or out of it (12.6). */
  readonly verwittigd: Set<Deelnemer>;
  items: Casusitem[];
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

/** All words by which an item can be recognised. */
export const merkenVan = ({ merk, erbij }: Pick<Weegitem | Casusitem, 'merk' | 'erbij'>): readonly string[] => [
  merk,
  ...erbij,
];

/** The word that the next content gets. */
export const volgendMerk = ({ merken }: Toestand): string => `merk${String(merken + 1).padStart(4, '0')}`;

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
