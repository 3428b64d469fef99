// The readings of art. 12 on the term of an objection, on who asks for another, and on what can befall a request before its answer: withdrawn, put off, mended.

export const lezingenVerzoekverloop = [
  {
    clausules: ['12.3.2'],
    vraag: 'Wie ziet achteraf hoeveel verzoeken te laat zijn beantwoord?',
    keuze:
      'De functionaris gegevensbescherming en de uitvoerder, per kwartaal van ontvangst: op tijd, te laat, ingetrokken, nog open, en hoeveel er zijn verdaagd; wat te laat is of was op nummer met het aantal dagen. Tellen zegt niets over een persoon. Ook wie na de laatste dag intrekt telt als te laat. Wat is vernietigd telt niet meer mee, en op de verklaring van vernietiging staat geen termijn van beantwoorden: langer bewaren om te tellen mag niet.',
    anders: 'De aantallen blijven na de vernietiging van de verzoeken bewaard.',
  },
  {
    clausules: ['4.1', '12.3.2'],
    vraag: 'Wanneer horen de kernpartijen van een verzoek dat de uitvoerder nog niet doorzocht?',
    keuze:
      'Vanaf een week voor de laatste dag, op nummer, met soort, dagen en stand: zij zijn samen verantwoordelijk en het antwoord is van hen (artikel 12 lid 3 AVG), dus zij moeten kunnen ingrijpen voor het te laat is. Het geldt voor elk verzoek, ook als de identiteit of de bevoegdheid nog niet vaststaat of als niemand mag vragen; het zegt dus niets over wat er in de bestanden staat. Wie vraagt en over wie blijft bij de uitvoerder tot hij heeft gezocht; wat eerder eindigde zien zij niet. Is ook de grens van de wet voorbij, dan horen uitvoerder, kernpartijen en functionaris gegevensbescherming dat elk in een bericht.',
    anders: 'Pas na de zoekactie van de uitvoerder; of van elk verzoek vanaf de ontvangst.',
  },
  {
    clausules: ['12.1.2', '12.5.2'],
    vraag: 'Welke termijn geldt voor verzet?',
    keuze: 'Vier weken; het convenant noemt er geen.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Voor wie vraagt een curator of mentor, nu artikel 12 lid 1 spreekt van een mentorschap voor ‘de jongere’?',
    keuze:
      'Voor wie achttien is of ouder: ‘de jongere’ lezen wij als de betrokkene, van elke leeftijd. Een minderjarige heeft geen curator of mentor; een rechter kan die wel vooraf benoemen, maar dan pas vanaf de achttiende verjaardag (artikel 1:378 en 1:450 BW). Tot zestien vraagt de ouder met gezag of de voogd, van zestien tot achttien de jongere zelf of iemand met zijn volmacht. Of iemand achttien is, zegt de geboortedatum van het verzoek op de dag van de toets.',
    anders: 'Alleen voor een jongere boven de zestien, of voor iedereen voor wie een beschikking is gegeven.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Iemand vraagt in één brief voor zichzelf en voor zijn kind. Hoeveel verzoeken zijn dat?',
    keuze:
      'Twee: voor zichzelf, en als ouder met het bewijs van gezag. Elk verzoek gaat over één persoon, heeft zijn eigen zoekactie en zijn eigen brief. Een andere naam om ook onder te zoeken is een naam van dezelfde persoon.',
    anders: 'Eén verzoek; gezag en leeftijd worden dan niet getoetst voor wat het over de ander geeft.',
  },
  {
    clausules: ['12.1.1'],
    vraag: 'Hoe oud mag het stuk zijn dat de bevoegdheid toont?',
    keuze:
      'Een uittreksel uit het gezagsregister of het curateleregister is hoogstens drie maanden voor de ontvangst van het verzoek afgegeven: het zegt hoe het die dag was. Een beschikking of volmacht geldt tot zij eindigt en heeft geen leeftijd; de uitvoerder vraagt na of zij nog geldt als hij twijfelt. Geen stuk is ouder dan de persoon, en een volmacht is niet van voor diens zestiende verjaardag.',
    anders: 'Elk stuk telt, of alleen een uittreksel van na de ontvangst.',
  },
  {
    clausules: ['12.1.1', '12.3.2'],
    vraag: 'Kan een verzoek worden ingetrokken, en door wie?',
    keuze:
      'Ja, zolang er niet is geantwoord, door wie vroeg; wie een ander met een volmacht liet vragen kan het ook zelf (artikel 3:72 BW). Een bewijs van identiteit is niet nodig: de bevestiging gaat naar de verzoeker, en een nieuw verzoek kan altijd. Het verzoek eindigt op de dag waarop het is gezegd, en wordt bewaard zoals een beantwoord verzoek.',
    anders: 'Alleen met een bewijs van identiteit, zoals bij het verzoek zelf.',
  },
  {
    clausules: ['12.5.2', '12.6.1'],
    vraag: 'Wat wordt van besluiten over gegevens als een verzoek om correctie of verzet wordt ingetrokken?',
    keuze:
      'Wat is besloten wordt uitgevoerd: het besluit zegt dat een gegeven niet klopt, en dat wordt niet anders. Waarover niet is besloten vervalt. Wat zolang was afgeschermd gaat binnen vier weken weer open, en wie het gegeven heeft krijgt daarvan bericht; in het archief doet een kernpartij dat. De brief zegt dit bij elke correctie en elk verzet, of er iets was of niet (artikel 18 lid 3 AVG).',
    anders: 'Alles vervalt, ook wat is besloten en nog niet uitgevoerd.',
  },
  {
    clausules: ['12.1.1', '12.3.1', '12.3.3'],
    vraag: 'Wat geldt nog van wat met een verzoek is gedaan, als het verkeerd was overgenomen en wordt hersteld?',
    keuze:
      'Wat op het verkeerde rustte telt niet meer (artikel 5 lid 1 onder d AVG). Een andere naam, geboortedatum of adres van de betrokkene, of iets anders dat wordt gevraagd: beide zoekacties, wat is gevonden, de stukken van het overzicht en de gegevens waarover nog niet is besloten; een genomen besluit wordt uitgevoerd. Wat voor een verzet was afgeschermd blijft dat als het opnieuw wordt voorgelegd, en gaat anders weer open. Een andere naam of geboortedatum: ook de identiteit en de bevoegdheid, want document en stuk noemen iemand. Een andere hoedanigheid: de bevoegdheid, en de identiteit als het dan om een ander gaat. Wat er eerst stond blijft verzegeld bij het verzoek, alleen voor de uitvoerder. Na het antwoord wordt niets meer hersteld.',
    anders: 'De uitvoerder bepaalt per keer wat nog geldt.',
  },
  {
    clausules: ['12.3.2'],
    vraag: 'Wordt de laatste dag van het antwoord een andere als de dag van ontvangst verkeerd was overgenomen?',
    keuze:
      'Ja, de termijn loopt vanaf de echte dag. Heeft de verzoeker een brief over uitstel, dan staat de laatste dag daarin en wordt hij niet later, met welke reden ook; eerder wel.',
    anders: 'Ook na de brief later, met een nieuwe brief en een reden.',
  },
] as const;
