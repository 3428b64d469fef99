// The readings of art. 12 on what can befall a request before its answer: withdrawn, put off, mended.

export const lezingenVerzoekverloop = [
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
] as const;
