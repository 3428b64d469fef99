// Sentences for refusals about keeping, archiving and destroying (art. 13).
import type { Reden } from '../redenen.ts';

export const weigeringtekstenBewaren = {
  'termijn-loopt-nog': {
    nl: 'De termijn loopt nog. Dit kan op de laatste dag ervan, niet eerder.',
    en: 'The term still runs. This can be done on its last day, not before.',
  },
  'afsluiting-onderweg': {
    nl: 'Het besluit om af te sluiten moet nog naar het weegdossier. Daarna gaat de casus naar het archief.',
    en: 'The decision to close must still go to the weegploeg file. After that the case goes to the archive.',
  },
  'inzagedoel-ontbreekt': {
    nl: 'Kies waarvoor u dit dossier opent: een klacht, verantwoording of heropening. Voor iets anders gaat het niet open.',
    en: 'Choose what you open this file for: a complaint, accountability or reopening. It opens for nothing else.',
  },
  'alleen-weegdossier': {
    nl: 'Heropenen gaat met het weegdossier. Uit een casus gaat niets terug, en wat is samengevoegd heropent u met het dossier dat doorging.',
    en: 'Reopening is done with the weegploeg file. Nothing goes back from a case, and what was merged is reopened with the file that went on.',
  },
  'bewaartermijn-voorbij': {
    nl: 'De bewaartermijn is voorbij. Dit dossier wordt vernietigd en gaat niet meer naar de weegploeg.',
    en: 'The retention period has ended. This file is destroyed and no longer goes to the weegploeg.',
  },
  'gegeven-niet-te-heropenen': {
    nl: 'Alleen persoonsgegevens en signalen gaan mee. Wat verzegeld was, of onder de machtiging van de politie kwam, verstrekt de politie opnieuw.',
    en: 'Only personal details and signals go along. What was sealed, or came from the police under the authorisation, is provided anew by the police.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
