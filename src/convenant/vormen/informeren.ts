// Inputs and answers of the acts about informing the data subject (art. 11). What the covenant asks may be left out: the rule refuses.
import { z } from 'zod';
import { weegstanden } from '../dossier.ts';
import { dag, tekst } from '../gegevens.ts';
import { hoedanigheden, informeerwijzen, leeftijden } from '../informatiebrief.ts';
import { informatietaken } from '../informatieplicht.ts';
import { uitstelletters } from '../regimes/convenant-2017.ts';
import { kernpartijen } from '../rollen.ts';
import { documentAntwoord, documentVorm } from './document.ts';
import { exemplaar, mogelijkheidVorm } from './gedeeld.ts';

const leegMag = (max: number) => tekst(max, 0).optional();
const gronden = z.array(z.enum(uitstelletters)).max(5);

export const informerenOverleggenInvoer = z.strictObject({
  ...exemplaar,
  beletsel: z.boolean(),
  gronden: gronden.default([]),
  reden: leegMag(4000),
});
export const informeeroordeelAntwoord = z.strictObject({ oordeel: z.uuid() });

const afweging = {
  gronden: gronden.default([]),
  /** Why the interest asks for it (UAVG 41 lid 1-2). */
  noodzaak: leegMag(4000),
  /** Why it outweighs the right to know, and why nothing lighter will do. */
  evenredigheid: leegMag(4000),
  herbeoordelenOp: dag.optional(),
};
export const uitstelAantekenenInvoer = z.strictObject({ ...exemplaar, ...afweging });
export const uitstelHerbeoordelenInvoer = z.strictObject({
  ...exemplaar,
  uitkomst: z.enum(['blijft', 'vervallen']),
  ...afweging,
  reden: leegMag(4000),
});
export const informeerbesluitAntwoord = z.strictObject({ besluit: z.uuid() });

const briefkeuzes = {
  leeftijd: z.enum(leeftijden),
  aan: z
    .array(z.strictObject({ hoedanigheid: z.enum(hoedanigheden), naam: leegMag(200), adres: leegMag(600) }))
    .max(6)
    .default([]),
  redenZonderVertegenwoordiger: leegMag(2000),
  redenZonderBetrokkene: leegMag(2000),
  /** What shows that there is a curator or mentor, and the day on which that was seen. */
  vastgesteldHoe: leegMag(2000),
  vastgesteldOp: dag.optional(),
  herkomstNoemen: z.boolean().default(true),
  redenZonderHerkomst: leegMag(2000),
  /** Where the person can turn with questions; it stands in the letter. */
  contact: leegMag(300),
  /** Why the archive is opened, of a dossier that lies there. */
  archiefreden: leegMag(2000),
};
export const informatiebriefOpmakenInvoer = z.strictObject({ ...exemplaar, ...briefkeuzes });
export const informatiebriefOpmakenAntwoord = z.strictObject({ brief: z.uuid() });
export type Briefinvoer = Omit<z.output<typeof informatiebriefOpmakenInvoer>, 'id'>;
/** To print and send, never to write on: what goes is what is kept. */
const briefbestand = { voor: z.int().min(0).max(5).default(0), formaat: z.literal('pdf').default('pdf') };
/** The letter to one of the addressees, by its place in the list: as it was made, or as it went by a decision. */
export const informatiebriefMakenInvoer = z.strictObject({
  ...exemplaar,
  brief: z.uuid().optional(),
  besluit: z.uuid().optional(),
  /** Why the archive is opened, of a dossier that lies there. */
  archiefreden: leegMag(2000),
  ...briefbestand,
});
export const informatiebriefAntwoord = documentAntwoord;
export const betrokkeneInformerenInvoer = z.strictObject({
  ...exemplaar,
  /** The letter that went, as it was made. */
  brief: z.uuid(),
  ongewijzigd: z.boolean().default(false),
  verzondenOp: dag,
  wijze: z.enum(informeerwijzen),
  redenVerouderd: leegMag(2000),
  redenOpnieuw: leegMag(2000),
});

/** A letter that went, as words to be read on a screen. */
export const briefVorm = z.strictObject({
  geadresseerde: z.array(z.string()),
  delen: z.array(
    z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('kop'), tekst: z.string() }),
      z.strictObject({ soort: z.literal('alinea'), tekst: z.string() }),
      z.strictObject({ soort: z.literal('lijst'), punten: z.array(z.string()) }),
    ]),
  ),
  slot: z.array(z.string()),
});
export type BriefVorm = z.infer<typeof briefVorm>;

/** What is sealed in a row of `informeerbesluit`. */
export const informeerbesluitInhoud = z.strictObject({
  noodzaak: z.string().optional(),
  evenredigheid: z.string().optional(),
  reden: z.string().optional(),
  redenZonderVertegenwoordiger: z.string().optional(),
  redenZonderBetrokkene: z.string().optional(),
  redenZonderHerkomst: z.string().optional(),
  redenVerouderd: z.string().optional(),
  vastgesteldHoe: z.string().optional(),
  vastgesteldOp: dag.optional(),
  /** When the letters were made, and by whom; not known of letters of before they were kept. */
  opgemaaktOp: dag.optional(),
  opgemaaktDoor: z.uuid().optional(),
  aan: z.array(z.strictObject({ hoedanigheid: z.enum(hoedanigheden), naam: z.string() })).default([]),
  brieven: z.array(documentVorm).default([]),
});

