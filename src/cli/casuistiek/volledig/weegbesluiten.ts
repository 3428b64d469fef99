// What people decided in the weegploeg about one case, as a file of decisions holds it.
import { z } from 'zod';
import { aanleidingen, correctieredenen } from '../../../convenant/correcties.ts';
import { criteriumoordeel, dag, melder, naw, onderbouwing, signaal, tekst } from '../../../convenant/gegevens.ts';
import { grondslagcodes, wpgRegimes } from '../../../convenant/grondslagen.ts';
import { kenmerk, kernpartij, lang, wie } from './gedeeld.ts';

/** A row that was refused and comes in later, with what was missing. */
const aanvulling = z.strictObject({
  regel: kenmerk,
  op: dag,
  inbrenger: tekst(200).optional(),
  melder: melder.optional(),
  regime: z.enum(wpgRegimes).optional(),
  grondslag: z.enum(grondslagcodes).optional(),
  /** The row whose dossier it joins; left out for a dossier of its own. */
  bij: kenmerk.optional(),
});

const verbetering = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('naw'),
    regel: kenmerk,
    op: dag,
    velden: naw.partial(),
    reden: z.enum(correctieredenen.verbeterd),
    aanleiding: z.enum(aanleidingen),
  }),
  z.strictObject({
    soort: z.literal('signaal'),
    regel: kenmerk,
    op: dag,
    velden: signaal.pick({ gedraging: true, gedragingDatum: true }).partial().default({}),
    /** The opinion of the reporter goes. */
    zonderMening: z.boolean().default(false),
    reden: z.enum(correctieredenen.verbeterd),
    aanleiding: z.enum(aanleidingen),
  }),
]);

const informatievraag = z.strictObject({
  op: dag,
  vraag: tekst(4000),
  aan: z.array(kernpartij).min(1),
  uiterlijk: dag,
  antwoorden: z
    .array(
      z.strictObject({
        door: kernpartij,
        op: dag,
        tekst: lang,
        grondslag: z.enum(grondslagcodes),
        onderbouwing: onderbouwing.default({}),
        regime: z.enum(wpgRegimes).optional(),
      }),
    )
    .default([]),
});

export const weegbesluiten = {
  /** Rows that are in the case in the end; the dossier of the first one goes on when they are merged. */
  regels: z.array(kenmerk).default([]),
  /** Rows that are refused and stay out. */
  geweigerd: z.array(kenmerk).default([]),
  aanvullingen: z.array(aanvulling).default([]),
  samenvoegen: z
    .array(z.strictObject({ regel: kenmerk, op: dag, door: kernpartij.default('gemeente'), reden: tekst(2000) }))
    .default([]),
  intrekkingen: z.array(z.strictObject({ regel: kenmerk, op: dag, reden: tekst(2000) })).default([]),
  vrijgaven: z
    .array(z.strictObject({ regel: kenmerk, op: dag, om: z.strictObject({ naam: tekst(200), datum: dag }) }))
    .default([]),
  verbeteringen: z.array(verbetering).default([]),
  nadereInformatie: z.array(informatievraag).default([]),
  analyse: z
    .strictObject({
      op: dag,
      /** Rows that it rests on. */
      regels: z.array(kenmerk).min(1),
      criteria: z.array(criteriumoordeel.omit({ signalen: true })).min(1),
      conclusie: lang,
    })
    .optional(),
  besluit: z
    .strictObject({
      op: dag,
      uitkomst: z.enum(['agenderen', 'niet-agenderen']),
      motivering: lang,
      /** Reasons of votes that are not the common one. */
      redenen: z.partialRecord(kernpartij, tekst(4000)).default({}),
      deelnemers: z.array(z.strictObject({ wie, reden: tekst(2000) })).default([]),
      kopie: z
        .array(
          z.strictObject({
            regel: kenmerk,
            soort: z.enum(['naw', 'signaal']),
            reden: tekst(2000),
            tekst: lang.optional(),
          }),
        )
        .default([]),
    })
    .optional(),
};
