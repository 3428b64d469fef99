// What a decision on words changes (art. 12 lid 6, AVG 16, 18): which texts are written where, and what is kept while they are shielded. Pure, for registers and archive.
import type { z } from 'zod';
import type { Archiefregel } from '../convenant/archiefregels.ts';
import type { Wijziging } from '../convenant/correcties.ts';
import { afsluitingsbesluit, agenderingsbesluit, voorstelInhoud } from '../convenant/gegevens.ts';
import { afsluitadviesInhoud, casusbesluitInhoud } from '../convenant/vormen/casusbesluiten.ts';
import { planInhoud } from '../convenant/vormen/casusoverleg.ts';
import { vraagInhoud } from '../convenant/vormen/weegwerk.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import { regelsVan, zonderMedewerkers } from './rijregels.ts';
import { inhoudenVan, type Woordregister, type Woordrij, woordenVan } from './woordrijen.ts';
import {
  type Aanleiding,
  type Bewaard,
  metBewaard,
  metOrganisatie,
  metWoorden,
  nieuweTekst,
  rijnaam,
  type Woord,
} from './woordtekst.ts';

/** Contents that are read with a shape: what is written in must still fit it. */
const vormen: Readonly<Record<Woordregister, Readonly<Record<string, z.ZodType>>>> = {
  weegploeg: { voorstel: voorstelInhoud, agenderingsbesluit, afsluitingsbesluit, informatievraag: vraagInhoud },
  casusoverleg: {
    ...{ voorstel: casusbesluitInhoud, afsluitingsbesluit, afsluitadvies: afsluitadviesInhoud },
    'plan inhoud': planInhoud,
  },
};

/** A proposal and what it became say the same; whoever reads the one reads the other. */
const samen = ['voorstel', 'agenderingsbesluit', 'afsluitingsbesluit', 'deelnemer'];

/** A row with what it says to readers, and the words as they are meant, shielded or not. */
export interface OpenRij {
  readonly rij: Woordrij;
  readonly getoond: ReadonlyMap<string, unknown>;
  readonly woorden: readonly Woord[];
  /** All that it says in lines, as an overview tells it, with the words that it tells of no other field. */
  readonly regels: readonly Archiefregel[];
  readonly afgeschermd: boolean;
}

/** Opens a row with the key of its file. */
export function openRij(sleutel: Dossiersleutel, rij: Woordrij, bewaard: Bewaard): OpenRij {
  const getoond = inhoudenVan(sleutel, rij);
  const verborgen = bewaard.get(rijnaam(rij.tabel, rij.id));
  const echt = [...getoond].map(
    ([kolom, inhoud]) => [kolom, metBewaard(inhoud, rij.wat.woorden, kolom, verborgen)] as const,
  );
  const woorden = woordenVan(rij, new Map(echt)).map((woord) => metOrganisatie(woord, rij.namen));
  const verteld = [
    ...rij.regels,
    ...echt.flatMap(([, inhoud]) => regelsVan(zonderMedewerkers(inhoud), rij.namen, rij.wat.velden)),
  ];
  const rest = woorden.filter(({ tekst }) => !verteld.some(({ waarde }) => waarde === tekst));
  return {
    ...{ rij, getoond, woorden },
    regels: [...verteld, ...rest.map(({ veld, tekst }) => ({ naam: veld, waarde: tekst }))],
    afgeschermd: verborgen !== undefined,
  };
}

/** What was written for a word, by its place. */
export type Ingevuld = ReadonlyMap<string, string>;

export interface Woordopdracht {
  readonly punt: string;
  readonly soort: string;
  readonly gegeven: string;
  readonly wijziging: Wijziging;
  readonly ingevuld: Ingevuld;
  readonly door: Aanleiding;
  /** The point that keeps these words while they are shielded, and another point that shields them too. */
  readonly houder: string | undefined;
  readonly ander: string | undefined;
}

