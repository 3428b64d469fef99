// Input and answer of searching the requests of data subjects (art. 12).
import { z } from 'zod';
import { verzoeksoorten, verzoekstanden } from '../verzoeken.ts';
import { zoekvraag } from './gedeeld.ts';
import { verzoekenAntwoord } from './verzoekregel.ts';

/** A number, a name or a birth date; kind and stand narrow it down. */
export const verzoekenZoekenInvoer = zoekvraag.extend({
  soort: z.enum(verzoeksoorten).optional(),
  stand: z.enum(verzoekstanden).optional(),
});

export const verzoekzoekvormen = {
  'verzoeken-zoeken': { invoer: verzoekenZoekenInvoer, antwoord: verzoekenAntwoord },
} as const;
