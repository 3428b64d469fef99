// Faults of a form: from the schema of the act, from its rule, or from the server, each tied to the field that it speaks of.
import type { z } from 'zod';
import type { Weigering } from '../../convenant/besluit.ts';
import type { Reden } from '../../convenant/redenen.ts';
import type { Teksten } from '../teksten/nl.ts';

export interface Fout {
  /** Path of the field in the input; undefined when the fault is about the whole. */
  readonly veld: string | undefined;
  readonly tekst: string;
  /** The words at the field itself, where its label stands above them; the whole sentence when left out. */
  readonly bijVeld?: string;
  readonly weigering?: Weigering;
}

/** Which field a reason of refusal speaks of. */
export type Veldwijzer = { readonly [reden in Reden]?: string };

type Foutteksten = Teksten['formulier']['fout'];

/** What is wrong with a value, in words. */
export function woordenVanIssue(issue: z.core.$ZodIssue, t: Foutteksten): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? t.teLang(Number(issue.maximum)) : t.anders;
    case 'too_small':
      if (issue.origin !== 'string') return t.kies;
      return Number(issue.minimum) <= 1 ? t.leeg : t.teKort(Number(issue.minimum));
    case 'invalid_format':
      if (issue.format === 'date') return t.datum;
      return issue.format === 'email' ? t.adres : t.anders;
    case 'invalid_union':
      return t.datumOfMaand;
    case 'invalid_value':
      return t.kies;
    case 'invalid_type':
      return t.leeg;
    case 'custom':
      // The shapes refuse two things by themselves: a day outside any calendar, and characters that are no text.
      return issue.message.startsWith('ligt te ver') ? t.datum : t.tekens;
    default:
      return t.anders;
  }
}

/** Label and fault as one sentence: `Datum van de melding: vul een geldige datum in`. */
export function zin(label: string | undefined, woorden: string): string {
  if (label !== undefined) return `${label}: ${woorden}`;
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

/** Refusals of a rule as faults of a form. */
export function foutenVanWeigeringen(
  weigeringen: readonly Weigering[],
  velden: Veldwijzer,
  tekst: (reden: Reden) => string,
): readonly Fout[] {
  return weigeringen.map((weigering) => ({
    veld: velden[weigering.reden],
    tekst: tekst(weigering.reden),
    weigering,
  }));
}

/** The first fault of every field, and all faults that have none: one message per field is enough to go on. */
export function eerstePerVeld(fouten: readonly Fout[]): readonly Fout[] {
  return fouten.filter(
    (fout, plaats) => fout.veld === undefined || fouten.findIndex(({ veld }) => veld === fout.veld) === plaats,
  );
}
