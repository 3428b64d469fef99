// Dutch words of joint decisions about a casus: who takes part, closing, votes.

export const casusbesluit = {
  titel: 'Besluiten over de casus',
  uitleg:
    'Wat de partijen samen besluiten. Iedere gevraagde partij stemt eenmaal, met reden; een stem tegen sluit het voorstel.',
  geen: 'Er is nog niets voorgesteld.',
  soorten: {
    'deelnemer-toevoegen': 'Deelnemer toevoegen',
    'deelnemer-verwijderen': 'Deelname beëindigen',
    afsluiten: 'Casus afsluiten',
    doorverstrekken: 'Doorverstrekken',
  },
  uitvoerder: 'de uitvoerder',
  door: (wie: string, datum: string) => `Voorgesteld door ${wie} op ${datum}`,
  gesloten: (datum: string) => `Gesloten op ${datum}`,
  over: 'Over',
  motivering: 'Motivering',
  soortGegevens: 'Soort gegevens',
  stemmen: 'Stemmen',
  stemmenVan: (voorstel: string) => `Stemmen over: ${voorstel}`,
  naarStem: 'Stemmen',
  adviezen: 'Adviezen om af te sluiten',
  advies: (wie: string, datum: string) => `${wie}, ${datum}`,
  deelname: {
    soort: 'Wat stelt u voor?',
    deelnemer: 'Wie',
    deelnemerHint: 'Partijen van het convenant en partners op de huidige bijlage 1.',
    niemand: 'Er is niemand om te kiezen.',
    motivering: 'Motivering',
    motiveringHint:
      'Waarom dit nodig is voor het plan. Ook een kernpartij die niet deelneemt leest dit: noem geen naam en niets uit het dossier.',
    gelukt: 'Het voorstel is gedaan. De kernpartijen kunnen stemmen.',
  },
  adviseren: {
    advies: 'Advies van het casusoverleg',
    adviesHint: 'Waarom de voortgang aanleiding geeft om af te sluiten. De deelnemers lezen dit.',
    gelukt: 'Het advies is vastgelegd.',
  },
  afsluiten: {
    advies: 'Het advies',
    motivering: 'Motivering',
    motiveringHint:
      'Waarom de casus kan sluiten. Zij wordt het besluit in beide bestanden; ook een kernpartij die niet deelneemt leest haar. Noem geen naam.',
    gevolg:
      'Met drie stemmen voor sluit de casus: daarna kan niemand er nog iets in doen, behalve wat de artikelen 11 tot en met 13 vragen.',
    gelukt: 'Het voorstel is gedaan. De kernpartijen kunnen stemmen.',
  },
  lijst: {
    titel: 'Voorstellen over casussen',
    inleiding:
      'Open voorstellen waarover uw partij moet stemmen. Neemt uw partij niet deel, dan ziet u van de casus alleen wat hier staat.',
    leeg: 'Geen open voorstellen',
    leegUitleg: 'Er is geen voorstel waarover uw partij moet stemmen.',
    casus: 'Casus',
    voorstel: 'Voorstel',
    over: 'Over',
    sinds: 'Voorgesteld op',
    stem: 'Uw stem',
    gestemd: 'Gestemd',
    schuldig: 'Nog niet gestemd',
  },
  stem: {
    titel: (nummer: string) => `Stemmen over ${nummer}`,
    terug: 'Terug naar de voorstellen',
    gevraagd: 'Wat wordt gevraagd',
    beperkt: 'Van de casus zelf ziet u hier niets; daarvoor moet uw partij deelnemen.',
    dicht: 'Dit voorstel staat niet meer open, of uw partij stemt er niet over.',
    al: 'Uw partij heeft al gestemd. Een stem verandert niet meer.',
    uw: 'Uw stem',
    voor: 'Voor: ik stem in met dit voorstel',
    tegen: 'Tegen: het voorstel wordt gesloten',
    reden: 'Reden van uw stem',
    redenHint: 'Ieder geeft zijn eigen reden, ook bij een stem voor. De deelnemers lezen haar.',
    gelukt: {
      open: 'Uw stem is vastgelegd.',
      aangenomen: 'Uw stem is vastgelegd. Het voorstel is aangenomen.',
      verworpen: 'Uw stem is vastgelegd. Het voorstel is verworpen.',
      vervallen: 'Uw stem is vastgelegd. Iedereen was voor, maar het besluit kan niet meer; het voorstel is vervallen.',
    },
  },
};
