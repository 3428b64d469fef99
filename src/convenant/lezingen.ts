// The readings chosen where a clause is open: the question, the choice, and the other reading where there is one.

import { lezingenBeveiliging } from './lezingen/beveiliging.ts';
import { lezingenBewaren } from './lezingen/bewaren.ts';
import { lezingenInformeren } from './lezingen/informeren.ts';
import { lezingenJuistheid } from './lezingen/juistheid.ts';
import { lezingenMonitoring } from './lezingen/monitoring.ts';
import { lezingenOverzicht } from './lezingen/overzicht.ts';
import { lezingenVertrek } from './lezingen/vertrek.ts';
import { lezingenVerzoeken } from './lezingen/verzoeken.ts';
import { lezingenVerzoekuitkomsten } from './lezingen/verzoekuitkomsten.ts';
import { lezingenVerzoekverloop } from './lezingen/verzoekverloop.ts';
import { lezingenWeegwerk } from './lezingen/weegwerk.ts';
import { lezingenWoorden } from './lezingen/woorden.ts';

export interface Lezing {
  readonly clausules: readonly string[];
  readonly vraag: string;
  readonly keuze: string;
  readonly anders?: string;
}

export const lezingen = [
  {
    clausules: ['3.4'],
    vraag: 'Welke artikelen beschrijven de werkwijze, nu artikel 3 naar artikel 8 wijst?',
    keuze: 'De artikelen 7 tot en met 10 samen; artikel 8 alleen gaat over het bestand van de weegploeg.',
    anders: 'Alleen artikel 8 en bijlage 2.',
  },
  {
    clausules: ['5.2'],
    vraag: 'Kan de uitvoerder zijn taken door een ander laten doen?',
    keuze:
      'Ja, door wie zelf een autorisatie als uitvoerder heeft, met een einde en onder eigen naam. Namens een ander werkt niemand: in het log staat wie het deed.',
    anders: 'Een vervanger werkt onder de naam van de uitvoerder.',
  },
  {
    clausules: ['13.1', '13.2', '13.3'],
    vraag: 'Op welke dag eindigt een termijn?',
    keuze:
      'Kalenderdagen in Europe/Amsterdam. Maanden en jaren eindigen op hetzelfde dagnummer, of op de laatste dag van een kortere maand; de begindag telt niet mee. Een week is zeven dagen.',
  },
  {
    clausules: ['13.1', '13.2', '13.3', '12.3.2'],
    vraag: 'Verlengt een weekend of feestdag een termijn?',
    keuze: 'Nee. Het convenant is geen wet in de zin van de Algemene termijnenwet.',
  },
  ...lezingenBeveiliging,
  {
    clausules: ['13.x'],
    vraag: 'Wat is de laatste verwerking?',
    keuze:
      'De laatste inhoudelijke wijziging of het laatste besluit. Inzien, controleren, een verzoek, informeren en archiveren tellen niet.',
    anders: 'Lezen is ook verwerken; dan loopt een termijn nooit af.',
  },
  {
    clausules: ['13.1', '13.2'],
    vraag: 'Vanaf wanneer lopen archiveren en vernietigen?',
    keuze:
      'Vanaf dezelfde laatste verwerking: archiveren uiterlijk na één jaar, vernietigen na vijf jaar, niet eerder en niet later. Elk bestand heeft zijn eigen laatste verwerking.',
  },
  {
    clausules: ['13.3'],
    vraag: 'Wanneer beginnen de zes maanden?',
    keuze: 'Op de dag van het besluit om niet te agenderen. Het is een maximum; eerder vernietigen mag.',
    anders: 'Vanaf de laatste verwerking.',
  },
  {
    clausules: ['1.h', 'MB-1.2', '11.2'],
    vraag: 'Wat blijft er van een geweigerd signaal?',
    keuze:
      'Niets van de inhoud en geen dossier; alleen de weigering staat in het logboek. Er ontstaat geen informatieplicht.',
  },
  {
    clausules: ['MB-2.a', 'MB-2.b', 'MB-2.c'],
    vraag: 'Wat ziet de gemeente van politiegegevens die nog niet zijn vrijgegeven?',
    keuze: 'Niets, ook niet dat ze er zijn; de uitvoerder evenmin. Ze tellen tot de vrijgave nergens mee.',
    anders: 'Het systeem neemt zulke gegevens pas aan als alle voorwaarden zijn vervuld.',
  },
  {
    clausules: ['10.5.2'],
    vraag: 'Wie geeft toestemming om gegevens door te verstrekken?',
    keuze:
      'Alle vijf convenantpartijen; een samenwerkingsverband kan bij het vastleggen van het convenant kiezen voor alleen de partijen in de casus. Een partij die niet aan de casus deelneemt ziet daarbij alleen nummer, soort gegevens, noodzaak en ontvanger.',
    anders: 'Alleen de deelnemers aan de casus. Nu houdt een tegenstem van een niet-deelnemer alles tegen.',
  },
  {
    clausules: ['1.g', '7.3.1'],
    vraag: 'Hoe weegt een criterium?',
    keuze: 'In woorden met een reden, zonder score en zonder optelling.',
  },
  {
    clausules: ['3.3.a-f'],
    vraag: 'Welke doelen kan een plan hebben?',
    keuze: 'De doelen a tot en met f van artikel 3, ten minste één.',
  },
  {
    clausules: ['10.5.1'],
    vraag: 'Hoeveel van het plan ziet een externe partner?',
    keuze:
      'Het hele vastgestelde plan van zijn eigen casus. In het plan staat daarom alleen wat alle externen mogen weten.',
    anders: 'Per partner een deel afschermen; dat wijkt af van artikel 10 lid 5.',
  },
  {
    clausules: ['7.3.1', '7.4.1'],
    vraag: 'Waarop rust de uitleg bij een criterium?',
    keuze: 'Alleen op toegelaten signalen en op antwoorden op een vraag. Wat daar niet in staat heet onbekend.',
  },
  ...lezingenJuistheid,
  {
    clausules: ['13.x', '11.2', '12.2'],
    vraag: 'Verschuiven informeren en verzoeken de bewaartermijn?',
    keuze:
      'Nee; het convenant zegt er niets over. Ook een verbetering na een verzoek telt niet. Het vrijgeven van een verzegeld gegeven telt wel.',
  },
  ...lezingenBewaren,
  {
    clausules: ['MB-1.2', '8.5'],
    vraag: 'Mogen politiegegevens uit Wpg 9 en 10 naar de casuspartijen?',
    keuze:
      'Niet als tekst: de machtiging noemt alleen burgemeester en wethouders. De politie kan zelf op een eigen grondslag iets verstrekken.',
  },
  {
    clausules: ['6.b', 'MB-rec-3'],
    vraag: 'Welke grondslag hoort bij welk Wpg-regime?',
    keuze:
      'Wpg 20 bij artikel 8 en 13, de machtiging bij artikel 9 en 10 lid 1 a en c; bij 10 lid 1 b en 12 geen enkele.',
  },
  {
    clausules: ['12.3.2', '12.4'],
    vraag: 'Wat krijgt iemand over wie niets is vastgelegd?',
    keuze:
      'Een open antwoord dat er niets is; bij geweigerde inzage een neutraal antwoord. Wie beide naast elkaar legt kan iets afleiden.',
  },
  ...lezingenVertrek,
  ...lezingenVerzoeken,
  ...lezingenVerzoekuitkomsten,
  ...lezingenVerzoekverloop,
  ...lezingenWoorden,
  ...lezingenOverzicht,
  {
    clausules: ['3.3.a-f'],
    vraag: 'Kan er een plan zijn over iemand die niet meer in Nederland verblijft?',
    keuze: 'Ja, met een waarschuwing en een toelichting; geen weigering.',
  },
  ...lezingenInformeren,
  ...lezingenMonitoring,
  ...lezingenWeegwerk,
  {
    clausules: ['1.m', '7.4.1', '7.4.2'],
    vraag: 'Hoe besluit de weegploeg?',
    keuze:
      'Eenstemmig, met één stem per kernpartij, voor beide uitkomsten. Eén tegenstem met reden sluit het voorstel.',
    anders: 'Bij meerderheid; het convenant noemt geen stemregel.',
  },
  {
    clausules: ['9.1', '1.c', '1.m'],
    vraag: 'Wie beslist wie er aan een casus deelneemt, nadat zij is geopend?',
    keuze:
      'De drie kernpartijen, eenstemmig, ook wie van hen niet aan de casus deelneemt; die ziet daarbij alleen zaaknummer, wat wordt gevraagd, motivering en om wie het gaat. Iedere deelnemende partij en de uitvoerder kan het voorstellen. Eén partij van het convenant blijft altijd deelnemen.',
    anders: 'Het casusoverleg zelf; het convenant zegt niet wie beslist.',
  },
  {
    clausules: ['13.x', '9.1'],
    vraag: 'Verzet een voorstel of een stem in het casusoverleg de laatste verwerking?',
    keuze: 'Nee; wel het besluit dat eruit volgt. Een verworpen voorstel verandert niets aan de casus.',
    anders: 'Ook een afwijzing is een besluit.',
  },
  {
    clausules: ['10.5.2', '10.5.3'],
    vraag: 'Wie stelt een doorverstrekking voor, en wie voert haar uit?',
    keuze:
      'Een partij die aan de casus deelneemt stelt haar voor, niet de uitvoerder: hij beheert de gegevens, partijen verstrekken. Is de toestemming rond, dan is het verstrekken een eigen handeling van een deelnemende partij of de uitvoerder, zodra de ontvanger aan geheimhouding is gebonden.',
    anders: 'De laatste toestemming verstrekt vanzelf; dan kan de geheimhouding nog ontbreken.',
  },
  {
    clausules: ['10.5.2'],
    vraag: 'Waarvoor geldt een toestemming?',
    keuze:
      'Voor precies de gekozen gegevens in precies de tekst van het voorstel; die ligt vast vóór de eerste stem. Is een gegeven daarna verbeterd of verwijderd, dan is een nieuw voorstel nodig.',
  },
  {
    clausules: ['10.5.2', '8.2'],
    vraag: 'Welke gegevens kunnen naar een externe partner?',
    keuze:
      'Personalia, signalen, de inbrengende partij, achterblijvers en netwerkpersonen, elk apart gekozen met noodzaak; de analyse alleen in woorden die ervoor zijn geschreven. Van een signaal gaan gedraging en dag mee, niet de criteria en de melddatum. Acties ziet de partner in het plan.',
  },
  {
    clausules: ['10.5.2', '4.1'],
    vraag: 'Wie kan een doorverstrekking intrekken?',
    keuze:
      'De partij die haar voorstelde, of een kernpartij die aan de casus deelneemt, met een reden. De partner ziet de gegevens dan niet meer; de vastlegging blijft. Verstrekken en intrekken verzetten de laatste verwerking, een voorstel niet.',
    anders: 'Elke partij die toestemming gaf kan haar intrekken.',
  },
  {
    clausules: ['9.2.1', '10.2'],
    vraag: 'Onder welke letter valt een ander relevant gegeven dat een deelnemer verstrekt?',
    keuze:
      'Een feitelijke gedraging is een signaal (b); al het andere dat een partij over de persoon kan zeggen is een analyse (d). Een andere soort bestaat niet.',
  },
  {
    clausules: ['9.2.3'],
    vraag: 'Welke fase past bij welke stand van de casus?',
    keuze:
      'Zonder vastgesteld plan: opstellen. Met een vastgesteld plan: uitvoeren of monitoren. Zolang een volgende versie in opstelling is, alle drie.',
  },
  {
    clausules: ['MB-1.2', '9.2.1', '10.4'],
    vraag: 'Wie ziet politiegegevens uit Wpg 9 en 10 die in een casus zijn verstrekt?',
    keuze:
      'Tot de vrijgave alleen politie en OM die deelnemen. Daarna ook de gemeente en de uitvoerder; de Raad, de reclassering en externen nooit, want de machtiging noemt alleen burgemeester en wethouders.',
    anders: 'Het gegeven komt pas in de casus als de politie een grond heeft die alle deelnemers dekt.',
  },
  {
    clausules: ['MB-2.c', '13.x'],
    vraag: 'Verschuift vrijgave in een casus de laatste verwerking?',
    keuze:
      'Nee: de Raad en de reclassering lezen die datum en mogen niet weten dat er iets is vrijgegeven. De bewaartermijn wordt daardoor hooguit korter.',
    anders: 'Ja, zoals in de weegploeg, waar iedereen die de datum ziet ook het vrijgegevene ziet.',
  },
  {
    clausules: ['3.3.a-f', '1.a'],
    vraag: 'Wanneer kan een plan doel f hebben?',
    keuze: 'Als in het bestand een achterblijver staat die zelf om hulp vroeg, met de dag. Eén is genoeg.',
  },
  {
    clausules: ['9.5', '10.2'],
    vraag: 'Waar staat een advies in de vaste lijst van artikel 10?',
    keuze:
      'Onder e: vragen om advies is een actie naar aanleiding van de analyse, en het antwoord is er het resultaat van.',
    anders: 'Onder d, als analyse; maar een deskundige van buiten past het referentiekader niet toe.',
  },
  {
    clausules: ['9.5', '10.5.2'],
    vraag: 'Wanneer is een adviesvraag zonder persoonsgegevens?',
    keuze:
      'Als vraag en antwoord geen naam, adres of geboortedatum van iemand in de casus bevatten, en geen dossiernummer, postcode, e-mailadres, telefoonnummer of getal van acht of meer cijfers. Een schrijffout in een naam wordt niet altijd herkend; de uitvoerder blijft verantwoordelijk.',
  },
  {
    clausules: ['9.5', '10.5.2', '1.c', '14.2'],
    vraag: 'Kan een deskundige een advies geven met persoonsgegevens erbij?',
    keuze:
      'Nee, niet op artikel 9 lid 5 alleen: een vraag die iemand herkenbaar maakt wordt geweigerd. Dat lid laat advies vragen en noemt geen gegevens; persoonsgegevens gaan alleen naar buiten als doorverstrekking, aan een externe casuspartner van bijlage 1, met noodzaak, soort, toestemming en geheimhouding. Kan een deskundige echt niet zonder, dan wordt zijn organisatie in bijlage 1 opgenomen en deelnemer, en gaat het als doorverstrekking, vastgelegd in het bestand.',
    anders:
      'Een adviesvraag met persoonsgegevens is zelf een doorverstrekking, met een eigen vastlegging, ook aan wie niet in bijlage 1 staat; maar artikel 10 lid 5 kent geen andere ontvanger.',
  },
] as const satisfies readonly Lezing[];
