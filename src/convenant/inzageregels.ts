// Art. 12 lid 3 and 4: what every answer to a request of inzage asks before it can be given.
import { inVerzoekstand, isOntvankelijk } from './artikelen/algemeen.ts';
import type { Voorwaarde } from './besluit.ts';
import { gevuld } from './feiten.ts';
import type { Inzagefeiten } from './inzage.ts';
import { archiefIsVers, registersZijnVers } from './zoekslagen.ts';

/** To whom the letter goes, and who can be asked about it. */
export interface Briefadres {
  readonly naam: string | undefined;
  readonly adres: string | undefined;
  readonly contact: string | undefined;
}

/** What an overview that leaves something out for an interest of lid 4 says of the reasons. */
export interface Overzichtsbrief extends Inzagefeiten, Briefadres {
  readonly motivering: string | undefined;
}

/** A request of inzage that was searched everywhere, and whose finds were judged. */
export const isDoorzocht: readonly Voorwaarde<Inzagefeiten>[] = [
  inVerzoekstand,
  { reden: 'geen-inzageverzoek', lid: '2', clausule: '12.2', geldt: (s) => s.soort === 'inzage' },
  ...isOntvankelijk,
  {
    reden: 'niet-doorzocht',
    lid: '3',
    clausule: '12.3.3',
    geldt: (s) => s.doorzochtOp !== undefined && s.archiefDoorzochtOp !== undefined,
  },
  registersZijnVers,
  archiefIsVers(({ vandaag }) => vandaag),
  { reden: 'overzicht-verouderd', lid: '3', clausule: '12.3.3', geldt: (s) => s.verouderd === 0 },
  { reden: 'vondsten-open', lid: '3', clausule: '12.3.3', geldt: (s) => s.openVondsten === 0 },
];

/** What every letter of an answer asks. */
export const briefvereisten: readonly Voorwaarde<Briefadres>[] = [
  {
    reden: 'geadresseerde-ontbreekt',
    lid: '3',
    clausule: '12.3.3',
    geldt: (s) => gevuld(s.naam) && gevuld(s.adres),
  },
  { reden: 'contact-ontbreekt', lid: '3', clausule: '12.3.3', geldt: (s) => gevuld(s.contact) },
];

/** What the letter with the overview asks, whether it goes or is only looked at (12 lid 4, AVG 12 lid 4, Awb 3:46). */
export const overzichtsbriefvereisten: readonly Voorwaarde<Overzichtsbrief>[] = [
  {
    reden: 'motivering-ontbreekt',
    lid: '4',
    clausule: '12.4',
    geldt: (s) => s.beperkt === 0 || gevuld(s.motivering),
  },
  ...briefvereisten,
];
