// Dutch words for the items of an overview: kinds, fields, registers and grounds, as they stand in a letter.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Weglaatgrond } from '../inzage.ts';
import type { Vondstregister } from '../verzoeken.ts';

const soorten: Readonly<Record<string, string>> = {
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
  plan: 'Plan van aanpak',
  informeerbesluit: 'Besluit over informeren',
  informeeroordeel: 'Oordeel over informeren',
  maatregel: 'Maatregel',
  stem: 'Stem over een voorstel',
  doorverstrekking: 'Verstrekking aan een organisatie',
  doorverstrekt_gegeven: 'Verstrekt gegeven',
};

/** What an item is called; a kind that has no word of its own is a piece of the file. */
export const soortInWoorden = (soort: string): string => soorten[soort] ?? 'Stuk uit het dossier';

const velden: Readonly<Record<string, string>> = {
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  toevoeging: 'Toevoeging',
  postcode: 'Postcode',
  woonplaats: 'Woonplaats',
  gedragingDatum: 'Dag van de gedraging',
  meldDatum: 'Dag van de melding',
  verstrektOp: 'Verstrekt op',
  gevraagdAan: 'Gevraagd aan',
  verwachtResultaat: 'Verwacht resultaat',
  besluitOp: 'Dag van het besluit',
  wensOp: 'Dag van de wens',
  verblijfToelichting: 'Toelichting bij het verblijf',
  gezinsband: 'Gezinsband',
  afkomst: 'Eigen waarneming of van een derde',
  reden: 'Uitleg',
  tekst: 'Tekst',
};

/** A field in words: its own name with a capital when no other is needed. */
export const veldInWoorden = (naam: string): string =>
  velden[naam] ??
  `${naam.charAt(0).toUpperCase()}${naam
    .slice(1)
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('_', ' ')}`;

/** A value in words: a day is written out, all else stands as it is. */
export const waardeInWoorden = (waarde: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? dagInWoorden(waarde, 'nl') : waarde;

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
