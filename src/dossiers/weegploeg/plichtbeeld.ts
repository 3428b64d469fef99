// What the duty to inform of one dossier is, made of its outcome and of what was thought and decided since: days, kinds and yes or no (art. 11).
import type { Weegstand } from '../../convenant/dossier.ts';
import type { Informatieplicht, Informeeroordeel, Uitstelfeit } from '../../convenant/informatieplicht.ts';
import { type Uitstelgrond, uitstelletters } from '../../convenant/regimes/convenant-2017.ts';
import { kernpartijen } from '../../convenant/rollen.ts';

/** One dossier with its latest outcome and what came of the duty. */
export interface Plichtbeeld {
  readonly dossier: string;
  readonly nummer: string | null;
  readonly stand: Weegstand;
  /** It lies in the archive: its content is opened for a stated reason only (13 lid 1). */
  readonly gearchiveerd?: true;
  /** Id of the decision of the weegploeg; none while there never was one. */
  readonly uitkomst?: string;
  readonly besluit?: 'agenderen' | 'niet-agenderen';
  readonly plicht: Informatieplicht;
  /** Ids of the views that count for the next decision: the last of each party since a postponement, on all that there is. */
  readonly tellend: readonly string[];
  /** Id of a view that was the last of its party -> the day of the first thing that happened after it. */
  readonly achterhaald?: ReadonlyMap<string, string>;
}

/** The grounds of a row; anything else than a letter of the law is left to the check of the table. */
export const alsGronden = (waarden: readonly string[]): Uitstelgrond[] =>
  uitstelletters.filter((letter) => waarden.includes(letter));

interface Volgorde {
  readonly volgorde: string;
}
export interface Oordeelrij extends Volgorde {
  readonly id: string;
  /** Where it was given: after a merge the decision is about another dossier. */
  readonly dossier: string;
  readonly partijsoort: string;
  readonly beletsel: boolean;
  readonly gronden: string[];
  readonly op: string;
}
export interface Besluitrij extends Volgorde {
  readonly dossier: string;
  readonly soort: string;
  readonly op: string;
  readonly herbeoordelen_op: string | null;
  readonly verzonden_op: string | null;
}
/** A dossier with an outcome and everything that was thought and decided about it, in order of time. */
export interface Uitkomstrij {
  readonly basis: Pick<Plichtbeeld, 'dossier' | 'nummer' | 'stand' | 'gearchiveerd'>;
  readonly uitkomst: string;
  readonly handeling: string | null;
  readonly uitkomstOp: string;
  readonly oordelen: readonly Oordeelrij[];
  readonly besluiten: readonly Besluitrij[];
}

/** The day of the first thing that happened after a view or decision; undefined when nothing did. */
export type Nieuwfeit = (na: Volgorde & { readonly beletsel?: boolean }) => string | undefined;

function alsOordeel(rij: Oordeelrij, nieuwFeit: Nieuwfeit): Informeeroordeel {
  const partij = kernpartijen.find((bekend) => bekend === rij.partijsoort);
  if (partij === undefined) throw new Error(`geen kernpartij: ${rij.partijsoort}`);
  const achterhaaldOp = nieuwFeit(rij);
  return {
    ...{ partij, beletsel: rij.beletsel, gronden: alsGronden(rij.gronden) },
    ...(achterhaaldOp === undefined ? {} : { achterhaaldOp }),
  };
}

/** A view of before the last postponement does not count any more. */
function isLater(oordeel: Volgorde, uitgesteld: Volgorde | undefined): boolean {
  return uitgesteld === undefined || BigInt(oordeel.volgorde) > BigInt(uitgesteld.volgorde);
}

/** Of each party the view that it gave last; the list is in order of time. */
function laatstePerPartij<T extends { readonly partijsoort: string }>(oordelen: readonly T[]): readonly T[] {
  return oordelen.filter((oordeel) => oordeel === oordelen.findLast((een) => een.partijsoort === oordeel.partijsoort));
}

function alsUitstel(besluit: Besluitrij | undefined, nieuwFeit: Nieuwfeit): Uitstelfeit | undefined {
  if (besluit === undefined) return undefined;
  if (besluit.herbeoordelen_op === null) throw new Error('een uitstel heeft een dag van herbeoordeling');
  const nieuwFeitOp = nieuwFeit(besluit);
  return {
    sinds: besluit.op,
    herbeoordelenOp: besluit.herbeoordelen_op,
    ...(nieuwFeitOp === undefined ? {} : { nieuwFeitOp }),
  };
}

/** The duty as it stands. */
export function maakPlichtbeeld(
  { basis, uitkomst, handeling, uitkomstOp, oordelen, besluiten }: Uitkomstrij,
  nieuwFeit: Nieuwfeit,
): Plichtbeeld {
  const uitgesteld = besluiten.findLast(({ soort }) => soort === 'uitgesteld' || soort === 'verlengd');
  const laatste = laatstePerPartij(oordelen.filter((oordeel) => isLater(oordeel, uitgesteld)));
  const geinformeerdOp = besluiten.findLast(({ soort }) => soort === 'geinformeerd')?.verzonden_op ?? undefined;
  const stappen = [...laatste, ...besluiten.filter(({ soort }) => soort !== 'geinformeerd')];
  const laatsteStapOp = stappen
    .map(({ op }) => op)
    .sort()
    .at(-1);
  const uitstel = besluiten.at(-1) === uitgesteld ? alsUitstel(uitgesteld, nieuwFeit) : undefined;
  return {
    ...basis,
    uitkomst,
    besluit: handeling === 'agenderen' ? 'agenderen' : 'niet-agenderen',
    plicht: {
      uitkomstOp,
      oordelen: laatste.map((rij) => alsOordeel(rij, nieuwFeit)),
      ...(uitstel === undefined ? {} : { uitstel }),
      ...(geinformeerdOp === undefined ? {} : { geinformeerdOp }),
      ...(laatsteStapOp === undefined ? {} : { laatsteStapOp }),
    },
    tellend: laatste.filter((rij) => nieuwFeit(rij) === undefined).map(({ id }) => id),
    achterhaald: new Map(
      laatste.flatMap((rij) => {
        const op = nieuwFeit(rij);
        return op === undefined ? [] : [[rij.id, op] as const];
      }),
    ),
  };
}
