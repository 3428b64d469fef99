// Sentences for refusals about requests of data subjects.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenVerzoeken = {
  'verzoeker-ontbreekt': {
    nl: 'Naam of adres van de verzoeker ontbreekt. Vul in wie vraagt en waar het antwoord heen gaat.',
    en: 'Name or address of the requester is missing. Fill in who asks and where the answer goes.',
  },
  'verzoek-ontbreekt': {
    nl: 'De inhoud van het verzoek ontbreekt. Schrijf kort op wat wordt gevraagd.',
    en: 'The content of the request is missing. Write down briefly what is asked.',
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
    nl: 'Vanaf zestien jaar vraagt iemand zelf of geeft hij een machtiging; daarvoor vraagt zijn ouder of voogd. Een curator of mentor heeft alleen wie achttien is.',
    en: 'From the age of sixteen somebody asks himself or gives a mandate; before that his parent or guardian asks. Only whoever is eighteen has a curator or mentor.',
  },
  'bewijsstuk-ontbreekt': {
    nl: 'Het stuk dat de bevoegdheid bewijst ontbreekt of past niet bij deze hoedanigheid. Vraag het op.',
    en: 'The paper that proves the power is missing or does not fit this capacity. Ask for it.',
  },
  'stukdag-ongeldig': {
    nl: 'De datum van het stuk ontbreekt of ligt na vandaag. Neem over wat op het stuk staat.',
    en: 'The date of the paper is missing or lies after today. Copy what the paper says.',
  },
  'stuk-te-oud': {
    nl: 'Het uittreksel is meer dan drie maanden ouder dan het verzoek. Vraag een nieuw: gezag en curatele kunnen intussen zijn veranderd.',
    en: 'The extract is more than three months older than the request. Ask for a new one: authority and curatele can have changed since.',
  },
  'belang-kind-niet-gewogen': {
    nl: 'Ga na of het belang van het kind zich verzet tegen antwoord aan de ouder of voogd. Verzet het zich, dan is de uitkomst onbevoegd.',
    en: 'Look whether the interest of the child opposes an answer to the parent or guardian. If it does, the outcome is no power.',
  },
  'toelichting-ontbreekt': {
    nl: 'De toelichting ontbreekt. Schrijf waarom deze verzoeker het verzoek niet kan doen.',
    en: 'The explanation is missing. Write why this requester cannot make the request.',
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
    nl: 'De dag van verzending kan niet kloppen. Kies een dag vanaf de ontvangst en vanaf alles waarop de brief steunt, uiterlijk vandaag.',
    en: 'The day of sending cannot be right. Choose a day from the receipt and everything that the letter rests on, today at the latest.',
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
  'leeftijd-niet-nagegaan': {
    nl: 'De geboortedatum in het dossier is niet die van het verzoek. Ga na dat de betrokkene ook volgens het dossier jonger is dan zestien; vanaf zestien vraagt niemand voor hem met gezag. Klopt de datum van het verzoek niet, herstel dan het verzoek; klopt die van het dossier niet, verbeter die eerst.',
    en: 'The birth date in the file is not that of the request. Check that the person is under sixteen by the file too; from sixteen on nobody asks for him by parental authority. When the date of the request is wrong, mend the request; when that of the file is wrong, correct it first.',
  },
  'geen-correctieverzoek': {
    nl: 'Dit is een verzoek om inzage. Leg een verzoek om correctie of verzet apart vast.',
    en: 'This is a request to see. Record a request to correct or an objection on its own.',
  },
  'verzoeker-onbekend': {
    nl: 'Nog niet vaststaat wie vraagt en dat hij dat mag. Stel de identiteit vast en toets zo nodig de vertegenwoordiger.',
    en: 'It is not established yet who asks and that he can. Establish the identity and check the representative if need be.',
  },
  'geen-gegevens-gekozen': {
    nl: 'Er is geen gegeven gekozen. Kies waar het verzoek over gaat.',
    en: 'No item was chosen. Choose what the request is about.',
  },
  'al-voorgelegd': {
    nl: 'Een gekozen gegeven ligt al bij dit verzoek. Kies alleen wat er nog niet bij ligt.',
    en: 'A chosen item lies with this request already. Choose only what does not yet.',
  },
  'gegeven-van-ander': {
    nl: 'Een gekozen gegeven gaat over iemand anders. Van wie als melder of naaste in dit dossier staat kan alleen worden voorgelegd wat over hem zelf is vastgelegd.',
    en: 'A chosen item is about somebody else. For a reporter or relative in this file, only what is recorded about himself can be put forward.',
  },
  'beperking-niet-gewogen': {
    nl: 'Kies of de gegevens worden afgeschermd zolang op het verzet niet is beslist.',
    en: 'Choose whether the items are shielded as long as the objection is undecided.',
  },
  'niets-te-beslissen': {
    nl: 'Bij dit verzoek ligt geen gegeven waarover nog een besluit nodig is. Leg eerst gegevens voor.',
    en: 'No item lies with this request that still needs a decision. Put items to it first.',
  },
  'punt-besloten': {
    nl: 'Over dit gegeven is al besloten. Wie het er niet mee eens is maakt bezwaar.',
    en: 'This item was decided on already. Whoever disagrees can object to the decision.',
  },
  'vernietigen-alleen-na-verzet': {
    nl: 'Een heel dossier eerder vernietigen kan alleen na verzet, in de weegploeg. Kies verwijderen voor dit gegeven.',
    en: 'Destroying a whole file early is possible only after an objection, in the weegploeg. Choose removal for this item.',
  },
  'dossier-niet-te-vernietigen': {
    nl: 'Dit dossier kan niet eerder worden vernietigd: het is geagendeerd, of het wordt nog gewogen. Kies verwijderen voor dit gegeven.',
    en: 'This file cannot be destroyed early: it is scheduled, or still being weighed. Choose removal for this item.',
  },
  'correctiegrond-ontbreekt': {
    nl: 'De grond ontbreekt of past niet bij dit besluit. Een correctie rust op grond a, b of c; een afwijzing heeft er geen.',
    en: 'The ground is missing or does not fit this decision. A correction rests on ground a, b or c; a refusal has none.',
  },
  'nieuwe-woorden-ontbreken': {
    nl: 'Schrijf wat er komt te staan, of wat erbij komt. De brief zegt het aan wie het vroeg.',
    en: 'Write what it will say, or what is added. The letter tells it to who asked.',
  },
  'partij-niet-gehoord': {
    nl: 'Niet elke partij is gehoord. Vraag wie het gegeven inbracht; bij verzet alle drie de kernpartijen.',
    en: 'Not every party was heard. Ask who brought the item; about an objection all three core parties.',
  },
  'partij-sprak-zelf': {
    nl: 'Van een partij staat hier meer dan één zienswijze. Wat zij zelf gaf telt; leg geen andere voor haar vast.',
    en: 'There is more than one view of a party here. What it gave itself counts; record no other for it.',
  },
  'hoordag-ongeldig': {
    nl: 'De dag waarop een partij is gehoord kan niet kloppen. Kies een dag vanaf het voorleggen, uiterlijk vandaag.',
    en: 'The day on which a party was heard cannot be right. Choose a day from the putting on, today at the latest.',
  },
  'kernpartijen-oneens': {
    nl: 'Verzet wordt toegewezen als alle gehoorde partijen het daarmee eens zijn, en afgewezen als er een reden heeft om door te gaan.',
    en: 'An objection is granted when all parties heard agree, and fails when one of them has a reason to go on.',
  },
  'vondst-niet-bevestigd': {
    nl: 'Bij dit verzoek is niet bevestigd dat het dossier over deze persoon gaat. Beoordeel eerst de vondst; alleen daarvoor gaat het archief open.',
    en: 'With this request it was not confirmed that the file is about this person. Judge the find first; only for that the archive opens.',
  },
  'origineel-in-archief': {
    nl: 'Een gekozen gegeven is een kopie; het origineel ligt ook in het archief. Leg het origineel voor, de kopie verandert mee.',
    en: 'A chosen item is a copy; its original lies in the archive too. Put the original to the request, the copy changes with it.',
  },
  'vernietigen-niet-in-archief': {
    nl: 'Wat in het archief ligt blijft vijf jaar en wordt niet eerder vernietigd. Kies verwijderen voor dit gegeven.',
    en: 'What lies in the archive stays five years and is not destroyed earlier. Choose removal for this item.',
  },
  'gegeven-al-verwijderd': {
    nl: 'Dit gegeven is al verwijderd; er is niets meer om te veranderen.',
    en: 'This item was removed already; there is nothing left to change.',
  },
  'niets-uit-te-voeren': {
    nl: 'Bij dit verzoek wacht in het archief niets op uitvoering.',
    en: 'Nothing in the archive waits to be carried out for this request.',
  },
  'punt-zonder-besluit': {
    nl: 'Van dit gegeven is niets uit te voeren: er is nog niet besloten, of het is al gedaan. Wat geheel vernietigd zou worden, wacht op het einde van zijn termijn.',
    en: 'Nothing of this item is to be carried out: it was not decided on yet, or it was done. What was to be destroyed whole waits for the end of its term.',
  },
  'nieuwe-inhoud-past-niet': {
    nl: 'Bij verbeteren en aanvullen hoort nieuwe inhoud; bij andere besluiten niet.',
    en: 'An improvement or an addition comes with new content; other decisions do not.',
  },
  'aangevoerd-ontbreekt': {
    nl: 'Schrijf bij elk gegeven op wat de persoon erover zegt en wat het volgens hem moet worden. De partijen die om hun zienswijze worden gevraagd lezen dat, en het verzoek zelf niet.',
    en: 'Write down for every item what the person says of it and what it should become according to him. The parties that are asked for their view read that, and not the request itself.',
  },
  'punt-afgerond': {
    nl: 'Van dit gegeven is alles besloten en gedaan; het archief gaat er niet meer voor open.',
    en: 'All of this item was decided and done; the archive does not open for it any more.',
  },
  'nog-niets-voorgelegd': {
    nl: 'De persoon staat in een dossier, maar bij dit verzoek ligt geen gegeven. Leg voor waarover hij schrijft en beslis daarover. Kan dat niet, kies dan de brief die niets zegt, met grond en weging.',
    en: 'The person is in a file, but no item lies with this request. Put to it what he writes about and decide on that. If that cannot be done, choose the letter that says nothing, with ground and weighing.',
  },
  'punten-onbeslist': {
    nl: 'Over een gegeven bij dit verzoek is nog niet besloten. Beslis eerst over elk gegeven.',
    en: 'An item of this request was not decided on yet. Decide on every item first.',
  },
  'niet-gezocht': {
    nl: 'Bij dit verzoek ligt niets. Doorzoek eerst de bestanden en laat het archief doorzoeken, of leg gegevens voor.',
    en: 'Nothing lies with this request. Search the files first and have the archive searched, or put items to it.',
  },
  'geen-zienswijze-gevraagd': {
    nl: 'Over geen gegeven van dit dossier wordt uw zienswijze nu gevraagd.',
    en: 'Your view is not asked for now on any item of this file.',
  },
  'partij-niet-te-horen': {
    nl: 'Over dit gegeven wordt uw partij niet gehoord: dat is wie het inbracht, en bij verzet de drie kernpartijen.',
    en: 'Your party is not heard about this item: that is who brought it, and about an objection the three core parties.',
  },
  'nieuwe-inhoud-ontbreekt': {
    nl: 'Zeg ook wat er zou moeten staan: de uitvoerder verbetert of vult aan wat u opgeeft.',
    en: 'Say as well what it should be: the uitvoerder improves or adds what you give.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
