// Words that people wrote in a row, found and replaced field by field (art. 12 lid 6); everything else of a content stays as it is. Pure.
import { z } from 'zod';
import type { Wijziging } from '../convenant/correcties.ts';
import { dagInWoorden } from '../convenant/documenten/dagen.ts';

export interface Woord {
  /** Where it stands: the column, and the way down its content. */
  readonly pad: string;
  readonly veld: string;
  readonly tekst: string;
  /** The organisation that it is about, by name, where its row holds texts about several. */
  readonly over?: string;
}

/** The request by number, and the day on which its decision is carried out. */
export interface Aanleiding {
  readonly nummer: string;
  readonly op: string;
}

/** An element of a list by the row that it is about, as a list can get shorter; else by its place. */
function sleutelVan(deel: unknown, plaats: number): string {
  const { id, gegeven } = z
    .looseObject({ id: z.string().optional(), gegeven: z.string().optional() })
    .catch({})
    .parse(deel);
  return id ?? gegeven ?? `${plaats}`;
}

/** The same content with other words, as far as `nieuw` has any for them. */
export function metWoorden(
  inhoud: unknown,
  velden: readonly string[],
  pad: string,
  nieuw: (woord: Woord) => string,
): unknown {
  if (Array.isArray(inhoud))
    return inhoud.map((deel, plaats) => metWoorden(deel, velden, `${pad}.${sleutelVan(deel, plaats)}`, nieuw));
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  return Object.fromEntries(
    Object.entries(inhoud).map(([veld, deel]) => {
      const hier = `${pad}.${veld}`;
      if (typeof deel !== 'string') return [veld, metWoorden(deel, velden, hier, nieuw)];
      return [veld, deel !== '' && velden.includes(veld) ? nieuw({ pad: hier, veld, tekst: deel }) : deel];
    }),
  );
}

/** The words in a content. */
export function woordenIn(inhoud: unknown, velden: readonly string[], pad: string): readonly Woord[] {
  const gevonden: Woord[] = [];
  metWoorden(inhoud, velden, pad, (woord) => {
    gevonden.push(woord);
    return woord.tekst;
  });
  return gevonden;
}

/** A word with the organisation that its place names, so that texts about several can be told apart. */
export function metOrganisatie(woord: Woord, namen: ReadonlyMap<string, string>): Woord {
  const over = woord.pad.split('.').flatMap((deel) => namen.get(deel) ?? [])[0];
  return over === undefined ? woord : { ...woord, over };
}

/** What stands in the place of words that were taken out. */
export const verwijderdeWoorden = ({ nummer, op }: Aanleiding): string =>
  `Verwijderd op ${dagInWoorden(op, 'nl')} na verzoek ${nummer}.`;

/** What stands there while they are shown to nobody. */
export const afgeschermdeWoorden = ({ nummer, op }: Aanleiding): string =>
  `Afgeschermd op ${dagInWoorden(op, 'nl')} na verzoek ${nummer}.`;

/** Words with what the person wants to be kept with them (AVG 16, second sentence). */
export const aangevuldeWoorden = (oud: string, erbij: string, { nummer, op }: Aanleiding): string =>
  `${oud}\n\nAanvulling op ${dagInWoorden(op, 'nl')} na verzoek ${nummer}: ${erbij}`;

/** What becomes of one text; `ingevuld` is what was written for it, and what was not stays as it is. */
export function nieuweTekst(
  wijziging: Wijziging,
  tekst: string,
  ingevuld: string | undefined,
  door: Aanleiding,
): string {
  switch (wijziging) {
    case 'verwijderd':
      return verwijderdeWoorden(door);
    case 'afgeschermd':
      return afgeschermdeWoorden(door);
    case 'verbeterd':
      return ingevuld ?? tekst;
    case 'aangevuld':
      return ingevuld === undefined ? tekst : aangevuldeWoorden(tekst, ingevuld, door);
    case 'niet-meer-afgeschermd':
      return tekst;
  }
}

/** Words that are shielded: by row, and there by place. */
export type Bewaard = ReadonlyMap<string, Readonly<Record<string, string>>>;
export const rijnaam = (tabel: string, id: string): string => `${tabel} ${id}`;

/** A content with the words that are shielded in it in their place. */
export const metBewaard = (
  inhoud: unknown,
  velden: readonly string[] | undefined,
  kolom: string,
  bewaard: Readonly<Record<string, string>> | undefined,
): unknown =>
  bewaard === undefined || velden === undefined
    ? inhoud
    : metWoorden(inhoud, velden, kolom, ({ pad, tekst }) => bewaard[pad] ?? tekst);
