// Reads the dates that people write in lists, in the ways of the three parties; what is no date of the calendar is no date.

const maandnamen = [
  ['jan', 'januari'],
  ['feb', 'febr', 'februari'],
  ['mrt', 'maa', 'maart'],
  ['apr', 'april'],
  ['mei'],
  ['jun', 'juni'],
  ['jul', 'juli'],
  ['aug', 'augustus'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december'],
];

function maandVan(naam: string): number {
  return maandnamen.findIndex((namen) => namen.includes(naam.toLowerCase().replace(/\.$/, ''))) + 1;
}

function isDag(jaar: number, maand: number, dag: number): boolean {
  const datum = new Date(Date.UTC(jaar, maand - 1, dag));
  return datum.getUTCFullYear() === jaar && datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
}

function isoDag(jaar: string, maand: string | number, dag: string): string | undefined {
  if (!isDag(Number(jaar), Number(maand), Number(dag))) return undefined;
  return `${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

/**
 * A calendar day as jjjj-mm-dd, from dd-mm-jjjj, d-m-jjjj (also with / or .), jjjj-mm-dd (a time of day behind it is left
 * out) or `3 nov 2025`. Undefined for anything else, two-digit years and days that do not exist included.
 */
export function leesDatum(tekst: string): string | undefined {
  const schoon = tekst.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?Z?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(schoon);
  if (iso !== null) return isoDag(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const nederlands = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(schoon);
  if (nederlands !== null) return isoDag(nederlands[4] ?? '', nederlands[3] ?? '', nederlands[1] ?? '');
  const metNaam = /^(\d{1,2})[ -]+(\p{L}+\.?)[ -]+(\d{4})$/u.exec(schoon);
  if (metNaam !== null) return isoDag(metNaam[3] ?? '', maandVan(metNaam[2] ?? ''), metNaam[1] ?? '');
  return undefined;
}

/** A calendar day, or a month (jjjj-mm) from jjjj-mm, mm-jjjj or `nov 2025`. */
export function leesDatumOfMaand(tekst: string): string | undefined {
  const schoon = tekst.trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(schoon);
  const nederlands = /^(\d{1,2})[-/.](\d{4})$/.exec(schoon);
  const metNaam = /^(\p{L}+\.?)[ -]+(\d{4})$/u.exec(schoon);
  const jaar = iso?.[1] ?? nederlands?.[2] ?? metNaam?.[2];
  if (jaar === undefined) return leesDatum(schoon);
  const maand = metNaam === null ? Number(iso?.[2] ?? nederlands?.[1]) : maandVan(metNaam[1] ?? '');
  return isoDag(jaar, maand, '1')?.slice(0, 7);
}

/** The first calendar day written somewhere in a text, with the text around it; undefined when there is none. */
export function zoekDatum(tekst: string): { readonly datum: string; readonly rest: string } | undefined {
  for (const gevonden of tekst.matchAll(
    /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \p{L}+\.? \d{4}/gu,
  )) {
    const datum = leesDatum(gevonden[0]);
    if (datum !== undefined) {
      const einde = gevonden.index + gevonden[0].length;
      return { datum, rest: `${tekst.slice(0, gevonden.index)} ${tekst.slice(einde)}` };
    }
  }
  return undefined;
}
