// Inputs and answers of the acts of the weegploeg. What the covenant asks may be left out here: the rule then refuses with its article.
import { z } from 'zod';
import { weegstanden } from '../dossier.ts';
import {
  afsluitingsbesluit,
  agenderingsbesluit,
  analyse,
  criteriumoordeel,
  dag,
  dagOfMaand,
  keuze,
  machtigingsdoelen,
  melder,
  naw,
  onderbouwing,
  signaal,
  teBetrekken,
  tekst,
  voorstelInhoud,
} from '../gegevens.ts';
import { wpgRegimes } from '../grondslagen.ts';
import { partijsoorten } from '../rollen.ts';
import { voorstelstanden } from './casusbesluiten.ts';
import { juistheidVorm } from './correctie.ts';
import { exemplaar, grondslagVorm, mogelijkheidVorm, partijVorm, termijnVorm } from './gedeeld.ts';
import { samenvoegingVorm, vraagwijziging } from './weegwerk.ts';

const regime = z.enum(wpgRegimes);
/** A free text of which the rule, not the form, says that it must be filled. */
const leegMag = (max: number) => tekst(max, 0).optional();

export const signaalInbrengenInvoer = z.strictObject({
  /** The dossier that the signal belongs to; leave out for a person who is not known yet. */
  dossier: z.uuid().optional(),
  onderwerp: z
    .strictObject({
      aard: z.enum(['natuurlijk-persoon', 'rechtspersoon']),
      ...naw.shape,
      achternaam: leegMag(160),
    })
    .optional(),
  gedraging: leegMag(8000),
  gedragingDatum: dagOfMaand.optional(),
  meldDatum: dag,
  criteria: z.array(z.int().min(1).max(99)).max(20).default([]),
  mening: leegMag(4000),
  afkomst: z.enum(['eigen', 'derde']),
  kenmerk: leegMag(60),
  melder: z.strictObject({ naam: leegMag(200), contact: leegMag(300), relatie: leegMag(200) }).default({}),
  grondslag: z.string().max(60).optional(),
  onderbouwing: onderbouwing.default({}),
  wpgRegime: regime.optional(),
  verstrektOp: dag.optional(),
});
export const signaalInbrengenAntwoord = z.strictObject({
  dossier: z.uuid(),
  nummer: z.string().nullable(),
  gegeven: z.uuid(),
  verzegeld: z.boolean(),
  /** Dossiers that may be about the same person; people decide. */
  mogelijkDezelfde: z.array(z.strictObject({ dossier: z.uuid(), nummer: z.string().nullable() })),
});

const overleg = z.strictObject({ naam: leegMag(200), datum: dag.optional(), akkoord: z.boolean() });
export const politiegegevensVrijgevenInvoer = z.strictObject({
  ...exemplaar,
  gegeven: z.uuid(),
  doelen: z.array(z.enum(machtigingsdoelen)).max(3).default([]),
  noodzaak: leegMag(2000),
  opsporingsbelang: z.strictObject({ geenBezwaar: z.boolean(), naam: leegMag(200), datum: dag.optional() }),
  functionaris: overleg,
  om: overleg,
});
export const vrijgaveInhoud = politiegegevensVrijgevenInvoer.omit({ id: true, gegeven: true });
export const dossierAntwoord = z.strictObject({ dossier: z.uuid(), nummer: z.string().nullable() });

export const nadereInformatieGevenInvoer = z.strictObject({
  ...exemplaar,
  vraag: z.uuid(),
  antwoord: leegMag(8000),
  /** The party knows nothing about this; then ground and answer may stay empty. */
  nietsBekend: z.boolean().default(false),
  grondslag: z.string().max(60).optional(),
  onderbouwing: onderbouwing.default({}),
  wpgRegime: regime.optional(),
});
export const gegevenAntwoord = z.strictObject({ gegeven: z.uuid() });

export const signalenAnalyserenInvoer = z.strictObject({
  ...exemplaar,
  criteria: z.array(criteriumoordeel.extend({ reden: tekst(4000, 0) })).max(20),
  conclusie: leegMag(8000),
});

export const agenderingVoorstellenInvoer = z.strictObject({
  ...exemplaar,
  uitkomst: agenderingsbesluit.shape.uitkomst,
  motivering: leegMag(8000),
  partijen: z
    .array(teBetrekken.extend({ reden: tekst(2000, 0) }))
    .max(5)
    .default([]),
  externePartners: z
    .array(teBetrekken.extend({ reden: tekst(2000, 0) }))
    .max(30)
    .default([]),
  selectie: z
    .array(keuze.extend({ reden: tekst(2000, 0) }))
    .max(200)
    .default([]),
});
export const voorstelAntwoord = z.strictObject({ voorstel: z.uuid() });

export const stemmenInvoer = z.strictObject({
  ...exemplaar,
  voorstel: z.uuid(),
  voor: z.boolean(),
  reden: leegMag(4000),
});
export const stemmenAntwoord = z.strictObject({
  voorstel: z.uuid(),
  stand: z.enum(['open', 'aangenomen', 'verworpen']),
});

