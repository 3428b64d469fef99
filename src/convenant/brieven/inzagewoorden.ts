// Words for the items of an overview: kinds, fields, registers and grounds, in Dutch as they stand in a letter, and in the language of a screen.
import { dagInWoorden } from '../documenten/dagen.ts';
import { type Grondslagcode, grondslagcodes, grondslagen } from '../grondslagen.ts';
import { type Weglaatgrond, weglaatgronden } from '../inzage.ts';
import type { Vondstregister } from '../verzoeken.ts';
import type { Documenttaal } from '../vormen/document.ts';
import { codewoordenEn } from './inzagecodes-en.ts';
import { codewoorden, veldwoorden } from './inzagevelden.ts';
import { veldwoordenEn } from './inzagevelden-en.ts';
import { grondenEn, grondslagwoordenEn, registerdoelenEn, soortenEn, stukEn } from './inzagewoorden-en.ts';
import { stuksoorten } from './stuksoorten.ts';

/** Kinds of items that are told -> their Dutch word. */
export const soorten: Readonly<Record<string, string>> = stuksoorten;

type Woorden = Readonly<Record<string, string>>;
interface Woordenboek {
  readonly soorten: Woorden;
  readonly velden: Woorden;
  readonly codes: Readonly<Record<string, Woorden>>;
  /** What has no word of its own is called by none of ours. */
  readonly zonder: { readonly stuk: string; readonly gegeven: string };
}
const woordenboeken: Readonly<Record<Documenttaal, Woordenboek>> = {
  nl: {
    ...{ soorten, velden: veldwoorden, codes: codewoorden },
    zonder: { stuk: 'Stuk uit het dossier', gegeven: 'Gegeven' },
  },
  en: { soorten: soortenEn, velden: veldwoordenEn, codes: codewoordenEn, zonder: stukEn },
};

/** What an item is called; letters take Dutch. */
export const soortInWoorden = (soort: string, taal: Documenttaal = 'nl'): string =>
  woordenboeken[taal].soorten[soort] ?? woordenboeken[taal].zonder.stuk;

/** A field in words. */
export const veldInWoorden = (naam: string, taal: Documenttaal = 'nl'): string =>
  woordenboeken[taal].velden[naam] ?? woordenboeken[taal].zonder.gegeven;

const isDag = (waarde: string) => /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(waarde);

/** A code of this field in words; undefined when it is none. */
function codeInWoorden(naam: string, code: string, taal: Documenttaal): string | undefined {
  switch (naam) {
    case 'soortGegeven':
      return woordenboeken[taal].soorten[code]?.toLocaleLowerCase(taal);
    case 'gronden':
      return weglaatgronden.flatMap((grond) => (grond === code ? grondwoorden[taal][grond] : []))[0];
    default:
      return woordenboeken[taal].codes[naam]?.[code];
  }
}

/** A value of a field in words: days are written out, codes are told, all else stands as it is. */
export const waardeInWoorden = (naam: string, waarde: string, taal: Documenttaal = 'nl'): string =>
  bekendInWoorden(naam, waarde, taal) ?? waarde;

/** A day or codes in words; undefined when the value is neither, and stands as people wrote it. */
export function bekendInWoorden(naam: string, waarde: string, taal: Documenttaal): string | undefined {
  if (isDag(waarde)) return dagInWoorden(waarde, taal);
  const delen = waarde.split(', ').map((deel) => codeInWoorden(naam, deel, taal));
  return delen.every((deel) => deel !== undefined) ? delen.join('; ') : undefined;
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
  regels.some(({ naam, waarde }) => !gesloten.has(naam) && bekendInWoorden(naam, waarde, 'nl') === undefined);

const grondslagwoorden: Readonly<Record<Grondslagcode, string>> = {
  'avg-6-1-e': 'artikel 6 lid 1 onder e AVG (een taak van algemeen belang)',
  'avg-6-1-c': 'artikel 6 lid 1 onder c AVG (een wettelijke plicht)',
  'wjsg-39f-1': 'artikel 39f lid 1 Wjsg (het Openbaar Ministerie verstrekt strafvorderlijke gegevens)',
  'wpg-20': 'artikel 20 Wpg (de politie verstrekt aan een samenwerkingsverband)',
  'wpg-18-2-machtiging': 'artikel 18 lid 2 Wpg en artikel 1 lid 2 van het machtigingsbesluit',
};

const grondslagtalen = { nl: grondslagwoorden, en: grondslagwoordenEn } as const;

/** The article of a legal ground, with what it is. */
export const grondslagInWoorden = (artikel: string, taal: Documenttaal = 'nl'): string =>
  grondslagcodes.flatMap((code) => (grondslagen[code].artikel === artikel ? [grondslagtalen[taal][code]] : []))[0] ??
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

/** What the data of a register are used for. */
export const registerdoel = (register: Vondstregister, taal: Documenttaal): string =>
  taal === 'en' ? registerdoelenEn[register] : registers[register].doel;

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
const grondwoorden = { nl: gronden, en: grondenEn } as const;
