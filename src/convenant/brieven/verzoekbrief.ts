// What the letters about a request share that are not its answer on what is recorded: their frame, and the words for what was asked.
import { type Contactpunt, contactregel } from '../contactpunt.ts';
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Verzoeksoort } from '../verzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import {
  type Aanspreekpunt,
  aanspreekpunt,
  alinea,
  type Blok,
  geadresseerde,
  kop,
  ondertekening,
  toezichtpunt,
  type Verantwoordelijke,
} from './briefdelen.ts';

export const vragen: Readonly<Record<Verzoeksoort, string>> = {
  inzage: 'inzage in persoonsgegevens',
  correctie: 'correctie van persoonsgegevens',
  verzet: 'verzet tegen de verwerking van persoonsgegevens',
};

/** A request as its letters name it. */
export interface Briefverzoek {
  readonly soort: Verzoeksoort;
  /** ISO day. */
  readonly ontvangenOp: string;
  readonly nummer: string;
}

/** To whom a letter goes, when, and from whom. */
export interface Verzending {
  /** ISO day. */
  readonly verzondenOp: string;
  readonly samenwerkingsverband: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  readonly functionaris: Aanspreekpunt['functionaris'];
  readonly verantwoordelijken: readonly Verantwoordelijke[];
  /** Where questions and objections go (Awb 3:45 lid 2); null while the parties named no place. */
  readonly contactpunt: Contactpunt | null;
}

/** Who answers questions: where the parties named no place of their own, what reached them once reaches them again. */
const vragenpunt = ({ contactpunt, functionaris }: Verzending): string =>
  contactpunt === null
    ? `U kunt terecht op dezelfde plek als waarheen u uw verzoek stuurde.\n${toezichtpunt({ functionaris })}`
    : aanspreekpunt({ contact: contactregel(contactpunt), functionaris });

/** Blocks as a letter to whoever asked. Its title and reference say nothing about a person. */
export function verzoekbrief(
  titel: string,
  nummer: string,
  verzending: Verzending,
  blokken: readonly Blok[],
): Documentinhoud {
  const { verzondenOp, samenwerkingsverband, aan, verantwoordelijken } = verzending;
  return {
    language: 'nl',
    title: titel,
    reference: nummer,
    sender: [samenwerkingsverband],
    address: geadresseerde(aan.naam, aan.adres),
    blocks: [
      alinea(`Datum: ${dagInWoorden(verzondenOp, 'nl')}\nOns kenmerk: ${nummer}`),
      alinea(`Geachte ${aan.naam},`),
      ...blokken,
      kop('Heeft u vragen?'),
      alinea(vragenpunt(verzending)),
    ],
    closing: ondertekening(samenwerkingsverband, verantwoordelijken),
  };
}
