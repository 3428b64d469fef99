// The readings of art. 12 about what becomes of finds and items of a request when files, requests or objections cross each other.

export const lezingenVerzoekuitkomsten = [
  {
    clausules: ['12.3.3', '8.3'],
    vraag: 'Wat wordt er van wat voor een verzoek is gevonden als dossiers worden samengevoegd of weer gescheiden?',
    keuze:
      'Een vondst gaat mee met het gegeven dat is gevonden. Of het dossier van de verzoeker is beoordeelt de uitvoerder daarna opnieuw, na een scheiding van beide dossiers; tot dan gaat geen antwoord uit. Verwerpt hij een dossier, dan vervalt wat daarin aan het verzoek was voorgelegd en nog niet is uitgevoerd: het gaat over een ander.',
    anders: 'Het oordeel over het dossier van toen blijft gelden.',
  },
] as const;
