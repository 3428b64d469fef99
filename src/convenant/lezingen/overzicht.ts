// Readings about what stays of an overview (art. 12 lid 3), and what it tells whoever stands in somebody else's dossier.

export const lezingenOverzicht = [
  {
    clausules: ['12.3.3', '12.6.1', '13.1'],
    vraag: 'Wat blijft er van het overzicht als het verzoek is beantwoord?',
    keuze:
      'De stukken zelf verdwijnen meteen: zij zijn een kopie die een latere correctie niet zou bereiken. Bij het verzoek blijft hoeveel er is getoond, en van wat wegbleef of is ingekort de grond, de reden en wie besliste. De brief blijft zoals hij ging en verandert niet meer, ook niet als later iets onjuist blijkt: op die brief volgen bezwaar, beroep of een klacht, en de kernpartijen leggen erover verantwoording af (artikel 17 lid 3 onder e en artikel 5 lid 2 AVG). Alleen zij lezen hem, en hij verdwijnt met het verzoek.',
    anders:
      'Wat wordt verwijderd verdwijnt ook uit de bewaarde brief; dan is niet meer te zien welk besluit is genomen.',
  },
  {
    clausules: ['12.3.3', '13.2'],
    vraag: 'Wie ziet de stukken van een open verzoek als het dossier naar het archief gaat?',
    keuze:
      'Alleen de kernpartijen, zoals alles in het archief. Vondst en stukken verdwijnen voor de uitvoerder, ook bij een verzoek dat al is afgehandeld. Wat was besloten blijft; politie of OM brengen de stukken bij en over de rest beslist een kernpartij. Een heropend dossier is een nieuw dossier en wordt opnieuw gezocht.',
    anders: 'Wie al begon ziet zijn verzoek af; dan leest hij het archief.',
  },
  {
    clausules: ['12.3.3', '12.4', '13.1', '13.3'],
    vraag:
      'Hoe lang blijven gegevens van een melder, achterblijver of persoon uit het netwerk, en wat leest hij over het dossier?',
    keuze:
      'Zo lang als het dossier van de ander. De brief noemt dat in woorden en geen dag (artikel 15 lid 1 onder d AVG laat criteria toe), en geen nummer of archief: daaruit zou volgen wat over de ander is besloten (artikel 15 lid 4 AVG). De woorden zijn in elke stand van dat dossier gelijk. Ontvangers zijn wie het gegeven kreeg, zonder de lezers van het archief.',
    anders: 'De dag; wie rekent weet dan of er een aanpak kwam.',
  },
  {
    clausules: ['12.3.3', '12.4'],
    vraag: 'Mag het systeem besluiten over een stuk klaarzetten?',
    keuze:
      'Nee. Het doet een voorstel in woorden; een mens leest het stuk en kiest. Alleen stukken zonder lopende tekst zijn samen te tonen, met een eigen knop per soort. Wie in delen werkt laat de rest open.',
    anders: 'Het voorstel staat vooraf aan; dan beslist wie niets doet.',
  },
  {
    clausules: ['12.3.3', '10.5.2'],
    vraag: 'Ziet iemand woorden die over hem en een ander gaan, zoals de reden van een samenvoeging?',
    keuze:
      'Niet zoals zij er staan (artikel 15 lid 4 AVG). Het systeem stelt voor ze in te korten; een mens schrijft op wat over de verzoeker gaat. Dat geldt voor elke lopende tekst bij wie in het dossier van een ander staat (waarom hij is vastgelegd, zijn rol, wat een partner over hem kreeg), en in iemands eigen overzicht voor een samenvoeging, een verstrekking van gegevens van zijn naasten met het voorstel en de stemmen daarover, en wat een ander over hem vroeg. Een reactie op een verzoek over een gegeven van een ander blijft weg, zoals dat gegeven. Ook de mening die een melder bij een signaal gaf wordt ingekort: zij staat in zijn woorden en kan hem verraden; wat de persoon deed blijft staan.',
    anders: 'Het voorstel is tonen, en wie beslist let er zelf op.',
  },
] as const;
