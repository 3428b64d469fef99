// Sentences for refusals about requests of data subjects.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenVerzoeken = {
  'verzoeker-ontbreekt': {
    nl: 'Naam of adres van de verzoeker ontbreekt. Vul in wie vraagt en waar het antwoord heen gaat.',
    en: 'Name or address of the requester is missing. Fill in who asks and where the answer goes.',
  },
  'verzoek-ontbreekt': {
    nl: 'Wat wordt gevraagd ontbreekt. Schrijf het verzoek kort op.',
    en: 'What is asked is missing. Write the request down briefly.',
  },
  'verzoekreden-ontbreekt': {
    nl: 'De reden ontbreekt. Bij correctie en verzet staat in het verzoek ook waarom; vraag het zo nodig na.',
    en: 'The reason is missing. A request to correct or object also says why; ask for it if need be.',
  },
  'geboortedatum-ontbreekt': {
    nl: 'De geboortedatum van de betrokkene ontbreekt. Die bepaalt wie het verzoek kan doen.',
    en: 'The birth date of the data subject is missing. It decides who can make the request.',
  },
  'ontvangstdag-ongeldig': {
    nl: 'De dag van ontvangst kan niet kloppen. Kies de dag waarop het verzoek binnenkwam.',
    en: 'The day of receipt cannot be right. Choose the day on which the request came in.',
  },
  'verzoek-afgehandeld': {
    nl: 'Dit verzoek is afgehandeld. Leg een nieuw verzoek vast als er opnieuw wordt gevraagd.',
    en: 'This request was dealt with. Record a new request when somebody asks again.',
  },
  'identiteit-niet-nodig': {
    nl: 'Van deze verzoeker is geen identiteit nodig: het verzoek wordt niet behandeld.',
    en: 'No identity is needed of this requester: the request will not be dealt with.',
  },
  'identiteitswijze-ontbreekt': {
    nl: 'Hoe de identiteit is vastgesteld ontbreekt. Kies wat u hebt gezien.',
    en: 'How the identity was established is missing. Choose what you saw.',
  },
  'identiteitsdag-ongeldig': {
    nl: 'De dag kan niet kloppen. Kies een dag vanaf de ontvangst, uiterlijk vandaag.',
    en: 'The day cannot be right. Choose a day from the receipt on, today at the latest.',
  },
  'identiteit-van-ander': {
    nl: 'Dit is niet de persoon om wie het gaat. Bij een gemachtigde is dat de betrokkene zelf, anders de verzoeker.',
    en: 'This is not the person whose identity counts. With a mandate that is the data subject, otherwise the requester.',
  },
  'kopie-bewaard': {
    nl: 'Bevestig dat geen kopie van het document is bewaard. Vernietig een meegestuurde kopie of geef haar terug.',
    en: 'Confirm that no copy of the document is kept. Destroy a copy that was sent along or give it back.',
  },
  'geen-vertegenwoordiger': {
    nl: 'Deze verzoeker vertegenwoordigt niemand; er is niets te toetsen.',
    en: 'This requester represents nobody; there is nothing to check.',
  },
  'leeftijd-past-niet': {
    nl: 'Vanaf zestien jaar vraagt iemand zelf of geeft hij een machtiging; daarvoor vraagt zijn ouder.',
    en: 'From the age of sixteen somebody asks himself or gives a mandate; before that his parent asks.',
  },
  'bewijsstuk-ontbreekt': {
    nl: 'Het stuk dat de bevoegdheid bewijst ontbreekt of past niet bij deze hoedanigheid. Vraag het op.',
    en: 'The paper that proves the power is missing or does not fit this capacity. Ask for it.',
  },
  'stukdag-ongeldig': {
    nl: 'De datum van het stuk ontbreekt of ligt na vandaag. Neem over wat op het stuk staat.',
    en: 'The date of the paper is missing or lies after today. Copy what the paper says.',
  },
  'belang-kind-niet-gewogen': {
    nl: 'Ga na of het belang van het kind zich verzet tegen antwoord aan de ouder. Verzet het zich, dan is de uitkomst onbevoegd.',
    en: 'Look whether the interest of the child opposes an answer to the parent. If it does, the outcome is no power.',
  },
  'toelichting-ontbreekt': {
    nl: 'De toelichting ontbreekt. Schrijf waarom deze verzoeker het verzoek niet kan doen.',
    en: 'The explanation is missing. Write why this requester cannot make the request.',
  },
  'al-verdaagd': {
    nl: 'Dit verzoek is al verdaagd. Een tweede keer kan niet.',
    en: 'This request was put off already. A second time is not possible.',
  },
  'termijn-voorbij': {
    nl: 'De vier weken zijn voorbij. Verdagen kan alleen zolang zij lopen; antwoord zo snel mogelijk.',
    en: 'The four weeks are over. Putting off is possible only while they run; answer as soon as you can.',
  },
  'berichtdag-ongeldig': {
    nl: 'De dag van het bericht aan de verzoeker kan niet kloppen. Kies een dag vanaf de ontvangst, uiterlijk vandaag.',
    en: 'The day on which the requester was told cannot be right. Choose a day from the receipt on, today at the latest.',
  },
  'verzoek-te-behandelen': {
    nl: 'De verzoeker is bekend en niet onbevoegd bevonden. Behandel het verzoek, of toets eerst de vertegenwoordiger.',
    en: 'The requester is known and not found without power. Deal with the request, or check the representative first.',
  },
  'identiteit-eerst-gevraagd': {
    nl: 'Vraag eerst om een bewijs van identiteit. Bevestig dat u dat deed en dat het uitbleef.',
    en: 'Ask for a proof of identity first. Confirm that you did and that it did not come.',
  },
  'verzenddag-ongeldig': {
    nl: 'De dag van verzending kan niet kloppen. Kies een dag vanaf de ontvangst, uiterlijk vandaag.',
    en: 'The day of sending cannot be right. Choose a day from the receipt on, today at the latest.',
  },
  'identiteit-ontbreekt': {
    nl: 'Nog niet is vastgesteld wie vraagt. Stel eerst de identiteit vast.',
    en: 'It is not established yet who asks. Establish the identity first.',
  },
  'bevoegdheid-ontbreekt': {
    nl: 'Niet gebleken is dat deze verzoeker dit kan vragen. Toets de vertegenwoordiger, of neem het verzoek niet in behandeling.',
    en: 'It has not been shown that this requester can ask this. Check the representative, or do not deal with the request.',
  },
  'vondst-van-ander': {
    nl: 'Deze vondst beoordeelt een ander: in de bestanden de uitvoerder, in het archief en achter het zegel de kernpartijen.',
    en: 'Somebody else judges this find: in the registers the uitvoerder, in the archive and behind the seal the core parties.',
  },
  'vondstoordeel-ontbreekt': {
    nl: 'Het oordeel ontbreekt. Kies of dit de betrokkene is.',
    en: 'The judgement is missing. Choose whether this is the data subject.',
  },
  'vondst-ongewijzigd': {
    nl: 'Zo is deze vondst al beoordeeld.',
    en: 'This find was judged like this already.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
