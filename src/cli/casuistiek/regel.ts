// Makes one typed row of one list row, whichever party's list it comes from; what cannot be read is named, never guessed.
import { leesAdres, leesAdrescellen } from './adres.ts';
import { leesDatum, leesDatumOfMaand } from './datums.ts';
import { zoekGrondslag } from './grondslag.ts';
import type { Grondslagcode, Kolommen, Lijstpartij, Regime, Veldnaam } from './kolommen.ts';
import { kopsleutel, type Lijstrij } from './lijst.ts';
import { gewoneLetters, heeftRechtsvorm, leesGedeeldeNaam, leesPolitienaam, leesVolledigeNaam } from './namen.ts';
import { leesOpsporingsbelang, leesOverleg, type Opsporingsbelang, type Overleg } from './overleg.ts';

export interface Onderwerp {
  readonly aard: 'natuurlijk-persoon' | 'rechtspersoon';
  readonly voornaam?: string | undefined;
  readonly voorletters?: string | undefined;
  readonly achternaam: string;
  /** jjjj-mm-dd */
  readonly geboortedatum?: string | undefined;
  readonly straat?: string | undefined;
  readonly huisnummer?: string | undefined;
  readonly toevoeging?: string | undefined;
  readonly woonplaats?: string | undefined;
  readonly land?: string | undefined;
}

/** A row as read. A row with `fouten` must not be brought in: something in it could not be read. */
export interface IngelezenRegel {
  readonly bestand: string;
  /** Data row, counted from 1 over the rows after the header that hold something. */
  readonly rij: number;
  readonly kenmerk: string;
  readonly partij: Lijstpartij;
  /** As written. */
  readonly inbrenger: string;
  /** Day on which the row is brought in, jjjj-mm-dd; empty when it could not be read, and then `fouten` says so. */
  readonly datum: string;
  readonly onderwerp: Onderwerp;
  readonly gedraging: string;
  /** jjjj-mm-dd, or jjjj-mm when the list knows no day. */
  readonly gedragingDatum?: string | undefined;
  readonly melder?:
    | { readonly naam: string; readonly contact: string; readonly relatie?: string | undefined }
    | undefined;
  /** As written; for police data the regime with `Wpg` before it. Empty when the list has none. */
  readonly grondslagTekst: string;
  readonly grondslag?: Grondslagcode | undefined;
  /** The list names a lapsed ground (Wbp 8); `grondslag` is what replaced it. */
  readonly omgezet?: true | undefined;
  readonly noodzaak?: string | undefined;
  readonly doel?: readonly string[] | undefined;
  readonly belang?: string | undefined;
  readonly regime?: Regime | undefined;
  readonly opsporingsbelang?: Opsporingsbelang | undefined;
  readonly functionaris?: Overleg | undefined;
  readonly overlegOm?: Overleg | undefined;
  /** Police data only: the day in the list, absent when the cell is empty. */
  readonly verstrektOp?: string | undefined;
  /** The list's own note about the row (a status); no part of the behaviour. */
  readonly opmerking?: string | undefined;
  readonly fouten: readonly string[];
}

function isLeeg(tekst: string): boolean {
  return /^(|n\.?v\.?t\.?|[-–—])$/i.test(tekst);
}

function gevuld(tekst: string): string | undefined {
  return isLeeg(tekst) ? undefined : tekst;
}

/** One list row with its columns, collecting what cannot be read. */
function lezerVan(kolommen: Kolommen, rij: Lijstrij) {
  const fouten: string[] = [];
  if (rij.teVeel) fouten.push('de rij heeft meer cellen dan er koppen zijn');
  const { opmerking: _, ...nodig } = kolommen.velden;
  const afgebroken = Object.values(nodig).filter((kop) => !rij.cellen.has(kopsleutel(kop)));
  if (afgebroken.length > 0) fouten.push(`de rij breekt af voor: ${afgebroken.join(', ')}`);
  const cel = (veld: Veldnaam) => {
    const kop = kolommen.velden[veld];
    return kop === undefined ? '' : (rij.cellen.get(kopsleutel(kop)) ?? '');
  };
  /** What a cell holds; undefined when empty, and also, with a fault, when it cannot be read. */
  function lees<T>(veld: Veldnaam, lezer: (tekst: string) => T | undefined): T | undefined {
    const tekst = cel(veld);
    if (isLeeg(tekst)) return undefined;
    const waarde = lezer(tekst);
    if (waarde === undefined) fouten.push(`'${kolommen.velden[veld] ?? veld}' is niet te lezen`);
    return waarde;
  }
  return { fouten, cel, lees };
}
type Lezer = ReturnType<typeof lezerVan>;

