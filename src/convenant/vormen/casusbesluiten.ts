// Inputs and answers of joint decisions about a casus: proposals, votes and what carries them out.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { exemplaar, partijVorm, weigeringVorm } from './gedeeld.ts';

const motivering = tekst(4000);

/** What is asked, sealed under the key of the casus; one shape per kind of proposal. */
export const casusbesluitInhoud = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('deelnemer-toevoegen'), motivering }),
  z.strictObject({ soort: z.literal('deelnemer-verwijderen'), motivering }),
  // What kind of data and why; the items themselves are for those who take part only.
  z.strictObject({ soort: z.literal('doorverstrekken'), soortGegevens: tekst(300), noodzaak: tekst(2000) }),
  z.strictObject({ soort: z.literal('afsluiten'), motivering }),
]);
export type CasusbesluitInhoud = z.infer<typeof casusbesluitInhoud>;

export const voorstelstanden = ['open', 'aangenomen', 'verworpen', 'vervallen'] as const;

/** The party or external partner that a decision is about; null when it is about the casus itself. */
const doelVorm = z.strictObject({ id: z.uuid(), naam: z.string(), extern: z.boolean() }).nullable();

/** A proposal as readers of the casus see it, with the votes and their reasons. */
export const casusvoorstelVorm = z.strictObject({
  id: z.uuid(),
  stand: z.enum(voorstelstanden),
  doel: doelVorm,
  inhoud: casusbesluitInhoud,
  vereist: z.array(z.enum(partijsoorten)),
  /** Null when the uitvoerder proposed it. */
  ingediendDoor: partijVorm.nullable(),
  ingediendOp: dag,
  geslotenOp: dag.nullable(),
  stemmen: z.array(
    z.strictObject({
      partij: z.enum(partijsoorten),
      voor: z.boolean(),
      reden: z.string(),
      door: z.string(),
      op: dag,
    }),
  ),
});
export type CasusvoorstelVorm = z.infer<typeof casusvoorstelVorm>;

/** A proposal as a party sees it that must vote, taking part or not: number, what is asked, why and for whom. Nothing of the file. */
const gevraagdBesluitVorm = z.strictObject({
  id: z.uuid(),
  casus: z.uuid(),
  casusnummer: z.string(),
  doel: doelVorm,
  inhoud: casusbesluitInhoud,
  vereist: z.array(z.enum(partijsoorten)),
  ingediendOp: dag,
  /** The actor's own party has voted already. */
  gestemd: z.boolean(),
});
export const casusbesluitenAntwoord = z.strictObject({ besluiten: z.array(gevraagdBesluitVorm) });

export const deelnameVoorstellenInvoer = z.strictObject({
  ...exemplaar,
  soort: z.enum(['deelnemer-toevoegen', 'deelnemer-verwijderen']),
  deelnemer: z.uuid(),
  motivering: tekst(4000, 0).optional(),
});
export const casusvoorstelAntwoord = z.strictObject({ voorstel: z.uuid() });

export const casusbesluitStemmenInvoer = z.strictObject({
  ...exemplaar,
  voorstel: z.uuid(),
  voor: z.boolean(),
  reden: tekst(2000, 0).optional(),
});
/** `weigeringen` says why a unanimous decision lapsed: what it asks is not possible any more. */
export const casusbesluitStemmenAntwoord = z.strictObject({
  voorstel: z.uuid(),
  stand: z.enum(voorstelstanden),
  weigeringen: z.array(weigeringVorm),
});

/** The advice of the casusoverleg to close, as readers of the casus see it; null is the uitvoerder. */
export const afsluitadviesVorm = z.strictObject({
  id: z.uuid(),
  advies: z.string(),
  door: partijVorm.nullable(),
  op: dag,
});
export const afsluitadviesInhoud = z.strictObject({ advies: tekst(4000) });
export const afsluitingAdviserenInvoer = z.strictObject({ ...exemplaar, advies: tekst(4000, 0).optional() });
export const afsluitadviesAntwoord = z.strictObject({ advies: z.uuid() });
export const afsluitingVoorstellenInvoer = z.strictObject({ ...exemplaar, motivering: tekst(4000, 0).optional() });
/** Answer of the task that writes a closure into the weegploeg register. */
export const afsluitingOvernemenAntwoord = z.strictObject({ dossier: z.uuid() });

/** What carries a decision out takes the casus and the proposal that all agreed on. */
export const casusbesluitUitvoerenInvoer = z.strictObject({ ...exemplaar, voorstel: z.uuid() });
