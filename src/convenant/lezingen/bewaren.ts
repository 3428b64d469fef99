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
] as const;