export const agenderenInvoer = z.strictObject(exemplaar);
export const agenderenAntwoord = z.strictObject({ casus: z.uuid(), casusnummer: z.string() });
export const nietAgenderenAntwoord = z.strictObject({ vernietigenUiterlijk: dag });

const gegevenBasis = {
  id: z.uuid(),
  letter: z.string(),
  bron: partijVorm,
  grondslag: grondslagVorm,
  wpgRegime: z.string().nullable(),
  verzegeld: z.boolean(),
  ingebrachtDoor: z.string(),
  ingebrachtOp: dag,
  handeling: z.string(),
  bij: z.uuid().nullable(),
};
/** An item of the weegploeg register as its readers see it: content with source, ground and act. */
export const weeggegeven = z.discriminatedUnion('soort', [
  z.strictObject({ ...gegevenBasis, soort: z.literal('naw'), inhoud: naw }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('signaal'), inhoud: signaal }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('melder'), inhoud: melder }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('analyse'), inhoud: analyse }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('agenderingsbesluit'), inhoud: agenderingsbesluit }),
  z.strictObject({ ...gegevenBasis, soort: z.literal('afsluitingsbesluit'), inhoud: afsluitingsbesluit }),
]);
export type Weeggegeven = z.infer<typeof weeggegeven>;

export const stemVorm = z.strictObject({
  partij: z.enum(partijsoorten),
  voor: z.boolean(),
  reden: z.string(),
  door: z.string(),
  op: dag,
});
export const voorstelVorm = z.strictObject({
  id: z.uuid(),
  soort: voorstelInhoud.shape.uitkomst,
  stand: z.enum(voorstelstanden),
  vereist: z.array(z.enum(partijsoorten)),
  ingediendDoor: partijVorm,
  ingediendOp: dag,
  inhoud: voorstelInhoud,
  stemmen: z.array(stemVorm),
});
export type VoorstelVorm = z.infer<typeof voorstelVorm>;

export const vraagVorm = z.strictObject({
  id: z.uuid(),
  aan: partijVorm,
  vraag: z.string(),
  gevraagdOp: dag,
  uiterlijk: dag,
  beantwoordOp: dag.nullable(),
  ingetrokkenOp: dag.nullable(),
  /** Questions of one round were put together. */
  ronde: z.uuid(),
  wijzigingen: z.array(vraagwijziging),
});

/** How a sealed item was released: purposes, who was consulted, on which security plan (MB 1-2). */
export const vrijgaveVorm = z.strictObject({
  gegeven: z.uuid(),
  vrijgegevenOp: dag,
  vrijgegevenDoor: z.string(),
  beveiligingsplan: z.string(),
  inhoud: vrijgaveInhoud,
});

/** What stays of a signal that was withdrawn: whose, when, by whom and why. */
export const intrekkingVorm = z.strictObject({
  signaal: z.uuid(),
  partij: partijVorm,
  door: z.string(),
  op: dag,
  verzegeld: z.boolean(),
  reden: z.string(),
});

export const weegdossierVorm = z.strictObject({
  id: z.uuid(),
  nummer: z.string().nullable(),
  stand: z.enum(weegstanden),
  verzegeld: z.boolean(),
  aangemaaktOp: dag,
  laatsteVerwerking: dag,
  besluitOp: dag.nullable(),
  /** Day on which a new signal reopened the weighing (13.3). */
  heropendOp: dag.nullable(),
  /** The archived dossier that it was reopened from (13.4), by number: when, and why it was necessary. */
  herkomst: z.strictObject({ nummer: z.string(), opgedragenOp: dag, noodzaak: z.string() }).nullable().default(null),
  casusnummer: z.string().nullable(),
  /** Whether that case still takes something in; null when there is none. */
  casusOpen: z.boolean().nullable(),
  /** Items of which a copy went to that case. */
  doorgegeven: z.array(z.uuid()),
  samengevoegdMet: z.strictObject({ id: z.uuid(), nummer: z.string().nullable() }).nullable(),
  samenvoegingen: z.array(samenvoegingVorm),
  termijnen: z.array(termijnVorm),
  gegevens: z.array(weeggegeven),
  vrijgaven: z.array(vrijgaveVorm).default([]),
  intrekkingen: z.array(intrekkingVorm).default([]),
  vragen: z.array(vraagVorm),
  voorstellen: z.array(voorstelVorm),
  juistheid: juistheidVorm,
  mogelijkDezelfde: z.array(
    z.strictObject({ id: z.uuid(), nummer: z.string().nullable(), redenen: z.array(z.string()) }),
  ),
  mogelijkheden: z.array(mogelijkheidVorm),
  /** Warnings that people weigh, e.g. residence abroad (art. 3). */
  waarschuwingen: z.array(z.enum(['verblijf-buiten-nederland', 'geboortedatum-verschilt'])),
});
export type WeegdossierVorm = z.infer<typeof weegdossierVorm>;
