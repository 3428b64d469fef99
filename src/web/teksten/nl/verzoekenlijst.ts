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
};
