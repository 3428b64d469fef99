// Dutch words of notices by letter.

export const kennisgeving = {
  titel: 'Kennisgevingen per brief',
  inleiding:
    'Wie een gegeven ontving krijgt bericht als het is gecorrigeerd. Deze partijen en partners lezen hier niet meer mee: zij zijn vertrokken of geschrapt, of niemand heeft nog een autorisatie. Zij horen het per brief. Wat in het archief ligt schrijft een kernpartij, al het andere de uitvoerder.',
  leeg: 'Er is niemand die het per brief moet horen.',
  leegUitleg: 'Na een correctie staat hier wie een brief krijgt, en uiterlijk wanneer.',
  voor: (aan: string, nummer: string) => `${aan}, ${nummer}`,
  zonderNummer: 'verzegeld dossier',
  inArchief: (nummer: string) => `${nummer} (archief)`,
  isVernietigd: (nummer: string) => `${nummer} (vernietigd)`,
  toelichting: 'Waarom opent u het archief?',
  toelichtingHint:
    'De brief zegt wat er nu staat, voor zover de ontvanger dat kreeg. Dat u het dossier daarvoor opent blijft erbij staan. Na uw reden kunt u de brief opmaken of ophalen.',
  uiterlijk: 'Uiterlijk versturen',
  verstuurd: 'Verstuurd',
  doorOp: (door: string, dag: string) => `${dag}, ${door}`,
  items: 'Gegevens',
  item: (soort: string, wijziging: string, op: string, ontvangen: string | undefined) =>
    ontvangen === undefined
      ? `${soort}: ${wijziging}, ${op}`
      : `${soort}: ${wijziging}, ${op}; had dit sinds ${ontvangen}`,
  opmaken: (naam: string) => `Kennisgevingsbrief opmaken voor ${naam}`,
  opgemaakt: 'De brief is opgemaakt en bewaard zoals hij is.',
  versie: (nummer: number, dag: string) => `brief ${nummer} van ${dag}`,
  versieUitleg: (door: string, aantal: number) => `${door} · ${aantal === 1 ? 'één gegeven' : `${aantal} gegevens`}`,
  briefUitleg:
    'De brief zegt wat er is veranderd en wat de ontvanger doet. Wat er nu staat, staat er alleen in voor zover hij het gegeven kreeg. Versturen legt u daarna zelf vast: de brief die u dan kiest blijft bewaard.',
  verstuurdeBrief: (naam: string) => `verstuurde brief, ${naam}`,
  verstuurdUitleg:
    'Zoals hij is verstuurd. Is een gegeven daarna weer gewijzigd, dan staat er alleen nog dat het is gewijzigd.',
  vernietigdUitleg: 'De brief noemt nummer, soort en dagen; meer is er niet. Er wordt niets van bewaard.',
  nietBewaard: 'Van deze brief is alleen vastgelegd dat hij ging.',
  welkeBrief: 'Welke brief is verstuurd?',
  welkeBriefHint: 'De brief blijft bij het dossier zoals hij is opgemaakt.',
  eerstOpmaken: 'Maak de brief eerst op, in de lijst van kennisgevingen.',
  verzondenOp: 'Op welke dag is de brief verstuurd?',
  weg: 'Deze brief is al verstuurd, of staat niet in uw lijst.',
  gelukt: (aan: string) => `Vastgelegd. ${aan} staat nu in de lijst van wie bericht kreeg.`,
  geluktVernietigd: (aan: string) => `Vastgelegd. Van dit dossier hoeft ${aan} niets meer te horen.`,
  nogNiet: 'brief nog te versturen',
};
