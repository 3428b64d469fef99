// What people decided in the casusoverleg about one case, as a file of decisions holds it.
import { z } from 'zod';
import {
  dag,
  maatregeluitkomsten,
  naw,
  onderbouwing,
  plandoelen,
  reclasseringsdoelen,
  tekst,
  verstrekkingsfasen,
} from '../../../convenant/gegevens.ts';
import { grondslagcodes, wpgRegimes } from '../../../convenant/grondslagen.ts';
import { label, lang, partij, wie } from './gedeeld.ts';

const nummer = z.int().min(1).max(200);
/** Parties that vote against, each with its reason; all others vote for. */
const tegen = z.partialRecord(partij, tekst(2000)).default({});
/** An item of the casus: a copy of a row, or a person or provision of this case by its label. */
const bron = z.string().regex(/^((naw|signaal):.{1,60}|(persoon|verstrekking):[a-z0-9-]{1,40})$/);

const maatregel = z.strictObject({
  omschrijving: tekst(2000),
  eigenaar: wie,
  verantwoordelijke: tekst(200),
  uiterlijk: dag,
  verwachtResultaat: tekst(2000),
});

/** Measures of the version before come along by number and are numbered first; the new ones follow. */
const plan = z.strictObject({
  opgesteldOp: dag,
  vastgesteldOp: dag.optional(),
  doelen: z.array(z.enum(plandoelen)).min(1),
  doelomschrijving: tekst(4000),
  verblijfToelichting: tekst(2000).optional(),
  meegenomen: z.array(nummer).default([]),
  maatregelen: z.array(maatregel).default([]),
});

const persoon = z.strictObject({
  label,
  op: dag,
  persoon: naw,
  rol: tekst(500),
  noodzaak: tekst(2000),
  verblijfToelichting: tekst(2000).optional(),
  /** Makes it somebody left behind; without it a network person. */
  achterblijver: z.strictObject({ gezinsband: tekst(500), hulp: z.boolean(), wensOp: dag.optional() }).optional(),
});

const doorverstrekking = z.strictObject({
  aan: wie,
  voorstelOp: dag,
  soort: tekst(300),
  noodzaak: tekst(2000),
  gegevens: z.array(z.strictObject({ bron, tekst: lang.optional() })).min(1),
  tegen,
  /** Day on which the partner bound itself to secrecy (14.2). */
  geheimhoudingOp: dag.optional(),
  /** Day of release; left out when it was refused. */
  op: dag.optional(),
});

export const casusbesluiten = {
  deelnames: z
    .array(
      z.strictObject({
        soort: z.enum(['deelnemer-toevoegen', 'deelnemer-verwijderen']),
        op: dag,
        wie,
        reden: tekst(4000),
        tegen,
        /** The reason with which the covenant refuses it. */
        geweigerd: z
          .string()
          .regex(/^[a-z-]+$/)
          .optional(),
      }),
    )
    .default([]),
  verstrekkingen: z
    .array(
      z.strictObject({
        label,
        op: dag,
        door: partij,
        fase: z.enum(verstrekkingsfasen),
        gedraging: lang,
        gedragingDatum: dag.optional(),
        criteria: z.array(z.int().min(1)).min(1),
        grondslag: z.enum(grondslagcodes),
        onderbouwing,
        reclasseringsdoel: z.enum(reclasseringsdoelen).optional(),
        regime: z.enum(wpgRegimes).optional(),
      }),
    )
    .default([]),
  personen: z.array(persoon).default([]),
  adviezen: z
    .array(
      z.strictObject({
        op: dag,
        organisatie: tekst(200),
        functie: tekst(200),
        vraag: tekst(4000),
        noodzaak: tekst(2000),
        uiterlijk: dag,
        antwoordOp: dag.optional(),
        antwoord: lang.optional(),
      }),
    )
    .default([]),
  plannen: z.array(plan).default([]),
  verlengingen: z.array(z.strictObject({ op: dag, maatregel: nummer, uiterlijk: dag, reden: tekst(2000) })).default([]),
  voortgang: z.array(z.strictObject({ op: dag, maatregel: nummer.optional(), tekst: tekst(4000) })).default([]),
  afrondingen: z
    .array(z.strictObject({ op: dag, maatregel: nummer, uitkomst: z.enum(maatregeluitkomsten), tekst: tekst(4000) }))
    .default([]),
  monitoring: z.array(z.strictObject({ op: dag, ronde: dag })).default([]),
  doorverstrekkingen: z.array(doorverstrekking).default([]),
  afsluiting: z
    .array(z.strictObject({ adviesOp: dag, advies: tekst(4000), op: dag, motivering: tekst(4000), tegen }))
    .default([]),
};
