// Dutch words of mending the record of a request.

export const herstel = {
  titel: 'Waarom',
  waarom: 'Reden van het herstel',
  waaromHint: 'Wat verkeerd was overgenomen, en waaruit dat bleek. Blijft bij het verzoek.',
  gevolgen: 'Wat er dan opnieuw moet',
  nietsVeranderd: 'U hebt nog niets veranderd.',
  blijft: 'Wat met het verzoek is gedaan, blijft staan.',
  zoeken:
    'Opnieuw doorzoeken, door de uitvoerder en door politie of OM. Wat is gevonden vervalt, met de stukken van het overzicht en de gegevens waarover nog niet is besloten.',
  identiteit: 'De identiteit opnieuw vaststellen.',
  bevoegdheid: 'De bevoegdheid opnieuw toetsen.',
  uiterlijk: 'Het antwoord moet er dan zijn op',
  was: 'Wat er eerst stond',
  leeg: 'Er stond niets.',
};
