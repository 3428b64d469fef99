// Who plays a list: the representatives of its party, from the file of the partnership and as people of the demo.
import { partijsoorten } from '../../convenant/rollen.ts';
import type { Partnerschapsbestand } from '../partnerschap-laden.ts';
import type { Demopersoon } from './dienst.ts';
import type { Lijstpartij } from './kolommen.ts';
import { zoekVertegenwoordigers } from './vertegenwoordiger.ts';

export interface Vertegenwoordiger {
  readonly naam: string;
  readonly lidVanWeegploeg: boolean;
}

export interface Deelnemers {
  /** The mail domains of a party's own people. */
  domeinen(partij: Lijstpartij): ReadonlySet<string>;
  /** Everyone of the party whom the written name can mean. */
  bedoeld(partij: Lijstpartij, geschreven: string): readonly Vertegenwoordiger[];
  /** A representative of the party in the weegploeg, if it has one. */
  lid(partij: Lijstpartij): Vertegenwoordiger | undefined;
  /** The person of the demo that this representative is; undefined when the service does not know him. */
  persoon(partij: Lijstpartij, wie: Vertegenwoordiger, personen: readonly Demopersoon[]): Demopersoon | undefined;
  /** Representatives in the weegploeg that the service does not know, by name. */
  ontbrekend(personen: readonly Demopersoon[]): readonly string[];
}

/** The people of a partnership file, by party. */
export function deelnemersVan(bestand: Partnerschapsbestand): Deelnemers {
  const partijVan = (code: string) => bestand.partijen.find((partij) => partij.code === code);
  const mensenVan = (code: string) => partijVan(code)?.vertegenwoordigers ?? [];
  const vind = (code: string, naam: string, personen: readonly Demopersoon[]) =>
    personen.find((persoon) => persoon.naam === naam && persoon.partij === partijVan(code)?.naam);
  return {
    domeinen: (partij) =>
      new Set(mensenVan(partij).map(({ email }) => email.slice(email.lastIndexOf('@') + 1).toLowerCase())),
    bedoeld: (partij, geschreven) => zoekVertegenwoordigers(geschreven, mensenVan(partij)),
    lid: (partij) => mensenVan(partij).find(({ lidVanWeegploeg }) => lidVanWeegploeg),
    persoon: (partij, { naam }, personen) => vind(partij, naam, personen),
    ontbrekend: (personen) =>
      partijsoorten.flatMap((code) =>
        mensenVan(code)
          .filter(({ naam, lidVanWeegploeg }) => lidVanWeegploeg && vind(code, naam, personen) === undefined)
          .map(({ naam }) => naam),
      ),
  };
}
