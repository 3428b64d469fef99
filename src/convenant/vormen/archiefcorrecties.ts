// Inputs and answers of the acts on archived items of a request to correct or an objection (art. 12 lid 5-6, 13 lid 2).
import { z } from 'zod';
import { toestanden, wijzigingen } from '../correcties.ts';
import {
  achterblijver,
  analyse,
  casusanalyse,
  casusoverlegsoorten,
  casussignaal,
  dag,
  inbrenger,
  melder,
  naw,
  netwerkpersoon,
  signaal,
  tekst,
} from '../gegevens.ts';
import {
  correctieBeslissenAntwoord,
  correctieBeslissenInvoer,
  correctieregisters,
  correctieVoorleggenAntwoord,
  correctieVoorleggenInvoer,
  gehoordVorm,
  puntregel,
  puntvraag,
} from './correctieverzoeken.ts';
import { exemplaar } from './gedeeld.ts';
import { nieuwWoord, woord } from './woorden.ts';

export const archiefcorrectieVoorleggenInvoer = correctieVoorleggenInvoer.omit({ register: true }).extend({
  /** Rows of the archived dossier, as it shows them. */
  punten: z
    .array(z.strictObject({ stuk: z.uuid(), ...puntvraag }))
    .max(100)
    .default([]),
});
export const archiefcorrectieBeslissenInvoer = correctieBeslissenInvoer.omit({ register: true });

export const archiefcorrectieUitvoerenInvoer = z.strictObject({
  ...exemplaar,
  punt: z.uuid(),
  /** For an improvement the whole new content, for an addition what is added; checked by the form of its kind in its register. */
  nieuw: z.strictObject({ soort: tekst(40), inhoud: z.record(z.string(), z.unknown()) }).optional(),
  /** Of words, what comes in the place of a text or behind it. */
  woorden: z.array(nieuwWoord).max(200).default([]),
});
export const archiefcorrectieUitvoerenAntwoord = z.strictObject({ punt: z.uuid(), wijziging: z.enum(wijzigingen) });

export const archiefpuntInzienInvoer = z.strictObject({ ...exemplaar, punt: z.uuid() });

/** Where another copy of an archived item lies, which is not changed here, and what it is. */
export const elders = ['origineel', 'kopie', 'heropend'] as const;
const eldersVorm = z.strictObject({ wat: z.enum(elders), nummer: z.string() });

export const archiefpuntAntwoord = z.strictObject({
  punt: z.uuid(),
  /** What the person says of it and wants it to become, for the parties; null of what was put forward before this was asked. */
  aangevoerd: z.string().nullable(),
  toestand: z.enum(toestanden),
  /** What it says now, as its register holds it; neither of the two when it is shielded or was removed. */
  weegploeg: z
    .discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('naw'), inhoud: naw }),
      z.strictObject({ soort: z.literal('signaal'), inhoud: signaal }),
      z.strictObject({ soort: z.literal('melder'), inhoud: melder }),
      z.strictObject({ soort: z.literal('analyse'), inhoud: analyse }),
    ])
    .nullable(),
  casusoverleg: z
    .discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('naw'), inhoud: naw }),
      z.strictObject({ soort: z.literal('signaal'), inhoud: casussignaal }),
      z.strictObject({ soort: z.literal('inbrenger'), inhoud: inbrenger }),
      z.strictObject({ soort: z.literal('analyse'), inhoud: casusanalyse }),
      z.strictObject({ soort: z.literal('actie'), inhoud: casusoverlegsoorten.actie }),
      z.strictObject({ soort: z.literal('achterblijver'), inhoud: achterblijver }),
      z.strictObject({ soort: z.literal('netwerkpersoon'), inhoud: netwerkpersoon }),
    ])
    .nullable(),
  /** Numbers of archived dossiers whose copy changes along. */
  mee: z.array(z.string()),
  elders: z.array(eldersVorm),
  /** Of a point about words what they say, also when they are shielded. */
  woorden: z.array(woord).nullable().default(null),
});
export type ArchiefpuntAntwoord = z.infer<typeof archiefpuntAntwoord>;

/** An archived item of a request. Where it lies is for the core parties: for the uitvoerder `plek` is null. */
export const archiefpuntVorm = puntregel.omit({ gegeven: true, bron: true }).extend({
  plek: z
    .strictObject({
      register: z.enum(correctieregisters),
      dossier: z.uuid(),
      dossiernummer: z.string().nullable(),
      verzegeld: z.boolean(),
      bron: puntregel.shape.bron,
    })
    .nullable(),
  motivering: z.string().nullable(),
  /** The words that it becomes, for the core parties; no content of the archive for the uitvoerder. */
  wordt: z.string().nullable(),
  gehoord: z.array(gehoordVorm),
  /** Who was told, and when; without a day whoever is still to be told by a letter. */
  verwittigd: z.array(z.strictObject({ aan: z.string(), op: dag.nullable() })),
});
export type ArchiefpuntVorm = z.infer<typeof archiefpuntVorm>;

/** An archived dossier in which people confirmed that the person of the request was found. */
export const archiefplekVorm = z.strictObject({
  dossier: z.uuid(),
  nummer: z.string().nullable(),
  register: z.enum(correctieregisters),
});

/** Acts on archived items of a request -> their input and answer. */
export const archiefcorrectievormen = {
  'archiefcorrectie-voorleggen': { invoer: archiefcorrectieVoorleggenInvoer, antwoord: correctieVoorleggenAntwoord },
  'archiefcorrectie-beslissen': { invoer: archiefcorrectieBeslissenInvoer, antwoord: correctieBeslissenAntwoord },
  'archiefcorrectie-uitvoeren': {
    invoer: archiefcorrectieUitvoerenInvoer,
    antwoord: archiefcorrectieUitvoerenAntwoord,
  },
  'archiefpunt-inzien': { invoer: archiefpuntInzienInvoer, antwoord: archiefpuntAntwoord },
} as const;
