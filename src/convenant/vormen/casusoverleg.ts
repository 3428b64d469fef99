// Inputs and answers of the acts of the casusoverleg.
import { z } from 'zod';
import { casusstanden } from '../dossier.ts';
import {
  achterblijver,
  afsluitingsbesluit,
  casusanalyse,
  casusoverlegsoorten,
  casussignaal,
  dag,
  dagOfMaand,
  inbrenger,
  maatregelinhoud,
  maatregelstanden,
  machtigingsdoelen,
  naw,
  netwerkpersoon,
  onderbouwing,
  plandoelen,
  reclasseringsdoelen,
  tekst,
  verstrekkingsfasen,
} from '../gegevens.ts';
import { wpgRegimes } from '../grondslagen.ts';
import { partijsoorten } from '../rollen.ts';
import { afsluitadviesVorm, casusvoorstelVorm } from './casusbesluiten.ts';
import { juistheidVorm } from './correctie.ts';
import { documentkeuze } from './document.ts';
import { exemplaar, grondslagVorm, mogelijkheidVorm, partijVorm, termijnVorm } from './gedeeld.ts';
import { monitoringVorm, voortgangVorm } from './monitoring.ts';

const leegMag = (max: number) => tekst(max, 0).optional();

export const gegevenVerstrekkenInvoer = z.strictObject({
  ...exemplaar,
  soort: z.enum(['signaal', 'analyse']),
  /** A signal: the behaviour, when it was, and the criteria that it touches (1.h). */
  gedraging: leegMag(8000),
  gedragingDatum: dagOfMaand.optional(),
  criteria: z.array(z.int().min(1).max(99)).max(20).default([]),
  /** Other relevant data: what the party can say for the analysis (10.2 d). */
  conclusie: leegMag(8000),
  fase: z.enum(verstrekkingsfasen),
  grondslag: z.string().max(60).optional(),
  onderbouwing: onderbouwing.default({}),
  reclasseringsdoel: z.enum(reclasseringsdoelen).optional(),
  wpgRegime: z.enum(wpgRegimes).optional(),
});
export const gegevenVerstrekkenAntwoord = z.strictObject({ gegeven: z.uuid(), verzegeld: z.boolean() });
/** What a provision rests on; sealed with it. */
export const verstrekkingInhoud = z.strictObject({
  onderbouwing,
  reclasseringsdoel: z.enum(reclasseringsdoelen).optional(),
});

/** Somebody around the subject: the rule, not the form, says that there must be a name. */
const persoonInvoer = z.strictObject({ ...naw.shape, achternaam: leegMag(160) });
const persoonMetRolInvoer = {
  ...exemplaar,
  persoon: persoonInvoer,
  rol: leegMag(500),
  noodzaak: leegMag(2000),
  verblijfToelichting: leegMag(2000),
};
export const netwerkpersoonOpnemenInvoer = z.strictObject(persoonMetRolInvoer);
export const achterblijverOpnemenInvoer = z.strictObject({
  ...persoonMetRolInvoer,
  gezinsband: leegMag(500),
  /** The plan offers help; only on a wish of their own (3 f). */
  hulp: z.boolean(),
  wensOp: dag.optional(),
});
export const persoonAntwoord = z.strictObject({ gegeven: z.uuid() });

export const adviesVragenInvoer = z.strictObject({
  ...exemplaar,
  /** The expert by organisation and function; never by name. */
  organisatie: leegMag(200),
  functie: leegMag(200),
  vraag: leegMag(4000),
  noodzaak: leegMag(2000),
  uiterlijk: dag,
});
export const adviesVastleggenInvoer = z.strictObject({ ...exemplaar, advies: z.uuid(), antwoord: leegMag(8000) });
export const adviesAntwoord = z.strictObject({ advies: z.uuid() });

export const planOpstellenInvoer = z.strictObject({
  ...exemplaar,
  doelen: z.array(z.enum(plandoelen)).max(6).default([]),
  doelomschrijving: leegMag(4000),
  /** Why a plan is made for somebody who does not stay in the Netherlands (art. 3). */
  verblijfToelichting: leegMag(2000),
  /** Numbers of the measures of the plan before that come along; all when left out. */
  maatregelen: z.array(z.int().min(1)).max(200).optional(),
});
export const planAntwoord = z.strictObject({ plan: z.uuid(), versie: z.int() });
export const planInhoud = planOpstellenInvoer.omit({ id: true, doelen: true, maatregelen: true }).extend({
  /** Day on which those left behind asked for help, as the file had it when the plan was drawn up. */
  wensAchterblijver: dag.optional(),
});

export const maatregelOpnemenInvoer = z.strictObject({
  ...exemplaar,
  eigenaar: z.uuid(),
  omschrijving: leegMag(2000),
  verantwoordelijke: leegMag(200),
  verwachtResultaat: leegMag(2000),
  uiterlijk: dag,
});
export const maatregelAntwoord = z.strictObject({ maatregel: z.uuid(), nummer: z.int() });

export const planVaststellenInvoer = z.strictObject({ ...exemplaar, motivering: leegMag(4000) });

