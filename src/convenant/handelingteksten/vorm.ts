// The form of the texts of one act.

/** Name of an act and what it does, in both languages. */
export interface Handelingtekst {
  readonly nl: string;
  readonly en: string;
  readonly uitleg: { readonly nl: string; readonly en: string };
}

/** Writes the four texts in one order: name and explanation, each Dutch first. */
export const act = (nl: string, en: string, uitlegNl: string, uitlegEn: string): Handelingtekst => ({
  nl,
  en,
  uitleg: { nl: uitlegNl, en: uitlegEn },
});
