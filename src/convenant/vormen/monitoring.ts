// Inputs and answers of the acts that follow a plan: progress, the end of measures, and monitoring rounds.
import { z } from 'zod';
import { dag, maatregeluitkomsten, monitoringuitkomsten, tekst, voortgangsinhoud } from '../gegevens.ts';
import { exemplaar } from './gedeeld.ts';

const leegMag = (max: number) => tekst(max, 0).optional();

export const voortgangVastleggenInvoer = z.strictObject({
  ...exemplaar,
  /** Id of a measure of the plan that holds; left out when it is about the whole plan. */
  maatregel: z.uuid().optional(),
  dag,
  tekst: leegMag(4000),
});
export const voortgangAntwoord = z.strictObject({ voortgang: z.uuid() });

export const maatregelAfrondenInvoer = z.strictObject({
  ...exemplaar,
  maatregel: z.uuid(),
  dag,
  uitkomst: z.enum(maatregeluitkomsten),
  tekst: leegMag(4000),
});

export const maatregelVerlengenInvoer = z.strictObject({
  ...exemplaar,
  maatregel: z.uuid(),
  uiterlijk: dag,
  reden: leegMag(2000),
});

export const monitoringPlannenInvoer = z.strictObject({ ...exemplaar, dag });
export const monitoringAntwoord = z.strictObject({ monitoring: z.uuid() });

export const monitoringVastleggenInvoer = z.strictObject({
  ...exemplaar,
  dag,
  conclusie: leegMag(4000),
  uitkomst: z.enum(monitoringuitkomsten),
  /** Day of the next round. */
  volgende: dag.optional(),
  /** What was said of measures in this round. */
  maatregelen: z
    .array(z.strictObject({ maatregel: z.uuid(), tekst: leegMag(4000) }))
    .max(200)
    .default([]),
});

/** What is known of a measure or of the whole plan, and since when. Parties and the uitvoerder read it, externals do not. */
export const voortgangVorm = z.strictObject({
  id: z.uuid(),
  /** Line of the measure; null when it is about the whole plan. */
  lijn: z.uuid().nullable(),
  versie: z.int(),
  monitoring: z.uuid().nullable(),
  dag,
  partij: z.string(),
  door: z.string(),
  inhoud: voortgangsinhoud,
});
export type VoortgangVorm = z.infer<typeof voortgangVorm>;

/** A monitoring round, planned or held. */
export const monitoringVorm = z.strictObject({
  id: z.uuid(),
  stand: z.enum(['gepland', 'gehouden']),
  geplandOp: dag.nullable(),
  gehoudenOp: dag.nullable(),
  /** Version of the plan that held then. */
  versie: z.int().nullable(),
  uitkomst: z.enum(monitoringuitkomsten).nullable(),
  conclusie: z.string().nullable(),
});
export type MonitoringVorm = z.infer<typeof monitoringVorm>;