/** What is sealed in a row of `informatiebrief`: what was chosen, and the letters as they were made. */
export const briefversieInhoud = z.strictObject({
  aan: z.array(
    z.strictObject({
      // The row by which he is found; not known of versions of before there was one.
      id: z.uuid().optional(),
      hoedanigheid: z.enum(hoedanigheden),
      naam: z.string(),
      adres: z.string(),
    }),
  ),
  redenZonderVertegenwoordiger: z.string().optional(),
  redenZonderBetrokkene: z.string().optional(),
  redenZonderHerkomst: z.string().optional(),
  vastgesteldHoe: z.string().optional(),
  vastgesteldOp: dag.optional(),
  /** The day from which a letter to the representative goes no more: by the file the child is sixteen. */
  kindTot: dag.optional(),
  brieven: z.array(documentVorm),
});

const taak = z.strictObject({ soort: z.enum(informatietaken), uiterlijk: dag, teLaat: z.boolean() });
const kop = {
  nummer: z.string().nullable(),
  stand: z.enum(weegstanden),
  besluit: z.enum(['agenderen', 'niet-agenderen']).nullable(),
  uitkomstOp: dag.nullable(),
  geinformeerdOp: dag.nullable(),
  uitstel: z.strictObject({ sinds: dag, herbeoordelenOp: dag, nieuwFeitOp: dag.nullable() }).nullable(),
  /** What is asked now and by when; of the reader's own party where that makes a difference. */
  taak: taak.nullable(),
};

export const informatieplichtVorm = z.strictObject({
  id: z.uuid(),
  ...kop,
  /** It lies in the archive: what was written of it is read there, for a stated reason. */
  gearchiveerd: z.boolean(),
  /** What the reader can do now, of a dossier in the archive; of one in the register that stands with the dossier. */
  mogelijkheden: z.array(mogelijkheidVorm),
  /** Dossiers that were merged into this one, with what was thought and decided there before. */
  eerdere: z.array(z.strictObject({ id: z.uuid(), nummer: z.string().nullable() })),
  /** The dossier that this one was merged into: what is still owed goes on there. */
  verder: z.strictObject({ id: z.uuid(), nummer: z.string().nullable() }).nullable(),
  /** Letters that were made and not sent, oldest first; in the archive without what they say. */
  opgemaakt: z.array(
    z.strictObject({
      id: z.uuid(),
      op: dag,
      door: z.string(),
      gewijzigdOp: dag.nullable(),
      aantal: z.int(),
      aan: z.array(z.strictObject({ hoedanigheid: z.enum(hoedanigheden), naam: z.string().nullable() })),
      brieven: z.array(briefVorm),
    }),
  ),
  /** Requests of the person that were answered openly: from then on he knows that there is something (12 lid 4). */
  openAntwoorden: z.array(z.strictObject({ nummer: z.string(), op: dag })),
  oordelen: z.array(
    z.strictObject({
      id: z.uuid(),
      partij: z.enum(kernpartijen),
      beletsel: z.boolean(),
      gronden,
      reden: z.string().nullable(),
      door: z.string(),
      op: dag,
      /** It counts for the next decision: the last view of its party, given after the last postponement and on all that there is. */
      telt: z.boolean(),
      /** It would count but for what happened after it, from this day on. */
      achterhaaldOp: dag.nullable(),
    }),
  ),
  besluiten: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.enum(['uitgesteld', 'verlengd', 'vervallen', 'geinformeerd']),
      gronden,
      noodzaak: z.string().nullable(),
      evenredigheid: z.string().nullable(),
      reden: z.string().nullable(),
      redenZonderVertegenwoordiger: z.string().nullable(),
      redenZonderBetrokkene: z.string().nullable(),
      redenZonderHerkomst: z.string().nullable(),
      redenVerouderd: z.string().nullable(),
      vastgesteldHoe: z.string().nullable(),
      vastgesteldOp: dag.nullable(),
      opgemaaktOp: dag.nullable(),
      opgemaaktDoor: z.string().nullable(),
      herbeoordelenOp: dag.nullable(),
      verzondenOp: dag.nullable(),
      wijze: z.enum(informeerwijzen).nullable(),
      /** Names and letters are for the core parties only. */
      aan: z.array(z.strictObject({ hoedanigheid: z.enum(hoedanigheden), naam: z.string().nullable() })),
      brieven: z.array(briefVorm),
      door: z.string(),
      op: dag,
    }),
  ),
});
export type InformatieplichtVorm = z.infer<typeof informatieplichtVorm>;

export const informatieplichtenAntwoord = z.strictObject({
  vandaag: dag,
  /** What lies in the archive stays in sight until the person was told or the dossier is destroyed. */
  plichten: z.array(z.strictObject({ dossier: z.uuid(), gearchiveerd: z.boolean(), ...kop })),
});
export type InformatieplichtregelVorm = z.infer<typeof informatieplichtenAntwoord>['plichten'][number];
