// Dutch words of the list of requests, its search and its account.
import type { Verzoekafloop } from '../../../convenant/verzoekverantwoording.ts';

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

export const verantwoording = {
  titel: 'Verantwoording van verzoeken',
  inleiding:
    'Hoeveel verzoeken op tijd zijn afgehandeld, per kwartaal van ontvangst. Alleen aantallen, nummers en dagen. Een verzoek dat is vernietigd telt niet meer mee: dat is een jaar na de brief, of drie maanden als het niet is behandeld.',
  leeg: 'Er zijn geen verzoeken om te tellen',
  leegUitleg: 'Zodra een verzoek is vastgelegd staat het hier.',
  perKwartaal: 'Per kwartaal',
  kwartaal: 'Kwartaal',
  vanJaar: (jaar: number, kwartaal: number) => `${jaar}, kwartaal ${kwartaal}`,
  ontvangen: 'Ontvangen',
  verdaagd: 'Waarvan verdaagd',
  afloop: {
    'op-tijd': 'Op tijd afgehandeld',
    'te-laat': 'Te laat afgehandeld',
    ingetrokken: 'Ingetrokken',
    open: 'Nog open',
    'open-te-laat': 'Nog open en te laat',
  } satisfies Record<Verzoekafloop, string>,
  teLaat: (aantal: number) => `Te laat (${aantal})`,
  nietsTeLaat: 'Geen verzoek is te laat of te laat afgehandeld.',
  nogOpen: 'nog open',
  dagen: 'Dagen te laat',
};
