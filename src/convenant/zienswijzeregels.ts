// Art. 4 lid 1, 12 lid 5: what a party needs to say itself what it thinks of a request about an item, in both registers.
import { teHoren } from './artikelen/correctie-beslissen.ts';
import type { Voorwaarde } from './besluit.ts';
import type { Gevraagd } from './correctieverzoeken.ts';
import { gevuld, type Optreden } from './feiten.ts';
import type { Partijsoort } from './rollen.ts';

/** An item that lies with a request, as far as it matters who is heard about it. */
export interface Hoorpunt {
  readonly verzoeksoort: 'correctie' | 'verzet';
  readonly bron: Partijsoort;
  readonly besloten: boolean;
}

/** The same of an item as it is shown. */
export function alsHoorpunt(punt: {
  readonly verzoeksoort: Hoorpunt['verzoeksoort'];
  readonly bron: { readonly soort: Partijsoort };
  readonly besluit: string | null;
}): Hoorpunt {
  return { verzoeksoort: punt.verzoeksoort, bron: punt.bron.soort, besloten: punt.besluit !== null };
}

/** Whether this party must be heard about the item, decided on or not. */
export function wordtGehoord(punt: Omit<Hoorpunt, 'besloten'>, partij: Partijsoort | undefined): boolean {
  return teHoren(punt.verzoeksoort, punt.bron, []).some((een) => een === partij);
}

/** Whether this party can still say what it thinks of it. */
export function magZichUiten(punt: Hoorpunt, partij: Partijsoort | undefined): boolean {
  return !punt.besloten && wordtGehoord(punt, partij);
}

export interface Zienswijzefeiten {
  /** Items of the file of which the actor's party can still say something. */
  readonly teZeggen: number;
}

export interface Zienswijze extends Zienswijzefeiten, Hoorpunt {
  readonly optreden: Optreden;
  readonly gevraagd: Gevraagd;
  /** True when it thinks that the request should be granted. */
  readonly eens: boolean;
  readonly reden: string | undefined;
  /** What the item should say instead, when it thinks so. */
  readonly moetZijn: string | undefined;
}

export const ietsTeZeggen: Voorwaarde<Zienswijzefeiten> = {
  reden: 'geen-zienswijze-gevraagd',
  artikel: '12',
  lid: '5',
  clausule: '12.5.2',
  geldt: (s) => s.teZeggen > 0,
};

/** Whoever thinks that an item must be improved or added to knows what it should say. */
export function vraagtNieuweTekst(gevraagd: Gevraagd | undefined): boolean {
  return gevraagd === 'verbeterd' || gevraagd === 'aangevuld';
}

export const zienswijzevoorwaarden: readonly Voorwaarde<Zienswijze>[] = [
  { reden: 'punt-besloten', artikel: '12', lid: '5', clausule: '12.5.2', geldt: (s) => !s.besloten },
  {
    reden: 'partij-niet-te-horen',
    artikel: '4',
    lid: '1',
    clausule: '4.1',
    geldt: (s) => wordtGehoord(s, s.optreden.partij),
  },
  { reden: 'reden-ontbreekt', artikel: '12', lid: '5', clausule: '12.5.2', geldt: (s) => gevuld(s.reden) },
  {
    reden: 'nieuwe-inhoud-ontbreekt',
    artikel: '12',
    lid: '6',
    clausule: '12.6.1',
    geldt: (s) => !s.eens || !vraagtNieuweTekst(s.gevraagd) || gevuld(s.moetZijn),
  },
];
