// Dutch words of the frame around every screen: header, sign-in, secrecy, footer.

export const schil = {
  naam: 'Weegwijs',
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  anderetaal: 'English',
  afmelden: 'Afmelden',
  afmeldenMislukt: 'Afmelden is niet gelukt. Probeer het opnieuw of sluit alle vensters van de browser.',
  demo: 'Demonstratie: alle personen en gegevens zijn verzonnen.',
  vandaag: (datum: string) => `Vandaag is het ${datum}`,
  navigatie: {
    werkvoorraad: 'Werkvoorraad',
    weegdossiers: 'Weegdossiers',
    informatieplichten: 'Informatieplichten',
    vernietiging: 'Vernietiging',
    casussen: 'Casussen',
    vergaderingen: 'Vergaderingen',
    plannen: 'Plannen',
    verzoeken: 'Verzoeken',
    samenwerkingsverband: 'Samenwerkingsverband',
    autorisaties: 'Autorisaties',
  },
  kruimels: 'Kruimelpad',
  aanmelden: {
    titel: 'Aanmelden',
    inleiding:
      'Weegwijs is het informatiesysteem van de weegploeg en het casusoverleg onder het convenant persoonsgerichte aanpak voorkoming radicalisering en extremisme.',
    knop: 'Aanmelden',
    uitleg:
      'U meldt zich aan met het account van uw organisatie. Wat u hier ziet en doet, wordt vastgelegd (artikel 15 lid 2 onder e).',
  },
  geenMandaat: {
    titel: 'U heeft nog geen toegang',
    tekst: 'Voor u loopt vandaag geen autorisatie. Zonder autorisatie opent dit systeem niets.',
    watNu:
      'Vraag uw vertegenwoordiger of de uitvoerder om een autorisatie aan te vragen. De functioneel beheerder kent haar toe.',
  },
  geheimhouding: {
    titel: 'Verklaring van geheimhouding',
    waarom:
      'Voordat er iets opent, bevestigt u de geheimhouding en de richtlijnen. Dat doet u bij uw eerste bezoek en daarna elk jaar.',
    verlopen: (datum: string) => `Uw vorige verklaring gold tot ${datum}.`,
    geheimhouding:
      'Ik houd persoonsgegevens waarvan ik kennisneem geheim, behalve als een wet mij tot mededelen verplicht of mijn taak dat nodig maakt.',
    richtlijnen:
      'Ik handel naar de richtlijnen voor beveiliging en toegang: ik raadpleeg alleen wat ik voor mijn taak nodig heb en deel mijn toegang met niemand.',
    vragen: 'Wat u bevestigt',
    gelukt: (datum: string) => `Bevestigd. Uw verklaring geldt tot ${datum}.`,
  },
};
