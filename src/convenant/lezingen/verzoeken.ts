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
    clausules: ['12.1.1', '12.3.1'],
    vraag: 'Wat hoort iemand die niet kan vragen?',
    keuze:
      'Altijd dezelfde tekst, zonder dat er is gezocht: ook wie zijn identiteit niet toont of een stuk niet heeft. Het antwoord is een besluit waartegen bezwaar openstaat.',
  },
  {
    clausules: ['12.3.1'],
    vraag: 'Wat blijft er van een identiteitsbewijs?',
    keuze: 'De soort van het document en de dag. Een kopie, nummer of foto wordt niet bewaard.',
  },
] as const;
