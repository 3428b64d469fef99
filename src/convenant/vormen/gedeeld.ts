// Shapes that the inputs and answers of several acts share.
import { z } from 'zod';
import { casusstanden, weegstanden } from '../dossier.ts';
import { dag } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';

export const partijVorm = z.strictObject({ id: z.uuid(), soort: z.enum(partijsoorten), naam: z.string() });

/** A term that runs: its name, its clause and its last day. */
export const termijnVorm = z.strictObject({ naam: z.string(), clausule: z.string(), uiterlijk: dag });

export const weigeringVorm = z.strictObject({
  artikel: z.string(),
  lid: z.string(),
  clausule: z.string(),
  reden: z.string(),
});

/** An act and what stands in its way for this actor now; no refusals means that it can be tried. */
export const mogelijkheidVorm = z.strictObject({ handeling: z.string(), weigeringen: z.array(weigeringVorm) });
export type Mogelijkheid = z.infer<typeof mogelijkheidVorm>;

/** The ground under an item, with its article. */
export const grondslagVorm = z.strictObject({ code: z.string(), artikel: z.string() });

/** A dossier found: number, stand and, for those who search, the name. */
export const zoekresultaat = z.strictObject({
  id: z.uuid(),
  nummer: z.string().nullable(),
  stand: z.enum([...weegstanden, ...casusstanden]),
  naam: z.string(),
  /** Whom the search found when it was not the subject: somebody left behind, or a network person. */
  via: z.enum(['achterblijver', 'netwerkpersoon']).optional(),
  geboortedatum: dag.nullable(),
  woonplaats: z.string().nullable(),
  volgendeTermijn: termijnVorm.nullable(),
});
export type Zoekresultaat = z.infer<typeof zoekresultaat>;

/** A search: at least two characters of a name, or a birth date. Sent in the body, so that no name is in a URL. */
export const zoekvraag = z.strictObject({ tekst: z.string().trim().max(120).default('') });
export const zoekantwoord = z.strictObject({ resultaten: z.array(zoekresultaat) });

/** An act on one dossier takes its id from the path. */
export const exemplaar = { id: z.uuid() };
