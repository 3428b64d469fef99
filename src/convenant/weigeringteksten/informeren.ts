// Sentences for refusals about informing the data subject.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenInformeren = {
  'geen-uitkomst': {
    nl: 'De weegploeg heeft over dit dossier nog niets besloten. De informatieplicht begint bij het besluit.',
    en: 'The weegploeg has not decided on this file yet. The duty to inform begins with the decision.',
  },
  'al-geinformeerd': {
    nl: 'De betrokkene is al geïnformeerd. Overleg of uitstel is niet meer nodig; opnieuw informeren kan wel.',
    en: 'The person has been informed already. No consultation or postponement is needed; informing again is possible.',
  },
  'overleg-niet-gevoerd': {
    nl: 'Nog niet elke kernpartij heeft na het overleg haar oordeel vastgelegd. Wacht tot alle drie dat deden; na een uitstel opnieuw.',
    en: 'Not every core party has recorded its view after the consultation. Wait until all three have; anew after a postponement.',
  },
  'overleg-achterhaald': {
    nl: 'Na het overleg kwam er iets nieuws bij: een signaal, een antwoord, een correctie, een samenvoeging of de sluiting van de casus. Wacht tot elke kernpartij opnieuw haar oordeel heeft vastgelegd. Was de brief al eerder weg, kies dan de dag waarop hij wegging.',
    en: 'Something new came in after the consultation: a signal, an answer, a correction, a merge or the closure of the case. Wait until every core party has recorded its view anew. If the letter had gone before that, choose the day on which it went.',
  },
  'geen-beletsel': {
    nl: 'Geen van de kernpartijen ziet een beletsel. Informeer de betrokkene.',
    en: 'None of the core parties sees an impediment. Inform the person.',
  },
  'beletsel-blijft': {
    nl: 'Een kernpartij ziet een beletsel. Stel het informeren uit, of laat die partij eerst een nieuw oordeel vastleggen.',
    en: 'A core party sees an impediment. Postpone informing, or let that party record another view first.',
  },
  'uitstel-loopt': {
    nl: 'Er loopt een uitstel. Herbeoordeel dat eerst.',
    en: 'A postponement is running. Reassess it first.',
  },
  'geen-uitstel': {
    nl: 'Er loopt geen uitstel om te herbeoordelen.',
    en: 'No postponement is running that could be reassessed.',
  },
  'uitstelgrond-ontbreekt': {
    nl: 'De grond ontbreekt. Kies ten minste één van de gronden a tot en met e.',
    en: 'The ground is missing. Choose at least one of the grounds a to e.',
  },
  'grond-niet-overlegd': {
    nl: 'Een gekozen grond is in het overleg door geen kernpartij genoemd. Kies alleen gronden uit het overleg.',
    en: 'A chosen ground was named by no core party in the consultation. Choose grounds from the consultation only.',
  },
  'evenredigheid-ontbreekt': {
    nl: 'De afweging ontbreekt. Schrijf waarom het belang zwaarder weegt dan het recht om het te weten, en waarom niets lichters volstaat.',
    en: 'The weighing is missing. Write why the interest outweighs the right to know, and why nothing lighter will do.',
  },
  'herbeoordeling-ongeldig': {
    nl: 'Kies voor de herbeoordeling een dag na vandaag, uiterlijk over drie maanden.',
    en: 'Choose a day after today for the reassessment, at the latest three months from now.',
  },
  'geadresseerde-ontbreekt': {
    nl: 'Er is geen ontvanger gekozen, of zijn naam of adres ontbreekt. Vul in aan wie de brief gaat.',
    en: 'No recipient was chosen, or the name or address is missing. Fill in to whom the letter goes.',
  },
  'vertegenwoordiger-niet-geadresseerd': {
    nl: 'De betrokkene is jonger dan 16. Informeer de wettelijk vertegenwoordiger, of schrijf waarom het belang van het kind zich daartegen verzet.',
    en: 'The person is younger than 16. Inform the legal representative, or write why the interest of the child opposes it.',
  },
  'vertegenwoordiger-past-niet': {
    nl: 'Deze vertegenwoordiger past niet bij de leeftijd: vanaf 16 krijgt de betrokkene zelf de brief, niet zijn ouder of voogd, en een kind heeft geen curator of mentor. Haal die ontvanger weg.',
    en: 'This representative does not fit the age: from 16 the person gets the letter, not his parent or guardian, and a child has no curator or mentor. Take that addressee away.',
  },
  'betrokkene-niet-geadresseerd': {
    nl: 'De brief gaat alleen naar een curator of mentor. Schrijf waarom de betrokkene zelf geen brief krijgt, of kies ook de betrokkene.',
    en: 'The letter goes to a curator or mentor only. Write why the person gets no letter, or choose the person as well.',
  },
  'contact-ontbreekt': {
    nl: 'Het contactpunt ontbreekt. Vul in waar de betrokkene met vragen terechtkan.',
    en: 'The contact point is missing. Fill in where the person can turn with questions.',
  },
  'curator-niet-vastgesteld': {
    nl: 'De brief gaat ook naar een curator of mentor. Schrijf waaruit de curatele of het mentorschap blijkt.',
    en: 'The letter also goes to a curator or mentor. Write what shows the curatorship or mentorship.',
  },
  'curatele-dag-ongeldig': {
    nl: 'De dag waarop u de curatele of het mentorschap zag ontbreekt, of ligt na vandaag. Kies de dag waarop u dat zag.',
    en: 'The day on which you saw the curatorship or mentorship is missing, or lies after today. Choose the day on which you saw it.',
  },
  'brief-niet-opgemaakt': {
    nl: 'Er is nog geen brief opgemaakt over dit besluit. Maak hem eerst op.',
    en: 'No letter about this decision has been made yet. Make it first.',
  },
  'brief-aangepast': {
    nl: 'Bevestig dat de brief ging zoals hij is opgemaakt. Is de tekst met de hand veranderd, maak dan een brief op die klopt en verstuur die.',
    en: 'Confirm that the letter went as it was made. If the text was changed by hand, make a letter that is right and send that.',
  },
  'brief-verouderd': {
    nl: 'Na het opmaken veranderde er iets wat in de brief hoort, voordat hij wegging. Maak een nieuwe brief op en verstuur die, of schrijf waarom deze brief toch klopte.',
    en: 'Something that belongs in the letter changed after it was made and before it went. Make a new letter and send that, or write why this letter was right all the same.',
  },
  'archiefreden-ontbreekt': {
    nl: 'Het dossier ligt in het archief. Schrijf waarom u het opent om de brief te maken.',
    en: 'The file lies in the archive. Write why you open it to make the letter.',
  },
  'reden-herkomst-ontbreekt': {
    nl: 'De reden ontbreekt. Schrijf waarom de brief niet zegt welke partijen de gegevens inbrachten.',
    en: 'The reason is missing. Write why the letter does not say which parties brought the data.',
  },
  'verzending-ongeldig': {
    nl: 'De dag van verzending ligt na vandaag, of voor de dag waarop de brief is opgemaakt, een oordeel is gegeven of het uitstel eindigde. Kies de dag waarop de brief echt wegging.',
    en: 'The day of sending lies after today, or before the day on which the letter was made, a view was given or the postponement ended. Choose the day on which the letter really went.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
