// The readings chosen about informing the data subject: when, whom, who decides and how long it can wait.

export const lezingenInformeren = [
  {
    clausules: ['11.2', '12.1.1'],
    vraag: 'Hoe oud is iemand van wie het dossier geen geboortedatum heeft, of twee?',
    keuze:
      'De kernpartij die de brief opmaakt zegt of hij jonger is dan zestien en staat daarvoor in; staat er één datum in het dossier, dan moet haar keuze daarbij passen. Weet zij het niet, dan zoekt zij het eerst uit, zo nodig met een vraag om nadere informatie.',
    anders: 'Zonder geboortedatum gaat er geen brief, of altijd een brief aan de persoon zelf.',
  },
  {
    clausules: ['11.2', '7.4.1'],
    vraag: 'Moet iemand worden geïnformeerd zolang nadere informatie loopt?',
    keuze:
      'Nog niet: zonder uitkomst geen plicht op grond van artikel 11 lid 2. Artikel 14 lid 3 AVG kent wel een grens van een maand na verkrijging; het systeem toont die datum, een jurist zegt welke voorgaat.',
  },
  {
    clausules: ['11.2'],
    vraag: 'Wat is ‘op het moment’ van de uitkomst, in dagen?',
    keuze:
      'Zo spoedig mogelijk na het besluit, uiterlijk een maand daarna (artikel 14 lid 3 onder a AVG). Daarna staat de plicht als te laat in de werkvoorraad van de kernpartijen.',
    anders:
      'Een maand na de eerste verkrijging, of uiterlijk als gegevens voor het eerst naar een ander gaan (artikel 14 lid 3 onder c AVG); bij agenderen is dat meteen.',
  },
  {
    clausules: ['11.2', '7.4.1', '13.3'],
    vraag: 'Opent elke uitkomst de informatieplicht opnieuw?',
    keuze:
      'Ja. Na een heropening telt het laatste besluit: ontvangers en bewaartermijn zijn dan anders. Zolang er nog geen nieuw besluit is, blijft de plicht over het vorige bestaan. Bij samenvoegen blijft wat is overlegd bij het oude dossier, met een verwijzing naar waar het verdergaat; wat nog openstaat gaat met het besluit mee. Voor het oude dossier loopt dan geen termijn meer. De persoon is dezelfde: wie over dat besluit is geïnformeerd krijgt daarover geen tweede brief, een volgend besluit opent de plicht opnieuw. Loopt er een uitstel, dan is de samenvoeging een nieuw feit.',
    anders: 'Wie één keer is geïnformeerd, weet genoeg (artikel 14 lid 5 onder a AVG).',
  },
  {
    clausules: ['11.2', '11.3.2'],
    vraag: 'Wat als de betrokkene niet te vinden is, of geen adres heeft?',
    keuze:
      'De plicht blijft. Onvindbaar is geen grond van artikel 11 lid 3, en wie hij is staat vast: artikel 14 lid 5 onder b AVG ontslaat alleen zolang mededelen onmogelijk is of onevenredig veel moeite kost, en vraagt ook dan passende maatregelen. De kernpartijen zoeken het adres (de gemeente in de basisregistratie, ook van niet-ingezetenen). De brief gaat naar het laatste bekende adres, en daarmee is hij geïnformeerd; komt hij terug, dan informeren zij opnieuw met een reden. Is er nooit een adres geweest, dan reiken politie of OM hem uit zodra iemand hem ontmoet. Tot die dag staat de plicht te laat, zodat de functionaris gegevensbescherming het ziet.',
    anders: 'Een besluit dat hij niet te bereiken is sluit de plicht; dan zoekt daarna niemand meer.',
  },
  {
    clausules: ['11.3.1', '11.3.2', '4.1'],
    vraag: 'Hoe beslissen de drie verantwoordelijken na het overleg?',
    keuze:
      'Elke kernpartij legt een oordeel met reden vast; het laatste oordeel van een partij telt. Ziet geen van drie een beletsel, dan kan elk van hen informeren. Ziet er één een beletsel, dan kan uitstel worden aangetekend, alleen op gronden die in het overleg zijn genoemd. Na elk uitstel is een nieuw overleg nodig.',
    anders: 'Eenstemmig stemmen over informeren én over uitstel; dan kan één partij uitstel tegenhouden.',
  },
  {
    clausules: ['11.3.1', '11.2', '11.5'],
    vraag: 'Telt een oordeel over informeren nog als er daarna iets nieuws bij kwam?',
    keuze:
      'Nee. Een overleg gaat over wat er ligt: een nieuw signaal of antwoord, een correctie, een samenvoeging (of het ongedaan maken ervan) en de sluiting van de casus halen elk eerder oordeel in, ook als er nog geen uitstel is. Elke kernpartij legt dan opnieuw een oordeel vast; tot die tijd wordt er geen brief opgemaakt, geïnformeerd of uitgesteld. De maand van artikel 14 lid 3 AVG schuift niet op. Wat nog verzegeld is telt niet. Een brief die al weg was toen het nieuwe binnenkwam, wordt nog vastgelegd met de dag waarop hij wegging. Wie al is geïnformeerd en na iets nieuws opnieuw een brief moet krijgen, krijgt die na een nieuw overleg.',
    anders:
      'Het oordeel blijft gelden tot de partij zelf een ander geeft; alleen een uitstel wordt bij nieuwe feiten opnieuw bekeken.',
  },
  {
    clausules: ['11.2', '11.3.1', '13.3'],
    vraag: 'Mag iemand worden geïnformeerd die niet is geagendeerd en intussen opnieuw wordt gewogen?',
    keuze:
      'Ja, als alle kernpartijen na het nieuwe signaal geen beletsel zien. De plicht over het eerdere besluit loopt door, en de weging kan langer duren dan de maand van artikel 14 lid 3 AVG. De brief zegt hoe het dan is: wat eerder is besloten, dat er nieuwe informatie kwam, dat opnieuw wordt gewogen, en dat de zes maanden van artikel 13 lid 3 pas bij een nieuw besluit beginnen. Wil een kernpartij niet dat iemand nu van de nieuwe weging hoort, dan is dat een beletsel, met een grond van artikel 11 lid 3. Wordt het nieuwe signaal ingetrokken, dan is een brief van daarvoor verouderd. Ligt het dossier onbeslist in het archief, dan zegt de brief dat er niets meer is besloten.',
    anders:
      'Eerst het nieuwe besluit afwachten, ook als de maand daarmee voorbijgaat; of een brief over alleen het eerdere besluit.',
  },
  {
    clausules: ['11.3.2'],
    vraag: 'Welke gronden voor uitstel gelden nu de Wbp is vervallen?',
    keuze:
      'De vijf van het convenant, elk als de letter van artikel 41 lid 1 UAVG die ervoor in de plaats kwam: a wordt a, b wordt d, c wordt e, d wordt h, e wordt i. De letters b, c, f, g en j hebben in het convenant geen tegenhanger en zijn hier geen grond.',
    anders: 'Alle tien gronden van artikel 41 lid 1 UAVG.',
  },
  {
    clausules: ['11.4'],
    vraag: 'Naar welk lid verwijst de aantekening van uitstel?',
    keuze: 'Het vierde lid noemt het eerste lid, maar bedoelt het tweede: daar staat de informatieplicht.',
  },
  {
    clausules: ['11.5'],
    vraag: 'Hoe lang kan een uitstel lopen voordat het opnieuw wordt bekeken?',
    keuze:
      'Tot een dag die de kernpartijen kiezen, hooguit drie maanden later. Een nieuw signaal of antwoord, een correctie en de sluiting van de casus vervroegen dat tot een week na die gebeurtenis; wat nog verzegeld is telt niet. Vóór vernietiging moet het opnieuw zijn bekeken.',
    anders: '‘Zodra’: doorlopend, of alleen als er aanleiding is.',
  },
  {
    clausules: ['11.2', '12.1.1'],
    vraag: 'Wie wordt geïnformeerd als de betrokkene jong is?',
    keuze:
      'Onder de zestien de wettelijk vertegenwoordiger, eventueel samen met het kind; niet als het belang van het kind zich daartegen verzet, met die reden in het bestand. Vanaf de zestiende verjaardag de betrokkene zelf, en de ouders niet. Bij curatele en mentorschap, die alleen meerderjarigen hebben, ook de curator of mentor, met in het bestand waaruit dat blijkt en op welke dag dat is gezien; die alleen met een reden waarom de betrokkene zelf geen brief krijgt.',
    anders: 'Tot achttien jaar ook de ouders met gezag (artikel 1:245 BW).',
  },
  {
    clausules: ['11.2', '10.2', '1.i'],
    vraag: 'Moeten achterblijvers, netwerkpersonen en melders worden geïnformeerd?',
    keuze:
      'Dat regelt artikel 11 niet: het gaat over de betrokkene over wie de weegploeg een uitkomst heeft. Zij zijn wel betrokkenen in de zin van de AVG; of en wanneer zij over hun eigen gegevens horen, beslist de partij die hen in de casus inbrengt (artikel 14 AVG), buiten dit systeem.',
    anders: 'Een eigen informatieplicht per persoon in het casusbestand, met uitstel op dezelfde gronden.',
  },
  {
    clausules: ['11.3.2', '8.2'],
    vraag: 'Zegt de brief van wie de gegevens kwamen?',
    keuze:
      'Welke partijen ze inbrachten wel, tenzij de kernpartij met een reden kiest om dat weg te laten (artikel 41 UAVG). Wie het bij die partij meldde nooit.',
  },
  {
    clausules: ['11.2', '6.c', '7.3.2'],
    vraag: 'Op welke grond rust wat de drie kernpartijen zelf doen: wegen, besluiten en bewaren?',
    keuze:
      'Artikel 6 noemt alleen gronden om te verstrekken, en voor de gemeente om te verwerken. De brief noemt voor het eigen werk van de drie altijd hun publieke taak (artikel 6 lid 1 onder e AVG, artikelen 7 en 8), en daarnaast elke grond waarop iets is ingebracht (artikel 14 lid 1 onder c AVG).',
    anders:
      'Per partij een eigen grond: de Wet politiegegevens voor de politie, de Wet justitiële en strafvorderlijke gegevens voor het Openbaar Ministerie.',
  },
  {
    clausules: ['11.2', '10.5.2'],
    vraag: 'Wie noemt de brief als ontvanger?',
    keuze:
      'Ieder die iets kreeg, met de eerste dag: wie deelneemt aan het casusoverleg, wie later kwam, aan wie is doorverstrekt en wie om een besluit is gevraagd. Wie niets meer krijgt staat er apart bij, ook een geschrapte of vertrokken organisatie (artikel 14 lid 1 onder e AVG). Een partner die deelneemt maar nog niets kreeg, staat bij wie iets kan krijgen. De brief zegt hoe het was op de dag waarop hij is opgemaakt, met wat het overzicht van een verzoek ook zegt.',
    anders: 'Alleen de organisaties uit het besluit, of categorieën van ontvangers.',
  },
  {
    clausules: ['11.2', '11.4'],
    vraag: 'Welke brief wordt bewaard?',
    keuze:
      'De brief die is opgemaakt en ongewijzigd is verstuurd (artikel 5 lid 2 AVG): elk opmaken bewaart een versie, en wie de verzending vastlegt wijst er een aan. Met de hand aanpassen kan niet; dan wordt een nieuwe opgemaakt. Veranderde er tot en met de dag van verzending iets wat in de brief hoort, dan moet er een nieuwe komen, of een reden waarom deze toch klopte. Wat niet is verstuurd wordt dan verwijderd, en alles wat was opgemaakt als informeren wordt uitgesteld.',
    anders: 'Een brief die bij het vastleggen opnieuw wordt gemaakt, of een ingelezen kopie van wat is verstuurd.',
  },
  {
    clausules: ['12.1.1', '11.2', '10.5.2'],
    vraag: 'Waarheen stuurt iemand een verzoek, een vraag of een bezwaar?',
    keuze:
      'Naar één contactpunt van het samenwerkingsverband, met een postadres (artikel 12 lid 1 en 2 AVG, artikel 3:45 lid 2 en 6:4 Awb). Het is een instelling: een kernpartij stelt het voor, de drie kernpartijen beslissen samen, want de brieven gaan uit hun naam. Het staat klaar in elke brief waarin een contactpunt staat, en staat vast in de brief aan wie niet kan vragen. Brieven van eerder houden wat erin stond. Zolang de partijen geen contactpunt hebben genoemd, verwijst die laatste brief naar de plek waar het verzoek heen ging.',
    anders: 'Elke kernpartij haar eigen adres; of de uitvoerder kiest het per brief.',
  },
  {
    clausules: ['8.4', '11.4'],
    vraag: 'Wie ziet of iemand is geïnformeerd of dat is uitgesteld?',
    keuze:
      'De drie kernpartijen, en de functionaris gegevensbescherming zonder naam en brief. De uitvoerder en de andere partijen niet, ook niet dat er iets openstaat.',
    anders: 'Ook de uitvoerder, die het bestand beheert en verzoeken van betrokkenen behandelt.',
  },
] as const;
