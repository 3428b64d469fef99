// Reads the bytes of a list that a spreadsheet saved: encoding, separator, quotes and line ends, to a header and numbered rows.
import { CsvError, parse } from 'csv-parse/sync';

/** One data row; `rij` counts the rows after the header that hold something, from 1. A cell the row breaks off before is absent. */
export interface Lijstrij {
  readonly rij: number;
  readonly cellen: ReadonlyMap<string, string>;
  /** More cells than the header has columns: the row cannot be trusted. */
  readonly teVeel: boolean;
}

export interface Lijst {
  readonly koppen: readonly string[];
  readonly rijen: readonly Lijstrij[];
}

/** Headers are compared without regard to case or kind of blank. */
export function kopsleutel(kop: string): string {
  return kop.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const windows1252 = new TextDecoder('windows-1252');

/** Text of a file: by its byte order mark, else UTF-8, else windows-1252 (older Excel). */
function tekstVan(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fout) {
    if (fout instanceof TypeError) return windows1252.decode(bytes);
    throw fout;
  }
}

/** The separator that parts the first line most often outside quotes. */
function scheidingsteken(tekst: string): string {
  const aantallen = new Map([';', ',', '\t'].map((teken) => [teken, 0]));
  let tussenAanhaling = false;
  for (const teken of tekst) {
    if (teken === '"') tussenAanhaling = !tussenAanhaling;
    else if (!tussenAanhaling && (teken === '\n' || teken === '\r')) break;
    else if (!tussenAanhaling && aantallen.has(teken)) aantallen.set(teken, (aantallen.get(teken) ?? 0) + 1);
  }
  return [...aantallen].reduce((beste, kandidaat) => (kandidaat[1] > beste[1] ? kandidaat : beste))[0];
}

function cel(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC').trim();
}

/**
 * Reads a list; cells are trimmed, in NFC, and plain text whatever they begin with. Rows without content are dropped.
 * Returns a sentence instead when the file cannot be read as a list.
 */
export function leesLijst(bytes: Uint8Array): Lijst | { readonly fout: string } {
  // Excel may open with a line that only names the separator.
  const geheel = tekstVan(bytes).replace(/^\uFEFF?(?: *\r?\n)*/, '');
  const genoemd = /^sep=([;,\t])\r?\n/i.exec(geheel);
  const tekst = geheel.slice(genoemd?.[0].length ?? 0);
  const gelezen = ontleed(tekst, genoemd?.[1] ?? scheidingsteken(tekst));
  if ('fout' in gelezen) return gelezen;
  const [kop, ...rest] = gelezen.rijen.map((rij) => rij.map(cel)).filter((rij) => rij.some((waarde) => waarde !== ''));
  if (kop === undefined) return { fout: 'het bestand is leeg' };
  const koppen = kop.map((waarde) => waarde.replace(/\s+/g, ' '));
  const sleutels = koppen.map(kopsleutel);
  const dubbel = sleutels.find((sleutel, plaats) => sleutel !== '' && sleutels.indexOf(sleutel) !== plaats);
  if (dubbel !== undefined) return { fout: `de kop '${dubbel}' komt twee keer voor` };
  const rijen = rest.map((waarden, plaats) => ({
    rij: plaats + 1,
    cellen: new Map(waarden.slice(0, sleutels.length).map((waarde, kolom) => [sleutels[kolom] ?? '', waarde])),
    teVeel: waarden.slice(sleutels.length).some((waarde) => waarde !== ''),
  }));
  return { koppen, rijen };
}

function ontleed(tekst: string, delimiter: string): { readonly rijen: string[][] } | { readonly fout: string } {
  try {
    const rijen = parse(tekst, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { rijen };
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const regel = typeof fout['lines'] === 'number' ? ` (tot regel ${fout['lines']})` : '';
    if (fout.code === 'CSV_QUOTE_NOT_CLOSED') return { fout: `een aanhalingsteken wordt niet gesloten${regel}` };
    return { fout: `het bestand is niet als lijst te lezen${regel}` };
  }
}