/** Owner of a measure: a party or an external partner. */
export const eigenaarVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  extern: z.boolean(),
  /** Kind of party; null for an external partner. */
  soort: z.enum(partijsoorten).nullable(),
});

export const maatregelVorm = z.strictObject({
  id: z.uuid(),
  /** The same in every version that the measure came along to. */
  lijn: z.uuid(),
  nummer: z.int(),
  eigenaar: eigenaarVorm,
  /** The last day as it holds now, moved or not. */
  uiterlijk: dag,
  /** The last day as this version of the plan has it. */
  afgesproken: dag,
  stand: z.enum(maatregelstanden),
  geslotenOp: dag.nullable(),
  inhoud: maatregelinhoud,
});
export type MaatregelVorm = z.infer<typeof maatregelVorm>;

/** The plan as externals see it too: number, aims and measures; no name, no signal, nothing else (10.5). */
export const planVorm = z.strictObject({
  casus: z.uuid(),
  casusnummer: z.string(),
  plan: z.uuid(),
  versie: z.int(),
  stand: z.enum(['in-opstelling', 'vastgesteld']),
  doelen: z.array(z.enum(plandoelen)),
  doelomschrijving: z.string(),
  wensAchterblijver: dag.nullable(),
  verblijfToelichting: z.string().nullable(),
  opgesteldOp: dag,
  vastgesteldOp: dag.nullable(),
  maatregelen: z.array(maatregelVorm),
});
export type PlanVorm = z.infer<typeof planVorm>;
export const planInzienInvoer = z.strictObject({ casus: z.uuid().optional() });
/** A plan by its own id; language and kind of file are the reader's. */
export const plandocumentMakenInvoer = z.strictObject({ ...exemplaar, ...documentkeuze });
export const plannenAntwoord = z.strictObject({ plannen: z.array(planVorm) });

/** With whom an item was shared, and from which day. */
export const ontvangerVorm = partijVorm.extend({ op: dag });

/** What makes an item a provision of a party (9.2): phase, what it rests on, and who received it. */
export const verstrekkingVorm = z.strictObject({
  fase: z.enum(verstrekkingsfasen),
  ...verstrekkingInhoud.shape,
  ontvangers: z.array(ontvangerVorm),
});

const gegevenBasis = {
  id: z.uuid(),
  letter: z.string(),
  bron: partijVorm,
  grondslag: grondslagVorm,
  ingebrachtDoor: z.string(),
  ingebrachtOp: dag,
  handeling: z.string(),
  bij: z.uuid().nullable(),
  wpgRegime: z.enum(wpgRegimes).nullable(),
  verzegeld: z.boolean(),
  verstrekking: verstrekkingVorm.nullable(),
};
export const casusgegeven = z.discriminatedUnion('soort', [
  z.strictObject({ ...gegevenBasis, soort: z.literal('naw'), inhoud: naw }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('signaal'), inhoud: casussignaal }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('inbrenger'), inhoud: inbrenger }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('analyse'), inhoud: casusanalyse }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('actie'), inhoud: casusoverlegsoorten.actie }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('achterblijver'), inhoud: achterblijver }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('netwerkpersoon'), inhoud: netwerkpersoon }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('afsluitingsbesluit'), inhoud: afsluitingsbesluit }),
]);
export type Casusgegeven = z.infer<typeof casusgegeven>;

export const deelnemerVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  extern: z.boolean(),
  vanaf: dag,
  reden: z.string(),
});

/** The release of an item that came in sealed: for whom it opened, and what was recorded (MB 1-2). */
export const casusvrijgaveVorm = z.strictObject({
  gegeven: z.uuid(),
  vrijgegevenOp: dag,
  vrijgegevenDoor: z.string(),
  beveiligingsplan: z.string(),
  doelen: z.array(z.enum(machtigingsdoelen)),
  noodzaak: z.string(),
});

/** A request for advice; question and answer are items of kind actie. */
export const adviesVorm = z.strictObject({
  id: z.uuid(),
  vraag: z.uuid(),
  antwoord: z.uuid().nullable(),
  gevraagdOp: dag,
  uiterlijk: dag,
  beantwoordOp: dag.nullable(),
});

export const casusVorm = z.strictObject({
  id: z.uuid(),
  nummer: z.string(),
  stand: z.enum(casusstanden),
  geopendOp: dag,
  laatsteVerwerking: dag,
  termijnen: z.array(termijnVorm),
  deelnemers: z.array(deelnemerVorm),
  gegevens: z.array(casusgegeven),
  vrijgaven: z.array(casusvrijgaveVorm),
  adviezen: z.array(adviesVorm),
  plannen: z.array(planVorm),
  /** Joint decisions, oldest first: open, carried out, turned down or lapsed. */
  besluiten: z.array(casusvoorstelVorm),
  juistheid: juistheidVorm,
  voortgang: z.array(voortgangVorm),
  monitoring: z.array(monitoringVorm),
  /** Advice of the casusoverleg to close, oldest first (9 lid 4). */
  afsluitadviezen: z.array(afsluitadviesVorm),
  mogelijkheden: z.array(mogelijkheidVorm),
  waarschuwingen: z.array(z.enum(['verblijf-buiten-nederland'])),
});
export type CasusVorm = z.infer<typeof casusVorm>;
