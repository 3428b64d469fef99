// The readings of art. 12 about what becomes of finds and items of a request when files, requests or objections cross each other.

export const lezingenVerzoekuitkomsten = [
  {
    clausules: ['12.3.3', '8.3'],
    vraag: 'Wat wordt er van wat voor een verzoek is gevonden als dossiers worden samengevoegd of weer gescheiden?',
    keuze:
      'Een vondst gaat mee met het gegeven dat is gevonden. Of het dossier van de verzoeker is beoordeelt de uitvoerder daarna opnieuw, na een scheiding van beide dossiers; tot dan gaat geen antwoord uit. Verwerpt hij een dossier, dan vervalt wat daarin aan het verzoek was voorgelegd en nog niet is uitgevoerd: het gaat over een ander.',
    anders: 'Het oordeel over het dossier van toen blijft gelden.',
  },
  {
    clausules: ['12.5.2', '13.3'],
    vraag: 'Kan na verzet een heel dossier eerder worden vernietigd?',
    keuze:
      'Alleen van iemand die niet is geagendeerd (13 lid 3); van een ander dossier wordt het gegeven verwijderd. Wordt het dossier na zo’n besluit weer gewogen, dan blijft het en wordt in elk geval verwijderd wat was voorgelegd, binnen dezelfde vier weken. De brief zegt dat vooraf.',
    anders: 'Elk dossier, ook tijdens een lopende aanpak; of na een nieuw signaal vervalt het besluit.',
  },
  {
    clausules: ['12.5.2', '12.1.2'],
    vraag: 'Wat als tegen één gegeven meer dan één verzet loopt, of als het al was afgeschermd?',
    keuze:
      'Eén afscherming dient elk verzet waarvoor zij is gevraagd. Het gegeven gaat pas open als geen ervan meer loopt en geen ervan is toegewezen; tot dan heft niemand de afscherming op. Was het al om een andere reden afgeschermd, dan blijft het zo, wat er op het verzet ook wordt besloten.',
    anders: 'Het eerste besluit opent het gegeven.',
  },
  {
    clausules: ['12.1.1', '12.5.2'],
    vraag:
      'Wat wordt van gegevens die bij een verzoek liggen als het niet verder wordt behandeld, omdat wie vroeg dat niet meer mag?',
    keuze:
      'Hetzelfde als bij intrekken. Wat is besloten wordt uitgevoerd: een gegeven dat niet klopt, klopt ook niet als het kind zestien wordt. Waarover niet is besloten vervalt, en wat zolang was afgeschermd gaat weer open. De brief is voor iedereen dezelfde en zegt er niets over; de persoon zelf leest in zijn eigen overzicht dat en wanneer een gegeven is veranderd.',
    anders: 'Het besluit wordt ook aan de persoon zelf geschreven, die er niet om vroeg.',
  },
  {
    clausules: ['12.5.2', '12.4'],
    vraag: 'Kan een verzoek om correctie of verzet worden beantwoord zonder dat er een gegeven bij ligt?',
    keuze:
      'Van wie niet in een dossier staat wel. Staat hij er wel in, dan wordt voorgelegd waarover hij schrijft en wordt daarover beslist, desnoods afwijzend. Kan dat niet, omdat wat hij noemt er niet in staat of het niet mag worden gezegd, dan gaat de brief die niets zegt en legt de uitvoerder de reden vast.',
    anders: 'Ook dan zonder reden.',
  },
  {
    clausules: ['12.6.1', '12.5.2'],
    vraag: 'Wat wordt van een besluit over een gegeven dat intussen is verwijderd?',
    keuze:
      'Het is afgerond op de dag waarop het gegeven verdween, of op de dag van het besluit als dat later valt: er staat niets fouts meer, en er is niets meer te doen. Alleen een besluit om het hele dossier te vernietigen blijft staan. Trekt de inbrengende partij een signaal in, dan verdwijnt ook wat erover bij het verzoek lag.',
    anders: 'Het besluit blijft openstaan tot iemand het sluit.',
  },
  {
    clausules: ['12.5.1', '12.3.3'],
    vraag: 'Kan iemand correctie vragen van, of verzet tegen, wat in zijn dossier over een ander staat?',
    keuze:
      'Nee: de gegevens van een melder, een achterblijver of iemand in de omgeving zijn die van een ander (artikel 15 lid 4 en 16 AVG). Alleen die ander kan erom vragen. Zo zegt de brief over correctie of verzet nooit dat er een melder of iemand anders is.',
    anders: 'Het wordt beslist als elk ander gegeven, en blijft alleen uit de brief.',
  },
  {
    clausules: ['12.5.2', '12.4', '11.4'],
    vraag: 'Wie antwoordt op een verzoek om correctie of verzet, en wie kiest of de brief iets zegt?',
    keuze:
      'Een kernpartij, zoals bij inzage. Alleen de kernpartijen weten of het informeren is uitgesteld (artikel 11), en een open brief zegt dat er iets is. De uitvoerder legt voor, hoort en beslist; hij ziet dat er is geantwoord, niet met welke brief, ook niet bij wie er niets is. Is van iemand een dossier bevestigd of ligt er een gegeven bij het verzoek, dan vraagt de brief die niet bevestigt en niet ontkent een grond a-e en een weging; een open brief vraagt ten minste één voorgelegd gegeven.',
    anders:
      'De uitvoerder antwoordt en een kernpartij kiest alleen de vorm van de brief; dan leest hij in die vorm wat hij niet mag weten.',
  },
  {
    clausules: ['12.4', '11.2'],
    vraag:
      'Kan wie al een brief van artikel 11 of een open antwoord kreeg bij inzage een antwoord krijgen dat niets bevestigt?',
    keuze:
      'Ja, met een reden waarom zwijgen dan nog iets beschermt (artikel 41 lid 1 UAVG: zo ver als nodig). Wie beslist ziet vooraf op welke dag de betrokkene het hoorde, van zijn eigen dossiers en van eerdere verzoeken van hem of over hem. De reden blijft bij het verzoek, voor de kernpartijen; de brief is voor iedereen dezelfde. Van een antwoord van voor deze vastlegging is niet bekend of het open was, tenzij het alles gaf.',
    anders: 'Na een open antwoord nooit meer zwijgen; dan verraadt een nieuw open antwoord wat er bijkwam.',
  },
  {
    clausules: ['12.4', '11.3.2', '11.5'],
    vraag: 'Kan een verzoek open worden beantwoord terwijl informeren is uitgesteld?',
    keuze:
      'Ja, met een reden waarom een open antwoord het belang van het uitstel niet meer schaadt: de gronden van lid 4 zijn die van artikel 11 lid 3, en wat het ene beschermt mag het andere niet weggeven. Dat geldt voor een overzicht, een weigering met redenen en een brief over correctie of verzet; niet voor een brief die niets bevestigt. De reden blijft bij het verzoek, voor de kernpartijen. Wat per stuk wordt voorgesteld volgt het uitstel niet: de uitvoerder ziet die voorstellen en mag van informeren niet weten (artikel 11 lid 4). De kernpartijen zien het uitstel, met zijn gronden, bij de stukken en bij het antwoord. Een open antwoord is voor het uitstel een nieuw feit: binnen een week bekijken zij het opnieuw, en een oordeel dat een beletsel zag geldt niet meer. Van antwoorden van voor deze vastlegging is dat niet bekend.',
    anders:
      'Zolang het uitstel loopt gaat er niets open uit; dan kan een uitstel dat niemand herziet het recht op inzage tegenhouden.',
  },
  {
    clausules: ['12.5.2', '12.3.3'],
    vraag: 'Wat zegt de brief over een correctie van het gegeven waar het om gaat?',
    keuze:
      'Dag, plaats en herkomst zoals een overzicht ze zou zeggen, en bij verbeteren en aanvullen de woorden die er komen te staan; het besluit legt ze vast (artikel 3:46 Awb). Van het dossier van een ander niet waar het nu ligt. Wat een overzicht zou weglaten houdt zijn herkomst en zijn nieuwe woorden voor zich. Dat geldt ook voor wat mensen in hun laatste antwoord aan hem over dit gegeven weglieten of inkortten, ook als kopie, en na een weigering voor alles, dan zonder grond; tonen zij het later, dan zegt de brief het weer. De brief die niet bevestigt en niet ontkent zegt er niets van.',
    anders: 'Alleen soort en besluit; wie vraagt zoekt in zijn overzicht op welk gegeven het is.',
  },
] as const;
