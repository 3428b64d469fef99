// Inputs and answers of the acts on disclosure to external partners (art. 10 lid 5).
import { z } from 'zod';
import { dag, dagOfMaand, naw, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { exemplaar, mogelijkheidVorm, partijVorm } from './gedeeld.ts';

const leegMag = (max: number) => tekst(max, 0).optional();

export const doorverstrekkingVoorstellenInvoer = z.strictObject({
  ...exemplaar,
  /** Id of the external partner. */
  ontvanger: z.uuid(),
  /** What kind of data it is, in words without the content: every party reads it, also one that does not take part. */
  soortGegevens: leegMag(300),
  noodzaak: leegMag(2000),
  selectie: z
    .array(z.strictObject({ gegeven: z.uuid(), noodzaak: tekst(2000, 0), tekst: leegMag(8000) }))
    .max(100)
    .default([]),
});
export const doorverstrekkingAntwoord = z.strictObject({ doorverstrekking: z.uuid() });
export const doorverstrekkingVoorgesteldAntwoord = doorverstrekkingAntwoord.extend({ voorstel: z.uuid() });

export const doorverstrekkenInvoer = z.strictObject({ ...exemplaar, doorverstrekking: z.uuid() });
export const doorverstrekkingIntrekkenInvoer = doorverstrekkenInvoer.extend({ reden: leegMag(2000) });

/** One item as it is released: as people worded it, or as it stands in the file without what a partner has no need of. */
export const doorverstrekteVersie = z.discriminatedUnion('vorm', [
  z.strictObject({ vorm: z.literal('woorden'), tekst: tekst(8000) }),
  z.strictObject({ vorm: z.literal('naw'), naw }),
  z.strictObject({ vorm: z.literal('signaal'), gedraging: tekst(8000), gedragingDatum: dagOfMaand.optional() }),
  z.strictObject({ vorm: z.literal('inbrenger'), partij: tekst(200), contact: tekst(300) }),
  z.strictObject({ vorm: z.literal('persoon'), naw, rol: tekst(500) }),
]);
export type DoorverstrekteVersie = z.infer<typeof doorverstrekteVersie>;

/** From request to withdrawal; a request that was refused or that lapsed stays in the list. */
export const doorverstrekkingsstanden = [
  'toestemming-gevraagd',
  'toestemming-gegeven',
  'toestemming-geweigerd',
  'vervallen',
  'verstrekt',
  'ingetrokken',
] as const;
export type Doorverstrekkingsstand = (typeof doorverstrekkingsstanden)[number];

export const doorverstrekkingVorm = z.strictObject({
  id: z.uuid(),
  casus: z.uuid(),
  casusnummer: z.string(),
  voorstel: z.uuid(),
  stand: z.enum(doorverstrekkingsstanden),
  ontvanger: z.strictObject({ id: z.uuid(), naam: z.string() }),
  soortGegevens: z.string(),
  noodzaak: z.string(),
  partij: partijVorm,
  voorgesteldDoor: z.string(),
  voorgesteldOp: dag,
  vereist: z.array(z.enum(partijsoorten)),
  toestemmingen: z.array(
    z.strictObject({ partij: z.enum(partijsoorten), voor: z.boolean(), op: dag, door: z.string(), reden: z.string() }),
  ),
  verstrektOp: dag.nullable(),
  verstrektDoor: z.string().nullable(),
  geheimhoudingOp: dag.nullable(),
  ingetrokkenOp: dag.nullable(),
  ingetrokkenDoor: z.string().nullable(),
  redenIntrekking: z.string().nullable(),
  /** The exact version of every item with its necessity; only in the list of one case. */
  gegevens: z
    .array(z.strictObject({ gegeven: z.uuid(), noodzaak: z.string(), versie: doorverstrekteVersie }))
    .nullable(),
  mogelijkheden: z.array(mogelijkheidVorm),
});
export type DoorverstrekkingVorm = z.infer<typeof doorverstrekkingVorm>;

/** The list of one case, or of one partner or of all over the cases that the actor may see. */
export const verstrekkingenInzienInvoer = z.strictObject({ casus: z.uuid().optional(), partner: z.uuid().optional() });
export const verstrekkingenAntwoord = z.strictObject({ verstrekkingen: z.array(doorverstrekkingVorm) });

export const ontvangenGegevensInzienInvoer = z.strictObject({ casus: z.uuid().optional() });
/** What a partner received: per release its day and the items, and nothing that tells of what was not released. */
export const ontvangenGegevensAntwoord = z.strictObject({
  ontvangen: z.array(
    z.strictObject({
      casus: z.uuid(),
      casusnummer: z.string(),
      verstrektOp: dag,
      gegevens: z.array(z.strictObject({ id: z.uuid(), versie: doorverstrekteVersie })),
    }),
  ),
});
export type OntvangenGegevens = z.infer<typeof ontvangenGegevensAntwoord>['ontvangen'][number];
