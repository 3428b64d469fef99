// The readings chosen about the daily work of the weegploeg: signals that come in late, go, or belong elsewhere.

export const lezingenWeegwerk = [
  {
    clausules: ['8.5', '9.2.1', '9.2.3'],
    vraag: 'Hoe bereikt een nieuw signaal een casus die al loopt?',
    keuze:
      'Via het weegdossier: de kernpartijen besluiten eenstemmig, per gegeven met een reden, om een kopie door te geven. In de casus geldt het als verstrekt door de partij die het inbracht. Een nieuwe analyse is daarvoor niet nodig; over agenderen is al beslist. Een gesloten casus neemt niets meer aan.',
    anders: 'Elke partij verstrekt het zelf in het casusoverleg (artikel 9 lid 2), zonder besluit van de weegploeg.',
  },
  {
    clausules: ['7.2.a-c', '8.3'],
    vraag: 'Wat blijft er van een signaal dat de partij intrekt?',
    keuze:
      'Dat het er was, van welke partij, wanneer, door wie en waarom het is ingetrokken. Inhoud, melder en zoeksleutels verdwijnen. Eerdere analyses blijven, maar gelden als verouderd.',
    anders: 'Intrekken als een gewone verwijdering na controle, door de uitvoerder.',
  },
  {
    clausules: ['13.3', '7.4.2'],
    vraag: 'Wat doet een nieuw signaal over iemand die niet is geagendeerd?',
    keuze:
      'Binnen de zes maanden heropent het de weging van hetzelfde dossier. Het eerdere besluit blijft in het dossier; de zes maanden lopen opnieuw vanaf het volgende besluit. Wordt het nieuwe signaal ingetrokken of na een correctie verwijderd, dan geldt het eerdere besluit weer, met zijn eigen termijn; ook als het dossier intussen is samengevoegd, zodra niets over is dat dat besluit niet woog. Berusten de signalen op meer besluiten, dan telt de eerste dag. Daarna is het een nieuw dossier. Een verzegeld signaal heropent pas op de dag van vrijgave.',
    anders: 'Altijd een nieuw dossier; dan staan binnen de termijn twee dossiers over dezelfde persoon.',
  },
  {
    clausules: ['8.3', '7.4.1', '7.4.2'],
    vraag: 'Tot wanneer kan een samenvoeging ongedaan worden gemaakt, en wat gaat terug?',
    keuze:
      'Zolang over beide samen niets is voorgesteld of besloten. Terug gaat wat bij de samenvoeging meekwam, op zijn eigen plaats, met antwoorden, vrijgaven, correcties en intrekkingen van daarna. Wat daarna nieuw binnenkwam blijft; een analyse van daarna ook, maar zij is verouderd, want zij woog twee mensen. Wat daarin over de ander staat, verwijdert de uitvoerder.',
    anders: 'Alleen zolang ook niet is geanalyseerd; maar juist bij het analyseren blijkt een vergissing.',
  },
  {
    clausules: ['7.4.2', '13.3'],
    vraag: 'Hoe eindigt een weegdossier waarvan ieder signaal is ingetrokken?',
    keuze:
      'Met een eenstemmig besluit om niet te agenderen; een analyse is dan niet nodig, want er is niets te analyseren. Dan lopen de zes maanden en de informatieplicht. Tot dan vraagt de werkvoorraad om dat voorstel. Een dossier dat alleen verzegelde gegevens kende, kan de weegploeg niet samen afsluiten: twee partijen weten er niet van. Zijn die ingetrokken, dan rest alleen het spoor, tot de bewaartermijn.',
    anders: 'De laatste intrekking sluit het dossier vanzelf; dan beslist één partij over een gezamenlijk bestand.',
  },
  {
    clausules: ['10.5.2', '9.4.2', '13.x', '14.2'],
    vraag: 'Hoe lang leest een externe partner wat hem is doorverstrekt?',
    keuze:
      'Tot de partij of een kernpartij intrekt, zijn deelname eindigt of de casus wordt gesloten: doorverstrekken kan zolang het nodig is voor het plan (artikel 10 lid 5), en na de afsluiting is die noodzaak er niet meer. De sluiting beëindigt haar op dezelfde dag; dat staat in het overzicht van verstrekkingen, en de partner hoort het op zaaknummer. Wat eerder al liep in een gesloten casus leest hij ook niet meer en kan worden ingetrokken. Dat verschuift de laatste verwerking niet. De geheimhouding van de ontvanger blijft gelden.',
    anders: 'Na de afsluiting resten alleen artikel 11 tot en met 13; dan houdt de partner wat hij had.',
  },
  {
    clausules: ['9.1', '9.3'],
    vraag: 'Wat gebeurt er met maatregelen van een deelnemer die vertrekt?',
    keuze:
      'Zolang een deelnemer een lopende maatregel heeft, in het geldende plan of in het plan in opstelling, kan zijn vertrek niet worden voorgesteld en niet worden uitgevoerd: een besluit dat er toch komt, vervalt. Eerst eindigt de maatregel, of krijgt zij in een volgend plan een andere eigenaar.',
    anders: 'De maatregel blijft staan zonder eigenaar die haar nog ziet.',
  },
] as const;
