// Inputs and answers of checks and corrections, in both registers: new content per kind, reason and occasion from closed lists.
import { z } from 'zod';
import {
  aanleidingen,
  alleCorrectieredenen,
  correctieredenen,
  toestanden,
  type Wijziging,
  wijzigingen,
} from '../correcties.ts';
import {
  achterblijver,
  actie,
  casussignaal,
  criteriumoordelen,
  dag,
  dagOfMaand,
  inbrenger,
  melder,
  naw,
  netwerkpersoon,
  signaal,
  tekst,
} from '../gegevens.ts';

import { exemplaar, partijVorm } from './gedeeld.ts';
import { dossierpunt } from './zienswijzen.ts';

/** Of an analysis its conclusion (of an answer the answer itself), and per criterion the reason and, where it was wrong too, the judgement. */
const analysetekst = z.strictObject({
  conclusie: tekst(8000),
  criteria: z
    .array(
      z.strictObject({
        criterium: z.int().min(1).max(99),
        oordeel: z.enum(criteriumoordelen).optional(),
        reden: tekst(4000),
      }),
    )
    .max(20)
    .default([]),
});

/** The whole new content of an item; what it was judged by or rests on stays as it was. */
export const weegverbetering = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('naw'), inhoud: naw }),
  z.strictObject({ soort: z.literal('signaal'), inhoud: signaal.omit({ referentiekader: true, verstrektOp: true }) }),
  z.strictObject({ soort: z.literal('melder'), inhoud: melder }),
  z.strictObject({ soort: z.literal('analyse'), inhoud: analysetekst }),
]);
export const casusverbetering = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('naw'), inhoud: naw }),
  z.strictObject({ soort: z.literal('signaal'), inhoud: casussignaal.omit({ ingekort: true }) }),
  z.strictObject({ soort: z.literal('inbrenger'), inhoud: inbrenger }),
  z.strictObject({ soort: z.literal('analyse'), inhoud: analysetekst.pick({ conclusie: true }) }),
  z.strictObject({ soort: z.literal('actie'), inhoud: actie }),
  z.strictObject({ soort: z.literal('achterblijver'), inhoud: achterblijver.omit({ hulp: true, wensOp: true }) }),
  z.strictObject({ soort: z.literal('netwerkpersoon'), inhoud: netwerkpersoon }),
]);

const erbij = (max: number) => tekst(max).optional();
const signaaltoevoeging = z.strictObject({
  gedraging: erbij(4000),
  gedragingDatum: dagOfMaand.optional(),
  mening: erbij(4000),
  kenmerk: erbij(60),
});

/** What is added: fields that are still empty, or text behind the text that is there. Nothing that is there is replaced. */
export const weegaanvulling = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('naw'), inhoud: naw.partial() }),
  z.strictObject({ soort: z.literal('signaal'), inhoud: signaaltoevoeging }),
  z.strictObject({ soort: z.literal('melder'), inhoud: melder.pick({ relatie: true }) }),
  z.strictObject({ soort: z.literal('analyse'), inhoud: z.strictObject({ conclusie: erbij(4000) }) }),
]);
export const casusaanvulling = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('naw'), inhoud: naw.partial() }),
  z.strictObject({
    soort: z.literal('signaal'),
    inhoud: signaaltoevoeging.pick({ gedraging: true, gedragingDatum: true }),
  }),
  z.strictObject({ soort: z.literal('analyse'), inhoud: z.strictObject({ conclusie: erbij(4000) }) }),
  z.strictObject({
    soort: z.literal('actie'),
    inhoud: z.strictObject({ omschrijving: erbij(1000), verwachtResultaat: erbij(1000) }),
  }),
]);

/** Reason and occasion may be left out here: the rule then refuses with its article. */
const verantwoording = <W extends Wijziging>(wijziging: W) => ({
  ...exemplaar,
  gegeven: z.uuid(),
  reden: z.enum(correctieredenen[wijziging]).optional(),
  aanleiding: z.enum(aanleidingen).optional(),
});

export const gegevenVerbeterenInvoer = z.strictObject({ ...verantwoording('verbeterd'), nieuw: weegverbetering });
export const gegevenAanvullenInvoer = z.strictObject({ ...verantwoording('aangevuld'), nieuw: weegaanvulling });
export const casusgegevenVerbeterenInvoer = z.strictObject({ ...verantwoording('verbeterd'), nieuw: casusverbetering });
export const casusgegevenAanvullenInvoer = z.strictObject({ ...verantwoording('aangevuld'), nieuw: casusaanvulling });
export const gegevenVerwijderenInvoer = z.strictObject(verantwoording('verwijderd'));
export const gegevenAfschermenInvoer = z.strictObject(verantwoording('afgeschermd'));
export const afschermingOpheffenInvoer = z.strictObject(verantwoording('niet-meer-afgeschermd'));
export const correctieAntwoord = z.strictObject({ gegeven: z.uuid(), wijziging: z.enum(wijzigingen) });

/** The check of a whole file: every item that is there is looked at, and the outcome is put in words. */
export const juistheidControlerenInvoer = z.strictObject({
  ...exemplaar,
  bekeken: z.array(z.uuid()).max(500).default([]),
  aanTePassen: z.array(z.uuid()).max(500).default([]),
  uitkomst: tekst(2000, 0).optional(),
});
export const controleAntwoord = z.strictObject({ controle: z.uuid(), volgendeUiterlijk: dag });

/** That something changed: which item, how, when, why, by whom. Never what it said. */
export const correctieVorm = z.strictObject({
  gegeven: z.uuid(),
  soort: z.string(),
  bron: partijVorm,
  wijziging: z.enum(wijzigingen),
  reden: z.enum(alleCorrectieredenen),
  aanleiding: z.enum(aanleidingen),
  op: dag,
  door: z.string(),
  /** Changed where it came from; the copy in this casus is still as it was. */
  aanDeBron: z.boolean(),
});

const controleVorm = z.strictObject({
  op: dag,
  door: z.string(),
  uitkomst: z.string(),
  bekeken: z.int(),
  aanTePassen: z.array(z.uuid()),
});

/** Checks and corrections of a dossier or casus, as its readers see them. */
export const juistheidVorm = z.strictObject({
  controleUiterlijk: dag.nullable(),
  controles: z.array(controleVorm),
  correcties: z.array(correctieVorm),
  /** Items that are there no more or are shown to nobody. */
  zonderInhoud: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.string(),
      bron: partijVorm,
      toestand: z.enum(toestanden).exclude(['geldig']),
      op: dag,
    }),
  ),
  /** Analyses that rest on an item that changed after them. */
  verouderd: z.array(z.uuid()),
  /** Items of which somebody asked a correction, or to whose processing he objected (12 lid 5). */
  verzoeken: z.array(dossierpunt),
  /** Corrections of which the reader's party was told; for the uitvoerder the parties that were. No day: a letter must still go. */
  kennisgevingen: z.array(
    z.strictObject({ gegeven: z.uuid(), wijziging: z.enum(wijzigingen), op: dag.nullable(), aan: z.string() }),
  ),
});
export type JuistheidVorm = z.infer<typeof juistheidVorm>;
