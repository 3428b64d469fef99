// Sentences for refusals about what is provided and recorded in a casus: items, people around the subject, advice.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenDossierwerk = {
  'conclusie-ontbreekt': {
    nl: 'Er staat niet wat u verstrekt. Beschrijf het gegeven.',
    en: 'It does not say what you provide. Describe the item.',
  },
  'fase-past-niet': {
    nl: 'De fase past niet bij de stand van de casus. Zonder vastgesteld plan verstrekt u voor het opstellen, daarna voor het uitvoeren of monitoren.',
    en: 'The phase does not fit the stage of the case. Without an adopted plan you provide for drawing it up, afterwards for carrying it out or monitoring.',
  },
  'grondslag-rvdk-ontbreekt': {
    nl: 'De Raad voor de Kinderbescherming heeft hiervoor nog geen geldige grondslag gekozen. Kies een grondslag van de Raad.',
    en: 'The Child Care and Protection Board has chosen no valid ground for this yet. Choose a ground of the Board.',
  },
  'grondslag-reclassering-ontbreekt': {
    nl: 'De reclassering heeft hiervoor nog geen geldige grondslag gekozen. Kies een grondslag van de reclassering.',
    en: 'The probation service has chosen no valid ground for this yet. Choose a ground of the probation service.',
  },
  'reclasseringsdoel-ontbreekt': {
    nl: 'De reclassering verstrekt alleen voor toezicht, voorlichting en advies aan justitie of taakstraffen. Kies een van deze drie.',
    en: 'The probation service provides for supervision, information and advice to judicial bodies, or community service only. Choose one of the three.',
  },
  'gemeente-geen-deelnemer': {
    nl: 'De gemeente neemt niet deel aan deze casus. De machtiging kent geen andere ontvanger.',
    en: 'The municipality does not take part in this case. The authorisation decree knows no other receiver.',
  },
  'rol-ontbreekt': {
    nl: 'Er staat niet welke rol deze persoon heeft. Iemand zonder rol in het plan wordt niet opgenomen.',
    en: 'It does not say which role this person has. Somebody without a role in the plan is not recorded.',
  },
  'gezinsband-ontbreekt': {
    nl: 'Een achterblijver woonde met de uitreiziger in gezinsverband samen. Beschrijf hoe.',
    en: 'Somebody left behind lived with the traveller as a family. Describe how.',
  },
  'verblijf-toelichting-ontbreekt': {
    nl: 'Deze persoon verblijft niet in Nederland. Leg uit waarom het plan hem of haar toch nodig heeft.',
    en: 'This person does not stay in the Netherlands. Explain why the plan needs him or her all the same.',
  },
  'deskundige-ontbreekt': {
    nl: 'Er staat niet aan wie u advies vraagt. Noem organisatie en functie, geen naam.',
    en: 'It does not say whom you ask for advice. Give organisation and function, no name.',
  },
  'geen-open-advies': {
    nl: 'Er wacht geen adviesvraag op antwoord. Vraag eerst advies.',
    en: 'No request for advice waits for an answer. Ask for advice first.',
  },
  'advies-al-beantwoord': {
    nl: 'Deze adviesvraag is al beantwoord of bestaat niet. Kies een vraag die nog openstaat.',
    en: 'This request for advice has been answered already or does not exist. Choose one that is still open.',
  },
  'tekst-noemt-naam': {
    nl: 'De tekst bevat een naam uit het dossier; ook een gewoon woord dat hier als naam voorkomt telt. Advies gaat zonder persoonsgegevens. Laat de naam weg; zijn persoonsgegevens echt nodig, dan is het een verstrekking en geen adviesvraag.',
    en: 'The text contains a name of the file; an ordinary word that is a name here counts too. Advice goes without personal data. Leave the name out; where personal data are really needed it is a disclosure, not a request for advice.',
  },
  'tekst-noemt-adres': {
    nl: 'De tekst bevat een adres of postcode. Advies gaat zonder persoonsgegevens. Laat het weg; zijn persoonsgegevens echt nodig, dan is het een verstrekking en geen adviesvraag.',
    en: 'The text contains an address or postal code. Advice goes without personal data. Leave it out; where personal data are really needed it is a disclosure, not a request for advice.',
  },
  'tekst-noemt-geboortedatum': {
    nl: 'De tekst bevat een geboortedatum uit het dossier. Advies gaat zonder persoonsgegevens. Noem hooguit een leeftijdsgroep; zijn persoonsgegevens echt nodig, dan is het een verstrekking en geen adviesvraag.',
    en: 'The text contains a birth date of the file. Advice goes without personal data. Name an age group at most; where personal data are really needed it is a disclosure, not a request for advice.',
  },
  'tekst-noemt-nummer': {
    nl: 'De tekst bevat een dossiernummer, telefoonnummer of ander persoonlijk nummer. Advies gaat zonder persoonsgegevens. Laat het weg; zijn persoonsgegevens echt nodig, dan is het een verstrekking en geen adviesvraag.',
    en: 'The text contains a file number, telephone number or other personal number. Advice goes without personal data. Leave it out; where personal data are really needed it is a disclosure, not a request for advice.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
