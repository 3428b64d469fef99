// Inputs and answers of the acts on the partnership itself.
import { z } from 'zod';
import { isCompleet } from '../contactpunt.ts';
import { dag, tekst } from '../gegevens.ts';
import { partijsoorten, rollen } from '../rollen.ts';
import { toestemmingskeuzes } from '../toestemming.ts';
import { bijlageversieVorm, bijlagevoorstelVorm } from './bijlage.ts';
import { evaluatieVorm } from './evaluaties.ts';
import { mogelijkheidVorm, partijVorm, termijnVorm } from './gedeeld.ts';
import { contactpuntVorm, instellingsvoorstelVorm, maanden } from './instellingen.ts';
import { opzeggingVorm } from './vertrek.ts';

/** An address is recorded for invitations only; it is never part of a URL or log line. */
const mens = {
  /** Opaque subject at the identity provider; a random one is made when it is left out. */
  sub: tekst(200).optional(),
  naam: tekst(200),
  email: z.email().max(200),
  telefoon: tekst(40).optional(),
};

/** The file format of a partnership, as municipalities keep it: parties, people, annex 1, criteria, security plan. */
export const convenantVastleggenInvoer = z.object({
  samenwerkingsverband: z.object({
    naam: tekst(200),
    gemeente: tekst(120),
    regime: z.literal('convenant-2017'),
    inwerkingtreding: dag,
    ondertekend: dag,
    publicatie: tekst(300).optional(),
    /** Whose consent a disclosure to an external partner needs (art. 10 lid 5). */
    toestemmingDoorverstrekking: z.enum(toestemmingskeuzes).default('alle-convenantpartijen'),
    /** Months between two checks for correctness of a file (8.3, 10.3); six when left out. */
    juistheidMaanden: maanden.default(6),
    /** Where requests, questions and objections go (11 lid 2, 12 lid 1); named later by the parties when left out. */
    contactpunt: contactpuntVorm
      .refine(isCompleet, {
        error: 'mist een naam, een postadres met postcode en plaats, of een e-mailadres of telefoonnummer',
      })
      .optional(),
    referentiekader: z.object({
      versie: z.int().min(1),
      vastgesteld: dag,
      criteria: z.array(tekst(200)).max(20).default([]),
    }),
    bijlage1: z.object({
      versies: z
        .array(z.object({ versie: z.int().min(1), vanaf: dag, reden: tekst(300).optional() }))
        .min(1)
        .max(50),
    }),
    beveiligingsplan: z
      .object({
        versie: tekst(40),
        vastgesteld: dag,
        laatstGeevalueerd: dag.optional(),
        dekt: z.array(tekst(200)).max(40),
      })
      .optional(),
  }),
  partijen: z
    .array(
      z.object({
        code: z.enum(partijsoorten),
        naam: tekst(200),
        klasse: z.enum(['kernpartij', 'casuspartij']),
        grondslag: tekst(300),
        ondertekenaar: tekst(200).optional(),
        vertegenwoordigers: z
          .array(z.object({ ...mens, functie: tekst(200), lidVanWeegploeg: z.boolean().default(false) }))
          .max(40),
      }),
    )
    .max(5),
  functies: z.array(z.object({ ...mens, rol: tekst(80), aangesteld: dag.optional() })).max(20),
  externeCasuspartners: z
    .array(
      z.object({
        naam: tekst(200),
        soort: tekst(80),
        opBijlage1Vanaf: dag,
        sub: tekst(200).optional(),
        contact: tekst(200),
        email: z.email().max(200),
        geheimhouding: z.boolean().default(false),
      }),
    )
    .max(100)
    .default([]),
});
export type ConvenantVastleggenInvoer = z.infer<typeof convenantVastleggenInvoer>;
export const convenantVastleggenAntwoord = z.strictObject({
  partijen: z.int(),
  functionarissen: z.int(),
  aanvragen: z.int(),
});

export const leegInvoer = z.strictObject({});
export const convenantInWerkingStellenAntwoord = z.strictObject({ inwerkingtreding: dag });

export const geheimhoudingBevestigenInvoer = z.strictObject({ geheimhouding: z.boolean(), richtlijnen: z.boolean() });
export const geheimhoudingBevestigenAntwoord = z.strictObject({ geldigTot: dag });

