// A notice that goes by letter, as registers and archive keep it (art. 12 lid 6): whom to, about which item, and whether it went.
import type { Archiefregel } from '../convenant/archiefregels.ts';
import { isWoordsoort } from '../convenant/correcties.ts';
import { doorTeVerstrekkenVersie } from '../convenant/doorverstrekte-versie.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import { namenVan } from './inzagestuk.ts';
import type { Organisatie } from './ontvangers.ts';
import { regelsVan } from './rijregels.ts';
import type { OpenRij } from './woordplan.ts';

export interface Kennisgevingsrij {
  readonly id: string;
  readonly dossier: string;
  readonly nummer: string | null;
  /** Id of the party or external partner, its name, and its kind when it is a party. */
  readonly ontvanger: string;
  readonly naam: string;
  readonly partijsoort: string | null;
  readonly gegeven: string;
  readonly soort: string;
  readonly wijziging: string;
  readonly op: string;
  readonly ontvangen_op: string | null;
  /** It had words of the partnership about the item, not the item. */
  readonly in_woorden: boolean;
  /** Day on which the item was brought in, and the party that did; null when neither is there any more. */
  readonly ingebracht_op: string | null;
  readonly bron: string | null;
  /** Day of the decision that the correction carried out; null when nobody had asked for it. */
  readonly besloten_op: string | null;
  readonly brief_op: string | null;
  readonly brief_door: string | null;
}

/**
 * What these items say now, by item, as far as the receiver of the letter had them: a party had them whole, a partner a measure of
 * its plan whole and of any other item what goes to a partner.
 */
export function nuVan(
  brieven: readonly Kennisgevingsrij[],
  items: readonly { readonly id: string; readonly soort: string; readonly inhoud: Buffer }[],
  sleutel: Pick<Dossiersleutel, 'open'>,
  organisaties: readonly Organisatie[],
): ReadonlyMap<string, readonly Archiefregel[]> {
  const namen = namenVan(organisaties);
  const partij = brieven.every(({ partijsoort }) => partijsoort !== null);
  return new Map(
    items.map(({ id, soort, inhoud }) => {
      const nu = sleutel.open(id, soort, inhoud);
      return [id, regelsVan(partij || soort === 'actie' ? nu : doorTeVerstrekkenVersie(soort, nu, undefined), namen)];
    }),
  );
}

/** Notices about words, of who had them whole. */
export const overWoorden = (brieven: readonly Kennisgevingsrij[]): readonly Kennisgevingsrij[] =>
  brieven.filter(({ soort, in_woorden }) => isWoordsoort(soort) && !in_woorden);

/** What these words say now, by row; of what is shielded again nothing. */
export const woordenNu = (
  brieven: readonly Kennisgevingsrij[],
  rijen: readonly OpenRij[],
): ReadonlyMap<string, readonly Archiefregel[]> =>
  new Map(
    rijen.flatMap(({ rij, woorden, afgeschermd }) =>
      afgeschermd || !brieven.some(({ soort, gegeven }) => soort === rij.soort && gegeven === rij.id)
        ? []
        : [[rij.id, woorden.map(({ veld, tekst }) => ({ naam: veld, waarde: tekst }))] as const],
    ),
  );

/** The items of which it is told what they say now: not of what the receiver had in words only. */
export const teVertellen = (brieven: readonly Kennisgevingsrij[]): readonly string[] => [
  ...new Set(brieven.flatMap(({ gegeven, soort, in_woorden }) => (in_woorden || isWoordsoort(soort) ? [] : [gegeven]))),
];
