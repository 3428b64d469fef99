// Dutch words for the fields of another request in an overview (art. 12 lid 1), and for the codes that they can hold.

/** Fields of a request that are told -> their word. */
export const verzoekvelden = {
  weg: 'Hoe het verzoek kwam',
  vraagtAls: 'Gevraagd als',
  identiteitOp: 'Identiteit vastgesteld op',
  identiteitMet: 'Vastgesteld met',
  bevoegdheid: 'Mocht vragen',
  bewijsstuk: 'Bewijs daarvan',
  verdaagdOp: 'Verdaagd op',
  verzoekstand: 'Stand van het verzoek',
  antwoordOp: 'Antwoord verzonden op',
} as const;

/** Field -> code -> its words. */
export const verzoekwoorden = {
  verzoeksoort: { inzage: 'inzage', correctie: 'correctie', verzet: 'verzet' },
  weg: {
    brief: 'per brief',
    'e-mail': 'per e-mail',
    balie: 'aan de balie',
    webformulier: 'met een webformulier',
    telefoon: 'per telefoon',
  },
  vraagtAls: {
    zelf: 'de persoon zelf',
    ouder: 'ouder',
    voogd: 'voogd',
    curator: 'curator',
    mentor: 'mentor',
    gemachtigde: 'gemachtigde',
    derde: 'een ander, zonder bevoegdheid',
  },
  identiteitMet: {
    paspoort: 'paspoort',
    identiteitskaart: 'identiteitskaart',
    rijbewijs: 'rijbewijs',
    verblijfsdocument: 'verblijfsdocument',
    beroepspas: 'beroepspas',
  },
  bevoegdheid: { bevoegd: 'ja', onbevoegd: 'nee' },
  bewijsstuk: {
    'uittreksel-gezagsregister': 'uittreksel uit het gezagsregister',
    voogdijbeschikking: 'beschikking over voogdij',
    curatelebeschikking: 'beschikking over curatele',
    'uittreksel-curateleregister': 'uittreksel uit het curateleregister',
    mentorschapsbeschikking: 'beschikking over mentorschap',
    'bijzondere-volmacht': 'bijzondere volmacht',
  },
  verzoekstand: {
    open: 'loopt nog',
    beantwoord: 'beantwoord',
    'niet-behandeld': 'niet behandeld',
    ingetrokken: 'ingetrokken',
  },
} as const;
