// What takes the place of texts that repeat a corrected item, wherever it lies (art. 12 lid 6).
import { voorstelInhoud } from '../convenant/gegevens.ts';
import { doorverstrekteVersie } from '../convenant/vormen/doorverstrekking.ts';

/** What a released version says when its item changed: a partner that may have the new one asks for it anew. */
export const vervallenVersie = {
  vorm: 'woorden',
  tekst: 'Deze versie is vervallen: het gegeven is gewijzigd of verwijderd.',
} as const;

/**
 * Whether a partner had the item itself by this version, not words of the parties about it. Of a version that lapsed since that is
 * not to be seen any more: `eerderInWoorden` are the partners that were told before as ones that had it in words.
 */
export function hadLetterlijk(versie: unknown, partner: string, eerderInWoorden: readonly string[]): boolean {
  const gelezen = doorverstrekteVersie.parse(versie);
  if (gelezen.vorm !== 'woorden') return true;
  return gelezen.tekst === vervallenVersie.tekst && !eerderInWoorden.includes(partner);
}

/** A proposal or decision without the shortened text of an item, which repeats what is now wrong or gone; undefined when it has none. */
export function zonderTekst(inhoud: unknown, gegeven: string) {
  const besluit = voorstelInhoud.parse(inhoud);
  if (!besluit.selectie.some((keuze) => keuze.gegeven === gegeven && keuze.tekst !== undefined)) return undefined;
  const selectie = besluit.selectie.map(({ tekst, ...keuze }) =>
    keuze.gegeven === gegeven || tekst === undefined ? keuze : { ...keuze, tekst },
  );
  return { ...besluit, selectie };
}