/** Words by row and place, as they lie with the point that shields them. */
export type Bewaring = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Woordplan {
  readonly rij: Woordrij;
  /** Contents that are sealed anew. */
  readonly schrijven: readonly { readonly rij: Woordrij; readonly kolom: string; readonly inhoud: unknown }[];
  readonly bewaren: readonly { readonly punt: string; readonly woorden: Bewaring | null }[];
  readonly fouten: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** The row itself, and where a proposal and what it became say the same. */
function raakt(rijen: readonly OpenRij[], doel: OpenRij): readonly OpenRij[] {
  if (!samen.includes(doel.rij.soort)) return [doel];
  const teksten = new Set(doel.woorden.map(({ tekst }) => tekst));
  return rijen.filter(
    (een) => een === doel || (samen.includes(een.rij.soort) && een.woorden.some(({ tekst }) => teksten.has(tekst))),
  );
}

/** What is to be done; undefined when the row is not among these. */
export function planWoorden(
  register: Woordregister,
  rijen: readonly OpenRij[],
  { punt, soort, gegeven, wijziging, ingevuld, door, houder, ander }: Woordopdracht,
): Woordplan | undefined {
  const doel = rijen.find(({ rij }) => rij.soort === soort && rij.id === gegeven);
  if (doel === undefined) return undefined;
  const nieuw = (woord: Woord) => nieuweTekst(wijziging, woord.tekst, ingevuld.get(woord.pad), door);
  // What is copied follows its original, whatever its own place is called.
  const vertaald = new Map(doel.woorden.map((woord) => [woord.tekst, nieuw(woord)]));
  const geraakt = raakt(rijen, doel);
  const naVan = ({ rij }: OpenRij, woord: Woord) => (rij === doel.rij ? nieuw(woord) : vertaald.get(woord.tekst));
  const schrijven = geraakt.flatMap((een) =>
    [...een.getoond].flatMap(([kolom, oud]) => {
      const inhoud = metWoorden(oud, een.rij.wat.woorden, kolom, ({ pad, tekst }) => {
        const woord = een.woorden.find((ander) => ander.pad === pad);
        return (woord && naVan(een, woord)) ?? tekst;
      });
      return JSON.stringify(inhoud) === JSON.stringify(oud) ? [] : [{ rij: een.rij, kolom, inhoud }];
    }),
  );
  const bewaring = (tekstVan: (een: OpenRij, woord: Woord) => string | undefined): Bewaring =>
    Object.fromEntries(
      geraakt.map((een) => [
        rijnaam(een.rij.tabel, een.rij.id),
        Object.fromEntries(
          een.woorden.flatMap((woord) => {
            const tekst = tekstVan(een, woord);
            return tekst === undefined ? [] : [[woord.pad, tekst]];
          }),
        ),
      ]),
    );
  const fouten = [
    ...[...ingevuld.keys()]
      .filter((pad) => !doel.woorden.some((woord) => woord.pad === pad))
      .map((pad) => ({ path: ['nieuw', pad], message: 'deze woorden zijn er niet' })),
    ...schrijven.flatMap(({ rij, kolom, inhoud }) => {
      const vorm = vormen[register][`${rij.soort} ${kolom}`] ?? vormen[register][rij.soort];
      const gelezen = vorm?.safeParse(inhoud);
      return gelezen?.success === false
        ? gelezen.error.issues.map(({ message }) => ({ path: ['nieuw'], message }))
        : [];
    }),
  ];
  const niets = { rij: doel.rij, schrijven: [], bewaren: [], fouten };
  if (wijziging === 'afgeschermd')
    return houder === undefined
      ? {
          rij: doel.rij,
          schrijven,
          bewaren: [
            { punt, woorden: bewaring((een, { tekst }) => (vertaald.has(tekst) || een === doel ? tekst : undefined)) },
          ],
          fouten,
        }
      : niets;
  if (wijziging === 'niet-meer-afgeschermd' && houder === undefined) return niets;
  // What another point shields as well stays so: it keeps the words from here on. Only what is removed is gone for all.
  const blijft = wijziging === 'verwijderd' ? undefined : ander;
  return {
    rij: doel.rij,
    schrijven: blijft === undefined ? schrijven : [],
    bewaren: [
      ...(houder === undefined ? [] : [{ punt: houder, woorden: null }]),
      ...(blijft === undefined ? [] : [{ punt: blijft, woorden: bewaring(naVan) }]),
    ],
    fouten,
  };
}
