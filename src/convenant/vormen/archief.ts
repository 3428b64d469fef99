// Inputs and answers of the archive (art. 13): what is in it by number, and one dossier as it stood.
import { z } from 'zod';
import { inzagedoelen } from '../artikelen/archiefdossier-inzien.ts';
import { casusstanden, weegstanden } from '../dossier.ts';
import { dag, tekst } from '../gegevens.ts';
import { exemplaar, termijnVorm } from './gedeeld.ts';

/** A dossier in the archive: numbers, stand and days; no name. */
export const archiefkop = z.strictObject({
  id: z.uuid(),
  register: z.enum(['weegploeg', 'casusoverleg']),
  /** None while everything in it is still sealed. */
  nummer: z.string().nullable(),
  stand: z.enum([...weegstanden, ...casusstanden]),
  geopendOp: dag,
  laatsteVerwerking: dag,
  gearchiveerdOp: dag,
  /** The case that came of a weegdossier. */
  casusnummer: z.string().nullable(),
  /** The dossier that it was merged into. */
  samengevoegdMet: z.string().nullable(),
  vernietigen: termijnVorm,
});
export type Archiefkop = z.infer<typeof archiefkop>;
export const archiefAntwoord = z.strictObject({ dossiers: z.array(archiefkop) });

export const archiefdossierInzienInvoer = z.strictObject({
  ...exemplaar,
  doel: z.enum(inzagedoelen).optional(),
  toelichting: tekst(2000, 0).optional(),
});

/** One row as it stood: which table it was in, its day, and its fields in words. */
export const archiefstuk = z.strictObject({
  id: z.uuid(),
  tabel: z.string(),
  soort: z.string().nullable(),
  dag: dag.nullable(),
  partij: z.string().nullable(),
  verzegeld: z.boolean(),
  regels: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })),
  /** False when its content was sealed for another dossier, which may be gone. */
  leesbaar: z.boolean(),
});
export type Archiefstuk = z.infer<typeof archiefstuk>;

export const archiefdossierVorm = z.strictObject({
  ...archiefkop.shape,
  stukken: z.array(archiefstuk),
  /** Who opened it in the archive before, for what and why. */
  inzages: z.array(
    z.strictObject({
      door: z.string(),
      partij: z.string(),
      op: dag,
      doel: z.enum(inzagedoelen),
      toelichting: z.string(),
    }),
  ),
});
export type ArchiefdossierVorm = z.infer<typeof archiefdossierVorm>;

/** Answer of the task that takes a dossier into the archive. */
export const archiverenAntwoord = z.strictObject({ dossier: z.uuid() });
