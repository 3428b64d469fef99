// Requests of data subjects (art. 12): kinds, capacities with the papers that prove them, and who can ask for whom.
import { Temporal } from 'temporal-polyfill';
import type { Kernpartij, Partijsoort } from './rollen.ts';
import { loopAf } from './termijnen.ts';

/** What can be asked: to see, to correct, to object (art. 12 lid 1, 2 and 5). */
export const verzoeksoorten = ['inzage', 'correctie', 'verzet'] as const;
export type Verzoeksoort = (typeof verzoeksoorten)[number];

/** How a request came in. */
export const verzoekwegen = ['brief', 'e-mail', 'balie', 'webformulier', 'telefoon'] as const;

/** How somebody says that he withdraws it. */
export const intrekwegen = [
  'brief',
  'e-mail',
  'balie',
  'telefoon',
] as const satisfies readonly (typeof verzoekwegen)[number][];

/** In what capacity somebody asks; `derde` is everybody who has no other. */
export const hoedanigheden = ['zelf', 'ouder', 'voogd', 'curator', 'mentor', 'gemachtigde', 'derde'] as const;
export type Hoedanigheid = (typeof hoedanigheden)[number];

/** How an identity can be established; the document is shown, a copy is never kept. */
export const identiteitswijzen = [
  'paspoort',
  'identiteitskaart',
  'rijbewijs',
  'verblijfsdocument',
  'beroepspas',
] as const;

/** Papers that prove a capacity. */
export const bewijsstukken = [
  'uittreksel-gezagsregister',
  'voogdijbeschikking',
  'curatelebeschikking',
  'uittreksel-curateleregister',
  'mentorschapsbeschikking',
  'bijzondere-volmacht',
] as const;
export type Bewijsstuk = (typeof bewijsstukken)[number];

/** Capacity -> the papers of which one must be there; none for who asks for himself, and none that would help a stranger. */
export const stukkenBij = {
  zelf: [],
  ouder: ['uittreksel-gezagsregister'],
  voogd: ['voogdijbeschikking', 'uittreksel-gezagsregister'],
  curator: ['curatelebeschikking', 'uittreksel-curateleregister'],
  mentor: ['mentorschapsbeschikking'],
  gemachtigde: ['bijzondere-volmacht'],
  derde: [],
} as const satisfies Record<Hoedanigheid, readonly Bewijsstuk[]>;

/** Where a request stands. */
export const verzoekstanden = ['open', 'beantwoord', 'niet-behandeld', 'ingetrokken'] as const;
export type Verzoekstand = (typeof verzoekstanden)[number];

/** The registers that a request is searched in (art. 8, 10, 13), and the other requests themselves (12 lid 1). */
export const vondstregisters = ['weegploeg', 'casusoverleg', 'archief', 'verzoeken'] as const;
export type Vondstregister = (typeof vondstregisters)[number];

/**
 * In what capacity somebody stands in a dossier: its subject, a reporter, somebody left behind, a network person, or to whom
 * a letter went; and in another request: who asked for himself, who asked for somebody else, and about whom somebody else asked.
 */
export const vondstsoorten = [
  'naw',
  'melder',
  'achterblijver',
  'netwerkpersoon',
  'geadresseerde',
  'verzoeker',
  'vertegenwoordiger',
  'betrokkene',
] as const;
export type Vondstsoort = (typeof vondstsoorten)[number];
/**
 * Who stands in the dossier of somebody else -> the register in which he was recorded. Of such a dossier he hears nothing that
 * depends on what was decided about the other: no day, no number, no archive (AVG 15 lid 4).
 */
