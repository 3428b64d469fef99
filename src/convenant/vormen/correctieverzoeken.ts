// Inputs and answers of the acts on requests to correct and objections (art. 12 lid 5-6).
import { z } from 'zod';
import { wijzigingen, woordsoorten } from '../correcties.ts';
import { alleCorrectiegronden, gevraagd, puntafdoeningen, puntbesluiten } from '../correctieverzoeken.ts';
import { dag, tekst } from '../gegevens.ts';
import { weglaatgronden } from '../inzage.ts';
import { uitstelletters } from '../regimes/convenant-2017.ts';
import { partijsoorten } from '../rollen.ts';
import { documentformaten } from './document.ts';
import { exemplaar } from './gedeeld.ts';
import { briefVorm } from './informeren.ts';
import { openreden } from './inzage.ts';

export const correctieregisters = ['weegploeg', 'casusoverleg'] as const;

/** What happens with the items as long as an objection is open. */
export const tussentijden = ['afschermen', 'doorgaan'] as const;

/** What is asked of an item, and what the person says of it, in words that the parties read. */
export const puntvraag = { gevraagd: z.enum(gevraagd), aangevoerd: tekst(2000, 0).optional() };

export const correctieVoorleggenInvoer = z.strictObject({
  ...exemplaar,
  register: z.enum(correctieregisters),
  dossier: z.uuid(),
  punten: z
    // With a kind: the words of that row; without one an item.
    .array(z.strictObject({ gegeven: z.uuid(), soort: z.enum(woordsoorten).optional(), ...puntvraag }))
    .max(100)
    .default([]),
  tussentijds: z.enum(tussentijden).optional(),
  reden: tekst(2000, 0).optional(),
});
export const correctieVoorleggenAntwoord = z.strictObject({
  verzoek: z.uuid(),
  punten: z.array(z.uuid()),
  /** Copies and originals of the items that went along, in the archive too, each as an item of its own that is decided and carried out. */
  mee: z.array(z.strictObject({ register: z.enum([...correctieregisters, 'archief']), van: z.uuid(), punt: z.uuid() })),
});

/** A party that the uitvoerder heard, with what it said in words where it said why. */
const gehoordInvoer = z.strictObject({
  partij: z.enum(partijsoorten),
  op: dag,
  eens: z.boolean(),
  tekst: tekst(2000, 0).optional(),
});
/** A party that was heard, or that said itself what it thinks, and what the item should be. */
export const gehoordVorm = gehoordInvoer.extend({
  zelf: z.boolean().default(false),
  moetZijn: tekst(2000, 0).optional(),
});
export type GehoordVorm = z.infer<typeof gehoordVorm>;

export const correctieBeslissenInvoer = z.strictObject({
  ...exemplaar,
  register: z.enum(correctieregisters),
  punt: z.uuid(),
  besluit: z.enum(puntbesluiten),
  grond: z.enum(alleCorrectiegronden).optional(),
  motivering: tekst(4000, 0).optional(),
  /** Of an improvement what it will say, of an addition what comes with it; stands in the letter. */
  wordt: tekst(4000, 0).optional(),
  gehoord: z.array(gehoordInvoer).max(5).default([]),
});
export const correctieBeslissenAntwoord = z.strictObject({
  punt: z.uuid(),
  uitvoerenUiterlijk: dag,
  /** Copies that were made since the item was put to the request, and now lie with it too. */
  mee: z.array(z.uuid()),
});

/** By what the reader of the letter knows an item, as an overview would tell it: where it lies, its day, whose word it was, and why it would stay out. */
export const puntstuk = z.strictObject({
  register: z.enum([...correctieregisters, 'archief']),
  dag: dag.nullable(),
  herkomst: z.string().nullable(),
  weggelaten: z.enum(weglaatgronden).nullable(),
});
export type Puntstuk = z.infer<typeof puntstuk>;

/** The sealed words of a decision, with the step that it was. */
export const puntwoorden = {
  /** The item that was decided on, and the parties that were heard about it. */
  punt: z.uuid().optional(),
  gehoord: z.array(gehoordVorm).optional(),
  /** What the item becomes, and by what the letter tells which item it is. */
  wordt: z.string().optional(),
  puntstuk: puntstuk.optional(),
};

const briefkeuze = {
  ...exemplaar,
  neutraal: z.boolean().default(false),
  gronden: z.array(z.enum(uitstelletters)).max(5).default([]),
  weging: tekst(4000, 0).optional(),
  /** Where the reader can turn with questions; it stands in the letter. */
  contact: tekst(300, 0).optional(),
};
/** The letter is made of what the answer will be given; the weighing is not in it. */
export const correctiebriefBekijkenInvoer = z.strictObject(briefkeuze).omit({ weging: true });
export const correctiebriefBekijkenAntwoord = z.strictObject({ brief: briefVorm });
export const correctieBeantwoordenInvoer = z.strictObject({ ...briefkeuze, verzondenOp: dag, openreden });
export const correctiebriefOpmakenInvoer = z.strictObject({ ...briefkeuze, formaat: z.enum(documentformaten) });

/** What came of one item, without words: as its own register keeps it. */
export const puntregel = z.strictObject({
  id: z.uuid(),
  gegeven: z.uuid(),
  soort: z.string(),
  bron: z.strictObject({ soort: z.enum(partijsoorten), naam: z.string() }),
  verzoek: z.uuid(),
  nummer: z.string(),
  verzoeksoort: z.enum(['correctie', 'verzet']),
  gevraagd: z.enum(gevraagd),
  beperken: z.boolean(),
  beperktOp: dag.nullable(),
  voorgelegdOp: dag,
  /** The last day on which a party that must be heard says itself what it thinks. */
  zienswijzeUiterlijk: dag,
  besluit: z.enum(puntafdoeningen).nullable(),
  grond: z.enum(alleCorrectiegronden).nullable(),
  beslotenOp: dag.nullable(),
  uitvoerenUiterlijk: dag.nullable(),
  uitgevoerdOp: dag.nullable(),
  /** The correction that is still owed. */
  teDoen: z.enum([...wijzigingen, 'vernietigd']).nullable(),
});
export type Puntregel = z.infer<typeof puntregel>;

/** An item of a request with where it lies, why it was decided so, and who was told of the correction. */
export const puntVorm = puntregel.extend({
  register: z.enum(correctieregisters),
  dossier: z.uuid(),
  dossiernummer: z.string().nullable(),
  /** Its file can be destroyed before its term (13 lid 3). */
  vernietigbaar: z.boolean(),
  motivering: z.string().nullable(),
  /** The words that it becomes, or that come with it. */
  wordt: z.string().nullable(),
  /** Until the decision what parties said themselves; after it everybody who was heard. */
  gehoord: z.array(gehoordVorm),
  /** No day: a letter must still go. */
  verwittigd: z.array(z.strictObject({ aan: z.string(), op: dag.nullable() })),
});
export type PuntVorm = z.infer<typeof puntVorm>;
