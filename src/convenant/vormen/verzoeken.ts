// Inputs and answers of the acts on requests of data subjects (art. 12).
import { z } from 'zod';
import { dag, naw, tekst } from '../gegevens.ts';
import { verzoekaanhoudgronden } from '../verzoekbewaring.ts';
import {
  bewijsstukken,
  hoedanigheden,
  identiteitswijzen,
  intrekwegen,
  overeenkomsten,
  verzoeksoorten,
  verzoekwegen,
  vondstoordelen,
  vondstregisters,
  vondstsoorten,
} from '../verzoeken.ts';
import { archiefcorrectievormen, archiefplekVorm, archiefpuntVorm } from './archiefcorrecties.ts';
import {
  correctieBeantwoordenInvoer,
  correctieBeslissenAntwoord,
  correctieBeslissenInvoer,
  correctiebriefBekijkenAntwoord,
  correctiebriefBekijkenInvoer,
  correctiebriefOpmakenInvoer,
  correctieVoorleggenAntwoord,
  correctieVoorleggenInvoer,
  puntVorm,
  puntwoorden,
  tussentijden,
} from './correctieverzoeken.ts';
import { documentAntwoord, documentVorm } from './document.ts';
import { exemplaar, mogelijkheidVorm } from './gedeeld.ts';
import { briefVorm } from './informeren.ts';
import { antwoordwoorden, briefnummer, eerderOpen, lopendUitstel, stukvorm } from './inzage.ts';
import { puntinzagevormen } from './puntinzage.ts';
import { verzoekenAntwoord, verzoekregel } from './verzoekregel.ts';
import { woordvormen } from './woorden.ts';

/** Who is asked about: as much as is needed to find him, and no more. */
const betrokkene = naw.pick({
  voornaam: true,
  voorletters: true,
  achternaam: true,
  geboortedatum: true,
  straat: true,
  huisnummer: true,
  woonplaats: true,
});

export const verzoekOntvangenInvoer = z.strictObject({
  soort: z.enum(verzoeksoorten),
  weg: z.enum(verzoekwegen),
  hoedanigheid: z.enum(hoedanigheden),
  ontvangenOp: dag,
  verzoeker: z.strictObject({ naam: tekst(200, 0), contact: tekst(300, 0) }).default({ naam: '', contact: '' }),
  betrokkene,
  vraag: tekst(4000, 0).optional(),
  reden: tekst(4000, 0).optional(),
});
export const verzoekOntvangenAntwoord = z.strictObject({ verzoek: z.uuid(), nummer: z.string(), uiterlijk: dag });

/** What is kept sealed of a request. */
export const verzoekinhoud = z.strictObject({
  verzoeker: z.strictObject({ naam: tekst(200), contact: tekst(300) }),
  betrokkene,
  vraag: tekst(4000),
  reden: tekst(4000).optional(),
});

/** `ookAls`: other names of the person, such as a maiden name; each is searched like his own. */
export const verzoekDoorzoekenInvoer = z.strictObject({
  ...exemplaar,
  ookAls: z.array(tekst(160)).max(10).default([]),
});
export const verzoekDoorzoekenAntwoord = z.strictObject({ verzoek: z.uuid(), gevonden: z.int() });
export const vondstBeoordelenInvoer = z.strictObject({
  ...exemplaar,
  vondst: z.uuid(),
  oordeel: z.enum(['bevestigd', 'verworpen']).optional(),
  /** Of a child asked for by who has authority: under sixteen by the file too, where the birth dates differ. */
  leeftijdNagegaan: z.boolean().optional(),
  reden: tekst(2000, 0).optional(),
});
export const verzoekAntwoord = z.strictObject({ verzoek: z.uuid() });
export const verzoekInzienInvoer = z.strictObject(exemplaar);

/** What the uitvoerder did with a request, each with its day; the words are sealed. */
export const verzoekstappen = [
  'identiteit',
  'bevoegd',
  'onbevoegd',
  'verdaagd',
  'niet-behandeld',
  'doorzocht',
  'archief-doorzocht',
  'voorgelegd',
  'besloten',
  'antwoord',
  'beantwoord',
  'aangehouden',
  'ingetrokken',
  'hersteld',
  'identiteit-vervallen',
  'bevoegdheid-vervallen',
  'zoeken-vervallen',
] as const;
/** Shapes of the sealed words of a step. */
export const stapinhoud = z.strictObject({
  wijzen: z.array(z.enum(identiteitswijzen)).optional(),
  van: z.enum(['verzoeker', 'betrokkene']).optional(),
  /** How the request was withdrawn. */
  weg: z.enum(intrekwegen).optional(),
  stuk: z.enum(bewijsstukken).optional(),
  stukVan: dag.optional(),
  ookAls: z.array(z.string()).optional(),
  tekst: tekst(4000).optional(),
  tussentijds: z.enum(tussentijden).optional(),
  ...puntwoorden,
  /** The letter as it went. */
  brief: documentVorm.optional(),
  ...antwoordwoorden,
  /** What the record said before of what was mended; an empty reason: there was none. */
  was: z
    .strictObject({
      ...verzoekOntvangenInvoer.pick({ soort: true, weg: true, hoedanigheid: true, ontvangenOp: true }).shape,
      ...verzoekinhoud.shape,
      reden: tekst(4000, 0),
    })
    .partial()
    .optional(),
  /** What a hold was recorded for, and its last day. */
  aanhouding: z.strictObject({ grond: z.enum(verzoekaanhoudgronden), kenmerk: z.string(), tot: dag }).optional(),
});

