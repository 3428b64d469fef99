// Explanations of articles 11 to 18: informing, rights, keeping, secrecy, security and the covenant itself.

export const artikelen11tot18 = {
  '11': {
    '1': {
      nl: 'Het convenant is openbaar; het staat in de Staatscourant.',
      en: 'The covenant is public; it is published.',
    },
    '2': {
      nl: 'Zodra de weegploeg heeft besloten, moet de betrokkene het weten.',
      en: 'As soon as the weegploeg has decided, the person must be told.',
    },
    '3': {
      nl: 'Eerst overleggen de kernpartijen. Uitstel mag alleen op een van vijf gronden.',
      en: 'The core parties consult first. Postponing is allowed on one of five grounds only.',
    },
    '4': {
      nl: 'Wordt de betrokkene nog niet geïnformeerd, dan komt dat in het dossier te staan.',
      en: 'If the person is not told yet, the file says so.',
    },
    '5': {
      nl: 'Zodra niets het meer verhindert, hoort de betrokkene het alsnog; ook als er niets is gedaan.',
      en: 'Once nothing prevents it any more, the person is told after all; also when nothing was done.',
    },
  },
  '12': {
    '1': {
      nl: 'Een verzoek gaat naar de uitvoerder; onder 16 jaar, bij curatele of mentorschap vraagt de vertegenwoordiger.',
      en: 'A request goes to the uitvoerder (executor); under 16, or under guardianship, the representative asks.',
    },
    '2': {
      nl: 'Iedereen mag vragen welke gegevens er over hem zijn.',
      en: 'Everybody may ask which data exist about him.',
    },
    '3': {
      nl: 'Het antwoord komt binnen vier weken na ontvangst, als vaststaat wie het vraagt, en is een begrijpelijk overzicht.',
      en: 'The answer comes within four weeks of receipt, once it is clear who asks, and is an overview that can be understood.',
    },
    '4': {
      nl: 'Inzage mag worden geweigerd op een wettelijke grond, met uitleg.',
      en: 'Access may be refused on a ground in law, with an explanation.',
    },
    '5': {
      nl: 'Wat onjuist, onvolledig of onrechtmatig is, wordt binnen vier weken verbeterd.',
      en: 'What is wrong, incomplete or unlawful is corrected within four weeks.',
    },
    '6': {
      nl: 'Een besluit tot verbetering wordt binnen vier weken uitgevoerd en de partijen horen ervan.',
      en: 'A decision to correct is carried out within four weeks, and the parties are told.',
    },
  },
  '13': {
    '1': {
      nl: 'Vijf jaar na de laatste verwerking worden de gegevens vernietigd; tot dan zijn ze er voor klachten en verantwoording.',
      en: 'Five years after the last processing the data are destroyed; until then they serve complaints and accountability.',
    },
    '2': {
      nl: 'Uiterlijk een jaar na de laatste verwerking gaan de gegevens naar het archief, dat alleen kernpartijen zien.',
      en: 'At most one year after the last processing the data move to the archive, which core parties alone can see.',
    },
    '3': {
      nl: 'Wie niet is geagendeerd, is na hooguit zes maanden uit het bestand verdwenen.',
      en: 'Whoever was not scheduled is gone from the file after six months at most.',
    },
    '4': {
      nl: 'Gearchiveerde gegevens kunnen in opdracht van de kernpartijen terug naar de weegploeg, nooit naar het casusoverleg.',
      en: 'Archived data can go back to the weegploeg by order of the core parties, never to the casusoverleg.',
    },
    x: {
      nl: 'De laatste verwerking is hier de laatste inhoudelijke wijziging of het laatste besluit; lezen telt niet.',
      en: 'The last processing is taken as the last change of content or the last decision; reading does not count.',
    },
  },
  '14': {
    '1': {
      nl: 'Iedereen houdt geheim wat hij leest. Dat bevestigt u vooraf en daarna elk jaar.',
      en: 'Everybody keeps secret what he reads. You confirm this beforehand and then every year.',
    },
    '2': {
      nl: 'Ook derden die iets te zien krijgen, tekenen voor geheimhouding.',
      en: 'Third parties that get to see something sign for secrecy too.',
    },
  },
  '15': {
    '1': { nl: 'De gegevens zijn passend beveiligd.', en: 'The data are suitably secured.' },
    '2': {
      nl: 'Er is een beveiligingsplan en het wordt ook uitgevoerd.',
      en: 'There is a security plan and it is carried out as well.',
    },
    '2 a': { nl: 'Het plan regelt de fysieke toegang.', en: 'The plan covers physical access.' },
    '2 b': {
      nl: 'Vast staat wie wat mag lezen en schrijven; elke rol heeft een doel.',
      en: 'It is settled who may read and write what; every role has a purpose.',
    },
    '2 c': {
      nl: 'Autorisaties worden aangevraagd, door een ander toegekend en met reden ingetrokken. Zonder geldige autorisatie gaat niets open.',
      en: 'Authorisations are requested, granted by somebody else and withdrawn with a reason. Without a valid one nothing opens.',
    },
    '2 d': { nl: 'Het systeem controleert wie toegang heeft.', en: 'The system checks who has access.' },
    '2 e': {
      nl: 'Alles wat iemand bekijkt of doet, wordt vastgelegd en steekproefsgewijs gecontroleerd.',
      en: 'Everything that somebody views or does is recorded and checked by sample.',
    },
    '2 f': {
      nl: 'Toegekende rollen worden elk jaar opnieuw bekeken; een autorisatie duurt daarom hooguit een jaar.',
      en: 'Granted roles are reviewed every year; so an authorisation lasts one year at most.',
    },
    '2 g': {
      nl: 'Incidenten en datalekken worden gemeld, vastgelegd en afgehandeld.',
      en: 'Incidents and data breaches are reported, recorded and handled.',
    },
    '3': {
      nl: 'De kernpartijen controleren of de maatregelen werken en evalueren ze elk jaar.',
      en: 'The core parties check that the measures work and evaluate them every year.',
    },
    '4': {
      nl: 'Iedereen volgt de richtlijnen voor beveiliging en toegang en bevestigt dat.',
      en: 'Everybody follows the guidelines for security and access, and confirms it.',
    },
  },
  '16': {
    '': { nl: 'Niemand kan het convenant bij de rechter afdwingen.', en: 'Nobody can enforce the covenant in court.' },
  },
  '17': { '': { nl: 'De partijen lossen geschillen samen op.', en: 'The parties settle disputes together.' } },
  '18': {
    '1': {
      nl: 'Het convenant werkt vanaf de afgesproken dag, zonder einddatum.',
      en: 'The covenant works from the agreed day, without an end.',
    },
    '2': {
      nl: 'Een partij kan met drie maanden opzeggen; haar geheimhouding blijft.',
      en: 'A party can leave with three months’ notice; its secrecy stays.',
    },
    '3': {
      nl: 'Vertrekt een partij, dan gaat het convenant voor de anderen door zover dat kan.',
      en: 'When a party leaves, the covenant goes on for the others as far as it can.',
    },
    '4': {
      nl: 'Twee jaar na de start wordt het convenant geëvalueerd.',
      en: 'Two years after its start the covenant is evaluated.',
    },
  },
  'AVG 18': {
    '1 d': {
      nl: 'Zolang op verzet niet is beslist, wordt met de gegevens niets gedaan; ze blijven alleen bewaard.',
      en: 'Until an objection is decided on, nothing is done with the data; they are kept and no more.',
    },
  },
} as const;
