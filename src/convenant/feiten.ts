// The facts that rules weigh: what is known of a dossier, of the partnership and of the actor. No names, no content.
import type { Besluitvoorstel } from './casusbesluiten.ts';
import type { Casusstand, Weegstand } from './dossier.ts';
import type { Maatregelstand } from './gegevens.ts';
import type { WpgRegime } from './grondslagen.ts';
import type { Voorstelsoort } from './regimes/convenant-2017.ts';
import type { Partijsoort, Rol } from './rollen.ts';

/** What the gate knows before it looks at any dossier. Days are ISO days in Europe/Amsterdam. */
export interface AlgemeneSituatie {
  readonly vandaag: string;
  readonly convenantInWerking: boolean;
  readonly uitvoerderAangesteld: boolean;
  /** The actor holds at least one mandate that is valid today. */
  readonly mandaat: boolean;
  /** One of those mandates is among those who may carry out the act. */
  readonly bevoegd: boolean;
  readonly geheimhouding: boolean;
  /** All three core parties are in it: there is a weegploeg (art. 1 m, 18 lid 3). */
  readonly weegploegVoltallig: boolean;
}

/** The hat under which the actor acts; `systeem` carries on a decision that people took. */
export interface Optreden {
  readonly rol: Rol | 'systeem';
  readonly partij?: Partijsoort;
}

/** An item of a weegdossier as far as rules need it. Sealed items are never among them. */
export interface Itemfeit {
  readonly id: string;
  readonly soort: string;
  readonly regime?: WpgRegime;
}

export interface Voorstelfeit {
  readonly id: string;
  readonly soort: Voorstelsoort;
  readonly vereist: readonly Partijsoort[];
  readonly voor: readonly Partijsoort[];
  readonly tegen: readonly Partijsoort[];
  readonly selectie: readonly string[];
}

/** The facts of a weegdossier that count in the weighing; what is sealed does not count (MB 2). */
export interface Weegfeiten {
  readonly vandaag: string;
  readonly optreden: Optreden;
  readonly stand: Weegstand;
  /** Day of the decision that holds now; none while the dossier is being weighed, or weighed anew. */
  readonly besluitOp?: string;
  /** The case that came of it still takes something in; not known is no. */
  readonly casusOpen?: boolean;
  /** A core party left the covenant: the weegploeg only winds up (18 lid 3). Not known is no. */
  readonly onvoltallig?: boolean;
  /** Everything in it is still sealed: it exists for police and OM only. */
  readonly verzegeld: boolean;
  readonly items: readonly Itemfeit[];
  /** The latest analysis, and whether it came after every signal and answer that counts. */
  readonly analyse?: { readonly actueel: boolean };
  readonly openVragen: readonly { readonly id: string; readonly aan: Partijsoort; readonly uiterlijk: string }[];
  readonly openVoorstel?: Voorstelfeit;
}

/** A measure of the plan that holds: who carries it out, how it stands and its last day, moved or not. */
export interface Maatregelfeit {
  readonly id: string;
  /** The party, or an external partner, or whoever left the covenant: for these two the uitvoerder writes (art. 5). */
  readonly eigenaar: Partijsoort | 'extern' | 'vertrokken';
  readonly stand: Maatregelstand;
  readonly uiterlijk: string;
}

/** The facts of a casus. Participants are ids of parties and of external partners. */
export interface Casusfeiten {
  readonly vandaag: string;
  readonly optreden: Optreden;
  readonly stand: Casusstand;
  readonly geopendOp: string;
  readonly deelnemers: readonly string[];
  /** Joint decisions that wait for votes. */
  readonly openBesluiten: readonly Besluitvoorstel[];
  /** The first day on which one of those left behind, as recorded in the file, asked for help (art. 3 f). */
  readonly wensAchterblijver?: string;
  /** The latest advice to close, as long as no proposal rested on it (9 lid 4). */
  readonly nieuwAdvies?: string;
  readonly plan?: {
    readonly versie: number;
    readonly inOpstelling: boolean;
    readonly doelen: readonly string[];
    readonly maatregelen: number;
  };
  /** The latest adopted version: the plan that holds, with its measures. */
  readonly geldend?: { readonly versie: number; readonly maatregelen: readonly Maatregelfeit[] };
}

/** The measure of the plan that holds with this id; undefined when there is none. */
export function vindMaatregel(feiten: Pick<Casusfeiten, 'geldend'>, id: string): Maatregelfeit | undefined {
  return feiten.geldend?.maatregelen.find((maatregel) => maatregel.id === id);
}

/** True when the actor speaks for the owner: the party itself, or the uitvoerder for a partner and for who left. */
export function spreektVoorEigenaar({ rol, partij }: Optreden, { eigenaar }: Pick<Maatregelfeit, 'eigenaar'>): boolean {
  return eigenaar === 'extern' || eigenaar === 'vertrokken' ? rol === 'uitvoerder' : partij === eigenaar;
}

/** True when one of the measures that still run is the actor's to speak for. */
export function heeftLopendeMaatregel({ optreden, geldend }: Pick<Casusfeiten, 'optreden' | 'geldend'>): boolean {
  // Without an adopted plan nothing runs, and that is said already.
  if (geldend === undefined) return true;
  return geldend.maatregelen.some(
    (maatregel) => maatregel.stand === 'lopend' && spreektVoorEigenaar(optreden, maatregel),
  );
}

/** A disclosure to an external partner, from proposal to withdrawal (art. 10 lid 5). */
export interface Doorverstrekkingsfeit {
  /** Id of the external partner. */
  readonly ontvanger: string;
  /** The party that proposed it. */
  readonly partij: Partijsoort;
  /** Ids of the items of the case that the version was made from. */
  readonly gegevens: readonly string[];
  /** Parties whose consent is needed, and what they said. */
  readonly vereist: readonly Partijsoort[];
  readonly voor: readonly Partijsoort[];
  readonly tegen: readonly Partijsoort[];
  readonly verstrektOp?: string;
  readonly ingetrokkenOp?: string;
}

/** True when a text says something: more than white space. */
export function gevuld(waarde: string | undefined): boolean {
  return waarde !== undefined && waarde.trim() !== '';
}
