// Inputs and answers of the acts of the casusoverleg.
import { z } from 'zod';
import { casusstanden } from '../dossier.ts';
import { actie, casusanalyse, casussignaal, dag, inbrenger, naw, plandoelen, tekst } from '../gegevens.ts';
import { casusvoorstelVorm } from './casusbesluiten.ts';
import { exemplaar, grondslagVorm, mogelijkheidVorm, partijVorm, termijnVorm } from './gedeeld.ts';

const leegMag = (max: number) => tekst(max, 0).optional();

export const planOpstellenInvoer = z.strictObject({
  ...exemplaar,
  doelen: z.array(z.enum(plandoelen)).max(6).default([]),
  doelomschrijving: leegMag(4000),
  /** Day on which those left behind asked for help; needed for aim f. */
  wensAchterblijver: dag.optional(),
  /** Why a plan is made for somebody who does not stay in the Netherlands (art. 3). */
  verblijfToelichting: leegMag(2000),
  /** Numbers of the measures of the plan before that come along; all when left out. */
  maatregelen: z.array(z.int().min(1)).max(200).optional(),
});
export const planAntwoord = z.strictObject({ plan: z.uuid(), versie: z.int() });
export const planInhoud = planOpstellenInvoer.omit({ id: true, doelen: true, maatregelen: true });

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
export const eigenaarVorm = z.strictObject({ id: z.uuid(), naam: z.string(), extern: z.boolean() });

export const maatregelVorm = z.strictObject({
  id: z.uuid(),
  nummer: z.int(),
  eigenaar: eigenaarVorm,
  uiterlijk: dag,
  inhoud: actie,
});

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
export const plannenAntwoord = z.strictObject({ plannen: z.array(planVorm) });

const gegevenBasis = {
  id: z.uuid(),
  letter: z.string(),
  bron: partijVorm,
  grondslag: grondslagVorm,
  ingebrachtDoor: z.string(),
  ingebrachtOp: dag,
  handeling: z.string(),
  bij: z.uuid().nullable(),
};
export const casusgegeven = z.discriminatedUnion('soort', [
  z.strictObject({ ...gegevenBasis, soort: z.literal('naw'), inhoud: naw }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('signaal'), inhoud: casussignaal }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('inbrenger'), inhoud: inbrenger }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('analyse'), inhoud: casusanalyse }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('actie'), inhoud: actie }),
]);
export type Casusgegeven = z.infer<typeof casusgegeven>;

export const deelnemerVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  extern: z.boolean(),
  vanaf: dag,
  reden: z.string(),
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
  plannen: z.array(planVorm),
  /** Joint decisions, oldest first: open, carried out, turned down or lapsed. */
  besluiten: z.array(casusvoorstelVorm),
  mogelijkheden: z.array(mogelijkheidVorm),
  waarschuwingen: z.array(z.enum(['verblijf-buiten-nederland'])),
});
export type CasusVorm = z.infer<typeof casusVorm>;
