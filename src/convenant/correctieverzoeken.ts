// Art. 12 lid 5-6: requests to correct and objections: what can be decided of an item, on which grounds, and what is still to be done.
import type { Voorwaarde } from './besluit.ts';
import { type Correctiereden, correctieredenen, type Toestand, type Wijziging } from './correcties.ts';
import { loopAf, weekVoor } from './termijnen.ts';
import { magVragen, type Verzoekfeiten } from './verzoeken.ts';

/** What can be asked of an item (12 lid 5-6). */
export const gevraagd = ['verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd'] as const;
export type Gevraagd = (typeof gevraagd)[number];

/** What can be decided of an item: one of the changes, the end of the whole dossier after an objection, or nothing. */
export const puntbesluiten = [...gevraagd, 'vernietigd', 'afgewezen'] as const;
export type Puntbesluit = (typeof puntbesluiten)[number];

/** What came of an item: what was decided, or that it lapsed with a request that was withdrawn. */
export const puntafdoeningen = [...puntbesluiten, 'vervallen'] as const;
export type Puntafdoening = (typeof puntafdoeningen)[number];

/** True for an item that still lies with its request, decided on or not. */
export const ligtVoor = ({ besluit }: { readonly besluit: Puntafdoening | null }): boolean => besluit !== 'vervallen';

/** Ground -> its letter in art. 12 lid 5; what is disputed counts as wrong until that is cleared up (AVG 18 lid 1 a). */
export const correctiegronden = {
  'feitelijk-onjuist': 'a',
  'juistheid-betwist': 'a',
  onvolledig: 'b',
  'niet-ter-zake-dienend': 'b',
  'in-strijd-met-voorschrift': 'c',
} as const satisfies Partial<Record<Correctiereden, 'a' | 'b' | 'c'>>;
export type Correctiegrond = keyof typeof correctiegronden;
export const alleCorrectiegronden = [
  'feitelijk-onjuist',
  'juistheid-betwist',
  'onvolledig',
  'niet-ter-zake-dienend',
  'in-strijd-met-voorschrift',
] as const satisfies readonly Correctiegrond[];

/** The grounds that a decision can rest on; none for a refusal. What is destroyed goes on the grounds of what is removed. */
export function grondenVoor(besluit: Puntbesluit): readonly Correctiegrond[] {
  if (besluit === 'afgewezen') return [];
  const redenen: readonly Correctiereden[] = correctieredenen[besluit === 'vernietigd' ? 'verwijderd' : besluit];
  return alleCorrectiegronden.filter((grond) => redenen.includes(grond));
}

/** One item of a request as its register keeps it. */
export interface Punt {
  readonly besluit?: Puntafdoening;
  readonly beslotenOp?: string;
  readonly uitgevoerdOp?: string;
  /** To be shielded while the objection is open, and the day on which that was done. */
  readonly beperken: boolean;
  readonly beperktOp?: string;
  /** Its file cannot be destroyed before its term any more, as it is weighed or dealt with again. */
  readonly dossierBlijft?: boolean;
}

/**
 * The correction that the uitvoerder still owes of an item; undefined when there is none. 'vernietigd' is for the destruction
 * of the dossier, with which this row goes too.
 */
export function teDoen(punt: Punt): Wijziging | 'vernietigd' | undefined {
  if (punt.besluit === undefined) return punt.beperken && punt.beperktOp === undefined ? 'afgeschermd' : undefined;
  if (punt.uitgevoerdOp !== undefined) return undefined;
  // What was shielded for the time of the objection opens again when the objection fails or lapses (AVG 18 lid 3).
  if (punt.besluit === 'afgewezen' || punt.besluit === 'vervallen')
    return punt.beperktOp === undefined ? undefined : 'niet-meer-afgeschermd';
  return punt.besluit === 'vernietigd' && punt.dossierBlijft === true ? 'verwijderd' : punt.besluit;
}

/** True for what is shielded for the time of its objection and is to say something else: nobody can write that as long as it is. */
export function gaatEerstOpen({
  teDoen: wat,
  beperktOp,
}: {
  readonly teDoen: ReturnType<typeof teDoen> | null;
  readonly beperktOp: string | null;
}): boolean {
  return beperktOp !== null && (wat === 'verbeterd' || wat === 'aangevuld');
}

