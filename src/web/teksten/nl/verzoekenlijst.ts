// Dutch words of the list of requests and its search.
export const zoeken = {
  veld: 'Zoek op nummer, naam of geboortedatum',
  hint: 'Van wie vroeg of over wie het gaat. Ten minste twee letters, of een datum als 23-11-1999. Leeg toont alles.',
  knop: 'Zoeken',
  alle: 'Alle',
  gevonden: (aantal: number) => (aantal === 1 ? '1 verzoek gevonden' : `${aantal} verzoeken gevonden`),
  leeg: 'Geen verzoek gevonden',
  leegUitleg: 'Probeer een ander deel van de naam, de geboortedatum of het nummer, of kies alle soorten en standen.',
};

export const lijst = {
  bijUitvoerder: 'nog bij de uitvoerder',
  dagenTeLaat: (dagen: number) => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`),
  alleenTeLaat: 'Alleen wat te laat is of te laat is afgehandeld',
  nietsTeLaat: 'Niets is te laat',
  nietsTeLaatUitleg: 'Elk verzoek dat u ziet is op tijd afgehandeld of heeft nog tijd.',
};
