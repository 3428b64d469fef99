// The planner of requests: receipt, identity, capacity, search, items, decision, answer and end become dated steps. Pure.
import type { Verzoekbesluit } from './verzoekbesluiten.ts';
import type { IngelezenVerzoek } from './verzoekenlijst.ts';

/** Kinds in the order in which they follow each other on one day. */
export const verzoektaken = [
  'ontvangen',
  'identiteit',
  'bevoegdheid',
  'zoeken',
  'voorleggen',
  'beslissen',
  'antwoorden',
  'vernietigd',
] as const;
export type Verzoektaak = (typeof verzoektaken)[number];

export interface Verzoekstap {
  /** Number of the request; keys of repetition are made of it, as they are of a case. */
  readonly geval: string;
  readonly dag: string;
  readonly sleutel: Verzoektaak;
}

/** The steps of all requests of the list on which the file decides, by day. */
export function planVerzoeken(
  verzoeken: readonly IngelezenVerzoek[],
  besluiten: readonly Verzoekbesluit[],
  peildatum: string,
): readonly Verzoekstap[] {
  return verzoeken
    .flatMap(({ nr, ontvangen }) => {
      const besluit = besluiten.find(({ verzoek }) => verzoek === nr);
      if (besluit === undefined) return [];
      const dagen: Readonly<Record<Verzoektaak, string | undefined>> = {
        ontvangen,
        identiteit: besluit.identiteit?.op,
        bevoegdheid: besluit.bevoegdheid?.op,
        zoeken: besluit.zoeken?.op,
        voorleggen: besluit.correctie?.op,
        beslissen: besluit.correctie?.besluitOp,
        antwoorden: besluit.antwoord.op,
        vernietigd: besluit.eindstand.vernietigdOp,
      };
      return verzoektaken.flatMap((sleutel): readonly Verzoekstap[] => {
        const dag = dagen[sleutel];
        return dag === undefined || dag > peildatum ? [] : [{ geval: nr, dag, sleutel }];
      });
    })
    .toSorted((a, b) =>
      a.dag === b.dag ? verzoektaken.indexOf(a.sleutel) - verzoektaken.indexOf(b.sleutel) : a.dag < b.dag ? -1 : 1,
    );
}
