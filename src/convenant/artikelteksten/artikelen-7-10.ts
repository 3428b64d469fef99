// Explanations of articles 7 to 10: how weegploeg and casusoverleg work, and what their files hold.

export const artikelen7tot10 = {
  '7': {
    '1': {
      nl: 'Een signaal komt alleen via gemeente, OM of politie bij de weegploeg, ook als een ander het meldde.',
      en: 'A signal reaches the weegploeg through municipality, prosecutors or police only, also when somebody else reported it.',
    },
    '2': {
      nl: 'Wie inbrengt, is de vertegenwoordiger van die partij in de weegploeg.',
      en: 'Whoever brings in is that party’s representative in the weegploeg.',
    },
    '3': {
      nl: 'De weegploeg loopt alle criteria na, oordeelt of een gezamenlijke aanpak nodig is en kiest wie meedoet; steeds met redenen.',
      en: 'The weegploeg goes through all criteria, judges whether a joint approach is needed and chooses who joins; always with reasons.',
    },
    '4': {
      nl: 'Er zijn twee uitkomsten: wel of niet agenderen. Eerst mag nog informatie worden gevraagd.',
      en: 'There are two outcomes: schedule or do not. More information may be asked first.',
    },
  },
  '8': {
    '1': {
      nl: 'De weegploeg heeft een eigen bestand, los van dat van het casusoverleg.',
      en: 'The weegploeg has a file of its own, apart from that of the casusoverleg.',
    },
    '2': {
      nl: 'In het bestand van de weegploeg mag alleen wat op een vaste lijst van zes soorten staat.',
      en: 'The file of the weegploeg may hold only what is on a fixed list of six kinds.',
    },
    '2 a': {
      nl: 'De personalia van de betrokkene horen erbij.',
      en: 'The personal details of the person belong to it.',
    },
    '2 c': {
      nl: 'Naam en contactgegevens van de melder horen erbij; ze blijven in de weegploeg.',
      en: 'Name and contact details of the reporter belong to it; they stay in the weegploeg.',
    },
    '3': {
      nl: 'Gegevens moeten juist en volledig zijn; dat wordt regelmatig nagegaan en verbeterd.',
      en: 'Data must be correct and complete; this is checked regularly and put right.',
    },
    '4': {
      nl: 'Alleen gemeente, OM en politie zien het bestand van de weegploeg, en alleen als het nodig is.',
      en: 'Only municipality, prosecutors and police see the file of the weegploeg, and only where needed.',
    },
    '5': {
      nl: 'Bij agenderen gaat een kopie van alleen de gekozen gegevens naar het casusoverleg.',
      en: 'On scheduling, a copy of the chosen items only goes to the casusoverleg.',
    },
  },
  '9': {
    '1': {
      nl: 'Aan een casus doet alleen mee wie nodig is voor het plan.',
      en: 'Only those who are needed for the plan take part in a case.',
    },
    '2': {
      nl: 'Deelnemers delen alleen wat nodig is voor het plan, en alleen over wie is geagendeerd.',
      en: 'Participants share only what the plan needs, and only about a person who was scheduled.',
    },
    '3': {
      nl: 'Het casusoverleg maakt een plan van aanpak en stelt het vast.',
      en: 'The casusoverleg draws up a plan and adopts it.',
    },
    '4': {
      nl: 'Het casusoverleg volgt de voortgang en adviseert wanneer het plan dicht kan; de kernpartijen beslissen.',
      en: 'The casusoverleg follows progress and advises when the plan can close; the core parties decide.',
    },
    '5': {
      nl: 'Als het nodig is, mag advies worden gevraagd aan de NCTV of een andere deskundige.',
      en: 'Where needed, the national coordinator (NCTV) or another expert may be asked for advice.',
    },
  },
  '10': {
    '1': {
      nl: 'Het casusoverleg heeft een eigen bestand, los van dat van de weegploeg.',
      en: 'The casusoverleg has a file of its own, apart from that of the weegploeg.',
    },
    '2': {
      nl: 'In het bestand van het casusoverleg mag alleen wat op een vaste lijst van acht soorten staat; de melder hoort daar niet bij.',
      en: 'The file of the casusoverleg may hold only what is on a fixed list of eight kinds; the reporter is not among them.',
    },
    '3': {
      nl: 'De uitvoerder gaat regelmatig na of alles klopt en volledig is.',
      en: 'The uitvoerder (executor) checks regularly that everything is correct and complete.',
    },
    '4': {
      nl: 'Een partij ziet de casussen waaraan zij meedoet, zo ver als dat nodig is.',
      en: 'A party sees the cases that it takes part in, as far as needed.',
    },
    '5': {
      nl: 'Een externe partner ziet het plan. Andere gegevens krijgt hij alleen als het nodig is, met toestemming van de partijen, en dat wordt vastgelegd.',
      en: 'An external partner sees the plan. Other data it gets only where needed, with consent of the parties, and this is recorded.',
    },
  },
} as const;
