// The readings of art. 15: the one period that runs in hours, and what this version does with it.

export const lezingenBeveiliging = [
  {
    clausules: ['15.2.g'],
    vraag: 'Wanneer eindigen de 72 uur waarin een datalek wordt gemeld, en wie houdt ze bij?',
    keuze:
      'Tweeënzeventig verstreken uren nadat een verantwoordelijke ervan weet (artikel 33 lid 1 AVG). Nacht, weekend en feestdag tellen mee, en de overgang naar zomertijd of wintertijd geeft of neemt geen uur. Incidenten zelf legt deze versie niet vast: de verantwoordelijken registreren en melden ze buiten het systeem, en rekenen met deze rij.',
    anders:
      'Het uur waarin het bekend wordt telt niet mee, en er vallen ten minste twee werkdagen in (Verordening 1182/71, artikel 3).',
  },
] as const;