/** What a decision comes to: where the file could not go after all, its item goes. */
export function uitkomstVanPunt<B extends Puntafdoening | null>({
  besluit,
  teDoen: wat,
}: {
  readonly besluit: B;
  readonly teDoen: ReturnType<typeof teDoen> | null;
}): B | 'verwijderd' {
  return besluit === 'vernietigd' && wat !== 'vernietigd' ? 'verwijderd' : besluit;
}

/** What a vote in favour waits for: a correction that was decided, or the shielding asked for the time of an objection. */
const wachten = ['correctie', 'afscherming'] as const;
export type Wacht = (typeof wachten)[number];

export interface Wachtpunt {
  readonly besluit: Puntafdoening | null;
  readonly teDoen: ReturnType<typeof teDoen> | null;
  readonly toestand: Toestand;
}

/** True when the item still says what it must not say: what can be done no more, or only opens it again, holds no vote. */
function isNogOnjuist({ teDoen: wat, toestand }: Wachtpunt): boolean {
  if (wat === null || wat === undefined || wat === 'niet-meer-afgeschermd') return false;
  if (wat === 'vernietigd') return true;
  return wat === 'verwijderd' ? toestand !== 'verwijderd' : toestand === 'geldig';
}

/** What the items of a file still wait for. */
export function wachtOp(punten: readonly Wachtpunt[]): readonly Wacht[] {
  const open = punten.filter(isNogOnjuist);
  return wachten.filter((wacht) => open.some(({ besluit }) => (besluit === null) === (wacht === 'afscherming')));
}

/**
 * Nobody votes for what rests on an item that was decided to be wrong, or that was to be shielded until an objection is decided
 * on. A vote against stays: it closes the proposal, so that the correction can be carried out and a new one rests on what is right.
 */
export function zonderWacht<S extends { readonly wacht: readonly Wacht[] }>(
  steunt: (situatie: S) => boolean,
): readonly Voorwaarde<S>[] {
  return [
    {
      reden: 'correctie-wacht',
      artikel: '12',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => !steunt(s) || !s.wacht.includes('correctie'),
    },
    {
      reden: 'afscherming-wacht',
      artikel: 'AVG 18',
      lid: '1 d',
      clausule: '12.5.2',
      geldt: (s) => !steunt(s) || !s.wacht.includes('afscherming'),
    },
  ];
}

/**
 * The last day on which a party that must be heard says itself what it thinks: two weeks, and no later than a week before the
 * answer is due, so that there is time to decide; never before the day on which it was asked.
 */
export function zienswijzeUiterlijk(voorgelegdOp: string, verzoekUiterlijk: string): string {
  const [eerste = voorgelegdOp] = [loopAf('zienswijze-geven', voorgelegdOp), weekVoor(verzoekUiterlijk)].toSorted();
  const [, laatste = eerste] = [eerste, voorgelegdOp].toSorted();
  return laatste;
}

/** The last day of carrying out (12 lid 6): of shielding for an objection the day itself (AVG 18 lid 1 d); none while nothing is owed. */
export function uitvoerenUiterlijk(
  punt: Pick<Punt, 'besluit' | 'beslotenOp' | 'beperken' | 'beperktOp'> & { readonly voorgelegdOp: string },
): string | undefined {
  if (punt.beslotenOp !== undefined) return loopAf('correctie-uitvoeren', punt.beslotenOp);
  return teDoen(punt) === undefined ? undefined : punt.voorgelegdOp;
}

/** The facts of a request with the items that it is about. */
export interface Correctieverzoekfeiten extends Verzoekfeiten {
  readonly punten: number;
  /** Items of which nothing was decided yet. */
  readonly open: number;
  /** Day of the last decision on an item. */
  readonly beslotenOp?: string;
}

/** What everything done with such a request asks first: a request of this kind, by somebody who is known and can ask. */
export const vanWieMagVragen: readonly Voorwaarde<Verzoekfeiten>[] = [
  { reden: 'geen-correctieverzoek', lid: '5', clausule: '12.5.1', geldt: (s) => s.soort !== 'inzage' },
  {
    reden: 'verzoeker-onbekend',
    lid: '3',
    clausule: '12.3.1',
    geldt: (s) => s.identiteitOp !== undefined && magVragen(s),
  },
];

/** The same, of a request that is open. */
export const behandelbaar: readonly Voorwaarde<Verzoekfeiten>[] = [
  { reden: 'verzoek-afgehandeld', lid: '3', clausule: '12.3.2', geldt: (s) => s.stand === 'open' },
  ...vanWieMagVragen,
];
