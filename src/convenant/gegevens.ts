// The closed lists of art. 8 lid 2 and art. 10 lid 2: what may be recorded, with the exact shape of each kind.
import { z } from 'zod';

/** Plain text: trimmed, no control characters, bounded. Lengths in characters. */
export function tekst(max: number, min = 1) {
  return (
    z
      .string()
      .trim()
      .min(min)
      .max(max)
      // Line ends and tabs are text; other control characters are not.
      .refine((waarde) => !/[\p{Cc}--[\n\r\t]]/v.test(waarde), { error: 'bevat tekens die geen tekst zijn' })
  );
}

/** A calendar day, `jjjj-mm-dd`, in years that calendar and database can both reckon with. */
export const dag = z.iso
  .date()
  .refine((waarde) => waarde >= '1800-01-01' && waarde <= '2999-12-31', { error: 'ligt te ver weg' });
/** A day or, when that is all that is known, a month: `jjjj-mm-dd` or `jjjj-mm`. */
export const dagOfMaand = z.union([dag, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

/** 8.2 a / 10.2 a: name, address and residence; the birth date because art. 12 lid 1 and MB 1 lid 1 c turn on age. */
export const naw = z.strictObject({
  voornaam: tekst(120).optional(),
  voorletters: tekst(20).optional(),
  achternaam: tekst(160),
  geboortedatum: dag.refine((waarde) => waarde >= '1880-01-01', { error: 'ligt te ver terug' }).optional(),
  straat: tekst(160).optional(),
  huisnummer: tekst(12).optional(),
  toevoeging: tekst(20).optional(),
  postcode: tekst(12).optional(),
  woonplaats: tekst(120).optional(),
  land: tekst(80).optional(),
});
export type Naw = z.infer<typeof naw>;

/** Necessity in words and what it rests on (art. 6, MB 1 lid 2). */
export const onderbouwing = z.strictObject({
  noodzaak: tekst(2000).optional(),
  belang: tekst(500).optional(),
  doel: tekst(500).optional(),
  taak: tekst(500).optional(),
});

/** 8.2 b: a signal is a factual behaviour; an opinion is kept apart and never the only content (1.h). */
export const signaal = z.strictObject({
  gedraging: tekst(8000),
  gedragingDatum: dagOfMaand.optional(),
  meldDatum: dag,
  criteria: z.array(z.int().min(1).max(99)).min(1).max(20),
  referentiekader: z.int().min(1),
  mening: tekst(4000).optional(),
  afkomst: z.enum(['eigen', 'derde']),
  kenmerk: tekst(60).optional(),
  /** Day on which the police provided it; the covenant must have been in force then (MB 1 lid 3). */
  verstrektOp: dag.optional(),
  onderbouwing,
});

/** 8.2 c: name and contact details of the reporter; in the weegploeg only. */
export const melder = z.strictObject({ naam: tekst(200), contact: tekst(300), relatie: tekst(200).optional() });

/** What can be judged of a criterion; a judgement that lapses is unknown. */
export const criteriumoordelen = ['ja', 'deels', 'nee', 'onbekend'] as const;

/** Judgement on one criterion: words with a reason. It is never a number and nothing is added up. */
export const criteriumoordeel = z.strictObject({
  criterium: z.int().min(1).max(99),
  oordeel: z.enum(criteriumoordelen),
  reden: tekst(4000),
  signalen: z.array(z.uuid()).max(100),
});

/** 8.2 d: analysis on a fixed version of the referentiekader, or an answer to a question for more information (7.4.1). */
export const analyse = z.discriminatedUnion('vorm', [
  z.strictObject({
    vorm: z.literal('analyse'),
    referentiekader: z.int().min(1),
    criteria: z.array(criteriumoordeel).min(1).max(20),
    conclusie: tekst(8000),
  }),
  z.strictObject({ vorm: z.literal('antwoord'), vraag: z.uuid(), antwoord: tekst(8000), onderbouwing }),
]);

/** Who must take part, and why (7.3.3). */
export const teBetrekken = z.strictObject({ id: z.uuid(), reden: tekst(2000) });

/** One item chosen for the copy to the casusoverleg (8.5), with its reason; `tekst` when people shorten what goes along. */
export const keuze = z.strictObject({ gegeven: z.uuid(), reden: tekst(2000), tekst: tekst(8000).optional() });

/** 8.2 e: the decision whether to schedule, with reasons. */
export const agenderingsbesluit = z.strictObject({
  uitkomst: z.enum(['agenderen', 'niet-agenderen']),
  motivering: tekst(8000),
  partijen: z.array(teBetrekken).max(5),
  externePartners: z.array(teBetrekken).max(30),
  selectie: z.array(keuze).max(200),
});

/** What a proposal in the weegploeg holds: an outcome of art. 7 lid 4, or items for the case that runs already (8.5, 9.2). */
export const voorstelInhoud = agenderingsbesluit.extend({
  uitkomst: z.enum(['agenderen', 'niet-agenderen', 'doorgeven']),
});

/** 8.2 f / 10.2 h: the decision that the plan was closed. */
export const afsluitingsbesluit = z.strictObject({ motivering: tekst(8000), besluitOp: dag });

/** 10.2 b: the signal as it goes to the casusoverleg: behaviour and date, no opinion, no reporter. */
export const casussignaal = z.strictObject({
  gedraging: tekst(8000),
  gedragingDatum: dagOfMaand.optional(),
  meldDatum: dag,
  criteria: z.array(z.int().min(1).max(99)).max(20),
  ingekort: z.boolean(),
});

/** 10.2 c: name and contact details of the party that brought the signal. */
export const inbrenger = z.strictObject({ partij: tekst(200), contact: tekst(300) });

/** 10.2 d: the analysis as it goes along: conclusion only, or as shortened by people. */
export const casusanalyse = z.strictObject({ conclusie: tekst(8000), ingekort: z.boolean() });

/** 1.e: a measure of the plan. */
export const maatregelinhoud = z.strictObject({
  omschrijving: tekst(2000),
  verantwoordelijke: tekst(200),
  verwachtResultaat: tekst(2000),
});

/** 10.2 e: asking advice is an action of the participants (9.5); it holds no personal data, and no name of the expert. */
export const adviesvraag = z.strictObject({
  organisatie: tekst(200),
  functie: tekst(200),
  vraag: tekst(4000),
  noodzaak: tekst(2000),
});

/** 10.2 e: what the expert answered, without personal data as well. */
export const adviesantwoord = z.strictObject({ antwoord: tekst(8000) });
/** How a measure ended: with the expected result, without it, or before its end. */
export const maatregeluitkomsten = ['bereikt', 'niet-bereikt', 'gestopt'] as const;
export type Maatregeluitkomst = (typeof maatregeluitkomsten)[number];

/** Late is no status of its own: it follows from the last day. */
export const maatregelstanden = ['lopend', 'afgerond', 'gestopt'] as const;
export type Maatregelstand = (typeof maatregelstanden)[number];

/** What a monitoring round comes to (9 lid 4); the advice itself and the decision to close are acts of their own. */
export const monitoringuitkomsten = ['doorgaan', 'afschalen', 'bijstellen', 'sluiting-adviseren'] as const;
export type Monitoringuitkomst = (typeof monitoringuitkomsten)[number];

const vormenVanVoortgang = [
  z.strictObject({ vorm: z.literal('voortgang'), tekst: tekst(4000) }),
  z.strictObject({ vorm: z.literal('afronding'), uitkomst: z.enum(maatregeluitkomsten), tekst: tekst(4000) }),
  z.strictObject({ vorm: z.literal('verlenging'), van: dag, tot: dag, reden: tekst(2000) }),
  z.strictObject({ vorm: z.literal('monitoring'), conclusie: tekst(4000) }),
] as const;

/** 9.4: what became of an action, and what a monitoring round concluded. */
export const voortgangsinhoud = z.discriminatedUnion('vorm', vormenVanVoortgang);
export type Voortgangsinhoud = z.infer<typeof voortgangsinhoud>;

/** 10.2 e: an action of a party: a measure of the plan, or what became of it. */
export const actie = z.union([maatregelinhoud, ...vormenVanVoortgang]);

/** 10.2 f and g: people around the subject, only as far as the plan needs them. */
const persoonMetRol = z.strictObject({
  naw,
  rol: tekst(500),
  noodzaak: tekst(2000),
  /** Why somebody who does not stay in the Netherlands is recorded (art. 3). */
  verblijfToelichting: tekst(2000).optional(),
});

/** 10.2 f, 1 a: somebody who lived with the traveller as a family; help only when he asked for it himself (3 f). */
export const achterblijver = persoonMetRol.extend({
  gezinsband: tekst(500),
  hulp: z.boolean(),
  wensOp: dag.optional(),
});

/** 10.2 g: somebody of the social network with a part in carrying out the plan. */
export const netwerkpersoon = persoonMetRol;

/** The closed list of art. 8 lid 2; anything else cannot be stored. */
export const weegploegsoorten = { naw, signaal, melder, analyse, agenderingsbesluit, afsluitingsbesluit } as const;
export type Weegploegsoort = keyof typeof weegploegsoorten;

/** The closed list of art. 10 lid 2. */
export const casusoverlegsoorten = {
  naw,
  signaal: casussignaal,
  inbrenger,
  analyse: casusanalyse,
  actie: z.union([maatregelinhoud, ...vormenVanVoortgang, adviesvraag, adviesantwoord]),
  achterblijver,
  netwerkpersoon,
  afsluitingsbesluit,
} as const;
export type Casusoverlegsoort = keyof typeof casusoverlegsoorten;

/** Letter of the closed list for each kind, for screens and documents. */
export const lettersWeegploeg: Record<Weegploegsoort, string> = {
  naw: 'a',
  signaal: 'b',
  melder: 'c',
  analyse: 'd',
  agenderingsbesluit: 'e',
  afsluitingsbesluit: 'f',
};
export const lettersCasusoverleg: Record<Casusoverlegsoort, string> = {
  naw: 'a',
  signaal: 'b',
  inbrenger: 'c',
  analyse: 'd',
  actie: 'e',
  achterblijver: 'f',
  netwerkpersoon: 'g',
  afsluitingsbesluit: 'h',
};

/** Aims of the plan (art. 3 a-f). */
export const plandoelen = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Plandoel = (typeof plandoelen)[number];

/** What an item is provided for: drawing up, carrying out or monitoring the plan (9.2). */
export const verstrekkingsfasen = ['opstellen', 'uitvoeren', 'monitoren'] as const;
export type Verstrekkingsfase = (typeof verstrekkingsfasen)[number];

/** The purposes for which the probation service can provide (6.e I-III). */
export const reclasseringsdoelen = ['I', 'II', 'III'] as const;
export type Reclasseringsdoel = (typeof reclasseringsdoelen)[number];

/** Purposes of the authorisation (MB art. 1 lid 1 a-c). */
export const machtigingsdoelen = ['a', 'b', 'c'] as const;
