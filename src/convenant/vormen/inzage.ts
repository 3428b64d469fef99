// Inputs and answers of the acts on the overview of a request (art. 12 lid 3 and 4).
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { beslissers, inzageuitkomsten, openheden, stukbesluiten, weglaatgronden, weigervormen } from '../inzage.ts';
import { uitstelletters } from '../regimes/convenant-2017.ts';
import { vondstregisters } from '../verzoeken.ts';
import { documentformaten } from './document.ts';
import { exemplaar } from './gedeeld.ts';

/** The sealed words of an item: what it says, from whom, on what ground, who received it, and until when it is kept; no day in somebody else's dossier. */
export const stukinhoud = z.strictObject({
  herkomst: z.string().nullable(),
  grondslag: z.string().nullable(),
  regels: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })),
  ontvangers: z.array(z.string()),
  bewaarTot: dag.nullable(),
});
/** The sealed words of a decision: why, and what goes out in the place of the item. */
export const stukbeslissing = z.strictObject({
  reden: z.string().nullable(),
  tekst: z.string().nullable(),
  /** Of an item that is shortened: whose word it was stays out as well (11 lid 3). */
  zonderHerkomst: z.boolean().optional(),
});

/** Of the items of an overview that went: how many and how, and of what did not go out whole why not, and who decided. */
export const overzichtbesluiten = z.strictObject({
  ...{ tonen: z.int(), inkorten: z.int(), weglaten: z.int() },
  buiten: z.array(
    z.strictObject({
      /** Its number in the letter; overviews that went before numbers were kept have none. */
      plaats: z.int().optional(),
      soort: z.string(),
      dag: dag.nullable(),
      besluit: z.enum(['inkorten', 'weglaten']),
      grond: z.enum(weglaatgronden).nullable(),
      reden: z.string().nullable(),
      door: z.string().nullable(),
      beslotenOp: dag.nullable(),
    }),
  ),
});
export type Overzichtbesluiten = z.infer<typeof overzichtbesluiten>;

/** The items of an overview that went by their number in the letter: what its heading says there, and which item that was. */
export const stuknummer = z.strictObject({
  plaats: z.int(),
  soort: z.string(),
  dag: dag.nullable(),
  register: z.enum(vondstregisters),
  nummer: z.string().nullable(),
  gegeven: z.uuid(),
});
export type Stuknummer = z.infer<typeof stuknummer>;

/** Sealed words of the step that answers a request: what it came to, on what grounds, why it says nothing to whoever was told before, and why it is open while informing is postponed. */
export const antwoordwoorden = {
  uitkomst: z.enum(inzageuitkomsten).optional(),
  gronden: z.array(z.enum(uitstelletters)).optional(),
  zwijgreden: tekst(4000).optional(),
  openreden: tekst(4000).optional(),
  /** How many items went out and how; of what did not go out whole, by its number in the letter, why not and who decided. */
  overzicht: overzichtbesluiten.optional(),
  /** Its items by their number in the letter. */
  nummers: z.array(stuknummer).optional(),
};

/** A number of a letter with an overview that he got before, and by which ids its item is known now. */
export const briefnummer = stuknummer.omit({ gegeven: true }).extend({
  /** The number of the request that the letter answers, and the day of the letter. */
  brief: z.string(),
  op: dag,
  gegevens: z.array(z.uuid()),
});
export type Briefnummer = z.infer<typeof briefnummer>;

export const stukvorm = z.strictObject({
  id: z.uuid(),
  vondst: z.uuid(),
  register: z.enum(vondstregisters),
  nummer: z.string().nullable(),
  soort: z.string(),
  dag: dag.nullable(),
  beslist: z.enum(beslissers),
  voorstel: z.enum(stukbesluiten),
  voorstelgrond: z.enum(weglaatgronden).nullable(),
  besluit: z.enum(stukbesluiten).nullable(),
  grond: z.enum(weglaatgronden).nullable(),
  beslotenOp: dag.nullable(),
  door: z.string().nullable(),
  ...stukinhoud.shape,
  ...stukbeslissing.shape,
});
export type Stukvorm = z.infer<typeof stukvorm>;

/** When the person of a request was told before that he is on record; of an answer the number of its request. */
export const eerderOpen = z.strictObject({ soort: z.enum(openheden), op: dag, nummer: z.string().nullable() });
export type EerderOpen = z.infer<typeof eerderOpen>;

/** A file of the person of a request in which informing him is postponed, since when and on which grounds. */
export const lopendUitstel = z.strictObject({
  dossier: z.uuid(),
  nummer: z.string().nullable(),
  gearchiveerd: z.boolean(),
  sinds: dag,
  gronden: z.array(z.enum(uitstelletters)),
});
export type LopendUitstel = z.infer<typeof lopendUitstel>;

/** Why an open answer does not harm the interest for which informing was postponed; it stays with the request. */
export const openreden = tekst(4000, 0).optional();

export const inzagestukkenBeoordelenInvoer = z.strictObject({
  ...exemplaar,
  keuzes: z
    .array(
      z.strictObject({
        stuk: z.uuid(),
        besluit: z.enum(stukbesluiten),
        grond: z.enum(weglaatgronden).optional(),
        tekst: tekst(8000, 0).optional(),
        zonderHerkomst: z.boolean().optional(),
        reden: tekst(2000, 0).optional(),
      }),
    )
    .max(500)
    .default([]),
});

/** To whom the letter goes, and who can be asked about it. */
const brief = {
  naam: tekst(200, 0).optional(),
  adres: tekst(500, 0).optional(),
  contact: tekst(300, 0).optional(),
};
/** What is said of a refusal, whole or in part: why it is necessary and goes no further, and what the letter says of it. */
const onderbouwing = { weging: tekst(4000, 0).optional(), motivering: tekst(4000, 0).optional() };
export const inzageVerlenenInvoer = z.strictObject({
  ...exemplaar,
  ...brief,
  ...onderbouwing,
  reden: tekst(2000, 0).optional(),
  openreden,
});
export const inzageWeigerenInvoer = z.strictObject({
  ...exemplaar,
  ...brief,
  vorm: z.enum(weigervormen).optional(),
  gronden: z.array(z.enum(uitstelletters)).max(5).default([]),
  ...onderbouwing,
  /** Why words that neither confirm nor deny still serve, of whoever was told before. */
  zwijgreden: tekst(4000, 0).optional(),
  openreden,
});
export const inzageAntwoord = z.strictObject({ verzoek: z.uuid(), uitkomst: z.enum(inzageuitkomsten) });
/** Letters to data subjects are in Dutch. */
export const inzagebriefMakenInvoer = z.strictObject({ ...exemplaar, formaat: z.enum(documentformaten) });
