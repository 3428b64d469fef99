// The form of one word in the glossary.

export interface Begrip {
  readonly en: string;
  /** What it means, in English, in one sentence. */
  readonly uitleg: string;
  /** Row of the obligations, or a dash. */
  readonly clausule: string;
}

/** Writes one word on one line. */
export const begrip = (en: string, uitleg: string, clausule = '–'): Begrip => ({ en, uitleg, clausule });