function leesOnderwerp(partij: Lijstpartij, lezer: Lezer): Onderwerp {
  const { cel } = lezer;
  const naam =
    partij === 'gemeente'
      ? leesGedeeldeNaam(cel('achternaam'), cel('tussenvoegsel'), cel('voornaam'))
      : partij === 'politie'
        ? leesPolitienaam(cel('achternaam'), cel('voornaam'))
        : leesVolledigeNaam(cel('achternaam'));
  if (naam.achternaam === '') lezer.fouten.push('de naam ontbreekt');
  const adres =
    partij === 'gemeente'
      ? leesAdrescellen(cel('straat'), cel('huisnummer'), cel('toevoeging'), cel('woonplaats'))
      : leesAdres(cel('adres'), cel('woonplaats'));
  const geboren = /^onbekend$/i.test(cel('geboortedatum')) ? undefined : lezer.lees('geboortedatum', leesDatum);
  // A legal form alone is not enough: there are people called Maatschap or Firma.
  const persoonlijk = naam.voornaam ?? naam.voorletters ?? gevuld(cel('geboortedatum'));
  if (persoonlijk === undefined && heeftRechtsvorm(cel('achternaam'))) {
    return { aard: 'rechtspersoon', achternaam: gewoneLetters(cel('achternaam')), ...adres };
  }
  return { aard: 'natuurlijk-persoon', ...naam, geboortedatum: geboren, ...adres };
}

function leesMelder({ cel }: Lezer): IngelezenRegel['melder'] {
  const [naam, contact] = [cel('melder'), cel('contact')];
  return isLeeg(naam) && isLeeg(contact) ? undefined : { naam, contact, relatie: gevuld(cel('relatie')) };
}

function leesPolitiedeel(lezer: Lezer) {
  const verstrektOp = lezer.lees('datum', leesDatum);
  return {
    verstrektOp,
    opsporingsbelang: lezer.lees('opsporingsbelang', leesOpsporingsbelang),
    functionaris: lezer.lees('functionaris', leesOverleg),
    overlegOm: lezer.lees('overlegOm', leesOverleg),
  };
}

/** Without a day of provision: the last day that the row itself names, of the behaviour or of a consultation. */
function laatsteDag(dagen: readonly (string | undefined)[]): string | undefined {
  return dagen
    .filter((dag) => dag !== undefined && dag.length === 10)
    .toSorted()
    .at(-1);
}

/** Reads one row of a recognised list. Never throws on content; see `fouten`. */
export function leesRegel(bestand: string, kolommen: Kolommen, rij: Lijstrij): IngelezenRegel {
  const lezer = lezerVan(kolommen, rij);
  const { cel, lees, fouten } = lezer;
  const { partij } = kolommen;
  if (cel('kenmerk') === '') fouten.push('het kenmerk ontbreekt');
  const onderwerp = leesOnderwerp(partij, lezer);
  const gedragingDatum = lees('gedragingDatum', leesDatumOfMaand);
  const politiedeel = partij === 'politie' ? leesPolitiedeel(lezer) : undefined;
  const datum =
    politiedeel === undefined
      ? lees('datum', leesDatum)
      : (politiedeel.verstrektOp ??
        laatsteDag([
          gedragingDatum,
          politiedeel.opsporingsbelang?.datum,
          politiedeel.functionaris?.datum,
          politiedeel.overlegOm?.datum,
        ]));
  if (datum === undefined && isLeeg(cel('datum'))) fouten.push(`'${kolommen.velden.datum ?? 'datum'}' ontbreekt`);
  const tekst = gevuld(cel('grondslag')) ?? '';
  const grondslag = zoekGrondslag(kolommen, tekst);
  if (partij === 'politie' && tekst !== '' && grondslag === undefined) {
    fouten.push(`'${kolommen.velden.grondslag ?? ''}' is niet te lezen`);
  }
  const doelen = cel('doel')
    .split(/[;,\n]/)
    .flatMap((doel) => gevuld(doel.trim()) ?? []);
  return {
    bestand,
    rij: rij.rij,
    kenmerk: cel('kenmerk'),
    partij,
    inbrenger: cel('inbrenger'),
    datum: datum ?? '',
    onderwerp,
    gedraging: cel('gedraging'),
    gedragingDatum,
    melder: leesMelder(lezer),
    grondslagTekst: partij === 'politie' && tekst !== '' ? `Wpg ${tekst.replace(/^wpg /i, '')}` : tekst,
    grondslag: grondslag?.code,
    omgezet: grondslag?.omgezet === true ? true : undefined,
    noodzaak: gevuld(cel('noodzaak')),
    doel: doelen.length === 0 ? undefined : doelen,
    belang: gevuld(cel('belang')),
    regime: grondslag?.regime,
    ...politiedeel,
    opmerking: gevuld(cel('opmerking')),
    fouten,
  };
}
