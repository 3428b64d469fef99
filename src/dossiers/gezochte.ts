// Looking for the person of a request (art. 12) in the blind index of a register: broad, since people confirm what was found.
import type { Naw } from '../convenant/gegevens.ts';
import { type IndexToken, possiblySame, type SameReason, wordTokens } from '../platform/blind-index.ts';
import { alsTokens, tokensVan } from './persoon.ts';

/** Who is looked for, and the names that he has or had besides. */
export interface Gezochte {
  readonly naw: Naw;
  readonly ookAls: readonly string[];
}

/** A record of somebody in a register that may be about him. */
export interface Treffer {
  readonly dossier: string;
  readonly nummer: string | null;
  readonly gegeven: string;
  readonly soort: string;
  readonly verzegeld: boolean;
  readonly overeenkomsten: readonly SameReason[];
}

/** A token of the index with the item that it belongs to. */
export interface Treffertoken extends Omit<Treffer, 'overeenkomsten' | 'soort'> {
  readonly van: string;
  readonly soort: string;
  readonly sleutel: Buffer;
}

const kenmerkend = new Set<string>(['exact', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres']);

function gedaanten(index: Buffer, { naw, ookAls }: Gezochte) {
  const { voornaam: _, voorletters: __, ...rest } = naw;
  return [
    { tokens: tokensVan(index, naw), achternaam: wordTokens(index, naw.achternaam) },
    ...ookAls.map((naam) => ({
      tokens: tokensVan(index, { ...rest, achternaam: naam }),
      achternaam: wordTokens(index, naam),
    })),
  ];
}

/** Tokens of which a record shares at least one before it is compared at all. */
export function kenmerken(index: Buffer, gezochte: Gezochte): readonly Buffer[] {
  return gedaanten(index, gezochte)
    .flatMap(({ tokens }) => tokens)
    .filter(({ soort }) => kenmerkend.has(soort))
    .map(({ token }) => token);
}

/** The tokens of one name of whoever is looked for, as they are kept with his request: by kind, and those of his surname by word. */
export interface Gezochtetokens {
  readonly exact: Buffer[];
  readonly trigram: Buffer[];
  readonly geboortedatum: Buffer[];
  readonly omgewisseld: Buffer[];
  readonly adres: Buffer[];
  readonly achternaam: Buffer[];
  readonly woordnummer: number[];
}

/** The tokens of each of his names: with these the database says whether a record may be about him, by the rule of `overeenkomst`. */
export function gezochtetokens(index: Buffer, gezochte: Gezochte): readonly Gezochtetokens[] {
  return gedaanten(index, gezochte).map(({ tokens, achternaam }) => {
    const van = (soort: IndexToken['soort']) => tokens.filter((een) => een.soort === soort).map(({ token }) => token);
    const woorden = achternaam.flatMap((woord, nummer) => woord.map(({ token }) => ({ nummer, token })));
    return {
      exact: van('exact'),
      trigram: van('trigram'),
      geboortedatum: van('geboortedatum'),
      omgewisseld: van('geboortedatum-omgewisseld'),
      adres: van('adres'),
      achternaam: woorden.map(({ token }) => token),
      woordnummer: woorden.map(({ nummer }) => nummer),
    };
  });
}

const sleutels = (tokens: readonly IndexToken[], ...soorten: readonly string[]) =>
  new Set(tokens.filter(({ soort }) => soorten.includes(soort)).map(({ token }) => token.toString('base64')));

/** True when every word of the shorter of two names stands in the other, and that is more than one word. */
function isVolledig(een: ReadonlySet<string>, ander: ReadonlySet<string>): boolean {
  const gedeeld = een.intersection(ander).size;
  return gedeeld > 1 && gedeeld === Math.min(een.size, ander.size);
}

/**
 * In what a record agrees with the one looked for; undefined when it does not. Beside what is likely the same person this
 * finds every record with the whole name, a given name with one of two surnames too, whatever its birth date; and with the
 * whole surname, with particles or without, where it holds no other birth date: of a reporter, and of whoever is written to,
 * often only a name is known.
 */
export function overeenkomst(
  index: Buffer,
  gezochte: Gezochte,
  record: readonly IndexToken[],
): readonly SameReason[] | undefined {
  const dagen = sleutels(record, 'geboortedatum', 'geboortedatum-omgewisseld');
  for (const { tokens, achternaam } of gedaanten(index, gezochte)) {
    const gelijkenis = possiblySame(tokens, record);
    if (gelijkenis.same) return gelijkenis.reasons;
    const woorden = sleutels(record, 'exact');
    const heel =
      achternaam.length > 0 && achternaam.every((woord) => !sleutels(woord, 'exact').isDisjointFrom(woorden));
    const volledig = isVolledig(sleutels(tokens, 'exact'), woorden);
    if (!heel && !volledig) continue;
    const eigen = sleutels(tokens, 'geboortedatum', 'geboortedatum-omgewisseld');
    // A birth date that was written down wrong is what people ask to correct: the whole name is enough to look.
    if (volledig || dagen.size === 0 || eigen.size === 0 || !dagen.isDisjointFrom(eigen))
      return [...new Set<SameReason>(['naam', ...gelijkenis.reasons])];
  }
  return undefined;
}

/** The records among these tokens that may be about him; several names of the one subject of a dossier are one record. */
export function treffers(index: Buffer, gezochte: Gezochte, rijen: readonly Treffertoken[]): readonly Treffer[] {
  const personen = Map.groupBy(rijen, (rij) => (rij.van === 'naw' ? `${rij.dossier} ${rij.verzegeld}` : rij.gegeven));
  return [...personen.values()].flatMap((tokens) => {
    const [eerste] = tokens;
    const overeenkomsten = overeenkomst(index, gezochte, alsTokens(tokens));
    if (eerste === undefined || overeenkomsten === undefined) return [];
    const { dossier, nummer, gegeven, van, verzegeld } = eerste;
    return [{ dossier, nummer, gegeven, soort: van, verzegeld, overeenkomsten }];
  });
}
