// Checks and corrections of a file as its readers see them: what changed, when, why and by whom; never what it said.
import { z } from 'zod';
import { aanleidingen, alleCorrectieredenen, isWoordsoort, wijzigingen } from '../convenant/correcties.ts';
import { partijsoorten } from '../convenant/rollen.ts';
import { controleUiterlijk } from '../convenant/termijnen.ts';
import { correctieVorm, type JuistheidVorm } from '../convenant/vormen/correctie.ts';

export interface Correctierij {
  readonly gegeven: string;
  readonly soort: string;
  readonly wijziging: string;
  readonly reden: string;
  readonly aanleiding: string;
  readonly op: string;
  readonly door: string;
  readonly partij: string;
  readonly partijsoort: string;
  readonly partijnaam: string;
  readonly aanDeBron: boolean;
}

interface Bronnen {
  readonly opening: string;
  /** Months of the period of checking that began on a day. */
  readonly maanden: (vanaf: string) => number;
  /** Undefined where no check is asked any more. */
  readonly controleren: boolean;
  readonly controles: JuistheidVorm['controles'];
  readonly correcties: readonly Correctierij[];
  readonly verouderd: readonly string[];
  readonly verzoeken: JuistheidVorm['verzoeken'];
  readonly kennisgevingen: readonly {
    readonly gegeven: string;
    readonly wijziging: string;
    readonly op: string;
    readonly per_brief: boolean;
    readonly brief_op: string | null;
    readonly naam: string | null;
  }[];
}

/** The outcome of a check as it is sealed. */
export const controleInhoud = z.strictObject({ uitkomst: z.string() });

function alsVorm(rij: Correctierij) {
  return correctieVorm.parse({
    gegeven: rij.gegeven,
    soort: rij.soort,
    bron: { id: rij.partij, soort: z.enum(partijsoorten).parse(rij.partijsoort), naam: rij.partijnaam },
    wijziging: z.enum(wijzigingen).parse(rij.wijziging),
    reden: z.enum(alleCorrectieredenen).parse(rij.reden),
    aanleiding: z.enum(aanleidingen).parse(rij.aanleiding),
    op: rij.op,
    door: rij.door,
    aanDeBron: rij.aanDeBron,
  });
}

/** Checks, corrections and what is without content now: the last change of an item in this file says what became of it. */
export function toonJuistheid(bronnen: Bronnen): JuistheidVorm {
  const correcties = bronnen.correcties.map(alsVorm);
  // Words that are gone or shielded stand where they were, as a sentence that says so.
  const laatste = new Map(
    correcties.filter((een) => !een.aanDeBron && !isWoordsoort(een.soort)).map((een) => [een.gegeven, een]),
  );
  const vanaf = bronnen.controles.at(-1)?.op ?? bronnen.opening;
  return {
    controleUiterlijk: bronnen.controleren ? controleUiterlijk(vanaf, bronnen.maanden(vanaf)) : null,
    controles: bronnen.controles,
    correcties,
    zonderInhoud: [...laatste.values()].flatMap(({ gegeven, soort, bron, wijziging, op }) =>
      wijziging === 'verwijderd' || wijziging === 'afgeschermd'
        ? [{ id: gegeven, soort, bron, toestand: wijziging, op }]
        : [],
    ),
    verouderd: [...bronnen.verouderd],
    verzoeken: bronnen.verzoeken,
    kennisgevingen: bronnen.kennisgevingen.map(({ gegeven, wijziging, op, per_brief, brief_op, naam }) => ({
      gegeven,
      wijziging: z.enum(wijzigingen).parse(wijziging),
      op: per_brief ? brief_op : op,
      aan: naam ?? '',
    })),
  };
}
