// The readings of art. 12: who can ask, from which day, and what somebody hears who cannot.

export const lezingenVerzoeken = [
  {
    clausules: ['12.3.2'],
    vraag: 'Kan een antwoord later komen dan na vier weken?',
    keuze:
      'Eén keer, met nog eens vier weken, als de eerste nog niet voorbij zijn, met een reden die de verzoeker heeft gehoord. Dat is korter dan artikel 12 lid 3 AVG toelaat. De grens van de wet (een maand, na verdagen drie) staat ernaast.',
    anders: 'Nooit: het convenant zegt "uiterlijk"; wie later antwoordt is te laat.',
  },
  {
    clausules: ['12.5.1', '12.3.2'],
    vraag: 'Vanaf wanneer loopt de termijn van een verzoek dat niet zegt wat of waarom?',
    keuze:
      'Vanaf de ontvangst. De uitvoerder vraagt na wat ontbreekt en legt het verzoek dan vast met de dag waarop het binnenkwam.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Op welke dag telt de leeftijd van zestien?',
    keuze:
      'Op de dag van de handeling, niet van de ontvangst: wie onderweg zestien wordt vraagt zelf of geeft een machtiging. Een jongere onder de zestien vraagt niet zelf.',
    anders: 'Op de dag van ontvangst.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Kan iemand een ander laten vragen?',
    keuze:
      'Ja, vanaf zestien jaar, met een bijzondere volmacht; de gemachtigde hoeft geen advocaat te zijn. Vastgesteld wordt dan de identiteit van de betrokkene, niet die van de gemachtigde.',
    anders: 'Alleen wie artikel 12 lid 1 noemt.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Vraagt een voogd zoals een ouder?',
    keuze:
      'Ja. Lid 1 noemt de wettelijk vertegenwoordiger; onder de zestien is dat de ouder met gezag of de voogd, met hetzelfde gezag (artikel 1:245 BW). Ook een gecertificeerde instelling die voogd is (artikel 1:302 en 1:303 BW): dan is de instelling de verzoeker en krijgt zij de brief. Wie namens haar komt toont zijn beroepspas. Het belang van het kind wordt gewogen als bij een ouder. Een gezinsvoogd bij een ondertoezichtstelling is geen voogd: die heeft het gezag niet.',
    anders: 'Alleen een ouder; een voogd vraagt met een volmacht.',
  },
  {
    clausules: ['12.1.1', '12.3.1'],
    vraag: 'Wat hoort iemand die niet kan vragen?',
    keuze:
      'Altijd dezelfde tekst: ook wie zijn identiteit niet toont of een stuk niet heeft. Voor wie niet kan vragen wordt niet gezocht. Valt de bevoegdheid na het zoeken weg, omdat het kind zestien werd of het gezag eindigde, dan is de tekst dezelfde; zij zegt daarom niet of er is gezocht. Het antwoord is een besluit waartegen bezwaar openstaat.',
  },
  {
    clausules: ['12.3.1'],
    vraag: 'Wat blijft er van een identiteitsbewijs?',
    keuze: 'De soort van het document en de dag. Een kopie, nummer of foto wordt niet bewaard.',
  },
  {
    clausules: ['12.1.2', '12.3.3'],
    vraag: 'Wie zoekt naar de gegevens van wie om inzage vraagt?',
    keuze:
      'De uitvoerder in de bestanden van weegploeg en casusoverleg, die hij houdt. Politie of OM in het archief, dat alleen kernpartijen raadplegen, en achter het zegel. De gemeente niet: haar zoekactie zou niet volledig zijn; alleen als van politie en OM niemand meer kan handelen zoekt zij in het archief. Een vondst bevestigt wie het dossier kan openen.',
    anders: 'De uitvoerder zoekt overal, of elke kernpartij in haar eigen gegevens.',
  },
  {
    clausules: ['12.3.3', '13.2'],
    vraag: 'Voor welk doel gaat een gearchiveerd dossier open bij een verzoek om inzage?',
    keuze: 'Verantwoording (13 lid 1): de betrokkene vraagt rekenschap van wat over hem is vastgelegd.',
    anders: 'Alleen de afhandeling van een klacht; inzage valt daar niet onder.',
  },
  {
    clausules: ['12.3.3'],
    vraag: 'Waar wordt naar iemand gezocht?',
    keuze:
      'Bij iedereen die met naam in een bestand staat: als degene over wie het gaat, als melder, achterblijver of persoon uit het netwerk, als wie een brief over informeren kreeg of aan wie die is opgemaakt, en als wie een ander verzoek deed, voor wie het was of aan wie het antwoord ging. Wat aan een gevonden dossier hangt (voorstellen, verstrekkingen, brieven) hoort erbij. Berichten en de log houden geen eigen gegevens over hem: berichten worden afgeleid, de log kent alleen nummers. Namen in lopende tekst van andermans dossier vindt de zoekactie niet.',
    anders: 'Ook alle tekst wordt geopend en doorzocht, van iedereen.',
  },
  {
    clausules: ['12.3.3'],
    vraag: 'Hoeveel van een naam is genoeg om iemand te vinden?',
    keuze:
      'Zoveel dat hij niet wordt gemist; daarna beoordelen mensen. Een voornaam met één woord van de achternaam, welke geboortedatum er ook bij staat. De hele achternaam, of één naam van een dubbele, als er geen andere geboortedatum bij staat; van een dubbele naam de helft niet als er een andere voornaam of andere voorletters bij staan. Met en zonder voorvoegsels, aaneen of los, in elke volgorde, en zoals Arabische, Berberse en Turkse namen ook worden geschreven. Titels en wat iemand doet (moeder, wijkagent) tellen niet.',
    anders: 'De naam zoals hij in het verzoek staat; wie anders is opgeschreven blijft ongevonden.',
  },
  {
    clausules: ['12.3.3', '12.5.2'],
    vraag: 'Hoe vers is de zoekactie waarop een antwoord rust?',
    keuze:
      'Op de dag van het antwoord vergelijkt het systeem de zoeksleutels van het verzoek met alles wat in de bestanden en in andere verzoeken ligt. Is er iets dat niemand beoordeelde, dan zoekt de uitvoerder eerst opnieuw; wat hij verwierp blijft verworpen. De zoekactie in archief, brieven en achter het zegel is bij elk verzoek van de dag van het antwoord of de dag ervoor, of er nu iets bijkwam of niet: zo zegt het wachten niets. Dat geldt ook voor een weigering en voor de brief na een verzoek om correctie of verzet. De brief noemt de dag tot wanneer is gezocht.',
    anders: 'De zoekactie geldt tot het antwoord, hoe lang dat ook duurt.',
  },
  {
    clausules: ['12.3.3', '11.3.1'],
    vraag: 'Wie mag weten dat iemand in een brief of een eerder verzoek staat, en wat hoort hij ervan?',
    keuze:
      'Een brief over informeren en het antwoord op een verzoek om inzage zijn voor de kernpartijen: politie of OM vindt ze en een kernpartij beoordeelt. De uitvoerder merkt niets, en een gevonden brief houdt geen dossier vast dat hij ziet. Een eerder verzoek vindt en beoordeelt de uitvoerder; de kernpartijen zien nummer en vondst omdat zij antwoorden. Wie erin staat hoort dat er een brief of verzoek was, van welke dag, en wat er over hemzelf staat. De andere persoon in het verzoek is een eigen stuk, waarvoor weglaten wordt voorgesteld. Wie over zijn eigen dossier al is gevonden, wordt door zijn eigen brief niet nog eens gevonden.',
    anders: 'Alleen wat in de bestanden van artikel 8 en 10 staat; brieven en verzoeken tellen niet mee.',
  },
  {
    clausules: ['13.1', '12.3.3'],
    vraag: 'Wordt een verzoek vernietigd terwijl een later verzoek iets daarin heeft gevonden?',
    keuze:
      'Niet zolang het latere verzoek loopt en de vondst niet is verworpen, net als bij een dossier. Gaat het daarna weg, dan gaan vondst en stukken mee, en blijft het latere verzoek niet langer dan er nog bezwaar kan komen.',
    anders: 'De termijn van het eerdere verzoek gaat altijd voor.',
  },
  {
    clausules: ['12.5.2', '4.1', '12.1.2'],
    vraag: 'Wie beslist over een verzoek om correctie of verzet?',
    keuze:
      'Over een correctie de uitvoerder, die de verzoeken namens de verantwoordelijken afhandelt, per gegeven en nadat de inbrengende partij is gehoord; hij hoeft haar niet te volgen. Over verzet de drie kernpartijen: toegewezen als zij het alle drie eens zijn, afgewezen als een van hen een reden heeft om door te gaan.',
    anders: 'De drie verantwoordelijken samen, ook over elke correctie.',
  },
  {
    clausules: ['12.5.2', '4.1'],
    vraag: 'Hoe en hoe lang wordt een partij gehoord over een verzoek om correctie of verzet?',
    keuze:
      'Zij geeft haar zienswijze zelf, in het dossier dat zij toch al ziet: eens of niet, waarom, en wat er zou moeten staan. Daarvoor heeft zij twee weken, en nooit langer dan tot een week voor de laatste dag van het antwoord. Tot het besluit kan zij anders zeggen; het laatste telt. Zegt zij niets, of ziet zij het dossier niet (meer), dan hoort de uitvoerder haar en legt hij dat vast. In de plaats van wat zij zelf zei kan niemand iets anders zetten.',
    anders: 'De uitvoerder hoort elke partij en legt haar woorden vast.',
  },
  {
    clausules: ['12.5.2', '4.1', '13.2'],
    vraag:
      'Wordt een partij die geen kernpartij is gehoord over een gegeven dat zij inbracht en dat nu in het archief ligt?',
    keuze:
      'Ja, zonder dat het archief voor haar opengaat: zij hoort het nummer van de casus, de soort, de dag waarop zij het inbracht en wat er wordt gevraagd, kijkt in haar eigen registratie en geeft haar zienswijze in dezelfde termijn. Kernpartijen geven de hunne zelf en kunnen het gegeven ervoor openen. De kernpartij die beslist leest alle zienswijzen, neemt ze over en kan er niets anders voor in de plaats zetten; wie zwijgt hoort zij zelf.',
    anders: 'Zij wordt alleen door een kernpartij gehoord, die haar woorden vastlegt.',
  },
  {
    clausules: ['12.5.2', '12.1.2'],
    vraag: 'Worden gegevens afgeschermd zolang op verzet niet is beslist?',
    keuze:
      'Ja (artikel 18 lid 1 onder d AVG), tenzij bij het voorleggen een zwaarwegende reden wordt vastgelegd om ze te blijven gebruiken (artikel 18 lid 2 AVG, 41 UAVG). Het voorleggen schermt ze zelf af, ook de kopieën die meegaan en wat in het archief ligt; wie ze heeft krijgt meteen bericht. Wie erover beslist, en elke partij die om haar zienswijze is gevraagd, leest ze tot het besluit bij dat besluit of die zienswijze en nergens anders; elke keer staat in het logboek (artikel 18 lid 2 AVG: verwerken voor een rechtsvordering mag). Kan dat op dat moment niet, omdat er een voorstel openligt of omdat een kernpartij iets in het archief voorlegt waarvan de kopie in een lopende casus staat, dan schermt de uitvoerder ze diezelfde dag af; vanaf de volgende dag is dat te laat en hoort ook de functionaris gegevensbescherming het. Bij afwijzing gaan ze weer open, en de brief zegt dat. Wordt besloten een gegeven te verbeteren of aan te vullen, dan gaat het eerst open: wie het verbetert moet het kunnen lezen.',
    anders: 'Nooit vanzelf: het convenant kent geen beperking tijdens verzet.',
  },
  {
    clausules: ['12.5.2', '12.3.1'],
    vraag: 'Geldt een verzoek ook voor politiegegevens die nog verzegeld zijn?',
    keuze:
      'Nee: de uitvoerder mag niet weten dat ze er zijn. De brief wijst elke verzoeker op de politie en het Openbaar Ministerie, die zelf over hun gegevens beslissen (Wpg 28).',
  },
  {
    clausules: ['12.5.2', '12.4'],
    vraag: 'Wat hoort iemand over wie niets is gevonden, of aan wie het niet mag worden gezegd?',
    keuze:
      'Na een verzoek om correctie of verzet dezelfde brief, die bevestigt noch ontkent. Mag het niet worden gezegd, dan wordt de reden vastgelegd; een besluit over een gegeven wordt wel uitgevoerd.',
  },
  {
    clausules: ['12.3.3', '9.1', '10.4'],
    vraag: 'Ziet een kernpartij in een verzoek om inzage ook stukken van een casus waaraan zij niet deelneemt?',
    keuze:
      'Ja, zolang het verzoek open is: de kernpartijen antwoorden samen als verwerkingsverantwoordelijken. Na het antwoord zijn de stukken weg.',
    anders: 'Nee; wie deelneemt antwoordt dan voor zijn deel.',
  },
  {
    clausules: ['12.6.1'],
    vraag: 'Wanneer is een besluit over een correctie uitgevoerd?',
    keuze:
      'Als de correctie van die soort op dat gegeven is verricht, met dezelfde handeling als bij een controle. Na vier weken ziet ook de functionaris gegevensbescherming dat het te laat is, bij het nummer van het verzoek.',
  },
  {
    clausules: ['12.6.2'],
    vraag: 'Aan wie wordt een correctie gemeld?',
    keuze:
      'Aan elke partij en externe partner die het gegeven ontving, en aan de partij waar het vandaan kwam, ook als die niet (meer) aan de casus deelneemt. Vastgelegd is wie op welke dag bericht kreeg, niet wat er stond.',
    anders: 'Aan alle partijen van het convenant.',
  },
  {
    clausules: ['12.3.3', '12.4'],
    vraag: 'Wie beslist op een verzoek om inzage?',
    keuze:
      'Een kernpartij, namens de drie verantwoordelijken, op wat de uitvoerder voorbereidt. Over elk stuk beslist eerst wie het inbracht; over wat geen kernpartij inbracht de uitvoerder, over het archief elke kernpartij. Wat inbracht wie het convenant verliet, of van wie niemand een geldige autorisatie heeft, beslist elke kernpartij die er nog is: het verzoek wacht niet (18 lid 3, 12 lid 3).',
    anders: 'De uitvoerder, of de drie kernpartijen samen bij stemming.',
  },
  {
    clausules: ['12.4', '12.3.3'],
    vraag: 'Hoe wordt een gedeeltelijke weigering gemotiveerd?',
    keuze:
      'Zodra een stuk op een grond a-e wegblijft of wordt ingekort, weegt wie antwoordt of dat nodig is en niet verder gaat dan nodig (artikel 41 UAVG); dat blijft bij het verzoek. De brief noemt per stuk de grond, en daarbij een motivering voor de verzoeker (artikel 12 lid 4 AVG, 3:46 Awb) die niet zegt wat is weggelaten. Voor wat een melder of anderen beschermt (artikel 15 lid 4 AVG) is de grond bij het stuk genoeg. Alleen de brief die niet bevestigt en niet ontkent blijft zonder motivering.',
    anders: 'De grond bij elk stuk is de motivering, of elk stuk krijgt een eigen motivering in de brief.',
  },
  {
    clausules: ['12.4', 'MB-1.2'],
    vraag: 'Staan verzegelde politiegegevens in het overzicht?',
    keuze:
      'Nee. De politie beslist daarover zelf, op de voet van artikel 25 Wpg. Elke brief zegt dat in dezelfde woorden, of er iets is of niet, en verwijst daarvoor naar de politie.',
    anders: 'Het hele antwoord wacht tot de politie heeft beslist; daaraan is te zien dat er iets is.',
  },
  {
    clausules: ['12.3.3', '12.4'],
    vraag: 'Wat hoort iemand over wie niets is vastgelegd?',
    keuze:
      'Dat er niets is, als de kernpartijen dat zo antwoorden. Zij kunnen ook de brief kiezen die niet bevestigt en niet ontkent: die is letterlijk dezelfde als voor iemand over wie niets mag worden gezegd, en vraagt zonder vastgelegde gegevens geen grond.',
    anders: 'Altijd een open antwoord; wie dan een neutraal antwoord krijgt kan daaruit iets afleiden.',
  },
  {
    clausules: ['12.3.3', '11.3.1', '11.4'],
    vraag: 'Staat in het overzicht wat over informeren is gezegd, en wie ziet dat?',
    keuze:
      'Ja, als stukken waarover een kernpartij beslist: het zijn gegevens over de betrokkene (artikel 15 AVG), en weglaten vraagt per stuk een grond (artikel 41 UAVG). Voorgesteld wordt weglaten, behalve dat hij is geïnformeerd. De uitvoerder mag het niet weten (artikel 11): het komt erbij als een kernpartij beoordeelt, en de brief is voor de kernpartijen, die hem ook versturen. De uitvoerder ziet dat er is geantwoord.',
    anders: 'Nee, nooit; of de uitvoerder krijgt een brief zonder deze stukken, waaruit iets valt af te leiden.',
  },
  {
    clausules: ['12.3.3', '7.4.1'],
    vraag: 'Hoort bij ‘alle gegevens’ ook wat het samenwerkingsverband zelf vastlegde?',
    keuze:
      'Ja: voorstellen en wat ervan werd, stemmen met hun reden, vragen, controles, wijzigingen, deelname, verstrekkingen met noodzaak en tekst, het plan met zijn termijnen. Een besluit van de kernpartijen komt van hen samen; een stem is van wie stemde. Een levend en een gearchiveerd dossier vertellen hetzelfde. Weggelaten zijn alleen kenmerken om op te zoeken, plaatsen, en namen en adressen van medewerkers.',
    anders: 'Alleen de gegevens van artikel 8 lid 2 en 10 lid 2.',
  },
  {
    clausules: ['12.3.3', '10.5.1'],
    vraag: 'Wie is ontvanger van een stuk, en vanaf wanneer?',
    keuze:
      'Wie het kon lezen: in de weegploeg de kernpartijen, in een casus de partijen die deelnemen, ieder vanaf de laatste van zijn deelname en de dag van het stuk; wie eerder vertrok niet. Van politiegegevens onder de machtiging alleen kernpartijen, de gemeente vanaf de vrijgave. Een externe partner alleen van het vastgestelde plan met zijn maatregelen en van wat hem werd verstrekt. Van een voorstel ook wie moest stemmen. In het archief ook de andere kernpartijen, vanaf de dag dat het daar kwam.',
    anders: 'Iedere deelnemer van ieder stuk, vanaf de dag van deelname.',
  },
  {
    clausules: ['12.3.3'],
    vraag: 'Staat in het overzicht ook wie naar de gegevens heeft gekeken?',
    keuze:
      'Nee. Ontvangers zijn de partijen en partners die het gegeven kregen, met de dag vanaf wanneer, ook als het dossier nu in het archief ligt (artikel 15 lid 1 onder c AVG). Namen van medewerkers en elke keer dat iemand een dossier opende staan er niet in; daarop is geen algemeen recht (HvJ EU C-579/21). Het logboek blijft voor toezicht. Over wat politie en OM zelf verstrekten antwoorden zij zelf (artikel 25 Wpg, 39i en 39j Wjsg).',
    anders: 'Ook de logregels, zonder namen: per partij en dag.',
  },
  {
    clausules: ['12.1.2', '12.5.2', '13.2'],
    vraag: 'Wie behandelt een verzoek over wat in het archief ligt?',
    keuze:
      'De kernpartijen, die het archief als enigen raadplegen: een van hen legt voor, beslist na het horen van wie inbracht (van verzet beslissen zij samen) en voert uit. De uitvoerder coördineert en antwoordt; hij ziet soort, besluit, grond en dagen, niet het dossier. Van wat verzegeld is weten alleen politie en OM; daarop wacht het antwoord niet.',
    anders: 'De uitvoerder mag voor een verzoek in het archief kijken.',
  },
  {
    clausules: ['12.6.1', '13.1', '13.x'],
    vraag: 'Wat kan met een gegeven in het archief, en begint de bewaartermijn dan opnieuw?',
    keuze:
      'Verbeteren, aanvullen, verwijderen en afschermen, per gegeven; ook de kopie in een gearchiveerde casus verandert mee, en een ingekorte kopie wordt opnieuw gemaakt van het verbeterde gegeven. Het hele dossier eerder vernietigen kan niet: artikel 13 lid 1 kent vijf jaar. Een correctie is geen verwerking die de termijn opnieuw laat lopen.',
    anders: 'Na verzet kan ook in het archief het hele dossier eerder weg.',
  },
  {
    clausules: ['13.1', '12.3.2'],
    vraag: 'Hoe lang wordt een verzoek zelf bewaard, met namen, brief en vondsten?',
    keuze:
      'Een jaar na de brief die het afsloot: zo lang kan iemand er nog over klagen (artikel 9:8 Awb), en bezwaar valt daarbinnen. Wat niet in behandeling is genomen drie maanden: zes weken bezwaar en een week post (artikel 6:7 en 6:9 lid 2 Awb), en tijd voor wie te laat en verschoonbaar komt. Loopt er een bezwaar, klacht of rechtsvordering, dan legt de uitvoerder vast tot wanneer het verzoek blijft. Een besluit dat nog niet is uitgevoerd houdt het ook vast. Artikel 13 noemt alleen de bestanden.',
    anders: 'Vijf jaar, als artikel 13 lid 1 ook voor verzoeken geldt.',
  },
  {
    clausules: ['13.1', '13.3'],
    vraag: 'Blijft een verzoek als het dossier waarover het gaat is vernietigd?',
    keuze:
      'Niet langer dan er nog bezwaar kan komen, zes weken na de brief en een week voor de post (artikel 6:7 en 6:9 lid 2 Awb): brief en namen zijn een kopie van wat vernietigd moest worden. Het eerste dossier telt. De stukken uit het dossier gaan al met het dossier mee. Een afgewezen of verzegelde vondst gaf de brief niets en laat dus ook niets na.',
    anders: 'Alleen de stukken gaan mee; brief en namen blijven hun eigen termijn.',
  },
  {
    clausules: ['13.1'],
    vraag: 'Keurt iemand de vernietiging van een verzoek goed?',
    keuze:
      'Nee. De vier ogen van artikel 13 gaan over dossiers; met een verzoek verdwijnt niets uit een bestand, en wie goedkeurt zou namen openen die niemand meer nodig heeft. De dag staat in de lijst zodra het verzoek is afgesloten, en de verklaring van vernietiging noemt het nummer.',
    anders: 'De uitvoerder en een kernpartij keuren goed.',
  },
] as const;
