// Sentences for refusals about the overview of a request of inzage.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenInzage = {
  'geen-inzageverzoek': {
    nl: 'Dit is geen verzoek om inzage.',
    en: 'This is no request to see.',
  },
  'zoekt-een-ander': {
    nl: 'Archief en verzegelde gegevens doorzoekt de politie of het OM. De gemeente doet dat alleen als van beide niemand kan handelen.',
    en: 'Police or OM search the archive and what is sealed. The municipality only does when nobody of both can act.',
  },
  'niet-doorzocht': {
    nl: 'Nog niet overal is gezocht. De uitvoerder doorzoekt beide bestanden, politie of OM het archief en wat verzegeld is.',
    en: 'Not everything was searched yet. The uitvoerder searches both registers, police or OM the archive and what is sealed.',
  },
  'registers-opnieuw-doorzoeken': {
    nl: 'De uitvoerder zoekt opnieuw en beoordeelt wat hij vindt: na zijn zoekactie kwam iets binnen dat over de betrokkene kan gaan.',
    en: 'The uitvoerder searches again and judges what is found: after that search something came in that may be about the data subject.',
  },
  'archief-opnieuw-doorzoeken': {
    nl: 'De politie of het OM zoekt opnieuw. Bij elk verzoek, ook als er niets is bijgekomen, is die zoekactie van de dag van het antwoord of van de dag ervoor.',
    en: 'Police or OM search again. For every request, also when nothing came in, that search is of the day of the answer or the day before.',
  },
  'overzicht-verouderd': {
    nl: 'Een dossier is veranderd nadat de gegevens eruit zijn overgenomen, of het ging naar het archief. Doorzoek opnieuw: dan staat in het overzicht wat er nu is.',
    en: 'A file changed after its data were taken over, or it went to the archive. Search again: then the overview says what is there now.',
  },
  'vondsten-open': {
    nl: 'Niet elke vondst is beoordeeld. Leg eerst van elke vondst vast of het de betrokkene is.',
    en: 'Not every find was judged. First record of every find whether it is the data subject.',
  },
  'stukken-open': {
    nl: 'Niet over elk stuk is beslist. Wie het aangaat beslist eerst of het in het overzicht komt.',
    en: 'Not every item was decided on. First whoever it concerns decides whether it comes into the overview.',
  },
  'niets-te-tonen': {
    nl: 'Alles wordt weggelaten. Weiger dan de inzage, met de grond.',
    en: 'Everything is left out. Refuse then, with the ground.',
  },
  'stukbesluit-ontbreekt': {
    nl: 'Kies bij ten minste één stuk wat ermee gebeurt.',
    en: 'Choose for at least one item what becomes of it.',
  },
  'stuk-van-ander': {
    nl: 'Over dit stuk beslist een ander: de kernpartij die het inbracht zolang zij er is, of de uitvoerder.',
    en: 'Somebody else decides on this item: the core party that brought it as long as it is there, or the uitvoerder.',
  },
  'weglaatgrond-ontbreekt': {
    nl: 'De grond ontbreekt, of is er bij een stuk dat wordt getoond. Kies een grond bij elk stuk dat u weglaat of inkort.',
    en: 'The ground is missing, or there is one with an item that is shown. Choose a ground for every item that you leave out or shorten.',
  },
  'inkorttekst-ontbreekt': {
    nl: 'De ingekorte tekst ontbreekt. Schrijf wat in het overzicht komt.',
    en: 'The shortened text is missing. Write what comes into the overview.',
  },
  'weigervorm-ontbreekt': {
    nl: 'Kies hoe u weigert: met de grond, of zonder te bevestigen of te ontkennen.',
    en: 'Choose how you refuse: with the ground, or without confirming or denying.',
  },
  'niets-te-weigeren': {
    nl: 'Er is niets vastgelegd; weigeren met een grond zou onwaar zijn. Antwoord dat er niets is, of bevestig noch ontken.',
    en: 'Nothing is on record; a refusal with a ground would be untrue. Answer that there is nothing, or neither confirm nor deny.',
  },
  'weigergrond-ontbreekt': {
    nl: 'De grond ontbreekt. Kies ten minste één van de vijf gronden.',
    en: 'The ground is missing. Choose at least one of the five grounds.',
  },
  'weging-ontbreekt': {
    nl: 'De weging ontbreekt. Schrijf waarom dit antwoord nodig is en niet verder gaat dan nodig.',
    en: 'The weighing is missing. Write why this answer is needed and goes no further than needed.',
  },
  'zwijgreden-ontbreekt': {
    nl: 'De betrokkene is eerder al geïnformeerd, of kreeg al een open antwoord. Schrijf waarom zwijgen dan nog iets beschermt, of weiger met de grond.',
    en: 'The data subject was informed before, or got an open answer already. Write why silence still protects something, or refuse with the ground.',
  },
  'openreden-ontbreekt': {
    nl: 'Informeren van de betrokkene is uitgesteld (artikel 11 lid 3). Schrijf waarom een open antwoord dat belang niet meer schaadt, of laat weg, weiger, of bevestig niets op die grond.',
    en: 'Informing the data subject is postponed (article 11, paragraph 3). Write why an open answer no longer harms that interest, or leave out, refuse, or confirm nothing on that ground.',
  },
  'correctieantwoord-ontbreekt': {
    nl: 'Er is geen brief aan wie niet kan vragen. Is het verzoek beantwoord, dan heeft een kernpartij de brief.',
    en: 'There is no letter to whoever cannot ask. Of a request that was answered a core party has the letter.',
  },
  'inzageantwoord-ontbreekt': {
    nl: 'Dit verzoek is nog niet beantwoord.',
    en: 'This request was not answered yet.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
