// A notice that goes by letter, as both registers keep it (art. 12 lid 6): whom to, about which item, and whether it went.

export interface Kennisgevingsrij {
  readonly id: string;
  readonly dossier: string;
  readonly nummer: string | null;
  /** Id of the party or external partner, its name, and its kind when it is a party. */
  readonly ontvanger: string;
  readonly naam: string;
  readonly partijsoort: string | null;
  readonly gegeven: string;
  readonly soort: string;
  readonly wijziging: string;
  readonly op: string;
  readonly ontvangen_op: string | null;
  /** It had words of the partnership about the item, not the item. */
  readonly in_woorden: boolean;
  /** Day of the decision that the correction carried out; null when nobody had asked for it. */
  readonly besloten_op: string | null;
  readonly brief_op: string | null;
  readonly brief_door: string | null;
}
