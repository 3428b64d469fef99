// The readings chosen about which data are right: one person or two, checking a file, correcting its items.

export const lezingenJuistheid = [
  {
    clausules: ['10.5.2', '8.3', '10.3'],
    vraag: 'Wie wijzigt de instellingen van het samenwerkingsverband, en vanaf wanneer geldt dat?',
    keuze:
      'De partijen samen: over de controle op juistheid de drie kernpartijen, over wiens toestemming nodig is bij doorverstrekken alle partijen van het convenant, want aan hen allen geeft artikel 10 lid 5 die toestemming. Eén tegenstem houdt het tegen. Wat loopt houdt de instelling waaronder het begon: een voorstel om door te verstrekken zijn stemmers, een controleperiode haar maanden.',
    anders: 'De kernpartijen beslissen over allebei, of de wijziging werkt door in wat al loopt.',
  },
  {
    clausules: ['8.3', '10.3'],
    vraag: 'Hoe vaak is periodiek, en telt een controle als verwerking?',
    keuze:
      'Een instelling van het samenwerkingsverband in maanden, zes als niets anders is vastgelegd, vanaf de opening of de laatste controle. Een controle en een correctie verschuiven de laatste verwerking niet: een fout van ons verlengt de bewaartermijn niet.',
    anders: 'Een correctie is een inhoudelijke wijziging; dan begint de bewaartermijn opnieuw.',
  },
  {
    clausules: ['8.3', 'MB-2.a'],
    vraag: 'Wie verbetert politiegegevens die nog zijn verzegeld?',
    keuze:
      'De politie zelf, want de uitvoerder ziet ze niet. Alleen politie en OM krijgen daarvan bericht; voor de anderen verandert er niets. In een casus kan dat pas na de vrijgave, door de uitvoerder; wie het gegeven niet mag zien, merkt ook van de correctie niets.',
  },
  {
    clausules: ['12.6.1', '7.3.1'],
    vraag: 'Verandert met een verbeterde analyse ook het oordeel per criterium?',
    keuze:
      'Dat kiest wie verbetert, per criterium: het blijft, het wordt een ander oordeel, of het vervalt en is dan onbekend. Wat was besloten of gestemd blijft zoals het is genomen.',
    anders: 'Alleen de tekst verandert; een ander oordeel vraagt een nieuwe analyse.',
  },
  {
    clausules: ['8.3', '7.4.1'],
    vraag: 'Kan een gegeven veranderen terwijl er een voorstel openligt?',
    keuze:
      'In de weegploeg niet. Waarover wordt gestemd blijft zoals het is voorgesteld; wat een controle vond, wacht op de uitslag. Voor wat na een verzoek is besloten, geldt de lezing hieronder.',
    anders: 'De correctie sluit het voorstel, of geldt meteen ook voor wat al is gestemd.',
  },
  {
    clausules: ['12.6.1', '12.5.2', '7.4.1'],
    vraag:
      'Kan iemand iets voorstellen, voorstemmen of doorgeven zolang een besluit over een verzoek om correctie nog moet worden uitgevoerd?',
    keuze:
      'Nee. De correctie moet binnen vier weken (artikel 12 lid 6) en een voorstel heeft geen laatste dag; niemand besluit op wat al onjuist is bevonden. Hetzelfde geldt zolang een gegeven bij verzet nog moet worden afgeschermd (artikel 18 lid 1 onder d AVG). In de weegploeg geldt dat ook voor een nieuw voorstel, want dat zou de correctie weer ophouden. Tegenstemmen kan: dan is het voorstel gesloten, wordt de correctie uitgevoerd en rust een nieuw voorstel op wat klopt. Ook niet agenderen kan, want ook dat maakt de weg vrij, zo nodig naar vernietiging. In een casus kan de correctie terwijl het voorstel openligt; voorstemmen kan daarna. Ook wat al mocht wacht, als het daarmee naar anderen of naar een ander dossier gaat: doorverstrekken na toestemming, een plan vaststellen dat externe partners dan lezen, en heropenen uit het archief (voorstel, stem, opdracht en de uitvoering ervan). Wie dat bestand niet leest, hoort er ook bij zijn stem niets van; een deelnemer van de lijst halen hoeft niet te wachten.',
    anders: 'Het besluit over het verzoek sluit het voorstel, of de correctie gaat door terwijl het openligt.',
  },
  {
    clausules: ['12.5.1', '12.5.2', '4.1'],
    vraag: 'Wat leest een partij die om haar zienswijze wordt gevraagd van het verzoek?',
    keuze:
      'Niet het verzoek zelf. Wie een gegeven voorlegt schrijft erbij wat de persoon erover zegt en wat het volgens hem moet worden; dat is verplicht, niemand vult het vooraf in, en wat meegaat krijgt dezelfde woorden. De partijen die worden gevraagd lezen het met het gegeven, ook als dat in het archief ligt en voor hen dicht blijft, en wie beslist leest het ook; de andere lezers van het dossier niet. Het ligt verzegeld bij het gegeven, gaat mee bij samenvoegen en archiveren, staat in een overzicht, en verdwijnt als de correctie is uitgevoerd of het verzoek vervalt.',
    anders: 'Zij leest het hele verzoek, of alleen het gegeven en wat ermee moet gebeuren.',
  },
  {
    clausules: ['12.5.2', '4.1'],
    vraag: 'Geldt een zienswijze over een gegeven ook voor zijn kopie of origineel bij hetzelfde verzoek?',
    keuze:
      'Ja, als van beide hetzelfde wordt gevraagd, de partij over beide wordt gehoord, en wie spreekt namens haar ook daar bevoegd is: dezelfde woorden liggen dan meteen in elk bestand. Zij kan zeggen dat het alleen hier geldt, want een kopie kan zijn ingekort. Wie daar niet bevoegd is merkt niet dat het er ligt; wie dat namens de partij wel is zegt het daar apart.',
    anders: 'De partij geeft haar zienswijze over elk apart, of over allebei altijd dezelfde.',
  },
  {
    clausules: ['12.6.1'],
    vraag: 'Wat houdt afscherming in?',
    keuze:
      'Het gegeven blijft bewaard, maar niemand ziet de inhoud, ook de uitvoerder niet; het telt niet mee, is niet te vinden en gaat nergens heen. Wie over verzet beslist of om een zienswijze is gevraagd leest het wel, alleen daarbij en tot het besluit (artikel 18 lid 2 AVG). In het archief blijft dat zo; daar wordt het met de rest vernietigd. Opheffen is een eigen handeling met reden (artikel 18 AVG).',
    anders: 'De kernpartijen blijven het zien.',
  },
  {
    clausules: ['12.6.1', '12.5.2'],
    vraag: 'Wat blijft zichtbaar van wat is verbeterd of verwijderd?',
    keuze:
      'Alleen dat iets veranderde: soort, dag, door wie, en een reden en aanleiding uit een vaste lijst. Een besluit zelf blijft zoals het is genomen.',
  },
  {
    clausules: ['12.6.2', '8.5'],
    vraag: 'Wie krijgt bericht van een correctie?',
    keuze:
      'In de weegploeg de kernpartijen, in een casus elke partij die het gegeven daar kreeg, ook wie inmiddels vertrok: die leest het zaaknummer, dat hij kende en nodig heeft om terug te vinden wat hij moet herstellen, en niets van het bestand; van een maatregel in een vastgesteld plan ook de externe partners. Verandert het origineel in de weegploeg, dan staat bij de kopie dat het aan de bron veranderde. Na een controle past de uitvoerder de kopie zelf aan. Bij een verzoek om correctie of verzet gaat van een origineel elke kopie in een lopende casus mee, en van een kopie het origineel en de andere kopieën, ook een kopie die pas ontstaat terwijl het verzoek loopt en ook als het een in het archief ligt en het ander niet: dan beslist een kernpartij over wat daar ligt, en ziet de uitvoerder alleen dat het er is. Wat een heropening overnam gaat mee met het gegeven waar het uit kwam, en omgekeerd; van wat eerder dan deze versie is heropend is die koppeling niet bewaard, en vindt de zoekactie het. Een gearchiveerde kopie verandert mee met haar origineel als dat ook in het archief ligt. Over elk wordt apart beslist, want een kopie kan zijn ingekort; elk heeft een eigen termijn van vier weken en een eigen plaats in de brief, en zolang over één niet is beslist gaat de brief niet uit. Een doorverstrekte versie vervalt.',
    anders: 'De kopie verandert vanzelf mee, of één besluit geldt voor het origineel en alle kopieën.',
  },
  {
    clausules: ['8.3'],
    vraag: 'Wie beslist dat twee signalen over dezelfde persoon gaan?',
    keuze: 'Mensen. Het systeem stelt het hooguit voor, ook bij dubbele regels en omgewisselde data.',
  },
] as const;
