// The readings of art. 9 lid 4 and 10 lid 2 e: where progress belongs, who tells of it, and who reads it.

export const lezingenMonitoring = [
  {
    clausules: ['10.2', '9.4.1'],
    vraag: 'Waar hoort de voortgang van een maatregel op de vaste lijst van artikel 10 lid 2?',
    keuze:
      'Bij e: wat een partij doet naar aanleiding van de analyse is een actie, en wat ervan kwam hoort daarbij. Voortgang, afronding, verlenging en de conclusie van een monitoringronde zijn daarom gegevens van de soort actie.',
  },
  {
    clausules: ['10.5.1', '9.4.1'],
    vraag: 'Ziet een externe partner de voortgang van het plan?',
    keuze:
      'De stand van elke maatregel en de uiterste dagen wel: die horen bij het plan. De woorden over de voortgang, de monitoringrondes en of het resultaat is bereikt niet; die kan alleen een doorverstrekking hem geven.',
    anders: 'Ook de voortgang hoort bij het plan.',
  },
  {
    clausules: ['9.4.1', '10.2'],
    vraag: 'Wie legt de voortgang van een maatregel vast?',
    keuze:
      'De partij die de maatregel draagt; voor een externe partner de uitvoerder. Over het hele plan en in een monitoringronde elke deelnemende partij of de uitvoerder.',
  },
  {
    clausules: ['9.4.1', '1.e'],
    vraag: 'Vraagt een latere uiterste dag een nieuwe versie van het plan?',
    keuze:
      'Nee: verlengen met reden is monitoring, en de oude dag blijft zichtbaar. Een andere maatregel, eigenaar of ander doel vraagt wel een nieuwe versie.',
    anders: 'Elke wijziging is een nieuwe versie die het casusoverleg vaststelt.',
  },
  {
    clausules: ['13.x', '9.4.1'],
    vraag: 'Verschuift monitoring de laatste verwerking?',
    keuze: 'Voortgang, afronding, verlenging en een gehouden ronde wel. Het plannen van een ronde niet.',
  },
] as const;
