// A person in a register: the tokens under which he is found, and how his name is written.
import type { Naw } from '../convenant/gegevens.ts';
import { isBuitenNederland } from '../convenant/verblijf.ts';
import { addressIn } from '../platform/address-and-date-forms.ts';
import { addressTokens, birthDateTokens, type IndexToken, nameTokens, tokenKinds } from '../platform/blind-index.ts';

/** The tokens of a name, birth date and address under a register's index key. */
export function tokensVan(indexsleutel: Buffer, persoon: Naw): readonly IndexToken[] {
  return [
    ...nameTokens(indexsleutel, { voornaam: persoon.voornaam ?? persoon.voorletters, achternaam: persoon.achternaam }),
    ...(persoon.geboortedatum === undefined ? [] : birthDateTokens(indexsleutel, persoon.geboortedatum)),
    ...(persoon.straat === undefined || persoon.huisnummer === undefined
      ? []
      : addressTokens(indexsleutel, {
          straat: persoon.straat,
          huisnummer: persoon.huisnummer,
          woonplaats: persoon.woonplaats,
        })),
  ];
}

/** The tokens of somebody of whom no more is known than a name and an address as they stand on a letter. */
export const tokensVanAdressering = (indexsleutel: Buffer, naam: string, adres: string): readonly IndexToken[] =>
  tokensVan(indexsleutel, { achternaam: naam, ...addressIn(adres) });

/** First name or initials, then the surname as written. */
export function volledigeNaam(persoon: Naw): string {
  return [persoon.voornaam ?? persoon.voorletters, persoon.achternaam].filter((deel) => deel !== undefined).join(' ');
}

/** True when the address is known to lie outside the Netherlands (art. 3 speaks of persons who stay there). */
export function woontInBuitenland(persoon: Naw): boolean {
  return isBuitenNederland(persoon.land);
}

/** Rows of a register's index as tokens. */
export function alsTokens(rijen: readonly { readonly soort: string; readonly sleutel: Buffer }[]): IndexToken[] {
  return rijen.flatMap((rij) => {
    const soort = tokenKinds.find((bekend) => bekend === rij.soort);
    return soort === undefined ? [] : [{ soort, token: rij.sleutel }];
  });
}
