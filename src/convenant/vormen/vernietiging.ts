// Inputs and answers of destruction (art. 13): the list by number, holds, approvals, and the statements.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { kernpartijen } from '../rollen.ts';
import { aanhoudgronden, informeerstanden, opheffingsgronden, vernietigingsgronden } from '../vernietiging.ts';
import { nahoudgronden } from '../verzoekbewaring.ts';
import { documentAntwoord, documentkeuze } from './document.ts';
import { exemplaar } from './gedeeld.ts';

const reden = tekst(2000, 0).optional();

export const vernietigingVervroegenInvoer = z.strictObject({ ...exemplaar, reden });
export const vernietigingsvoorstelAntwoord = z.strictObject({ voorstel: z.uuid() });

/** How many lines can be approved at once. */
export const hoogstensTegelijk = 500;
export const vernietigingGoedkeurenInvoer = z.strictObject({
  voorstellen: z.array(z.uuid()).max(hoogstensTegelijk),
  /** Looked at again whether the person can be informed, and still not; the reason says why nobody was told. */
  informatieplichtHerbezien: z.boolean().default(false),
  reden,
});
export const vernietigingGoedkeurenAntwoord = z.strictObject({ goedgekeurd: z.int() });

export const vernietigingAanhoudenInvoer = z.strictObject({
  /** The dossier or casus. */
  ...exemplaar,
  grond: z.enum(aanhoudgronden).optional(),
  kenmerk: tekst(40, 0).optional(),
  tot: dag.optional(),
});
export const aanhoudingAntwoord = z.strictObject({ aanhouding: z.uuid() });
export const aanhoudingOpheffenInvoer = z.strictObject({ ...exemplaar, grond: z.enum(opheffingsgronden).optional() });

export const aanhoudingVorm = z.strictObject({
  id: z.uuid(),
  grond: z.enum(aanhoudgronden),
  kenmerk: z.string(),
  vanaf: dag,
  tot: dag,
  door: z.string(),
  /** Lifted today: it still holds until tomorrow. */
  opgeheven: z.boolean(),
  /** The reader may lift it. */
  magOpheffen: z.boolean(),
});

export const vernietigingsvoorstelVorm = z.strictObject({
  id: z.uuid(),
  dossier: z.uuid(),
  /** None while everything in it is still sealed. */
  nummer: z.string().nullable(),
  register: z.enum(['weegploeg', 'casusoverleg']),
  plaats: z.enum(['register', 'archief']),
  grond: z.enum(vernietigingsgronden),
  clausule: z.string(),
  vanaf: dag,
  nietVoor: dag,
  voorgesteldOp: dag,
  /** Nobody: the term. */
  door: z.string().nullable(),
  /** Only for core parties; the others see that there is one. */
  reden: z.string().nullable(),
  nodig: z.int(),
  /** Not for the uitvoerder: what was approved and waits would tell him that informing is open. */
  goedkeuringen: z
    .array(z.strictObject({ partij: z.enum(kernpartijen), door: z.string(), op: dag, reden: z.string().nullable() }))
    .nullable(),
  /** The reader's own party can approve it: it did not, or must look again at informing. */
  kanGoedkeuren: z.boolean(),
  aanhoudingen: z.array(aanhoudingVorm),
  /** Open requests of data subjects that found something of it: they hold it until they are answered. */
  verzoeken: z.array(z.string()),
  /** Ended requests that hold it to a day; that an objection can still come in only for who reads the answer. */
  nagehouden: z.array(z.strictObject({ verzoek: z.string(), grond: z.enum(nahoudgronden), tot: dag })),
  /** It lies past its last day, and nothing that is in time holds it, as far as who looks knows. */
  teLaat: z.boolean(),
  /** How many receivers must still be told of a correction by letter (12 lid 6); that goes on when it is gone. */
  brieven: z.int(),
  /** To destroy earlier waits for whoever got a letter (11) to ask, to and with a day; for who may know of informing. */
  vraagtijd: z.strictObject({ briefOp: dag, tot: dag }).nullable(),
  /** Whether the duty to inform stands in the way (11 lid 5); not for the uitvoerder. */
  informatieplicht: z.enum(informeerstanden).nullable(),
});
export type Vernietigingsvoorstel = z.infer<typeof vernietigingsvoorstelVorm>;

export const verklaringVorm = z.strictObject({
  id: z.uuid(),
  nummer: z.string(),
  /** About what was sealed: for police and OM only. */
  verzegeld: z.boolean(),
  opgemaaktOp: dag,
  aantal: z.int(),
  hash: z.string(),
});
export type VerklaringVorm = z.infer<typeof verklaringVorm>;

export const vernietigingAntwoord = z.strictObject({
  voorstellen: z.array(vernietigingsvoorstelVorm),
  /** Approved and due, being destroyed now, as far as the reader sees approvals; and destroyed without a statement yet. */
  bezig: z.int(),
  /** How many sealed files lie past their last day; for who supervises, who hears nothing else of them. */
  verzegeldTeLaat: z.int(),
  zonderVerklaring: z.int(),
  verklaringen: z.array(verklaringVorm),
});

export const verklaringMakenInvoer = z.strictObject({ ...exemplaar, ...documentkeuze });

/** Answers of the tasks. */
export const vernietigenAntwoord = z.strictObject({ dossier: z.uuid() });
export const verzoekVernietigenAntwoord = z.strictObject({ verzoek: z.uuid() });
export const verklaringenAntwoord = z.strictObject({ verklaringen: z.array(z.uuid()) });

/** Act -> its input and answer. */
export const vernietigingsvormen = {
  'vernietiging-vervroegen': { invoer: vernietigingVervroegenInvoer, antwoord: vernietigingsvoorstelAntwoord },
  'vernietiging-inzien': { invoer: z.strictObject({}), antwoord: vernietigingAntwoord },
  'vernietiging-goedkeuren': { invoer: vernietigingGoedkeurenInvoer, antwoord: vernietigingGoedkeurenAntwoord },
  'vernietiging-aanhouden': { invoer: vernietigingAanhoudenInvoer, antwoord: aanhoudingAntwoord },
  'aanhouding-opheffen': { invoer: aanhoudingOpheffenInvoer, antwoord: aanhoudingAntwoord },
  'vernietigingsverklaring-maken': { invoer: verklaringMakenInvoer, antwoord: documentAntwoord },
} as const;
