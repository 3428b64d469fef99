// Explanations of the Wpg-machtigingsbesluit, the parties, the considerations and the signatures.

export const machtigingsbesluit = {
  'MB rec-1': {
    '': {
      nl: 'De weegploeg bestaat uit politie, Openbaar Ministerie en gemeente en bereidt het casusoverleg voor.',
      en: 'The weegploeg is police, Public Prosecution Service and municipality; it prepares the casusoverleg.',
    },
  },
  'MB rec-2': {
    '': {
      nl: 'Wat de politie aan het OM en de burgemeester geeft, rust op artikel 16 Wpg en niet op deze machtiging.',
      en: 'What the police give to prosecutors and the mayor rests on article 16 Wpg, not on this authorisation.',
    },
  },
  'MB rec-3': {
    '': {
      nl: 'Politiegegevens uit artikel 8 en 13 Wpg mag de politie op grond van artikel 20 Wpg met de gemeente in de weegploeg delen.',
      en: 'Police data under articles 8 and 13 Wpg may be shared with the municipality in the weegploeg under article 20 Wpg.',
    },
  },
  'MB 1': {
    '1': {
      nl: 'De verstrekking dient een van drie doelen: minder risico voor de samenleving, zorg voor wie betrokken is, of minder risico voor minderjarigen.',
      en: 'The provision serves one of three purposes: less risk to society, care for those involved, or less risk to minors.',
    },
    '1 a': {
      nl: 'Doel a: de risico’s voor de samenleving kleiner maken.',
      en: 'Purpose a: make the risks to society smaller.',
    },
    '1 b': {
      nl: 'Doel b: zorg bieden aan de mensen om wie het gaat.',
      en: 'Purpose b: offer care to the people concerned.',
    },
    '1 c': {
      nl: 'Doel c: de risico’s voor de ontwikkeling van minderjarigen kleiner maken.',
      en: 'Purpose c: make the risks to the development of minors smaller.',
    },
    '2': {
      nl: 'Alleen gegevens uit artikel 9 en 10 lid 1 a en c Wpg vallen onder de machtiging, alleen voor burgemeester en wethouders en alleen als het nodig is.',
      en: 'The decree covers data under articles 9 and 10(1)(a) and (c) Wpg only, for the municipal executive only, and only where needed.',
    },
    '3': {
      nl: 'De machtiging werkt pas als de partijen het convenant hebben gesloten.',
      en: 'The decree works only once the parties have concluded the covenant.',
    },
  },
  'MB 2': {
    a: {
      nl: 'Een lopend of komend onderzoek mag er geen schade van hebben; politie of OM verklaart dat vooraf.',
      en: 'An investigation must not suffer from it; police or prosecutors state so beforehand.',
    },
    b: {
      nl: 'De gemeente moet hebben geregeld dat de gegevens alleen voor het doel worden gebruikt en niet te lang blijven.',
      en: 'The municipality must have arranged that the data serve their purpose only and are not kept too long.',
    },
    c: {
      nl: 'Eerst is er overleg met de bevoegde functionaris van de politie en met het Openbaar Ministerie.',
      en: 'The competent police functionary and the Public Prosecution Service are consulted first.',
    },
  },
  'MB 3': {
    '': {
      nl: 'De machtiging geldt tot het Besluit politiegegevens dit zelf regelt.',
      en: 'The decree holds until the police data decree provides for this itself.',
    },
  },
  'MB 4': {
    '': { nl: 'Zo heet het besluit officieel.', en: 'The official name of the decree.' },
  },
  Partijen: {
    'a-e': {
      nl: 'Vijf partijen sluiten het convenant: gemeente, OM en politie (kernpartijen), Raad voor de Kinderbescherming en reclassering (casuspartijen). Elk heeft een vertegenwoordiger.',
      en: 'Five parties conclude the covenant: municipality, prosecutors and police (core parties), Child Care and Protection Board and probation (case parties). Each has a representative.',
    },
  },
  Overwegingen: {
    '1-2': {
      nl: 'De partijen werken samen voor mensen die radicaliseren of dreigen te radicaliseren, naast de zorg die er al is.',
      en: 'The parties work together for people who radicalise or may do so, beside the care that exists already.',
    },
    '3-5': {
      nl: 'Samenwerken vraagt om uitwisseling van gegevens; de privacy van de betrokkene blijft daarbij beschermd.',
      en: 'Working together needs an exchange of data; the privacy of the person stays protected.',
    },
    '6': {
      nl: 'Het convenant noemt de Wbp; sinds 25 mei 2018 geldt daarvoor de AVG.',
      en: 'The covenant names the old Dutch privacy act; since 25 May 2018 the GDPR applies instead.',
    },
  },
  Ondertekening: {
    'a-e': {
      nl: 'Pas als alle vijf partijen hebben getekend, kan het convenant in werking treden.',
      en: 'Only when all five parties have signed can the covenant take effect.',
    },
  },
} as const;