/** The same as it is shown: the letter in words; what an item becomes stands with the item, and numbers with a later request. */
const getoond = stapinhoud.omit({ wordt: true, puntstuk: true, nummers: true }).extend({ brief: briefVorm.optional() });

export const verzoekVorm = verzoekregel.extend({
  weg: z.enum(verzoekwegen),
  hoedanigheid: z.enum(hoedanigheden),
  vastgelegdOp: dag,
  vastgelegdDoor: z.string(),
  /** Day on which the data subject turns sixteen, as long as that matters. */
  zestienOp: dag.nullable(),
  inhoud: verzoekinhoud,
  stappen: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.enum(verzoekstappen),
      op: dag,
      vastgelegdOp: dag,
      door: z.string(),
      inhoud: getoond,
    }),
  ),
  /** Who was found, as far as this reader may know: by number and item, never by name. */
  vondsten: z.array(
    z.strictObject({
      id: z.uuid(),
      register: z.enum(vondstregisters),
      dossier: z.uuid(),
      nummer: z.string().nullable(),
      /** The item of that dossier that says who it is: of two relatives in one casus each has his own. */
      gegeven: z.uuid(),
      soort: z.enum(vondstsoorten),
      overeenkomsten: z.array(z.enum(overeenkomsten)),
      verzegeld: z.boolean(),
      gevondenOp: dag,
      oordeel: z.enum(vondstoordelen),
      beoordeeldOp: dag.nullable(),
      door: z.string().nullable(),
      toelichting: z.string().nullable(),
      /** True when its file says something else by now than the items of the overview. */
      verouderd: z.boolean(),
      /** True when this reader is who judges it. */
      uwOordeel: z.boolean(),
    }),
  ),
  /** Which searches must be made again before an answer, as far as this reader may know. */
  opnieuwZoeken: z.strictObject({ registers: z.boolean(), archief: z.boolean() }),
  /** For a core party, of a request of inzage: when the person was told before. */
  eerderOpen: z.array(eerderOpen),
  /** For a core party, of an open request: in which files of the person informing him is postponed (art. 11). */
  lopendUitstel: z.array(lopendUitstel),
  /** The items of confirmed finds, in the order of the letter; `plaats` is the number of the item there, whoever looks. */
  stukken: z.array(stukvorm.extend({ plaats: z.int(), uwBesluit: z.boolean() })),
  /** The fixed answer to whoever cannot ask, as paragraphs; only when that is what the request comes to. */
  antwoord: briefVorm.shape.delen,
  /** Items of the registers that the request is about, as far as they still exist there. */
  punten: z.array(puntVorm),
  /** Items of the archive that it is about, as far as this reader may know. */
  archiefpunten: z.array(archiefpuntVorm),
  /** For a core party that puts items to it: archived dossiers of confirmed finds, and what numbers in earlier overviews stand for. */
  archiefplekken: z.array(archiefplekVorm),
  briefnummers: z.array(briefnummer),
  mogelijkheden: z.array(mogelijkheidVorm),
  /** Acts that are not offered to this reader, each with why not now. */
  nuNiet: z.array(mogelijkheidVorm),
});
export type VerzoekVorm = z.infer<typeof verzoekVorm>;

/** Acts on requests -> their input and answer. */
export const verzoekvormen = {
  'verzoek-ontvangen': { invoer: verzoekOntvangenInvoer, antwoord: verzoekOntvangenAntwoord },
  'verzoek-doorzoeken': { invoer: verzoekDoorzoekenInvoer, antwoord: verzoekDoorzoekenAntwoord },
  'vondst-beoordelen': { invoer: vondstBeoordelenInvoer, antwoord: verzoekAntwoord },
  'correctie-voorleggen': { invoer: correctieVoorleggenInvoer, antwoord: correctieVoorleggenAntwoord },
  'correctie-beslissen': { invoer: correctieBeslissenInvoer, antwoord: correctieBeslissenAntwoord },
  'correctiebrief-bekijken': { invoer: correctiebriefBekijkenInvoer, antwoord: correctiebriefBekijkenAntwoord },
  'correctiebrief-opmaken': { invoer: correctiebriefOpmakenInvoer, antwoord: documentAntwoord },
  'correctie-beantwoorden': { invoer: correctieBeantwoordenInvoer, antwoord: verzoekAntwoord },
  ...puntinzagevormen,
  ...woordvormen,
  ...archiefcorrectievormen,
  'verzoeken-inzien': { invoer: z.strictObject({}), antwoord: verzoekenAntwoord },
  'verzoek-inzien': { invoer: verzoekInzienInvoer, antwoord: verzoekVorm },
} as const;
