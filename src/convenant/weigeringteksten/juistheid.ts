// Sentences for refusals about checking a file and correcting its items.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenJuistheid = {
  'controle-onvolledig': {
    nl: 'Nog niet elk gegeven is bekeken. Loop alle gegevens van dit bestand na.',
    en: 'Not every item has been looked at yet. Go through all items of this file.',
  },
  'gegeven-onbekend': {
    nl: 'Een genoemd gegeven staat niet (meer) in dit bestand. Lees het bestand opnieuw.',
    en: 'An item named here is not (or no longer) in this file. Read the file again.',
  },
  'uitkomst-ontbreekt': {
    nl: 'De uitkomst van de controle ontbreekt. Schrijf in eigen woorden wat u naging.',
    en: 'The outcome of the check is missing. Write in your own words what you verified.',
  },
  'niet-uw-gegeven': {
    nl: 'Dit gegeven past u niet aan. De uitvoerder doet dat; de politie alleen voor eigen gegevens die nog verzegeld zijn.',
    en: 'You do not change this item. The uitvoerder does; the police only for its own items that are still sealed.',
  },
  'ander-verzet-loopt': {
    nl: 'Dit gegeven blijft afgeschermd zolang op verzet ertegen niet is beslist. Beslis eerst over elk verzoek waarvoor het is afgeschermd.',
    en: 'This item stays shielded as long as an objection to it is not decided. First decide on every request that it is shielded for.',
  },
  'gegeven-staat-niet-toe': {
    nl: 'Dit gegeven is verwijderd of afgeschermd, of juist niet afgeschermd. Kies een gegeven waarbij dit kan.',
    en: 'This item was removed or is shielded, or is not shielded at all. Choose an item for which this is possible.',
  },
  'besluit-blijft-staan': {
    nl: 'Een besluit blijft zoals het is genomen. Alleen een nieuw besluit verandert het.',
    en: 'A decision stays as it was taken. Only a new decision changes it.',
  },
  'soort-past-niet': {
    nl: 'De nieuwe inhoud hoort bij een ander soort gegeven. Kies het gegeven opnieuw.',
    en: 'The new content belongs to another kind of item. Choose the item again.',
  },
  'correctiereden-ontbreekt': {
    nl: 'De reden ontbreekt. Kies waarom het gegeven verandert.',
    en: 'The reason is missing. Choose why the item changes.',
  },
  'aanleiding-ontbreekt': {
    nl: 'De aanleiding ontbreekt. Kies hoe dit aan het licht kwam.',
    en: 'The occasion is missing. Choose how this came to light.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
