// Inputs and answers of the archive (art. 13): what is in it by number, and one dossier as it stood.
import { z } from 'zod';
import { inzagedoelen } from '../artikelen/archiefdossier-inzien.ts';
import { type Archiefhandeling, casusstanden, weegstanden } from '../dossier.ts';
import { dag, plandoelen, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { leegInvoer } from './beheer.ts';
import { voorstelstanden } from './casusbesluiten.ts';
import { documentAntwoord } from './document.ts';
import { exemplaar, mogelijkheidVorm, partijVorm, termijnVorm, weigeringVorm } from './gedeeld.ts';
import { vernietigingsvormen } from './vernietiging.ts';

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

/** A letter about informing in the archive: of which row, to which of its addressees, for what and why. */
export const archiefbriefMakenInvoer = z.strictObject({
  ...archiefdossierInzienInvoer.shape,
  stuk: z.uuid(),
  voor: z.int().min(0).max(5).default(0),
  formaat: z.literal('pdf').default('pdf'),
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
  /** It can go along when the dossier is reopened. */
  heropenbaar: z.boolean(),
  /** How many letters went with it, one to each addressee. */
  brieven: z.int().min(0),
});
export type Archiefstuk = z.infer<typeof archiefstuk>;

/** One item chosen to go back to the weegploeg, with its reason. */
const heropeningskeuze = z.strictObject({ stuk: z.uuid(), reden: tekst(2000) });

/** What is proposed, sealed under the key of the archived dossier. */
export const heropeningInhoud = z.strictObject({
  noodzaak: tekst(4000),
  doelen: z.array(z.enum(plandoelen)).min(1).max(6),
  selectie: z.array(heropeningskeuze).min(1).max(200),
});

/** A proposal to reopen as core parties read it, with the votes and their reasons. */
const heropeningVorm = z.strictObject({
  id: z.uuid(),
  stand: z.enum(voorstelstanden),
  vereist: z.array(z.enum(partijsoorten)),
  ingediendDoor: partijVorm,
  ingediendOp: dag,
  geslotenOp: dag.nullable(),
  inhoud: heropeningInhoud,
  stemmen: z.array(
    z.strictObject({
      partij: z.enum(partijsoorten),
      voor: z.boolean(),
      reden: z.string(),
      door: z.string(),
      op: dag,
    }),
  ),
  /** The weegdossier that came of it; null as long as the task is on its way. */
  nummer: z.string().nullable(),
});
export type HeropeningVorm = z.infer<typeof heropeningVorm>;

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
  heropeningen: z.array(heropeningVorm),
  mogelijkheden: z.array(mogelijkheidVorm),
});
export type ArchiefdossierVorm = z.infer<typeof archiefdossierVorm>;

/** Answer of the task that takes a dossier into the archive. */
export const archiverenAntwoord = z.strictObject({ dossier: z.uuid() });

export const heropeningVoorstellenInvoer = z.strictObject({
  ...exemplaar,
  noodzaak: tekst(4000, 0).optional(),
  doelen: z.array(z.enum(plandoelen)).max(6).default([]),
  selectie: z
    .array(z.strictObject({ stuk: z.uuid(), reden: tekst(2000, 0) }))
    .max(200)
    .default([]),
});
export const heropeningAntwoord = z.strictObject({ voorstel: z.uuid() });
export const heropeningStemmenInvoer = z.strictObject({
  ...exemplaar,
  voorstel: z.uuid(),
  voor: z.boolean(),
  reden: tekst(2000, 0).optional(),
});
/** `weigeringen` says why a unanimous order lapsed: what it asks is not possible any more. */
export const heropeningStemmenAntwoord = z.strictObject({
  voorstel: z.uuid(),
  stand: z.enum(voorstelstanden),
  weigeringen: z.array(weigeringVorm),
});
export const heropeningOpdragenInvoer = z.strictObject({ ...exemplaar, voorstel: z.uuid() });
/** Answer of the task that brings what was chosen to a new weegdossier. */
export const heropenenAntwoord = z.strictObject({ dossier: z.uuid(), nummer: z.string() });

/** Act on the archive -> its shapes. */
export const archiefvormen = {
  'archief-inzien': { invoer: leegInvoer, antwoord: archiefAntwoord },
  'archiefbrief-maken': { invoer: archiefbriefMakenInvoer, antwoord: documentAntwoord },
  'archiefdossier-inzien': { invoer: archiefdossierInzienInvoer, antwoord: archiefdossierVorm },
  'heropening-voorstellen': { invoer: heropeningVoorstellenInvoer, antwoord: heropeningAntwoord },
  'heropening-stemmen': { invoer: heropeningStemmenInvoer, antwoord: heropeningStemmenAntwoord },
  'heropening-opdragen': { invoer: heropeningOpdragenInvoer, antwoord: heropeningAntwoord },
  ...vernietigingsvormen,
} as const satisfies Record<Archiefhandeling, { readonly invoer: z.ZodType; readonly antwoord: z.ZodType }>;
