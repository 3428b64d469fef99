// Art. 13 lid 1 and 3: when something kept may be destroyed, what holds it, and how many must approve. Pure.
import type { Casusstand, Weegstand } from './dossier.ts';
import type { Optreden } from './feiten.ts';
import { type Informatieplicht, staatVernietigingToe } from './informatieplicht.ts';
import type { Kernpartij, Partijsoort } from './rollen.ts';
import { dagVoor, loopAf, type Termijnnaam } from './termijnen.ts';
import { blijvendeKernpartijen } from './vertrek.ts';

export const vernietigingsgronden = ['bewaartermijn', 'niet-geagendeerd', 'niet-meer-nodig'] as const;
export type Vernietigingsgrond = (typeof vernietigingsgronden)[number];

/** What the ledger and its statements name besides: a request of a data subject whose term is over goes by itself. */
export const grootboekgronden = [...vernietigingsgronden, 'verzoek-afgehandeld'] as const;
export type Grootboekgrond = (typeof grootboekgronden)[number];

/** Ground -> the clause that asks for destruction. */
export const clausuleVanGrond: Record<Grootboekgrond, string> = {
  bewaartermijn: '13.1',
  'niet-geagendeerd': '13.3',
  'niet-meer-nodig': '13.3',
  'verzoek-afgehandeld': '13.1',
};

/** What holds destruction: a request or objection of the person (12), a complaint (13 lid 1) or a claim in law. */
export const aanhoudgronden = ['verzoek', 'bezwaar', 'klacht', 'rechtsvordering'] as const;
export type Aanhoudgrond = (typeof aanhoudgronden)[number];

/** Why a hold ends before its last day: what it was for is settled, was taken back, or the hold should not have been there. */
export const opheffingsgronden = ['afgehandeld', 'ingetrokken', 'onterecht'] as const;
export type Opheffingsgrond = (typeof opheffingsgronden)[number];

/** Who placed a hold, and whether nobody holds that office or represents that party any more. */
export interface Aanhouder extends Optreden {
  readonly weg: boolean;
}

/** The party or officer that placed a hold lifts it, or who watches over it all; any core party when there is nobody left. */
export function magOpheffen({ rol, partij, weg }: Aanhouder, optreden: Optreden): boolean {
  if (optreden.rol === 'functionaris-gegevensbescherming') return true;
  if (optreden.rol === 'weegploeglid' && weg) return true;
  return optreden.rol === rol && (rol !== 'weegploeglid' || optreden.partij === partij);
}

/** A reference of the paper outside: letters and digits, with a digit in it, so that it is no name. */
export const kenmerkvorm = /^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9./ -]{0,39}$/;

/** A dossier or casus as it is kept: where it lies, and the days that its term runs from. */
export interface Bewaard {
  readonly plaats: 'register' | 'archief';
  readonly stand: Weegstand | Casusstand;
  readonly laatsteVerwerking: string;
  readonly besluitOp?: string;
}

export interface Vernietigtermijn {
  readonly grond: Exclude<Vernietigingsgrond, 'niet-meer-nodig'>;
  readonly naam: Termijnnaam;
  readonly vanaf: string;
  /** The last day of the term: on that day it is destroyed, not before. */
  readonly uiterlijk: string;
}

/** The term that ends in destruction; undefined while another comes first: what is not archived yet is archived before. */
export function vernietigtermijnVan({
  plaats,
  stand,
  laatsteVerwerking,
  besluitOp,
}: Bewaard): Vernietigtermijn | undefined {
  if (stand === 'niet-geagendeerd' && besluitOp !== undefined) {
    const naam = 'vernietigen-niet-geagendeerd' as const;
    return { grond: 'niet-geagendeerd', naam, vanaf: besluitOp, uiterlijk: loopAf(naam, besluitOp) };
  }
  if (plaats === 'register') return undefined;
  const uiterlijk = loopAf('vernietigen', laatsteVerwerking);
  return { grond: 'bewaartermijn', naam: 'vernietigen', vanaf: laatsteVerwerking, uiterlijk };
}

/** What a proposal rests on: its ground, and the day that the term runs from. */
export interface Voorstelgrond {
  readonly grond: Vernietigingsgrond;
  readonly vanaf: string;
}

/** A proposal holds as long as the term runs from the same day; who is weighed anew, or processed again, is not destroyed on an old one. */
export function geldtNog({ grond, vanaf }: Voorstelgrond, bewaard: Bewaard): boolean {
  const termijn = vernietigtermijnVan(bewaard);
  if (termijn === undefined || termijn.vanaf !== vanaf) return false;
  return grond === termijn.grond || (grond === 'niet-meer-nodig' && termijn.grond === 'niet-geagendeerd');
}

/** A choice to destroy earlier, and the last letter (11) that it waits for; none where the person asked that his file goes. */
export interface Vraagtijd extends Voorstelgrond {
  readonly briefOp?: string;
}

/**
 * The last day on which destroying earlier waits for whoever was told to ask what there is (12 lid 2); undefined when it does not.
 * It never reaches the last day of the six months, which are a maximum (13 lid 3).
 */
export function vraagtTot({ grond, vanaf, briefOp }: Vraagtijd): string | undefined {
  if (grond !== 'niet-meer-nodig' || briefOp === undefined) return undefined;
  return [loopAf('vragen-na-brief', briefOp), dagVoor(loopAf('vernietigen-niet-geagendeerd', vanaf))].sort().at(0);
}

