// The copy of an item in the casusoverleg (art. 8 lid 5): what goes along of it, shortened where people did so, without opinion and reporter.
import { analyse, casusanalyse, casussignaal, naw, signaal } from '../convenant/gegevens.ts';

/** Kinds that can go along. */
export type Kopiesoort = 'naw' | 'signaal' | 'analyse';

/** Kind and content of the copy of an item; `tekst` is its shortened text. Undefined for a kind that never goes along. */
export function kopieVan(
  soort: string,
  inhoud: unknown,
  tekst: string | undefined,
): { readonly soort: Kopiesoort; readonly inhoud: unknown } | undefined {
  switch (soort) {
    case 'naw':
      return { soort, inhoud: naw.parse(inhoud) };
    case 'signaal': {
      const { gedraging, gedragingDatum, meldDatum, criteria } = signaal.parse(inhoud);
      const ingekort = tekst !== undefined;
      return {
        soort,
        inhoud: casussignaal.parse({ gedraging: tekst ?? gedraging, gedragingDatum, meldDatum, criteria, ingekort }),
      };
    }
    case 'analyse': {
      const gelezen = analyse.parse(inhoud);
      const conclusie = tekst ?? (gelezen.vorm === 'analyse' ? gelezen.conclusie : gelezen.antwoord);
      return { soort, inhoud: casusanalyse.parse({ conclusie, ingekort: tekst !== undefined }) };
    }
    default:
      return undefined;
  }
}
