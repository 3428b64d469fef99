// The version of an item that goes to an external partner: people's own words, or the item without what he has no need of.
import { achterblijver, casussignaal, inbrenger, naw, netwerkpersoon } from './gegevens.ts';
import type { DoorverstrekteVersie } from './vormen/doorverstrekking.ts';

/**
 * The exact text that the parties consent to. Of a signal the behaviour and its day go, not the criteria and the day of the report;
 * of persons around the subject not why they are in the file. Throws for a kind that never goes as it is: the rule keeps those out.
 */
export function doorTeVerstrekkenVersie(
  soort: string,
  inhoud: unknown,
  tekst: string | undefined,
): DoorverstrekteVersie {
  if (tekst !== undefined && tekst.trim() !== '') return { vorm: 'woorden', tekst };
  switch (soort) {
    case 'naw':
      return { vorm: 'naw', naw: naw.parse(inhoud) };
    case 'signaal': {
      const { gedraging, gedragingDatum } = casussignaal.parse(inhoud);
      return { vorm: 'signaal', gedraging, ...(gedragingDatum === undefined ? {} : { gedragingDatum }) };
    }
    case 'inbrenger':
      return { vorm: 'inbrenger', ...inbrenger.parse(inhoud) };
    case 'achterblijver':
    case 'netwerkpersoon': {
      const persoon = soort === 'achterblijver' ? achterblijver.parse(inhoud) : netwerkpersoon.parse(inhoud);
      return { vorm: 'persoon', naw: persoon.naw, rol: persoon.rol };
    }
    default:
      throw new Error(`een gegeven van soort ${soort} gaat niet letterlijk naar een externe partner`);
  }
}
