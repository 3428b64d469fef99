// The readings of art. 12 lid 5-6 about words that people wrote in a file.

export const lezingenWoorden = [
  {
    clausules: ['12.5.2', '12.6.1'],
    vraag: 'Welke woorden kunnen worden verbeterd, verwijderd of afgeschermd?',
    keuze:
      'Alles wat het overzicht over de betrokkene vertelt: de gegevens, en ook wat mensen schreven bij een stem, een voorstel, een vraag, een besluit of een controle. Van dat laatste verandert alleen de tekst: wie wat besloot of stemde, wanneer en met welke uitkomst blijft. In de plaats komt de betere tekst, of een vaste zin met dag en nummer van het verzoek. Wat de kernpartijen over informeren overlegden (artikel 11) blijft: een nieuw oordeel of besluit vervangt het. Een verzonden brief blijft zoals hij ging.',
    anders: 'Wat iemand bij een stem of voorstel schreef legt vast wat toen is gezegd, en blijft zo staan.',
  },
  {
    clausules: ['12.5.2', '12.6.1'],
    vraag:
      'Kan de betrokkene er een opmerking bij laten zetten als zijn verzoek niet wordt ingewilligd (artikel 16 AVG)?',
    keuze:
      'Ja, door aan te vullen in plaats van af te wijzen: zijn aanvulling komt achter de tekst, met dag en nummer van het verzoek, en staat zo in het dossier en in elk later overzicht.',
    anders: 'Een opmerking krijgt een plaats van haar eigen, naast de tekst.',
  },
  {
    clausules: ['12.5.2', '1.l'],
    vraag: 'Wie wordt gehoord over woorden die de uitvoerder schreef?',
    keuze:
      'Een kernpartij: de uitvoerder schrijft onder verantwoordelijkheid en in naam van hen (artikel 1 onder l). Het is de gemeente, en als zij vertrok het OM of de politie. Bij verzet worden zij alle drie gehoord, als altijd.',
    anders: 'Niemand: hij beslist zelf over wat hij schreef.',
  },
  {
    clausules: ['12.5.2', '12.1.2'],
    vraag: 'Telt een stem mee waarvan de woorden bij verzet zijn afgeschermd, en wacht een voorstel daarop?',
    keuze:
      'De stem telt mee en niemand wacht: afgeschermd is wat er bij stond, niet wat er is besloten. Alleen wie over het verzoek beslist leest de woorden, en de betrokkene in zijn overzicht.',
    anders: 'Een besluit wacht tot over het verzet is beslist.',
  },
  {
    clausules: ['12.6.1', '9.4.2', '10.5.2'],
    vraag: 'Wacht iets op woorden waarover is besloten dat zij anders moeten?',
    keuze:
      'Alleen wat die woorden naar anderen of naar een ander bestand brengt: het vaststellen van een plan, dat externe partners daarna lezen, en een stem voor een sluiting, waarvan de reden naar het weegdossier gaat. Het wacht alleen op de woorden van dat plan of dat voorstel zelf, ook de taak die een sluiting overneemt. Wie erbij komt leest alles, en wacht dus op alle woorden van de casus. Een stem, een controle of een noodzaak gaat nergens mee: verstrekken, doorgeven en heropenen nemen alleen gegevens mee.',
    anders: 'Elk voorstel in het dossier wacht op alle woorden.',
  },
  {
    clausules: ['9.1', '12.6.1', '12.5.2'],
    vraag:
      'Wanneer komt iemand erbij als de laatste stem wordt uitgebracht terwijl een correctie of afscherming wacht?',
    keuze:
      'De stem telt en het besluit staat. Wie is toegevoegd neemt deel zodra niets meer wacht dat hij zou lezen; het systeem doet dat, met de dag van dan. Wie stemt zonder de casus te lezen hoort niet dat er iets wacht. Kan het dan niet meer (de casus is gesloten, de partner geschrapt), dan gebeurt er niets.',
    anders: 'De laatste stem wordt geweigerd, ook voor een partij die niet mag weten waarom.',
  },
  {
    clausules: ['12.6.1', '8.5'],
    vraag:
      'Verandert dezelfde zin in het andere dossier mee, zoals de motivering van een sluiting die het weegdossier overneemt?',
    keuze:
      'Nee, wel overal in hetzelfde dossier waar zij als voorstel of besluit staat. Elk bestand heeft zijn eigen stukken in het overzicht, en over elk daarvan kan worden gevraagd.',
    anders: 'De zin verandert in beide bestanden tegelijk.',
  },
] as const;