const bijEenAnder: Readonly<Record<string, 'weegploeg' | 'casusoverleg'>> = {
  melder: 'weegploeg',
  geadresseerde: 'weegploeg',
  achterblijver: 'casusoverleg',
  netwerkpersoon: 'casusoverleg',
};
export const registerBijEenAnder = (vondstsoort: string) => bijEenAnder[vondstsoort];
export const overEenAnder = (vondstsoort: string): boolean => registerBijEenAnder(vondstsoort) !== undefined;
/** In what a record agrees with the person of the request. */
export const overeenkomsten = ['naam', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres'] as const;
/** Whether a find is the person of the request: people decide. */
export const vondstoordelen = ['open', 'bevestigd', 'verworpen'] as const;
export type Vondstoordeel = (typeof vondstoordelen)[number];

/** The two searches of a request: of the uitvoerder in his registers, of a core party in the archive and behind the seal. */
export const zoekslagen = ['registers', 'archief'] as const;
export type Zoekslag = (typeof zoekslagen)[number];

/** What came in that the searches of an open request did not see, and whether something of it waits for a judgement. */
export interface Zoekstand extends Readonly<Record<Zoekslag, boolean>> {
  readonly wacht: boolean;
}

/** A find as the rule weighs it. */
export interface Vondstfeit {
  readonly register: Vondstregister;
  readonly soort: Vondstsoort;
  readonly verzegeld: boolean;
  readonly oordeel: Vondstoordeel;
}

/** Kinds of items that are about somebody else than the subject of their file: only he can ask to correct them (AVG 15 lid 4, 16). */
const gegevenVanAnder: readonly string[] = ['melder', 'achterblijver', 'netwerkpersoon'];
export const gaatOverAnder = (soort: string): boolean => gegevenVanAnder.includes(soort);

/** True for a confirmed find in a file with items to put to a request: neither another request nor a letter, and nothing sealed. */
export const isVoorTeLeggen = ({ register, soort, verzegeld, oordeel }: Vondstfeit): boolean =>
  oordeel === 'bevestigd' && !verzegeld && register !== 'verzoeken' && soort !== 'geadresseerde';

/** True for what the uitvoerder searches himself; archive and seal are for the core parties, and so are letters (art. 11, 12 lid 4). */
export const vanUitvoerder = (vondst: Pick<Vondstfeit, 'register' | 'soort' | 'verzegeld'>): boolean =>
  vondst.register !== 'archief' && vondst.soort !== 'geadresseerde' && !vondst.verzegeld;

/**
 * True for a party that searches the archive and behind the seal. The municipality does not see what is sealed, so its search is
 * not the whole one; only when nobody of police and OM can act is it the search that can still be made (18 lid 3).
 */
export function zoektInArchief(partij: Partijsoort | undefined, afwezig: readonly Kernpartij[]): boolean {
  const achterZegel = ['politie', 'om'] as const;
  return (
    achterZegel.some((een) => een === partij) ||
    (partij === 'gemeente' && achterZegel.every((een) => afwezig.includes(een)))
  );
}

/** The facts of a request that rules weigh: never who asked, about whom, or what. */
export interface Verzoekfeiten {
  readonly vandaag: string;
  readonly soort: Verzoeksoort;
  readonly hoedanigheid: Hoedanigheid;
  readonly stand: Verzoekstand;
  readonly ontvangenOp: string;
  /** Day on which the person whom it is about turns sixteen; none when that day was past at the receipt. */
  readonly zestienOp?: string;
  readonly identiteitOp?: string;
  /** What the check of the capacity came to; none as long as it was not made. */
  readonly bevoegd?: boolean;
  /** Last day of the answer, moved or not. */
  readonly uiterlijk: string;
  readonly verdaagdOp?: string;
  /** Days of the last search of the uitvoerder over both registers, and of police or OM over archive and seal. */
  readonly doorzochtOp?: string;
  readonly archiefDoorzochtOp?: string;
}

/** The last day that the law allows for an answer (AVG 12 lid 3): a month, three when it was put off. */
export function wettelijkeGrensVan({ ontvangenOp, verdaagdOp }: Pick<Verzoekfeiten, 'ontvangenOp' | 'verdaagdOp'>) {
  return loopAf(
    verdaagdOp === undefined ? 'verzoek-wettelijke-grens' : 'verzoek-wettelijke-grens-verdaagd',
    ontvangenOp,
  );
}

/** The last of these steps; undefined when what they say lapsed since, as the request was mended. */
export function laatsteStap<S extends { readonly soort: string }>(
  stappen: readonly S[],
  soorten: readonly string[],
  vervalt: string,
): S | undefined {
  const laatste = stappen.findLast(({ soort }) => soort === vervalt || soorten.includes(soort));
  return laatste?.soort === vervalt ? undefined : laatste;
}

/** The birthday on which somebody becomes so many years old; of who was born on 29 February the last day of that month. */
export const verjaardag = (geboortedatum: string, years: number): string =>
  Temporal.PlainDate.from(geboortedatum).add({ years }, { overflow: 'constrain' }).toString();

/** The day on which somebody turns sixteen, when that lies after `dag`; for whoever is sixteen already nothing is kept. */
export function zestienNa(geboortedatum: string, dag: string): string | undefined {
  const jarig = verjaardag(geboortedatum, 16);
  return jarig > dag ? jarig : undefined;
}

/** True as long as the person whom a request is about is not sixteen (art. 12 lid 1). */
export function isOnderZestien({ zestienOp, vandaag }: Pick<Verzoekfeiten, 'zestienOp' | 'vandaag'>): boolean {
  return zestienOp !== undefined && vandaag < zestienOp;
}

/** True for who has authority over a child: a parent, or a guardian, who can be an institution (BW 1:245, 1:302 and 1:303). */
export const heeftGezag = (hoedanigheid: Hoedanigheid): boolean => hoedanigheid === 'ouder' || hoedanigheid === 'voogd';

/** True for who asks for somebody else in his own judgement; a mandated lawyer hears what the person himself may hear. */
export const vraagtVoorEenAnder = (hoedanigheid: Hoedanigheid): boolean =>
  heeftGezag(hoedanigheid) || hoedanigheid === 'curator' || hoedanigheid === 'mentor';

/**
 * True when somebody may ask in this capacity given the person's age: parent or guardian for a child under sixteen, the child
 * himself from then on. No child has a curator or mentor (BW 1:378, 1:450): whether the person is eighteen says his birth
 * date, which lies sealed (`bewijsstukken.ts`).
 */
export function pastBijLeeftijd(feiten: Pick<Verzoekfeiten, 'hoedanigheid' | 'zestienOp' | 'vandaag'>): boolean {
  if (heeftGezag(feiten.hoedanigheid)) return isOnderZestien(feiten);
  return feiten.hoedanigheid === 'derde' || !isOnderZestien(feiten);
}

/** True when the request can be dealt with for who asked; unknown means no. Who asks for himself proves it with his identity. */
export function magVragen(feiten: Verzoekfeiten): boolean {
  if (!pastBijLeeftijd(feiten)) return false;
  return feiten.hoedanigheid === 'zelf' || feiten.bevoegd === true;
}

/** True when it is clear that this requester cannot ask this: a stranger, somebody of the wrong age, or a capacity that failed its check. */
export function magNietVragen(feiten: Verzoekfeiten): boolean {
  return feiten.hoedanigheid === 'derde' || !pastBijLeeftijd(feiten) || feiten.bevoegd === false;
}
