// Dutch words of leaving the covenant.

export const vertrek = {
  titel: 'Opzeggingen',
  stand: 'Deelname',
  neemtDeel: 'neemt deel',
  eindigt: (dag: string) => `opgezegd, eindigt op ${dag}`,
  vertrokken: (dag: string) => `vertrokken op ${dag}`,
  onvoltallig: 'De weegploeg ligt stil',
  onvoltalligUitleg:
    'Een kernpartij heeft het convenant verlaten. Niemand wordt nog ingebracht, gewogen of geagendeerd. Wat openstaat kan alleen nog worden afgerond: stel voor niet te agenderen. Informeren, verzoeken van betrokkenen, archiveren en vernietigen gaan door, en lopende casussen ook.',
  straksOnvoltallig: (dag: string) => `Vanaf ${dag} is er geen weegploeg`,
  straksOnvoltalligUitleg:
    'Een kernpartij heeft opgezegd. Beslis vóór die dag over wat de weegploeg nog moet wegen; daarna kan alleen nog worden besloten iemand niet te agenderen.',
  op: 'Vastgelegd',
  doorOp: (door: string, dag: string) => `${door}, ${dag}`,
  ontvangen: 'Opzegging ontvangen door alle partijen',
  einde: 'Einde van de deelname',
  reden: 'Reden',
  ingetrokken: (dag: string) => `Ingetrokken op ${dag}`,
  waarom: 'Waarom ingetrokken',
  brief: (partij: string) => `Uittredingsbrief ${partij}`,
  briefUitleg: 'De laatste dag, en dat artikel 14 blijft gelden. Er staat niets in over personen.',
  opzeggen: {
    gevolg:
      'Op de einddag zelf eindigt de toegang van al uw mensen en de deelname aan alle casussen. Wat u inbracht blijft in de dossiers staan. De geheimhouding blijft gelden.',
    kernpartij: 'Uw partij is een kernpartij: vanaf de einddag is er geen weegploeg meer.',
    ontvangenOp: 'Op welke dag hadden alle partijen de schriftelijke opzegging?',
    ontvangenOpHint: 'Vanaf die dag lopen de drie maanden.',
    eindigtOp: (dag: string) => `De deelname eindigt dan op ${dag}.`,
    reden: 'Waarom zegt u op?',
    redenHint: 'Het convenant vraagt geen reden. Niets over personen of dossiers.',
    gelukt: (dag: string) => `De opzegging is vastgelegd. De deelname eindigt op ${dag}; iedereen krijgt bericht.`,
  },
  intrekken: {
    reden: 'Waarom trekt u de opzegging in?',
    redenHint: 'Niets over personen of dossiers.',
    gelukt: 'De opzegging is ingetrokken. Iedereen krijgt bericht.',
  },
};
