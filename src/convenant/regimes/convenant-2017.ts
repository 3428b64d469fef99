// The regime of the covenant of 2017 as data: who must agree, which criteria ship as default.
import { kernpartijen, type Partijsoort, partijsoorten } from '../rollen.ts';

/** Default referentiekader: the five criteria of art. 5 lid 3 of the Act on person-based approaches (Stb. 2025, 25). */
export const standaardcriteria = [
  'bereidheid tot of propageren van geweld',
  'vasthouden aan extremistische ideeën',
  'sociale relaties',
  'identificatie met extremistische groep of ideologie',
  'zelfredzaamheid',
] as const;

/** Which parties must agree to a joint decision, per kind of proposal (art. 1 m, 7 lid 3-4). */
export const vereistePartijen = {
  agenderen: kernpartijen,
  'niet-agenderen': kernpartijen,
  doorgeven: kernpartijen,
} as const satisfies Record<string, readonly Partijsoort[]>;
export type Voorstelsoort = keyof typeof vereistePartijen;

/** The same for joint decisions about a casus, also of parties that do not take part in it (art. 1 c and m, 9 lid 1 and 4). */
export const vereistBijCasusbesluit = {
  'deelnemer-toevoegen': kernpartijen,
  'deelnemer-verwijderen': kernpartijen,
  // At most: a partnership can ask the parties in the case only (`toestemming.ts`).
  doorverstrekken: partijsoorten,
  afsluiten: kernpartijen,
} as const satisfies Record<string, readonly Partijsoort[]>;
export type Casusbesluitsoort = keyof typeof vereistBijCasusbesluit;

/** And to reopen an archived dossier: the controller orders it, and that is the core parties together (art. 4, 13 lid 4). */
export const vereistBijHeropening = kernpartijen;

/**
 * Art. 11 lid 3 a-e, the interests for which informing can wait, each with the letter of UAVG art. 41 lid 1 that took its
 * place; the letters b, c, f, g and j of that article have no counterpart in the covenant and are no ground here.
 */
export const uitstelgronden = { a: 'a', b: 'd', c: 'e', d: 'h', e: 'i' } as const;
export type Uitstelgrond = keyof typeof uitstelgronden;
export const uitstelletters = ['a', 'b', 'c', 'd', 'e'] as const satisfies readonly Uitstelgrond[];

/** What the security plan must cover before sealed police data may open (MB art. 2 b). */
export const vereisteMaatregelen = ['doelbinding politiegegevens', 'bewaartermijn politiegegevens'] as const;

/** Parties that must sign before the covenant can take effect (heading "Partijen", art. 18 lid 1). */
export const ondertekenaars = [
  'gemeente',
  'om',
  'politie',
  'rvdk',
  'reclassering',
] as const satisfies readonly Partijsoort[];
