// Sentences for refusals about disclosing items of a case to external partners.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenDoorverstrekking = {
  'ontvanger-geen-deelnemer': {
    nl: 'De ontvanger neemt geen deel aan deze casus. Kies een externe partner die deelneemt.',
    en: 'The receiver does not take part in this case. Choose an external partner that does.',
  },
  'soort-gegevens-ontbreekt': {
    nl: 'De soort gegevens ontbreekt. Noem in woorden wat voor gegevens het zijn, zonder de inhoud.',
    en: 'The kind of data is missing. Say in words what kind of data it is, without the content.',
  },
  'geen-gegeven-gekozen': {
    nl: 'Er is geen gegeven gekozen. Kies ten minste één gegeven dat de partner nodig heeft.',
    en: 'No item is chosen. Choose at least one item that the partner needs.',
  },
  'noodzaak-per-gegeven-ontbreekt': {
    nl: 'Bij een gekozen gegeven ontbreekt de noodzaak. Schrijf bij elk gegeven waarvoor de partner het nodig heeft.',
    en: 'A chosen item has no necessity. Write for every item what the partner needs it for.',
  },
  'gegeven-niet-door-te-verstrekken': {
    nl: 'Een gekozen gegeven kan niet naar een externe partner of bestaat niet. Kies een ander gegeven uit deze casus.',
    en: 'A chosen item cannot go to an external partner or does not exist. Choose another item of this case.',
  },
  'analyse-in-eigen-woorden': {
    nl: 'Een analyse gaat niet letterlijk naar een externe partner. Schrijf zelf op wat hij ervan moet weten.',
    en: 'An analysis does not go to an external partner as it is. Write what the partner must know of it.',
  },
  'toestemming-ontbreekt': {
    nl: 'Nog niet elke partij die dat moet, gaf toestemming. Wacht tot allen voor hebben gestemd; bij een tegenstem kan het niet.',
    en: 'Not every required party has consented yet. Wait until all have voted in favour; after a vote against it is impossible.',
  },
  'al-doorverstrekt': {
    nl: 'Deze gegevens zijn al doorverstrekt. Doe een nieuw voorstel als de partner meer nodig heeft.',
    en: 'These items have been disclosed already. Make a new proposal if the partner needs more.',
  },
  'geheimhouding-partner-ontbreekt': {
    nl: 'Niemand van de ontvanger heeft een geldige geheimhoudingsverklaring. Laat de contactpersoon eerst geheimhouding bevestigen.',
    en: 'Nobody of the receiver has a valid statement of secrecy. Have the contact person confirm secrecy first.',
  },
  'gegeven-niet-meer-geldig': {
    nl: 'Een gegeven is sinds het voorstel verbeterd of verwijderd. Doe een nieuw voorstel met het juiste gegeven.',
    en: 'An item was corrected or removed since the proposal. Make a new proposal with the right item.',
  },
  'doorverstrekking-loopt-niet': {
    nl: 'Deze gegevens zijn niet doorverstrekt of de doorverstrekking is al ingetrokken. Er is niets in te trekken.',
    en: 'These items were not disclosed, or the disclosure has been withdrawn already. There is nothing to withdraw.',
  },
  'niet-uw-doorverstrekking': {
    nl: 'Uw partij deed deze doorverstrekking niet. Vraag die partij of een kernpartij om haar in te trekken.',
    en: 'Your party did not make this disclosure. Ask that party or a core party to withdraw it.',
  },
  'overzicht-alleen-kernpartij': {
    nl: 'Het overzicht over alle casussen is voor kernpartijen en uitvoerder. Bekijk de verstrekkingen per casus.',
    en: 'The overview of all cases is for core parties and the uitvoerder. Look at the disclosures per case.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
