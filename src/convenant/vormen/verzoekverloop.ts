// Inputs and answers of what befalls a request on its way (art. 12, 13 lid 1): who asks is checked, it is put off, not dealt with, withdrawn, mended, kept longer.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { verzoekaanhoudgronden } from '../verzoekbewaring.ts';
import { bewijsstukken, identiteitswijzen, intrekwegen } from '../verzoeken.ts';
import { exemplaar } from './gedeeld.ts';
import { verzoekAntwoord, verzoekOntvangenInvoer } from './verzoeken.ts';

export const identiteitVaststellenInvoer = z.strictObject({
  ...exemplaar,
  wijzen: z.array(z.enum(identiteitswijzen)).max(5).default([]),
  op: dag,
  van: z.enum(['verzoeker', 'betrokkene']),
  geenKopie: z.boolean().default(false),
});
export const vertegenwoordigerToetsenInvoer = z.strictObject({
  ...exemplaar,
  uitkomst: z.enum(['bevoegd', 'onbevoegd']),
  stuk: z.enum(bewijsstukken).optional(),
  stukVan: dag.optional(),
  belangKind: z.boolean().default(false),
  toelichting: tekst(2000, 0).optional(),
});
export const verzoekVerdagenInvoer = z.strictObject({ ...exemplaar, reden: tekst(2000, 0).optional(), berichtOp: dag });
export const verzoekNietBehandelenInvoer = z.strictObject({
  ...exemplaar,
  identiteitBlijftUit: z.boolean().default(false),
  verzondenOp: dag,
});
export const verzoekIntrekkenInvoer = z.strictObject({
  ...exemplaar,
  weg: z.enum(intrekwegen).optional(),
  van: z.enum(['verzoeker', 'betrokkene']),
  /** The day on which it was said. */
  op: dag,
});
/** The whole record as it should be, with why it was not. */
export const verzoekHerstellenInvoer = verzoekOntvangenInvoer.extend({
  ...exemplaar,
  herstelreden: tekst(2000, 0).optional(),
});
export const verzoekAanhoudenInvoer = z.strictObject({
  ...exemplaar,
  grond: z.enum(verzoekaanhoudgronden).optional(),
  kenmerk: tekst(40, 0).optional(),
  tot: dag.optional(),
});

/** Act -> its input and answer. */
export const verzoekverloopvormen = {
  'identiteit-vaststellen': { invoer: identiteitVaststellenInvoer, antwoord: verzoekAntwoord },
  'vertegenwoordiger-toetsen': { invoer: vertegenwoordigerToetsenInvoer, antwoord: verzoekAntwoord },
  'verzoek-verdagen': { invoer: verzoekVerdagenInvoer, antwoord: verzoekAntwoord },
  'verzoek-niet-behandelen': { invoer: verzoekNietBehandelenInvoer, antwoord: verzoekAntwoord },
  'verzoek-intrekken': { invoer: verzoekIntrekkenInvoer, antwoord: verzoekAntwoord },
  'verzoek-herstellen': { invoer: verzoekHerstellenInvoer, antwoord: verzoekAntwoord },
  'verzoek-aanhouden': { invoer: verzoekAanhoudenInvoer, antwoord: verzoekAntwoord },
} as const;
