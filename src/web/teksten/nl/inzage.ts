// Dutch words of the overview of a request of inzage.
import type {
  Beslisser,
  Inzageuitkomst,
  Openheid,
  Stukbesluit,
  Weglaatgrond,
  Weigervorm,
} from '../../../convenant/inzage.ts';

export const inzage = {
  leeg: 'Niets: over de betrokkene is hier niets gevonden dat bevestigd is.',
  niets: 'Er is niets vastgelegd over de betrokkene. De brief zegt dat.',
  aantal: (getoond: number, alle: number) => `Van de ${alle} stukken komen er ${getoond} in het overzicht.`,
  beperkt: (aantal: number) =>
    `${aantal === 1 ? 'Eén stuk blijft weg of wordt' : `${aantal} stukken blijven weg of worden`} ingekort op een grond a-e. Dat is een gedeeltelijke weigering: weeg haar, en motiveer haar in de brief (artikel 12 lid 4).`,
  briefBekijken: 'Bekijk de brief',
  briefBekijkenUitleg:
    'De brief zoals hij zou uitgaan met wat u hier invult. Er wordt niets bewaard; in het logboek staat dat u hem bekeek.',
  briefZoGaat: 'Zo gaat de brief uit',
  briefNogNiet: 'De brief is nog niet te maken',
  eerderOpenTitel: 'De betrokkene weet al dat er iets is',
  eerderOpen: {
    informatiebrief: 'Over de verwerking is een brief gestuurd (artikel 11) op',
    antwoord: 'Een eerder verzoek is open beantwoord op',
  } satisfies Record<Openheid, string>,
  eerderOpenUitleg:
    'Een brief die niet bevestigt en niet ontkent kan hem dan misleiden, of zegt hem niets nieuws. Wilt u toch zwijgen, schrijf dan hieronder waarom dat nog iets beschermt.',
  uitstelTitel: 'Informeren van de betrokkene is uitgesteld',
  uitstelSinds: 'informeren is uitgesteld (artikel 11 lid 3) sinds',
  uitstelUitleg:
    'Wat open uitgaat, vertelt wat hij nog niet mocht weten. Laat weg wat dat belang schaadt, of weiger. Wat het systeem per stuk voorstelt, houdt met dit uitstel geen rekening: de uitvoerder mag er niet van weten. Na een open antwoord bekijken de kernpartijen het uitstel opnieuw.',
  openreden: 'Waarom open antwoorden dat belang niet meer schaadt',
  openredenHint:
    'Bijvoorbeeld: het onderzoek is gesloten, of hij is aangehouden. Blijft bij het verzoek en komt niet in de brief.',
  zwijgreden: 'Waarom zwijgen nog iets beschermt',
  zwijgredenHint: 'Bijvoorbeeld: wat er sinds die dag is bijgekomen. Blijft bij het verzoek en komt niet in de brief.',
  dag: 'Datum',
  herkomst: 'Afkomstig van',
  ontvangers: 'Ontvangers',
  ook: 'Ook ontvangen door',
  doel: 'Doel',
  grondslag: 'Grondslag',
  bewaarTot: 'Bewaard tot uiterlijk',
  voorAlles:
    'Dit geldt voor elk stuk hieronder, tenzij er iets anders bij staat. Een ontvanger kreeg een stuk vanaf de datum ervan, of vanaf de latere dag bij zijn naam.',
  besluit: 'Besluit',
  grond: 'Grond',
  voorstel: (besluit: string, grond: string | undefined) =>
    `Voorstel van het systeem: ${besluit.toLocaleLowerCase('nl')}${grond === undefined ? '' : `, ${grond}`}.`,
  toonSamen: (aantal: number, soort: string) => `Toon alle ${aantal} zonder lopende tekst (${soort})`,
  gekozen: (gekozen: number, alle: number) =>
    gekozen === alle
      ? `U koos bij elk van de ${alle} stukken.`
      : `U koos bij ${gekozen} van de ${alle} stukken. De rest blijft open; daar kunt u later verder.`,
  nietGenoemd: 'wordt niet genoemd',
  zonderHerkomst: (wie: string) => `Noem niet van wie dit komt (${wie})`,
  herkomstVerzwegen:
    'In de brief over informeren is de herkomst niet genoemd. Weeg bij elk stuk of u noemt van wie het komt: kort het anders in zonder herkomst.',
  inkortHint:
    'Hier staan de woorden van het stuk zoals de brief ze zou geven. Haal weg wat de betrokkene niet mag lezen; wat blijft gaat zo uit.',
  nietIngekort: 'hier staat nog alles; haal iets weg, of kies Tonen',
  besloten: (aantal: number) => `Al besloten (${aantal})`,
  beslotenUitleg: 'U kunt een besluit wijzigen zolang het verzoek niet is beantwoord.',
  wijzig: 'Wijzigen',
  wijzigNiet: 'Zo laten',
  naAntwoord: 'De stukken zijn weg sinds het antwoord. Wat is besloten en de brief blijven bij het verzoek.',
  naEinde: 'De stukken zijn weg sinds het verzoek is afgehandeld.',
  aantallen: 'In het overzicht',
  aantallenTekst: (tonen: number, inkorten: number, weglaten: number) =>
    `${tonen} getoond, ${inkorten} ingekort, ${weglaten} weggelaten`,
  zonderDag: 'zo lang als het dossier van de ander; de brief noemt geen dag',
  buiten: 'Niet of niet heel getoond',
  open: (wie: string, voorstel: string) => `Nog te beslissen door ${wie}. Voorstel: ${voorstel}.`,
  voorEenAnder: (wie: string) =>
    `Dit overzicht gaat niet naar de betrokkene zelf: wie vraagt is „${wie}”. Weeg bij elk stuk of de betrokkene dat wil en of het hem niet schaadt: waar hij verblijft, wat hij in vertrouwen zei, wat over de vrager zelf gaat.`,
  beoordeelUitleg:
    'Lees elk stuk en kies zelf: er is niets vooraf ingevuld. U kunt in delen werken; wat u niet kiest blijft open. Let op namen en gegevens van anderen in lopende tekst: kort zo’n stuk in. Wat u weglaat of inkort heeft een grond en een reden.',
  beslissers: {
    gemeente: 'de gemeente',
    om: 'het OM',
    politie: 'de politie',
    uitvoerder: 'de uitvoerder',
    kernpartij: 'een kernpartij',
  } satisfies Record<Beslisser, string>,
  besluiten: { tonen: 'Tonen', inkorten: 'Inkorten', weglaten: 'Weglaten' } satisfies Record<Stukbesluit, string>,
  gronden: {
    melder: 'beschermt een melder (AVG 15 lid 4)',
    'andere-personen': 'gaat over andere mensen (AVG 15 lid 4)',
    a: 'a: veiligheid van de Staat',
    b: 'b: strafbare feiten voorkomen, opsporen, vervolgen',
    c: 'c: zware economische belangen van de overheid',
    d: 'd: toezicht op naleving',
    e: 'e: bescherming van de betrokkene of anderen',
  } satisfies Record<Weglaatgrond, string>,
  vormen: {
    gemotiveerd: {
      tekst: 'Met grond en motivering',
      toelichting: 'De brief zegt dat er gegevens zijn en waarom u ze niet geeft.',
    },
    neutraal: {
      tekst: 'Zonder te bevestigen of te ontkennen',
      toelichting: 'Eén vaste brief, dezelfde voor wie niet en voor wie wel in een bestand staat.',
    },
  } satisfies Record<Weigervorm, { readonly tekst: string; readonly toelichting: string }>,
  uitkomsten: {
    verleend: 'Inzage verleend',
    gedeeltelijk: 'Inzage gedeeltelijk verleend',
    niets: 'Niets vastgelegd',
    geweigerd: 'Inzage geweigerd',
    neutraal: 'Niet bevestigd en niet ontkend',
  } satisfies Record<Inzageuitkomst, string>,
  brief: 'antwoordbrief',
  briefUitleg: 'De brief zoals hij is bewaard. Verstuur hem ongewijzigd, op de dag van het besluit.',
  briefVerstuurd: 'De brief zoals hij ging, met de dag van verzending.',
  briefBijKernpartij:
    'Een kernpartij gaf het antwoord en verstuurt de brief. U ziet hem niet: er kan in staan wat in het archief ligt of over informeren is besloten (artikel 11).',
};
