// What people decided about one request of a data subject (art. 12), as a file of decisions holds it.
import { z } from 'zod';
import { alleCorrectiegronden, gevraagd, puntbesluiten } from '../../../convenant/correctieverzoeken.ts';
import { dag, tekst } from '../../../convenant/gegevens.ts';
import { inzageuitkomsten, stukbesluiten, weglaatgronden, weigervormen } from '../../../convenant/inzage.ts';
import { uitstelletters } from '../../../convenant/regimes/convenant-2017.ts';
import { bewijsstukken, hoedanigheden, identiteitswijzen, vondstsoorten } from '../../../convenant/verzoeken.ts';
import { tussentijden } from '../../../convenant/vormen/correctieverzoeken.ts';
import { kenmerk, kernpartij, lang, partij } from './gedeeld.ts';

const geval = kenmerk;
const reden = tekst(2000);

/** What was decided of an item. */
const besloten = z.strictObject({
  besluit: z.enum(puntbesluiten),
  grond: z.enum(alleCorrectiegronden).optional(),
  motivering: tekst(4000),
  /** What it becomes, when something new comes in. */
  wordt: tekst(4000).optional(),
});

/** What was asked about items of a row, and what was decided of each. */
const correctie = z.strictObject({
  geval,
  op: dag,
  tussentijds: z.enum(tussentijden).optional(),
  reden: reden.optional(),
  besluitOp: dag,
  punten: z
    .array(
      z.strictObject({
        regel: kenmerk,
        soort: z.enum(['naw', 'signaal']),
        gevraagd: z.enum(gevraagd),
        /** What he says of it and wants it to become, as it was written down for the parties. */
        aangevoerd: tekst(2000),
        ...besloten.shape,
        /** What is decided of its copy in a casus, where one went along: a copy can be shortened. */
        kopie: besloten.optional(),
        /** What is decided of what lies in the archive, where it went along: no file is destroyed earlier there. */
        archief: besloten.optional(),
        /** Who was heard on the day of the decision; all think that it should be granted, except who is said not to. */
        gehoord: z.array(partij).min(1),
        oneens: z.partialRecord(partij, reden).default({}),
      }),
    )
    .min(1),
});

export type Puntvorm = z.infer<typeof correctie>['punten'][number];

const antwoord = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('verlenen'),
    op: dag,
    door: kernpartij.default('gemeente'),
    reden,
    /** When something stays out for an interest of lid 4: why that is necessary, and what the letter says of it. */
    weging: tekst(4000).optional(),
    motivering: tekst(4000).optional(),
  }),
  z.strictObject({
    soort: z.literal('weigeren'),
    op: dag,
    door: kernpartij.default('gemeente'),
    vorm: z.enum(weigervormen),
    gronden: z.array(z.enum(uitstelletters)).default([]),
    weging: tekst(4000),
    motivering: tekst(4000).optional(),
  }),
  z.strictObject({ soort: z.literal('niet-behandelen'), op: dag }),
  z.strictObject({ soort: z.literal('beantwoorden'), op: dag }),
]);

export const verzoekbesluit = z.strictObject({
  /** Number in the list of requests. */
  verzoek: kenmerk,
  /** Of a request that a row makes besides, for somebody else: one letter about two people is two requests (12 lid 1). */
  ook: z
    .strictObject({
      rij: kenmerk,
      hoedanigheid: z.enum(hoedanigheden),
      betrokkene: z.strictObject({ voornaam: tekst(120), achternaam: tekst(160) }),
      geboortedatum: dag.optional(),
      vraag: tekst(4000),
    })
    .optional(),
  /** For the reader of the file; it is not sent. */
  toelichting: lang.optional(),
  /** Where the requester can be written to. */
  adres: tekst(300),
  identiteit: z.strictObject({ op: dag, wijzen: z.array(z.enum(identiteitswijzen)).min(1) }).optional(),
  bevoegdheid: z
    .strictObject({
      op: dag,
      stuk: z.enum(bewijsstukken).optional(),
      stukVan: dag.optional(),
      belangKind: z.boolean().default(false),
      /** Why he cannot ask; left out when he can. */
      onbevoegd: tekst(2000).optional(),
    })
    .optional(),
  zoeken: z
    .strictObject({
      op: dag,
      ookAls: z.array(tekst(160)).default([]),
      /** Everybody who was found, by the case or the other request that it is in, and whether it is the person of the request. */
      vondsten: z
        .array(
          z.strictObject({
            geval,
            soort: z.enum(vondstsoorten),
            /** A text in the item, where a casus has more people of that kind. */
            bevat: tekst(200).optional(),
            oordeel: z.enum(['bevestigd', 'verworpen']).default('bevestigd'),
            reden,
          }),
        )
        .default([]),
    })
    .optional(),
  /** Items on which people decided otherwise than was proposed: by kind, and by a text in it. */
  stukken: z
    .array(
      z.strictObject({
        soort: tekst(40),
        bevat: tekst(200).optional(),
        besluit: z.enum(stukbesluiten),
        grond: z.enum(weglaatgronden).optional(),
        tekst: lang.optional(),
        reden,
      }),
    )
    .default([]),
  correctie: correctie.optional(),
  antwoord,
  eindstand: z.strictObject({
    uitkomst: z.enum([...inzageuitkomsten, 'niet-behandeld', 'beantwoord']),
    uiterlijk: dag,
    wettelijkeGrens: dag,
    /** Of a correction: the last day of carrying out, the day on which that was done, and which parties were told. */
    uitvoerenUiterlijk: dag.optional(),
    uitgevoerdOp: dag.optional(),
    verwittigd: z.array(partij).default([]),
    /** The day on which the request itself was destroyed (art. 13 lid 1); left out while it is kept. */
    vernietigdOp: dag.optional(),
  }),
  /** What the letter says, and what it must not say. */
  brief: z.strictObject({ wel: z.array(tekst(500)).default([]), niet: z.array(tekst(500)).default([]) }),
  /** What was taken out, and is in nothing that anybody reads of the case. */
  verdwenen: z.array(tekst(500)).default([]),
});
export type Verzoekbesluit = z.infer<typeof verzoekbesluit>;
