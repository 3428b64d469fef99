// Inputs and answers of the daily work on a weegdossier: withdrawing, merging, asking, passing on.
import { z } from 'zod';
import { weegstanden } from '../dossier.ts';
import { dag, keuze, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { exemplaar } from './gedeeld.ts';

/** A free text of which the rule, not the form, says that it must be filled. */
const leegMag = (max: number) => tekst(max, 0).optional();

/** Taking back a signal of one's own party. */
export const signaalIntrekkenInvoer = z.strictObject({ ...exemplaar, gegeven: z.uuid(), reden: leegMag(2000) });
export const signaalIntrekkenAntwoord = z.strictObject({
  dossier: z.uuid(),
  /** The stand after it: an earlier decision stands again when what reopened the weighing is gone. */
  stand: z.enum(weegstanden),
});

export const dossiersSamenvoegenInvoer = z.strictObject({ ...exemplaar, ander: z.uuid(), reden: leegMag(2000) });

export const scheidenInvoer = z.strictObject({
  ...exemplaar,
  samenvoeging: z.uuid(),
  reden: leegMag(2000),
});
/** The dossier that has its own items again. */
export const scheidenAntwoord = z.strictObject({ dossier: z.uuid(), nummer: z.string().nullable() });
/** A merge for the readers of either dossier; the reason lies with the one that went on. */
export const samenvoegingVorm = z.strictObject({
  id: z.uuid(),
  /** The other dossier joined this one; else this one joined the other. */
  erin: z.boolean(),
  ander: z.strictObject({ id: z.uuid(), nummer: z.string().nullable() }),
  op: dag,
  door: z.string(),
  verzegeld: z.boolean(),
  reden: z.string().nullable(),
  ongedaan: z.strictObject({ op: dag, door: z.string(), reden: z.string().nullable() }).nullable(),
});
export type SamenvoegingVorm = z.infer<typeof samenvoegingVorm>;

export const nadereInformatieVragenInvoer = z.strictObject({
  ...exemplaar,
  vraag: leegMag(4000),
  aan: z.array(z.enum(partijsoorten)).max(5).default([]),
  /** Further questions that are put together with it, in one round with one last day. */
  meer: z
    .array(z.strictObject({ vraag: leegMag(4000), aan: z.array(z.enum(partijsoorten)).max(5).default([]) }))
    .max(9)
    .default([]),
  uiterlijk: dag,
});
export const nadereInformatieVragenAntwoord = z.strictObject({ vragen: z.array(z.uuid()) });

export const doorgifteVoorstellenInvoer = z.strictObject({
  ...exemplaar,
  motivering: leegMag(8000),
  selectie: z
    .array(keuze.extend({ reden: tekst(2000, 0) }))
    .max(200)
    .default([]),
});

export const vraagVerlengenInvoer = z.strictObject({
  ...exemplaar,
  vraag: z.uuid(),
  uiterlijk: dag,
  reden: leegMag(2000),
});
export const vraagIntrekkenInvoer = z.strictObject({ ...exemplaar, vraag: z.uuid(), reden: leegMag(2000) });
export const vraagAntwoord = z.strictObject({ vraag: z.uuid(), stand: z.enum(weegstanden) });

/** What became of a question besides its answer. */
export const vraagwijziging = z.strictObject({
  wat: z.enum(['verlengd', 'ingetrokken']),
  op: dag,
  door: z.string(),
  /** The last day before and after; the same when the question was withdrawn. */
  van: dag,
  tot: dag,
  reden: z.string(),
});
/** A question as it lies sealed: its words, and the history of its last day. */
export const vraagInhoud = z.strictObject({ vraag: z.string(), wijzigingen: z.array(vraagwijziging).default([]) });
