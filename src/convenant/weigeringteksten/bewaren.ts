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
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
