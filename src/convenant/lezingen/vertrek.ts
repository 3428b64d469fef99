// The readings of art. 18 lid 2-3 and 1 c: when somebody leaves, what stops, what goes on, and who still decides.

export const lezingenVertrek = [
  {
    clausules: ['15.2.c', '5.1', '1.m'],
    vraag: 'Welke rollen gaan niet samen in één persoon?',
    keuze:
      'Functionaris gegevensbescherming, beveiligingsfunctionaris en functioneel beheerder niet met een rol in dossiers: wie toezicht houdt of toegang regelt, voert niet zelf uit (AVG 38 lid 6). Dat geldt bij aanvragen en bij toekennen, ook voor een deel van de tijd. Wat eerder is toegekend loopt door en staat gemerkt in de lijst. Bij het herstellen van beheerders gaat het voor: hooguit drie maanden, en ook dan gemerkt.',
    anders: 'Alleen de functionaris gegevensbescherming, of wat iemand niet mag vervalt meteen.',
  },
  {
    clausules: ['15.2.c', '5.1', '11.4'],
    vraag: 'Mag de uitvoerder ook lid van de weegploeg zijn?',
    keuze:
      'Ja. Het convenant verbiedt het niet, en in een kleine gemeente is het soms één persoon. Hij handelt steeds in één van beide rollen, en het logboek zegt in welke. Wat de uitvoerder niet mag weten (informeren, goedkeuringen) weet hij dan als lid van de weegploeg: wie dat niet wil, wijst een ander aan.',
    anders: 'Nee: de uitvoerder ondersteunt en besluit niet mee.',
  },
  {
    clausules: ['18.2.1'],
    vraag: 'Wanneer eindigt de deelname na een opzegging?',
    keuze:
      'Drie kalendermaanden nadat alle partijen de schriftelijke opzegging hadden; op de einddag zelf is er al geen toegang meer. Een reden vraagt het convenant niet.',
    anders: 'Aan het einde van de einddag.',
  },
  {
    clausules: ['18.2.1'],
    vraag: 'Kan een partij haar opzegging intrekken?',
    keuze:
      'Ja, tot de einddag en met een reden. Het convenant zwijgt; de andere partijen hoeven niet in te stemmen en krijgen bericht.',
    anders: 'Alleen als alle andere partijen instemmen, of niet.',
  },
  {
    clausules: ['18.3', '1.m', '7.3.3'],
    vraag: 'Wat kan er nog als een kernpartij is vertrokken?',
    keuze:
      'De weegploeg bestaat uit vertegenwoordigers van drie kernpartijen; zonder een van hen is zij er niet. Inbrengen, vragen, analyseren, vrijgeven, agenderen, doorgeven, samenvoegen, heropenen en iemand aan een casus toevoegen stoppen. Wat openstaat kunnen de overgebleven kernpartijen alleen afronden: eenstemmig niet agenderen, ook zonder analyse, zodat de zes maanden gaan lopen.',
    anders: 'De overgebleven kernpartijen wegen samen verder, of ook een besluit om niet te agenderen kan niet meer.',
  },
  {
    clausules: ['18.3', '9.4.2', '10.5.2'],
    vraag: 'Wie beslist in een lopende casus als een partij is vertrokken?',
    keuze:
      'De partijen die overblijven. Het casusoverleg gaat door; sluiten, een deelname beëindigen en doorverstrekken besluiten de overgebleven kernpartijen of partijen eenstemmig.',
    anders: 'Een casus zonder drie kernpartijen kan niets meer besluiten.',
  },
  {
    clausules: ['18.2.1', '18.3'],
    vraag: 'Wat gebeurt er met een voorstel dat op de stem van de vertrokken partij wacht?',
    keuze:
      'Het vervalt op de einddag en kan opnieuw worden gedaan; dan beslist wie overblijft. Stemde zij al, dan telt die stem: zij was toen partij.',
    anders: 'De ontbrekende stem vervalt en de andere stemmen zijn genoeg.',
  },
  {
    clausules: ['18.3', '11.3.1', '12.3.3', '12.5.2', '13.1', '13.3'],
    vraag: 'Houdt een vertrek informeren, verzoeken of vernietigen op?',
    keuze:
      'Nee. Overleg over informeren en het horen over verzet zijn compleet zonder wie vertrok, en een beletsel dat die zag telt niet meer. Over inzage van wat die inbracht beslist een kernpartij die er nog is. Voor vernietigen zijn zo veel goedkeuringen nodig als er kernpartijen over zijn, hooguit twee of drie. Mag van wie over is niemand van een dossier weten, dan geen: aan het einde van zijn termijn gaat het vanzelf.',
    anders: 'Zonder drie kernpartijen is er geen verantwoordelijke die kan besluiten.',
  },
  {
    clausules: ['18.3', '4.1', '12.3.2', '13.1'],
    vraag: 'Wat gebeurt er als alle drie de kernpartijen vertrekken?',
    keuze:
      'Het samenwerkingsverband eindigt. Wat nog ligt wordt op de laatste dag van zijn termijn zonder goedkeuring vernietigd. Een verzoek kan nog binnenkomen en wordt door niemand meer in dit systeem beantwoord: de uitvoerder geeft het door aan wie verantwoordelijk was, want ieder van hen blijft aan te spreken voor wat zij samen verwerkten (artikel 26 lid 3 AVG).',
    anders: 'De laatste die vertrekt handelt alles eerst af.',
  },
  {
    clausules: ['13.x', '18.2.1'],
    vraag: 'Verschuift een vertrek de laatste verwerking?',
    keuze:
      'Nee. Dat deelname eindigt, een voorstel vervalt of een verstrekking ophoudt is geen verwerking van de persoon; geen termijn wordt er langer door.',
  },
  {
    clausules: ['18.2.2', '12.6.2', '13.1'],
    vraag: 'Wat blijft er van een vertrokken partij?',
    keuze:
      'Wat zij inbracht blijft in de dossiers met haar als bron, en artikel 14 blijft voor haar gelden. Van een correctie op wat zij ontving krijgt zij bericht per brief: het systeem laat haar niet meer toe.',
  },
  {
    clausules: ['12.6.2'],
    vraag: 'Binnen welke termijn en aan wie gaat een kennisgeving per brief?',
    keuze:
      'Aan wie het gegeven kreeg en op de dag van de correctie niets meer kan lezen, binnen vier weken na het besluit; zonder verzoek na de correctie. Een partij hoort wat er nu staat, een externe partner alleen wat hij ook als partner kreeg, en niets als hij alleen woorden erover had.',
    anders: 'De kennisgeving heeft geen eigen termijn en gaat alleen aan wie nu partij is.',
  },
  {
    clausules: ['12.6.2', '13.1'],
    vraag: 'Wat blijft er van een kennisgeving per brief?',
    keuze:
      'De brief zoals hij is opgemaakt en verstuurd, onder de sleutel van zijn dossier en zolang dat er is; kernpartijen lezen hem (AVG 5 lid 2). Verandert een gegeven daarna, dan gaat uit de brief wat het zei: wat is verwijderd of verbeterd blijft ook in een brief niet staan. Van een dossier dat al is vernietigd wordt niets bewaard.',
    anders: 'Vastgelegd wordt alleen dat er een brief ging, of de brief blijft heel, ook met wat later is verwijderd.',
  },
  {
    clausules: ['12.6.2', '13.2'],
    vraag: 'Wie schrijft over een gegeven dat in het archief ligt, en mag het dossier daarvoor open?',
    keuze:
      'Een kernpartij, die het archief als enige raadpleegt, ook als de correctie nog in het bestand gebeurde en de brief openstond. Om te zeggen wat er nu staat gaat het dossier open ter verantwoording (13 lid 1), met haar reden erbij. De uitvoerder ziet alleen wie wanneer bericht kreeg.',
    anders: 'De uitvoerder schrijft zonder te zeggen wat er nu staat.',
  },
  {
    clausules: ['18.2.1', '5.1'],
    vraag: 'Wat als de partij vertrekt waar de uitvoerder in dienst is?',
    keuze:
      'De uitvoerder is een functie van het samenwerkingsverband en niet van een partij: de aanstelling loopt door tot haar einddatum. De kernpartijen wijzen zo nodig op tijd een andere aan; zonder uitvoerder kan niemand in de dossiers werken en lopen alleen de termijnen door, dus tegenhouden mag het vertrek niet.',
    anders: 'Opzeggen kan pas als er een andere uitvoerder is aangesteld.',
  },
  {
    clausules: ['1.c', '10.5.2', '14.2'],
    vraag: 'Wie beslist over bijlage 1, en wat houdt een geschrapte partner?',
    keuze:
      'De kernpartijen eenstemmig, zoals zij ook beslissen wie deelneemt; elk besluit maakt een nieuwe versie. Een geschrapte partner houdt niets: toegang, deelname en verstrekkingen eindigen die dag. De uitvoerder schrijft hem dat en herinnert aan de geheimhouding. Komt hij terug, dan begint hij met niets.',
    anders: 'Alle partijen van het convenant beslissen, of de partner maakt lopende casussen af.',
  },
  {
    clausules: ['15.3.2', '18.4'],
    vraag: 'Wie evalueert de beveiliging en het convenant, en wie legt dat vast?',
    keuze:
      'De beveiliging: de kernpartijen, want zij zijn samen verantwoordelijke (artikel 15 lid 2), of voor hen de beveiligingsfunctionaris. Het convenant: elke partij die het ondertekende. Eén van hen legt vast welke partijen meededen, wat eruit kwam en of iets wordt herzien; ieder in het samenwerkingsverband leest dat, externe partners niet. De plicht staat een maand vooraf bij ieder die mag evalueren; te laat ook bij de functionaris gegevensbescherming.',
    anders: 'Alleen de beveiligingsfunctionaris, en voor het convenant de kernpartijen.',
  },
  {
    clausules: ['15.3.2', '18.4'],
    vraag: 'Wanneer is de volgende evaluatie?',
    keuze:
      'Van de beveiliging een jaar na de laatste, of na de vaststelling van het plan. Van het convenant twee jaar na de inwerkingtreding en daarna steeds twee jaar na de laatste: het convenant noemt één keer, maar het loopt voor onbepaalde tijd. Een eerdere evaluatie schuift de dag op, een latere haalt niets in.',
    anders: 'Het convenant wordt één keer geëvalueerd.',
  },
] as const;
