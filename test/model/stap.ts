// One step of the game: an act by somebody, what the covenant says must come of it, and what is different after it.
import assert from 'node:assert/strict';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import type { Antwoorden, Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import type { Uitkomst } from '../../src/gate/verzoek.ts';
import type { Proefwereld, Wie } from '../proefwereld.ts';
import { type Casus, type Deelnemer, partners, type Toestand, type Weegdossier } from './begrippen.ts';

export interface Oordeel {
  readonly uitkomst: 'gedaan' | 'geweigerd' | 'niet-gevonden';
  /** How many conditions are not met, of an act that this person may do on what he may know of. */
  readonly mist: number;
}

/** A move as it is drawn: numbers that choose from what there is when its turn comes, so that it can shrink. */
export interface Zet {
  readonly wie: Wie;
  /** Which dossier or case. */
  readonly waar: number;
  /** What in it, or what of it. */
  readonly wat: number;
  /** 0 is how it should be done; anything else leaves something out. */
  readonly hoe: number;
}

/**
 * Who notices: everybody, only those who see the weegploeg register or the casus, only those behind the seal, or nobody.
 * `gelezen` is a read, of which the actor alone notices anything.
 */
export type Reikwijdte = 'weegploeg' | 'casus' | 'zegel' | 'alles' | 'niets';

export interface Stap {
  readonly naam: Handelingnaam;
  readonly wie: Wie;
  readonly verwacht: Oordeel['uitkomst'];
  readonly mist: number;
  readonly raakt: Reikwijdte;
  readonly casus?: Casus | undefined;
  /** Carries the act out and, unless it was only to look, takes what came of it into the model or compares it. */
  verricht(wereld: Proefwereld, volg: boolean, spoor?: string): Promise<Uitkomst<unknown>>;
}

/** SQL behind the walls, for ids that no answer tells. */
export type Lees = Proefwereld['achter'];

export interface Stapdeel<N extends Handelingnaam> {
  readonly invoer: (wereld: Proefwereld) => Invoeren[N] | Promise<Invoeren[N]>;
  readonly verwacht: Oordeel;
  readonly raakt?: Reikwijdte;
  readonly casus?: Casus | undefined;
  readonly volg?: (antwoord: Antwoorden[N], lees: Lees) => void | Promise<void>;
}

export function stap<N extends Handelingnaam>(naam: N, wie: Wie, deel: Stapdeel<N>): Stap {
  const { uitkomst: verwacht, mist } = deel.verwacht;
  const { casus } = deel;
  return {
    naam,
    wie,
    verwacht,
    mist,
    raakt: verwacht === 'gedaan' ? (deel.raakt ?? 'niets') : 'niets',
    casus,
    async verricht(wereld, volg, spoor) {
      const extra = spoor === undefined ? {} : { traceId: spoor };
      const uitkomst = await wereld.doe(naam, wie, await deel.invoer(wereld), extra);
      const gehoord =
        uitkomst.soort === 'geweigerd'
          ? `geweigerd (${uitkomst.weigeringen.map(({ reden }) => reden).join()})`
          : uitkomst.soort;
      assert.equal(uitkomst.soort, verwacht, `${naam} door ${wie}: ${gehoord}, het convenant zegt ${verwacht}`);
      if (volg && uitkomst.soort === 'gedaan') await deel.volg?.(uitkomst.antwoord, wereld.achter);
      return uitkomst;
    },
  };
}

/** What a move can be made into; undefined when there is nothing to make it of. */
export type Bouwer = (toestand: Toestand, zet: Zet) => Stap | undefined;

/** Not authorised comes before everything; what does not exist for somebody before every condition. */
export function oordeel(bevoegd: boolean, bestaat: boolean, ...voorwaarden: readonly boolean[]): Oordeel {
  if (!bevoegd) return { uitkomst: 'geweigerd', mist: 0 };
  if (!bestaat) return { uitkomst: 'niet-gevonden', mist: 0 };
  const mist = voorwaarden.filter((voldaan) => !voldaan).length;
  return { uitkomst: mist === 0 ? 'gedaan' : 'geweigerd', mist };
}

/** An id that nothing has. */
export const onbekend = '00000000-0000-4000-8000-000000000000';

/** Chooses; now and then nothing, as if somebody tried an id that is not there. */
export function kies<T>(uit: readonly T[], getal: number): T | undefined {
  const plaats = getal % (uit.length * 4 + 1);
  return plaats === uit.length * 4 ? undefined : uit[plaats % uit.length];
}

export const idVan = (iets: { readonly id: string } | undefined): string => iets?.id ?? onbekend;

/** The id of a party or partner in this world. */
export const deelnemerId = (wereld: Proefwereld, deelnemer: Deelnemer): string => {
  const partner = partners.find((elk) => elk === deelnemer);
  return { ...wereld.partners, ...wereld.partijen }[partner ?? deelnemer];
};

export const kiesDossier = (toestand: Toestand, zet: Zet): Weegdossier | undefined => kies(toestand.dossiers, zet.waar);
export const kiesCasus = (toestand: Toestand, zet: Zet): Casus | undefined => kies(toestand.casussen, zet.waar);
