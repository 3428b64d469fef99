// Sentences for refusals about keeping, archiving and destroying (art. 13).
import type { Reden } from '../redenen.ts';

export const weigeringtekstenBewaren = {
  'termijn-loopt-nog': {
    nl: 'De termijn loopt nog. Dit kan op de laatste dag ervan, niet eerder.',
    en: 'The term still runs. This can be done on its last day, not before.',
  },
  'afsluiting-onderweg': {
    nl: 'Het besluit om af te sluiten moet nog naar het weegdossier. Daarna gaat de casus naar het archief.',
    en: 'The decision to close must still go to the weegploeg file. After that the case goes to the archive.',
  },
  'inzagedoel-ontbreekt': {
    nl: 'Kies waarvoor u dit dossier opent: een klacht, verantwoording of heropening. Voor iets anders gaat het niet open.',
    en: 'Choose what you open this file for: a complaint, accountability or reopening. It opens for nothing else.',
  },
  'alleen-weegdossier': {
    nl: 'Heropenen gaat met het weegdossier. Uit een casus gaat niets terug, en wat is samengevoegd heropent u met het dossier dat doorging.',
    en: 'Reopening is done with the weegploeg file. Nothing goes back from a case, and what was merged is reopened with the file that went on.',
  },
  'bewaartermijn-voorbij': {
    nl: 'De bewaartermijn is voorbij. Dit dossier wordt vernietigd en gaat niet meer naar de weegploeg.',
    en: 'The retention period has ended. This file is destroyed and no longer goes to the weegploeg.',
  },
  'gegeven-niet-te-heropenen': {
    nl: 'Alleen persoonsgegevens en signalen gaan mee. Wat verzegeld was, of onder de machtiging van de politie kwam, verstrekt de politie opnieuw.',
    en: 'Only personal details and signals go along. What was sealed, or came from the police under the authorisation, is provided anew by the police.',
  },
  'geen-voorstel-gekozen': {
    nl: 'Kies wat u goedkeurt.',
    en: 'Choose what you approve.',
  },
  'voorstel-vervallen': {
    nl: 'Dit voorstel geldt niet meer: er is opnieuw gewogen of verwerkt, dus de termijn loopt vanaf een andere dag.',
    en: 'This proposal holds no more: something was weighed or processed anew, so the term runs from another day.',
  },
  'al-goedgekeurd': {
    nl: 'Uw organisatie heeft dit al goedgekeurd. Een andere kernpartij keurt het ook goed.',
    en: 'Your organisation approved this already. Another core party approves it too.',
  },
  'niet-goedgekeurd': {
    nl: 'Nog niet genoeg kernpartijen hebben de vernietiging goedgekeurd.',
    en: 'Not enough core parties have approved the destruction yet.',
  },
  'vernietiging-aangehouden': {
    nl: 'De vernietiging is aangehouden. Zij gaat door na de laatste dag daarvan, of als de aanhouding wordt opgeheven.',
    en: 'The destruction is held. It goes on after the last day of the hold, or when the hold is lifted.',
  },
  'betrokkene-kan-nog-vragen': {
    nl: 'De brief van artikel 11 is nog geen zeven weken weg. Zo lang kan de betrokkene nog vragen wat er is; daarna wordt eerder vernietigd wat is goedgekeurd, in elk geval op de laatste dag van de zes maanden.',
    en: 'The letter of article 11 went less than seven weeks ago. That long the data subject can still ask what there is; after it what was approved is destroyed early, and on the last day of the six months in any case.',
  },
  'informatieplicht-open': {
    nl: 'Bekijk eerst opnieuw of de betrokkene kan worden geïnformeerd. Aan het einde van de termijn bevestigt u dat hier, met waarom niemand is geïnformeerd; wordt eerder vernietigd, dan legt u het vast bij de informatieplicht.',
    en: 'First look again whether the person can be informed. At the end of the term you confirm that here, with why nobody was informed; to destroy earlier you record it with the duty to inform.',
  },
  'aanhoudgrond-ontbreekt': {
    nl: 'Kies waarom de vernietiging moet wachten.',
    en: 'Choose why the destruction must wait.',
  },
  'kenmerk-ontbreekt': {
    nl: 'Vul het kenmerk in van het verzoek of de klacht: letters en cijfers, met minstens één cijfer. Geen naam.',
    en: 'Enter the reference of the request or complaint: letters and digits, with at least one digit. No name.',
  },
  'aanhouding-te-lang': {
    nl: 'Kies een laatste dag vanaf vandaag, hooguit een jaar vooruit. Duurt het langer, leg dan opnieuw een aanhouding vast.',
    en: 'Choose a last day from today, at most a year ahead. If it takes longer, record a hold again.',
  },
  'aanhouding-loopt-niet': {
    nl: 'Deze aanhouding loopt niet meer.',
    en: 'This hold does not run any more.',
  },
  'aanhouding-van-ander': {
    nl: 'Een ander heeft dit aangehouden. Alleen die organisatie of functie heft het op, of de functionaris gegevensbescherming.',
    en: 'Somebody else holds this. Only that organisation or office lifts it, or the data protection officer.',
  },
  'opheffingsgrond-ontbreekt': {
    nl: 'Kies waarom de aanhouding niet meer nodig is.',
    en: 'Choose why the hold is no longer needed.',
  },
  'verzoek-loopt-nog': {
    nl: 'Dit verzoek loopt nog en wordt dus bewaard. Dit kan als het is beantwoord.',
    en: 'This request still runs, so it is kept. This can be done once it was answered.',
  },
  'correctie-niet-uitgevoerd': {
    nl: 'Een besluit op dit verzoek is nog niet uitgevoerd. Tot dan blijft het verzoek bewaard.',
    en: 'A decision on this request was not carried out yet. Until then the request is kept.',
  },
  'brief-al-verstuurd': {
    nl: 'Hierover is al een brief verstuurd. Een latere correctie krijgt een eigen brief.',
    en: 'A letter about this was sent already. A later correction gets a letter of its own.',
  },
  'kennisgevingsbrief-niet-opgemaakt': {
    nl: 'Maak eerst de brief op, en kies de brief die is verstuurd. Wat is verstuurd blijft bewaard.',
    en: 'Draw up the letter first, and choose the letter that was sent. What was sent is kept.',
  },
  'brief-niet-te-bewaren': {
    nl: 'Dit dossier is vernietigd. Van de brief wordt niets bewaard: haal hem op, verstuur hem en leg dat vast.',
    en: 'This file was destroyed. Nothing of the letter is kept: fetch it, send it and record that.',
  },
  'briefdag-ongeldig': {
    nl: 'De dag van verzending kan niet kloppen. Kies een dag vanaf het opmaken van de brief, uiterlijk vandaag.',
    en: 'The day of sending cannot be right. Choose a day from the drawing up of the letter on, today at the latest.',
  },
  'niets-te-verklaren': {
    nl: 'Er is niets vernietigd waarover nog geen verklaring is.',
    en: 'Nothing was destroyed that has no statement yet.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