/**
 * Of how many core parties somebody must approve: two pairs of eyes on a term that ended, all of them on destroying earlier
 * (13 lid 3). Where fewer are left those decide, so that a leaving keeps nothing longer (18 lid 3). Of what is sealed only
 * those count that may know of it. Where nobody is left a term, which is a maximum, needs no approval.
 */
export function nodigeGoedkeuringen(
  { grond, verzegeld }: Pick<Goedkeuringen, 'grond' | 'verzegeld'>,
  vertrokken: readonly Partijsoort[] = [],
): number {
  const over = blijvendeKernpartijen(verzegeld ? [...vertrokken, 'gemeente'] : vertrokken).length;
  return grond === 'niet-meer-nodig' ? Math.max(1, over) : Math.min(2, over);
}

/** Duties of the list: to approve, what was approved and informing holds, what lies past its last day, for itself or for a request that is late, and that something sealed does. */
export const vernietigtaken = [
  'vernietiging-goedkeuren',
  'vernietiging-tegengehouden',
  'vernietiging-te-laat',
  'verzegeld-te-laat',
  'vernietiging-verzoek-te-laat',
] as const;

/** How it stands with the duty to inform (11 lid 5) before destruction. */
export interface Informeertoets {
  readonly plaats: Bewaard['plaats'];
  readonly grond: Vernietigingsgrond;
  readonly plicht: Informatieplicht;
  /** The day on which the destruction was proposed: a postponement must have been looked at since. */
  readonly voorgesteldOp: string;
  /** Whoever approves looked at it again, and says why nobody was told. */
  readonly herbezien: boolean;
}

/**
 * That looking again is enough: in the archive, where nobody can be informed or postponed, and where the term ends in a register,
 * as the six months are a maximum (13 lid 3). To destroy earlier is a choice, so there the duty comes first.
 */
export const herzienTelt = ({ plaats, grond }: Pick<Informeertoets, 'plaats' | 'grond'>): boolean =>
  plaats === 'archief' || grond !== 'niet-meer-nodig';

/** True when the duty to inform does not stand in the way, or whoever approves looked at it again where that is enough. */
export function staatInformatieplichtToe({ plicht, voorgesteldOp, herbezien, ...regel }: Informeertoets): boolean {
  return staatVernietigingToe(plicht, voorgesteldOp) || (herzienTelt(regel) && herbezien);
}

/** Who approved a line of the list, and who of them looked again at informing. */
export interface Goedkeuringen extends Omit<Informeertoets, 'herbezien' | 'plaats'> {
  readonly grond: Vernietigingsgrond;
  /** Police and OM only may know of it. */
  readonly verzegeld: boolean;
  readonly bewaard: Pick<Bewaard, 'plaats'>;
  readonly goedgekeurdDoor: readonly Kernpartij[];
  readonly herbezienDoor: readonly Kernpartij[];
}

/** True when enough core parties approved. */
export function isGoedgekeurd(
  regel: Pick<Goedkeuringen, 'grond' | 'verzegeld' | 'goedgekeurdDoor'>,
  vertrokken: readonly Partijsoort[] = [],
): boolean {
  return new Set(regel.goedgekeurdDoor).size >= nodigeGoedkeuringen(regel, vertrokken);
}

/** What informing does to a line (11 lid 5): nothing, nothing any more as who approved looked again, or it holds it. */
export const informeerstanden = ['staat-toe', 'open', 'herbezien'] as const;
export type Informeerstand = (typeof informeerstanden)[number];

/** Approvals in which nobody looked again, of a party that left or has nobody any more perhaps, hold nothing once enough others did. */
export function informeerstandVan(regel: Goedkeuringen, vertrokken: readonly Partijsoort[] = []): Informeerstand {
  const { grond, bewaard, plicht, voorgesteldOp, goedgekeurdDoor, herbezienDoor } = regel;
  const toets = { plaats: bewaard.plaats, grond, plicht, voorgesteldOp };
  if (staatInformatieplichtToe({ ...toets, herbezien: false })) return 'staat-toe';
  const keken = goedgekeurdDoor.filter((partij) => herbezienDoor.includes(partij));
  const herbezien =
    (keken.length > 0 && keken.length === goedgekeurdDoor.length) ||
    isGoedgekeurd({ ...regel, goedgekeurdDoor: keken }, vertrokken);
  return staatInformatieplichtToe({ ...toets, herbezien }) ? 'herbezien' : 'open';
}

/**
 * Whether a party can still approve a line: it did not yet, or it did when informing did not stand in the way, and where
 * looking again is enough it must do that by now.
 */
export function kanGoedkeuren(
  regel: Goedkeuringen,
  partij: Kernpartij,
  vertrokken: readonly Partijsoort[] = [],
): boolean {
  if (!regel.goedgekeurdDoor.includes(partij)) return true;
  return (
    herzienTelt({ plaats: regel.bewaard.plaats, grond: regel.grond }) &&
    !regel.herbezienDoor.includes(partij) &&
    informeerstandVan(regel, vertrokken) === 'open'
  );
}

/**
 * True when something should have been destroyed before today and nothing that is in time holds it: who watches over it sees that
 * (13 lid 1, 3). A request past the last day of its answer goes on holding (AVG 15), and is late itself.
 */
export function isTeLaat(
  {
    grond,
    nietVoor,
    aangehoudenTot,
  }: Voorstelgrond & { readonly nietVoor: string; readonly aangehoudenTot: readonly string[] },
  vandaag: string,
): boolean {
  return grond !== 'niet-meer-nodig' && nietVoor < vandaag && aangehoudenTot.every((tot) => tot < vandaag);
}
