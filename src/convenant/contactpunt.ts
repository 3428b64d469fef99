// One place of the partnership where requests, questions and objections go (11 lid 2, 12 lid 1; AVG 12 lid 1-2; Awb 3:45 lid 2, 6:4).
import { gevuld } from './feiten.ts';

export interface Contactpunt {
  /** Name of the desk. */
  readonly dienst: string;
  /** Street or PO box, postcode and place, in lines. */
  readonly postadres: string;
  /** E-mail address or telephone number, or both. */
  readonly bereikbaar: string;
}

/** A Dutch postcode with a place behind it. */
const postcode = /\b[1-9]\d{3} ?[A-Z]{2}[\s,]+['’]?\p{L}/u;
const email = /\S@\S+\.\S/;
/** Short numbers of municipalities (14 and an area code) have five digits. */
const isNummer = (tekst: string): boolean => (tekst.match(/\d/g) ?? []).length >= 5;

/** True when somebody can write to it by post, as far as its words tell: an objection is made in writing (Awb 6:4). */
export const heeftPostadres = (tekst: string): boolean => postcode.test(tekst);

/** True when somebody can write to it by post, and reach it otherwise. */
export function isCompleet({ dienst, postadres, bereikbaar }: Contactpunt): boolean {
  return gevuld(dienst) && heeftPostadres(postadres) && (email.test(bereikbaar) || isNummer(bereikbaar));
}

/** The same place, in the same words. */
export function isZelfde(een: Contactpunt | null, ander: Contactpunt | null): boolean {
  return een?.dienst === ander?.dienst && een?.postadres === ander?.postadres && een?.bereikbaar === ander?.bereikbaar;
}

/** In one sentence, as a letter says it. */
export const contactregel = ({ dienst, postadres, bereikbaar }: Contactpunt): string =>
  [dienst, ...postadres.split('\n'), bereikbaar]
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .join(', ');

/** A change of the contact point that was decided on. */
export interface Contactwijziging {
  readonly was: Contactpunt | null;
  readonly op: string;
}

/** What the contact point was on a day: letters of before keep theirs. `wijzigingen` in the order of their days. */
export function contactpuntOp(
  dag: string,
  nu: Contactpunt | null,
  wijzigingen: readonly Contactwijziging[],
): Contactpunt | null {
  const later = wijzigingen.find(({ op }) => op > dag);
  return later === undefined ? nu : later.was;
}
