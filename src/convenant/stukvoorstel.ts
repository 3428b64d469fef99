// What is proposed for an item of an overview before people decide: words that are about somebody else too never go out as they are (AVG 15 lid 4).
import { heeftVrijeTekst } from './brieven/inzagewoorden.ts';
import { deedZelf, isOverInformeren, type Stukbesluit, type Weglaatgrond } from './inzage.ts';
import type { Uitstelgrond } from './regimes/convenant-2017.ts';
import { type Hoedanigheid, overEenAnder, type Vondstsoort, vraagtVoorEenAnder } from './verzoeken.ts';

/** Kinds that are about somebody else than the subject of the dossier: they stay out of his overview unless people decide otherwise. */
const overAnderen: Readonly<Record<string, Weglaatgrond>> = {
  melder: 'melder',
  achterblijver: 'andere-personen',
  netwerkpersoon: 'andere-personen',
};
export const isOverAnder = (soort: string): boolean => overAnderen[soort] !== undefined;

/** Fields of what is recorded of a reporter or a relative that say something of himself only. */
const vanHemzelf: readonly string[] = ['naam', 'contact', 'adres', 'relatie'];

/** Fields of a decision to inform that say what its letter kept from him. */
const zwijgredenen: readonly string[] = [
  'redenZonderHerkomst',
  'redenZonderVertegenwoordiger',
  'redenZonderBetrokkene',
];

/** Field of a signal with what its reporter thought, in his words: it is about him, and can tell who he is. */
const vanMelder = 'mening';

export interface Stukfeiten {
  /** Kind of the item, and of the item that it is about when it is about another one. */
  readonly soort: string;
  readonly over: string;
  /** In what capacity the person was found. */
  readonly vondstsoort: string;
  /** True when its words are about another person of the file as well: a merge, a disclosure of what is about a relative. */
  readonly overMeer: boolean;
  /** True for the decision to inform by which he was told, and for a letter about it that went. */
  readonly isVerteld: boolean;
  /** The ground on which informing him was spoken against or put off in this dossier; none when nobody saw any. */
  readonly informeergrond: Uitstelgrond | undefined;
  readonly regels: readonly { readonly naam: string; readonly waarde: string }[];
}

export interface Voorstel {
  readonly voorstel: Stukbesluit;
  readonly voorstelgrond: Weglaatgrond | null;
}

const toon: Voorstel = { voorstel: 'tonen', voorstelgrond: null };
const kort: Voorstel = { voorstel: 'inkorten', voorstelgrond: 'andere-personen' };

/** An item is shown; what is about others stays out, and of words about two people those about the other do, and of a signal the reporter's. */
export function stukvoorstel(stuk: Stukfeiten): Voorstel {
  const { soort, over, vondstsoort, overMeer, isVerteld, informeergrond, regels } = stuk;
  if (isOverInformeren(soort)) {
    // Said among the core parties (art. 11): kept from him on the ground that they named, and on none that nobody did.
    if (!isVerteld && informeergrond !== undefined) return { voorstel: 'weglaten', voorstelgrond: informeergrond };
    // That he was told he knows; why something or somebody was left out of the letter he does not.
    return regels.some(({ naam }) => zwijgredenen.includes(naam)) ? { voorstel: 'inkorten', voorstelgrond: 'e' } : toon;
  }
  // A letter that was made and did not go: the person himself hears of it first.
  if (soort === 'geadresseerde' && !isVerteld) return { voorstel: 'weglaten', voorstelgrond: informeergrond ?? 'e' };
  // Whoever stands in somebody else's dossier sees his own item, and no words that can be about the other.
  if (overEenAnder(vondstsoort))
    return heeftVrijeTekst(regels.filter(({ naam }) => !vanHemzelf.includes(naam))) ? kort : toon;
  const grond = overAnderen[over];
  if (grond !== undefined) return { voorstel: 'weglaten', voorstelgrond: grond };
  // What somebody said of an item with a request is his own word: perhaps a parent's or a lawyer's, about both.
  const gezegd = soort === 'correctiepunt' && regels.some(({ naam }) => naam === 'aangevoerd');
  if (gezegd || (overMeer && heeftVrijeTekst(regels))) return kort;
  // The reporter stays out of the item beside it; his opinion would tell of him after all.
  return regels.some(({ naam }) => naam === vanMelder) ? { voorstel: 'inkorten', voorstelgrond: 'melder' } : toon;
}

/** Kinds that hold what the person, or a party, said of an item with a request. */
const bijEenVerzoek: readonly string[] = ['correctiepunt', 'correctiezienswijze'];

/** Fields that say where somebody lives or can be reached. */
const verblijf: readonly string[] = ['straat', 'postcode', 'woonplaats', 'adres', 'contact'];

/**
 * The proposal when the overview goes to whoever asks for the person: what was said of informing him and what he asked himself stay
 * out, and where he lives is shortened, for the protection of the person himself (12 lid 4 e, UAVG 41 lid 1 i): perhaps just he may not know.
 */
export function voorstelAan(
  hoedanigheid: Hoedanigheid,
  {
    voorstel,
    voorstelgrond,
    soort,
    vondstsoort,
    regels,
  }: Voorstel & Pick<Stukfeiten, 'soort' | 'regels'> & { readonly vondstsoort: Vondstsoort },
): Voorstel {
  if (vraagtVoorEenAnder(hoedanigheid)) {
    if (isOverInformeren(soort) || deedZelf(vondstsoort) || bijEenVerzoek.includes(soort))
      return { voorstel: 'weglaten', voorstelgrond: 'e' };
    if (voorstel === 'tonen' && regels.some(({ naam }) => verblijf.includes(naam)))
      return { voorstel: 'inkorten', voorstelgrond: 'e' };
  }
  return { voorstel, voorstelgrond };
}
