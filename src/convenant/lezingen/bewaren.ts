// The readings of art. 13: what goes to the archive and when, what opens it, and what becomes of it there.

export const lezingenBewaren = [
  {
    clausules: ['13.2', '8.2'],
    vraag: 'Volgt het weegdossier een casus die langer dan een jaar loopt?',
    keuze:
      'Nee, het weegdossier wordt dan eerder gearchiveerd. Het terugschrijven van de sluiting moet ook een gearchiveerd dossier bereiken.',
    anders: 'Het weegdossier volgt de casus.',
  },
  {
    clausules: ['13.4'],
    vraag: 'Welke termijn geldt na heropening?',
    keuze: 'Wat wordt overgenomen volgt het nieuwe dossier; het restant houdt zijn oude data.',
  },
  {
    clausules: ['13.2'],
    vraag: 'Wanneer binnen het jaar gaat een dossier naar het archief?',
    keuze:
      'Op de laatste dag van het jaar, in elke stand: ook een weging of casus waarin een jaar lang niets is gebeurd. Tot die dag is het dossier nodig voor wie ermee werkt.',
    anders: 'Eerder, zodra een casus is gesloten.',
  },
  {
    clausules: ['13.2', '1.m'],
    vraag: 'Wie van de kernpartijen raadpleegt het archief?',
    keuze:
      'De leden van de weegploeg. Wie alleen in het casusoverleg zit niet, en de uitvoerder niet: het tweede lid noemt alleen de kernpartijen.',
  },
  {
    clausules: ['13.1', '13.4'],
    vraag: 'Waarvoor gaat een gearchiveerd dossier open?',
    keuze:
      'Voor een klacht, verantwoording, of om na te gaan of heropening nodig is. Het doel en de reden blijven bij het dossier.',
  },
  {
    clausules: ['13.2', 'MB-2.c'],
    vraag: 'Wat gebeurt er in het archief met wat verzegeld was?',
    keuze: 'Het blijft verzegeld: politie en OM zien het, de gemeente niet. Een zegel verbreken kan er niet meer.',
  },
  {
    clausules: ['13.4'],
    vraag: 'Wordt het oude dossier verplaatst, en houdt het zijn nummer?',
    keuze:
      'Nee. Wat de kernpartijen kozen wordt gekopieerd naar een nieuw weegdossier met een nieuw nummer; het oude blijft in het archief tot zijn eigen einde. Is er al een dossier over dezelfde persoon, dan voegt de uitvoerder ze samen.',
    anders: 'Het hele dossier gaat terug, onder zijn oude nummer, en zijn termijnen beginnen opnieuw.',
  },
  {
    clausules: ['13.4', '8.2'],
    vraag: 'Wat kan er mee terug?',
    keuze:
      'Persoonsgegevens en signalen van het weegdossier, elk met een reden; de melder gaat mee met zijn signaal. Oordelen van toen maakt de weegploeg opnieuw. Wat in de casus stond kent artikel 8 lid 2 niet: de kernpartijen lezen het in het archief en brengen in wat zij nodig hebben.',
  },
  {
    clausules: ['13.4', 'MB-1.2'],
    vraag: 'Gaan politiegegevens onder de machtiging mee?',
    keuze: 'Nee, ook niet als zij waren vrijgegeven. De politie verstrekt ze opnieuw, en dan gelden alle voorwaarden.',
  },
  {
    clausules: ['13.4', '4.1'],
    vraag: 'Wie geeft opdracht tot heropening?',
    keuze:
      'De drie kernpartijen samen, eenstemmig; zij zijn samen de verantwoordelijke. Dat kan meer dan eens, ook op één dag: elke opdracht geeft een eigen dossier.',
  },
  {
    clausules: ['13.4', '13.1'],
    vraag: 'Verlengt heropening de termijn van het oude dossier?',
    keuze: 'Nee. Het nieuwe dossier heeft een eigen laatste verwerking, te beginnen op de dag van de heropening.',
  },
  {
    clausules: ['13.1', '13.2', '5.1'],
    vraag: 'Lopen de termijnen door als niemand uitvoerder is, of als de autorisaties zijn afgelopen?',
    keuze:
      'Ja. Artikel 5 gaat over wie de mensen bij hun werk ondersteunt. Wat het systeem op een termijn doet vraagt een convenant in werking, en voor vernietigen de goedkeuring van kernpartijen; mensen kunnen zonder uitvoerder alleen autorisaties en geheimhouding regelen.',
    anders: 'Zonder uitvoerder rust alles, ook archiveren en vernietigen.',
  },
  {
    clausules: ['13.1', '13.3'],
    vraag: 'Op welke dag wordt vernietigd?',
    keuze:
      'Op de laatste dag van de termijn, niet eerder. Een maand ervoor staat het dossier op de lijst, zodat goedkeuren en nakijken op tijd kan.',
    anders: 'Op de dag na de termijn.',
  },
  {
    clausules: ['13.1', '13.3'],
    vraag: 'Wie keurt een vernietiging goed?',
    keuze:
      'Twee kernpartijen als een termijn afloopt: vier ogen op wat het convenant voorschrijft. Alle drie als eerder wordt vernietigd dan na zes maanden, want dat is een besluit van de verwerkingsverantwoordelijken.',
    anders: 'Altijd alle drie.',
  },
  {
    clausules: ['13.1', '18.3', 'MB-2.c'],
    vraag: 'Wie keurt de vernietiging goed van wat verzegeld is?',
    keuze:
      'Politie en OM: de gemeente mag er niet van weten. Is een van hen vertrokken, dan is de ander genoeg; wachten op een tweede zou het na de termijn bewaren. Zijn beiden vertrokken, dan mag niemand er meer van weten en vernietigt het systeem het op de laatste dag zonder goedkeuring: de termijn is een maximum, en een vertrek bewaart niets langer. De verklaring zegt dat en blijft achter het zegel. Eerder vernietigen kan dan niet.',
    anders: 'De gemeente keurt het goed, of de functionaris gegevensbescherming; of het blijft liggen.',
  },
  {
    clausules: ['13.1', '13.3', 'MB-2.c'],
    vraag: 'Hoort de functionaris gegevensbescherming dat iets wat verzegeld is over zijn laatste dag ligt?',
    keuze:
      'Ja, maar alleen hoeveel. Hij houdt toezicht op alle kernpartijen (artikel 39 AVG) en is tot geheimhouding verplicht; zonder dat getal ziet niemand buiten politie en OM dat de termijn niet wordt nageleefd. Nummer, dag, soort en herkomst blijven achter het zegel: hij vraagt politie en OM waarom. Wat is aangehouden telt niet mee.',
    anders: 'Hij ziet de hele regel, of niets.',
  },
  {
    clausules: ['13.1', '12.2'],
    vraag: 'Wat houdt een vernietiging op?',
    keuze:
      'Een lopend verzoek dat over iemand in het dossier kan gaan: vanaf de ontvangst wat de zoeksleutels van het verzoek raken en nog niemand beoordeelde, daarna wat is gevonden en niet is verworpen. Een verzoek dat niemand zo mag doen (een derde, een ouder van wie zestien is, wie zijn bevoegdheid niet kon tonen) houdt niets vast; mag het na herstel of een verjaardag wel, dan weer wel. Het vasthouden houdt op bij het oordeel of het einde van het verzoek, en niet vanzelf op de laatste dag van het antwoord (12 lid 3): te laat antwoorden neemt niemand zijn recht af. Is die dag voorbij en die van het dossier ook, dan ziet de functionaris gegevensbescherming het dossier als te laat, met een verzoek als oorzaak. Het gaat voor de zes maanden van artikel 13 lid 3: wie op tijd om inzage vraagt heeft er recht op (artikel 12 en 15 AVG). Wat alleen achter het zegel overeenkomt houdt niets vast dat anderen zien. En een verzoek, bezwaar, klacht of rechtsvordering die mensen vastleggen, met kenmerk en laatste dag, hooguit een jaar vooruit en daarna opnieuw. Wat voor een beantwoord verzoek zo is vastgelegd houdt ook het dossier vast waarover het ging. Vastleggen kunnen kernpartijen, uitvoerder en functionaris gegevensbescherming.',
  },
  {
    clausules: ['12.4', '13.1', '13.3'],
    vraag: 'Houdt een antwoord dat niet alles geeft het dossier vast?',
    keuze:
      'Ja, wat is gevonden en bevestigd, tot zes weken na de brief en een week voor de post (artikel 6:7 en 6:9 lid 2 Awb): een bezwaar op tijd moet iets te beoordelen vinden. Wissen hoeft niet zolang gegevens nodig zijn voor een rechtsvordering (artikel 17 lid 3 onder e AVG), en artikel 13 lid 1 laat een klacht het al ophouden. Het gaat dus voor de vijf jaar en de zes maanden, en het eindigt vanzelf. Een antwoord dat alles geeft houdt niets vast, en ook niet een dossier waarvan de betrokkene de vernietiging kreeg. Van een dossier dat helemaal verzegeld is zegt geen brief iets: dat wacht altijd. Wie het antwoord leest ziet de dag op de lijst: kernpartijen en uitvoerder, van het archief alleen kernpartijen. De functionaris gegevensbescherming leest geen antwoorden en ziet er niets van.',
    anders: 'Pas een bezwaar dat is vastgelegd houdt het dossier vast.',
  },
  {
    clausules: ['12.2', '13.3', '11.2'],
    vraag: 'Kan iemand die net een brief van artikel 11 kreeg al eerder worden vernietigd dan na zes maanden?',
    keuze:
      'Niet binnen zeven weken na de brief: zo lang houdt ook een geweigerd antwoord een dossier vast. Wie net hoort dat hij is vastgelegd moet nog kunnen vragen wat er is (artikel 12); was het weg, dan was er niets meer te vragen. Voorstellen en goedkeuren kan wel meteen: wachten is een aanhouding die vanzelf eindigt. Zij gaat nooit tot de laatste dag van de zes maanden, want dat is een maximum, en zij geldt niet waar de termijn zelf afloopt (zes maanden of vijf jaar). Kreeg de betrokkene op zijn verzoek dat het hele dossier wordt vernietigd, dan wacht het niet. De dag zien kernpartijen en functionaris gegevensbescherming; de uitvoerder niet, want die verraadt dat er een brief ging.',
    anders: 'Meteen na de brief, zodra alle drie het goedkeuren; of zes weken, of tot het einde van de zes maanden.',
  },
  {
    clausules: ['13.1'],
    vraag: 'Wie heft een aanhouding op?',
    keuze:
      'De organisatie of functie die haar vastlegde, met een grond, of de functionaris gegevensbescherming. Heeft niemand die functie of vertegenwoordigt niemand die kernpartij nog, dan elke kernpartij. Wie haar vastlegde krijgt bericht; zij houdt op tot het einde van die dag.',
    anders: 'Ieder die rond vernietigen werkt.',
  },
  {
    clausules: ['12.6.2', '13.1', '13.3'],
    vraag: 'Wat als nog iemand per brief van een correctie moet horen en het dossier aan zijn einde is?',
    keuze:
      'Het dossier gaat op zijn dag: zes maanden is een maximum. De plicht blijft (AVG 19): nummer, ontvanger, soort en dagen blijven staan tot de brief weg is, zonder inhoud. De brief zegt dat het dossier is vernietigd en vraagt het gegeven te verwijderen. Wie goedkeurt ziet vooraf hoeveel brieven nog weg moeten.',
    anders: 'Het dossier blijft tot de brief weg is, of de plicht vervalt met het dossier.',
  },
  {
    clausules: ['12.6.1', '12.6.2'],
    vraag: 'Wat als een reservekopie terugkomt van voor een correctie?',
    keuze:
      'Naast het register van vernietigingen ligt welk gegeven is verwijderd, afgeschermd, verbeterd, aangevuld of ingetrokken, zonder inhoud. Verwijderen en afschermen gebeurt bij het terugzetten opnieuw, en wie het kreeg hoort het opnieuw. Nieuwe inhoud ligt nergens anders: wat was verbeterd of ingetrokken staat in een lijst, met nummer, soort en dag, en mensen doen het opnieuw.',
  },
  {
    clausules: ['13.1', '8.3'],
    vraag: 'Wat gebeurt er met een aanhouding als haar dossier wordt samengevoegd?',
    keuze:
      'Zij houdt het dossier op dat doorgaat. Was het een vergissing, dan houdt wat in de tussentijd is vastgelegd beide dossiers op: het kan over elk van beiden gaan. Lag het aangehouden dossier achter het zegel, dan ziet ieder vanaf de dag van samenvoegen een aanhouding van politie of OM op het gewone dossier; dat zegt niet dat er iets verzegeld is.',
    anders: 'Zij vervalt met het nummer waarop zij stond.',
  },
  {
    clausules: ['13.1', '13.3', '8.3'],
    vraag: 'Blijft een goedkeuring gelden als het dossier daarna opnieuw is gewogen, samengevoegd of gescheiden?',
    keuze:
      'Nee, ook niet als de termijn weer van dezelfde dag loopt: goedgekeurd was wat er toen lag. Ieder kijkt opnieuw en keurt opnieuw goed. Wat alleen achter het zegel verandert laat goedkeuringen staan, want hun wegvallen zou het verraden.',
    anders: 'Zij blijft gelden zolang grond en begindag gelijk zijn.',
  },
  {
    clausules: ['8.4', '11.4', '13.1'],
    vraag: 'Wie ziet de goedkeuringen van een vernietiging en leest de verklaring ervan?',
    keuze:
      'De kernpartijen en de functionaris gegevensbescherming. De verklaring noemt alle soorten en aantallen, ook besluiten en oordelen over informeren, en een goedgekeurde vernietiging die toch wacht zou verraden dat informeren openstaat. De uitvoerder ziet de lijst, wat mensen aanhielden, en nummer, dag, aantal en SHA-256 van een verklaring.',
    anders: 'Ook de uitvoerder, in een verklaring waaruit die soorten en alle totalen zijn weggelaten.',
  },
  {
    clausules: ['11.5', '13.1'],
    vraag: 'Wat als na een goedkeuring informeren weer openstaat?',
    keuze:
      'Dan wacht de vernietiging. Tot de betrokkene is geïnformeerd, het uitstel opnieuw is bekeken, of ieder die goedkeurde het opnieuw heeft bekeken en dat bevestigt. Dat laatste kan niet bij eerder vernietigen in een register.',
    anders: 'De goedkeuring vervalt, en alle kernpartijen beginnen opnieuw.',
  },
  {
    clausules: ['13.3', '11.5'],
    vraag: 'Wordt wie niet is geagendeerd langer dan zes maanden bewaard zolang informeren openstaat?',
    keuze:
      'Nee, zes maanden is het maximum. Wie de vernietiging goedkeurt bekijkt het informeren opnieuw en legt met een reden vast waarom niemand is geïnformeerd; dan gaat het dossier op de laatste dag. Eerder vernietigen is een keuze: daar gaat informeren voor. Ligt iets er na zijn laatste dag nog zonder dat iets het aanhoudt dat zelf op tijd is, dan ziet de functionaris gegevensbescherming dat als plicht.',
    anders: 'Het dossier blijft tot is geïnformeerd of het uitstel opnieuw is bekeken.',
  },
  {
    clausules: ['11.5', '13.1'],
    vraag: 'Wat als in het archief de informatieplicht nog openstaat?',
    keuze:
      'Dan gaat hij door, want het is een plicht van de verwerkingsverantwoordelijken zelf; heropening is niet nodig. De kernpartijen geven daar hun oordeel, stellen uit, herbeoordelen en informeren, en zien het met zijn dag in hun werkvoorraad; de functionaris gegevensbescherming ziet het in zijn overzicht. Een oordeel of uitstel opent niets van het dossier. De brief wel: dat is verantwoording (artikel 13 lid 1), met een reden die bij het dossier blijft. Sluit de casus pas daarna, dan moet het uitstel opnieuw worden bekeken. De vijf jaar verschuiven niet. Bij vernietiging bevestigt elke goedkeurder dat het nog steeds niet kan.',
    anders: 'Alleen na heropening, of er wordt niet gearchiveerd zolang de plicht openstaat.',
  },
  {
    clausules: ['13.3', 'MB-2.c'],
    vraag: 'Wat gebeurt er met wat verzegeld binnenkwam bij wie niet is geagendeerd?',
    keuze:
      'Het gaat mee na de zes maanden: wachten zou verraden dat er iets is. De politie heeft haar eigen registratie en kan opnieuw inbrengen.',
    anders: 'Het blijft in een eigen verzegeld dossier.',
  },
  {
    clausules: ['13.1', '8.2'],
    vraag: 'Wat als een casus sluit nadat zijn weegdossier is vernietigd?',
    keuze: 'Dan vervalt het terugschrijven: er is niets meer om naar terug te schrijven.',
  },
] as const;
