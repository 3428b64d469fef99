// Notices by letter (art. 12 lid 6): what the acts on them weigh, and the last day on which the letter goes.
import { loopAf } from './termijnen.ts';

/** The notices that one letter is about: of one file and one receiver. Days are ISO days. */
export interface Kennisgevingsfeiten {
  readonly vandaag: string;
  /** How many of them a letter told already. */
  readonly verteld: number;
}

/** Opening the archive for a letter. */
export interface Archiefopening {
  readonly vandaag: string;
  readonly inArchief: boolean;
  /** Why it opens; undefined or empty when nothing was said. */
  readonly toelichting: string | undefined;
}

export interface Verzending extends Kennisgevingsfeiten {
  /** The file was destroyed since: of its letter nothing is kept. */
  readonly vernietigd: boolean;
  /** Day on which the letter that went was made of these notices; undefined when there is no such letter. */
  readonly opgemaaktOp: string | undefined;
  readonly verzondenOp: string;
  /** Day of the last correction that the letter tells. */
  readonly gewijzigdOp: string;
}

/** Four weeks after the decision on a request; of a correction without one, after the correction itself. */
export function briefUiterlijk({
  beslotenOp,
  op,
}: {
  readonly beslotenOp: string | null;
  readonly op: string;
}): string {
  return loopAf('correctie-uitvoeren', beslotenOp ?? op);
}