export const autorisatieAanvragenInvoer = z.strictObject({
  functionaris: z.uuid(),
  rol: z.enum(rollen),
  doel: tekst(500, 0).optional(),
  begin: dag,
  einde: dag,
});
export const autorisatieAntwoord = z.strictObject({ autorisatie: z.uuid() });
export const autorisatieToekennenInvoer = z.strictObject({ id: z.uuid() });
export const autorisatieIntrekkenInvoer = z.strictObject({ id: z.uuid(), reden: tekst(1000, 0).optional() });

export const autorisatieVorm = z.strictObject({
  id: z.uuid(),
  functionaris: z.strictObject({
    id: z.uuid(),
    naam: z.string(),
    functie: z.string(),
    organisatie: z.string().nullable(),
  }),
  rol: z.enum(rollen),
  doel: z.string(),
  begin: dag,
  einde: dag,
  aangevraagdDoor: z.string(),
  aangevraagdOp: dag,
  toegekendDoor: z.string().nullable(),
  toegekendOp: dag.nullable(),
  ingetrokkenOp: dag.nullable(),
  redenIntrekking: z.string().nullable(),
  stand: z.enum(['aangevraagd', 'lopend', 'toekomstig', 'verlopen', 'ingetrokken']),
  /** Roles that the same person has in that time and that do not go together with this one; of what holds or will hold. */
  botstMet: z.array(z.enum(rollen)),
});
export const autorisatiesAntwoord = z.strictObject({ autorisaties: z.array(autorisatieVorm) });
export type AutorisatieVorm = z.infer<typeof autorisatieVorm>;

export const samenwerkingsverbandVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  gemeente: z.string(),
  regime: z.string(),
  inwerkingtreding: dag.nullable(),
  inWerking: z.boolean(),
  publicatie: z.string().nullable(),
  toestemmingDoorverstrekking: z.enum(toestemmingskeuzes),
  uitvoerderAangesteld: dag.nullable(),
  juistheidMaanden: z.int(),
  contactpunt: contactpuntVorm.nullable(),
  partijen: z.array(
    partijVorm.extend({
      klasse: z.enum(['kernpartij', 'casuspartij']),
      grondslag: z.string(),
      ondertekendOp: dag.nullable(),
      /** The end of a notice that runs or ran out (18 lid 2). */
      einde: dag.nullable(),
    }),
  ),
  externePartners: z.array(
    z.strictObject({ id: z.uuid(), naam: z.string(), soort: z.string(), vanaf: dag, tot: dag.nullable() }),
  ),
  bijlage1Versie: z.int().nullable(),
  referentiekader: z.strictObject({ versie: z.int(), vastgesteld: dag, criteria: z.array(z.string()) }).nullable(),
  beveiligingsplan: z
    .strictObject({
      versie: z.string(),
      vastgesteld: dag,
      laatstGeevalueerd: dag.nullable(),
      dekt: z.array(z.string()),
    })
    .nullable(),
  /** Evaluations that were held, the last first; not for external partners. */
  evaluaties: z.array(evaluatieVorm),
  /** Its own periods: the evaluation of the security and of the covenant. */
  termijnen: z.array(termijnVorm),
  /** People in the partnership, for asking a mandate; only for those who may ask. */
  functionarissen: z.array(
    z.strictObject({ id: z.uuid(), naam: z.string(), functie: z.string(), organisatie: z.string().nullable() }),
  ),
  /** Changes of the settings that were proposed, the newest first; for the parties and those who supervise. */
  instellingsvoorstellen: z.array(instellingsvoorstelVorm),
  /** Notices of parties, the newest first; not for external partners. */
  opzeggingen: z.array(opzeggingVorm),
  /** Changes of annex 1 that were proposed, open ones first; not for external partners. */
  bijlagevoorstellen: z.array(bijlagevoorstelVorm),
  /** Its versions, the newest first. */
  bijlageversies: z.array(bijlageversieVorm),
  mogelijkheden: z.array(mogelijkheidVorm),
});
export type SamenwerkingsverbandVorm = z.infer<typeof samenwerkingsverbandVorm>;
