// Dutch words for the items of an overview: kinds, fields, registers and grounds, as they stand in a letter.
import { dagInWoorden } from '../documenten/dagen.ts';
import { type Grondslagcode, grondslagcodes, grondslagen } from '../grondslagen.ts';
import { type Weglaatgrond, weglaatgronden } from '../inzage.ts';
import type { Vondstregister } from '../verzoeken.ts';
import { codewoorden, veldwoorden } from './inzagevelden.ts';

export const soorten: Readonly<Record<string, string>> = {
  naw: 'Persoonsgegevens',
  signaal: 'Signaal',
  melder: 'Melding',
  analyse: 'Beoordeling van signalen',
  agenderingsbesluit: 'Besluit over een gezamenlijke aanpak',
  afsluitingsbesluit: 'Besluit om af te sluiten',
  inbrenger: 'Organisatie die een signaal gaf',
  actie: 'Actie of voortgang',
  achterblijver: 'Gegevens over een achterblijver',
  netwerkpersoon: 'Gegevens over iemand uit het netwerk',
  informatievraag: 'Vraag om meer informatie',
  voorstel: 'Voorstel',
  stem: 'Stem over een voorstel',
  intrekking: 'Intrekking van een signaal',
  samenvoeging: 'Samenvoeging van dossiers',
  heropening: 'Heropening uit het archief',
  informeerbesluit: 'Besluit over informeren',
  informeeroordeel: 'Oordeel over informeren',
  geadresseerde: 'Brief over informeren',
  plan: 'Plan van aanpak',
  monitoring: 'Bespreking van het plan',
  deelnemer: 'Deelname van een organisatie',
  afsluitadvies: 'Advies om af te sluiten',
  vrijgave: 'Vrijgave van politiegegevens',
  verstrekking: 'Reden waarom een gegeven nodig is',
  doorverstrekking: 'Verstrekking aan een organisatie',
  doorverstrekt_gegeven: 'Verstrekt gegeven',
  agendapunt: 'Punt op een agenda',
  controle: 'Controle of de gegevens kloppen',
  correctie: 'Wijziging van een gegeven',
  correctiepunt: 'Verzoek om een gegeven te wijzigen',
  correctiezienswijze: 'Reactie op zo’n verzoek',
  verzoek: 'Verzoek over persoonsgegevens',
  verzoekpersoon: 'Andere persoon in dat verzoek',
  verzoekbrief: 'Antwoord op een verzoek',
};

/** What an item is called; a kind that has no word of its own is a piece of the file. */
export const soortInWoorden = (soort: string): string => soorten[soort] ?? 'Stuk uit het dossier';

/** A field in words; what has no word of its own is called by none of ours. */
export const veldInWoorden = (naam: string): string => veldwoorden[naam] ?? 'Gegeven';

const isDag = (waarde: string) => /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(waarde);

/** A code of this field in words; undefined when it is none. */
function codeInWoorden(naam: string, code: string): string | undefined {
  switch (naam) {
    case 'soortGegeven':
      return soorten[code]?.toLocaleLowerCase('nl');
    case 'gronden':
      return weglaatgronden.flatMap((grond) => (grond === code ? gronden[grond] : []))[0];
    default:
      return codewoorden[naam]?.[code];
  }
}

/** A value of a field in words: days are written out, codes are told, all else stands as it is. */
export function waardeInWoorden(naam: string, waarde: string): string {
  if (isDag(waarde)) return dagInWoorden(waarde, 'nl');
  const delen = waarde.split(', ').map((deel) => codeInWoorden(naam, deel));
  return delen.every((deel) => deel !== undefined) ? delen.join('; ') : waarde;
}

/** Fields that hold a name, an address or a number, and no text that somebody wrote. */
const gesloten = new Set([
  ...['voornaam', 'voorletters', 'achternaam', 'straat', 'huisnummer', 'toevoeging', 'postcode', 'woonplaats', 'land'],
  ...[
    'partij',
    'deelnemer',
    'id',
    'verstrektAan',
    'overOrganisatie',
    'maatregelVan',
    'versie',
    'criteria',
    'criterium',
  ],
  ...['voor', 'eens', 'uitArchief'],
]);

/** True when somebody must read an item before it goes: others can stand in running text. */
export const heeftVrijeTekst = (regels: readonly { readonly naam: string; readonly waarde: string }[]): boolean =>
  regels.some(({ naam, waarde }) => !gesloten.has(naam) && waardeInWoorden(naam, waarde) === waarde);

const grondslagwoorden: Readonly<Record<Grondslagcode, string>> = {
  'avg-6-1-e': 'artikel 6 lid 1 onder e AVG (een taak van algemeen belang)',
  'avg-6-1-c': 'artikel 6 lid 1 onder c AVG (een wettelijke plicht)',
  'wjsg-39f-1': 'artikel 39f lid 1 Wjsg (het Openbaar Ministerie verstrekt strafvorderlijke gegevens)',
  'wpg-20': 'artikel 20 Wpg (de politie verstrekt aan een samenwerkingsverband)',
  'wpg-18-2-machtiging': 'artikel 18 lid 2 Wpg en artikel 1 lid 2 van het machtigingsbesluit',
};

/** The article of a legal ground, with what it is. */
export const grondslagInWoorden = (artikel: string): string =>
  grondslagcodes.flatMap((code) => (grondslagen[code].artikel === artikel ? [grondslagwoorden[code]] : []))[0] ??
  artikel;

/** The register with what its data are used for (art. 3, 7, 9, 13). */
export const registers: Readonly<Record<Vondstregister, { readonly naam: string; readonly doel: string }>> = {
  weegploeg: {
    naam: 'Bestand van de weegploeg',
    doel: 'signalen bespreken en besluiten of een gezamenlijke aanpak nodig is',
  },
  casusoverleg: {
    naam: 'Bestand van het casusoverleg',
    doel: 'een plan van aanpak maken, uitvoeren en volgen',
  },
  archief: {
    naam: 'Archief',
    doel: 'klachten afhandelen en uitleggen wat wij deden',
  },
  verzoeken: {
    naam: 'Bestand van verzoeken',
    doel: 'verzoeken over persoonsgegevens behandelen en uitleggen wat wij deden',
  },
};

/** Why something stays out, in a sentence after 'omdat'; the letters of UAVG 41 lid 1 stand beside those of the covenant. */
export const gronden: Readonly<Record<Weglaatgrond, string>> = {
  melder: 'dit iemand beschermt die iets heeft gemeld (artikel 15 lid 4 AVG)',
  'andere-personen': 'dit over andere mensen gaat (artikel 15 lid 4 AVG)',
  a: 'de veiligheid van de staat dat vraagt (artikel 41 lid 1 onder a UAVG)',
  b: 'dit nodig is om strafbare feiten te voorkomen, op te sporen of te vervolgen (artikel 41 lid 1 onder d UAVG)',
  c: 'een zwaar economisch of financieel belang van de overheid dat vraagt (artikel 41 lid 1 onder e UAVG)',
  d: 'dit nodig is voor toezicht op de naleving van de wet (artikel 41 lid 1 onder h UAVG)',
  e: 'dit nodig is om de persoon om wie het gaat of anderen te beschermen (artikel 41 lid 1 onder i UAVG)',
};
