// Parts that several letters share: their blocks, who can be asked, and what can be done against a decision. Pure.
import type { Partijsoort } from '../rollen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { opsomming, partijNaam } from './woorden.ts';

export type Blok = Documentinhoud['blocks'][number];
export const kop = (text: string): Blok => ({ kind: 'heading', level: 2, text });
export const alinea = (text: string): Blok => ({ kind: 'paragraph', text });
export const lijst = (items: readonly string[]): Blok => ({ kind: 'list', items: [...items] });

/** Name and address as the lines above a letter; empty lines say nothing. */
export const geadresseerde = (naam: string, adres: string): string[] =>
  [naam, ...adres.split('\n')].map((regel) => regel.trim()).filter((regel) => regel !== '');

/** Who answers questions about a letter (AVG 13 lid 1 a-b). */
export interface Aanspreekpunt {
  readonly contact: string;
  readonly functionaris: { readonly naam: string; readonly email: string } | undefined;
}

/** A controller on the day of a letter (art. 4); one that left the covenant is none any more. */
export interface Verantwoordelijke {
  readonly soort: Partijsoort;
  readonly naam: string;
}

/** The controllers in a sentence. */
export const samen = (verantwoordelijken: readonly Verantwoordelijke[]): string =>
  opsomming(verantwoordelijken.map(({ soort }) => partijNaam(soort)));

/** The last lines of a letter: from whom it is. */
export const ondertekening = (
  samenwerkingsverband: string,
  verantwoordelijken: readonly Verantwoordelijke[],
): string[] => ['Met vriendelijke groet,', samenwerkingsverband, `namens ${samen(verantwoordelijken)}`];

/** What an objection is made against: whose decision it is, and where it can be sent. */
export interface Bezwaarweg {
  readonly nummer: string;
  /** The decision is theirs, a partnership takes none. */
  readonly verantwoordelijken: readonly Verantwoordelijke[];
  readonly contact: string;
}

/** Who watches over the data, for who has a question about them. */
export function toezichtpunt({ functionaris }: Pick<Aanspreekpunt, 'functionaris'>): string {
  const fg = functionaris === undefined ? '' : ` Dat is ${functionaris.naam}, e-mail ${functionaris.email}.`;
  return `U kunt ook terecht bij de functionaris gegevensbescherming. Die let erop dat wij goed met gegevens omgaan.${fg}`;
}

/** The point of contact and the functionaris gegevensbescherming, in one paragraph. */
export const aanspreekpunt = ({ contact, functionaris }: Aanspreekpunt): string =>
  `Dit is ons contactpunt: ${contact}.\n${toezichtpunt({ functionaris })}`;

/** By when somebody who asks hears, and that it can be put off once (art. 12 lid 3). */
export const antwoordtermijn =
  'U krijgt binnen vier weken antwoord. Lukt dat niet, dan schrijven wij u waarom. U krijgt dan binnen acht weken antwoord.';

/** Where a complaint can be lodged (AVG 77). */
export const klacht =
  'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens:\nPostbus 93374, 2509 AJ Den Haag\nwww.autoriteitpersoonsgegevens.nl';

/** Who helps. */
export const hulp = 'Een advocaat of het Juridisch Loket kan u helpen.';

/**
 * Objection and after it the court (AVG 12 lid 4, UAVG 34, Awb 6:4-6:7 and 8:1), the supervisor, and help. Without a place of
 * their own the parties are reached where the request reached them.
 */
export function rechtsmiddelen({
  nummer,
  verantwoordelijken,
  contact,
}: Omit<Bezwaarweg, 'contact'> & { readonly contact: string | null }): readonly Blok[] {
  const waarheen = contact === null ? 'dezelfde plek als uw verzoek' : `ons contactpunt: ${contact}`;
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea('Dit is het besluit van:'),
    // Names of organisations can have a comma of their own.
    lijst(verantwoordelijken.map(({ naam }) => naam)),
    alinea(
      `U kunt daar bezwaar maken. Eén bezwaarschrift is genoeg. Doe dat schriftelijk, binnen zes weken na de dag van verzending van deze brief. Stuur uw bezwaarschrift naar ${waarheen}. Zet in uw bezwaarschrift uw naam en adres, de datum, het kenmerk ${nummer}, waarom u het niet eens bent met het besluit, en uw handtekening (artikel 6:4 tot en met 6:7 van de Algemene wet bestuursrecht).`,
    ),
    alinea(
      `Bent u het ook niet eens met het antwoord op uw bezwaar? Dan kunt u naar de rechter: de rechtbank. ${hulp}`,
    ),
    alinea(klacht),
  ];
}
