// Builds termijnen.md: every period of the covenant, and every reading of an open clause with the choice made.
import { clausules } from '../../convenant/clausules.ts';
import { lezingen } from '../../convenant/lezingen.ts';
import { termijnen as tabelVan, uurtermijnen } from '../../convenant/termijnen.ts';
import { plaats } from './regeloverzicht.ts';
import { pagina, tabel } from './tabel.ts';

/** One, and more than one. */
const eenheden = { months: ['maand', 'maanden'], years: ['jaar', 'jaar'], weeks: ['week', 'weken'] } as const;

/** `6 maanden`, `1 jaar`. */
function duurInWoorden(duur: Readonly<Record<string, number>>): string {
  return Object.entries(eenheden)
    .flatMap(([eenheid, [een, meer]]) => {
      const aantal = duur[eenheid];
      return aantal === undefined ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];
    })
    .join(' en ');
}

function waar(id: string): string {
  const gevonden = clausules.find((clausule) => clausule.id === id);
  return gevonden === undefined ? id : `${id} (${plaats(gevonden)})`;
}

export function termijnen(): string {
  return pagina(
    'Termijnen',
    'Elke termijn van het convenant die de software rekent, en de 72 uur voor een datalek, die mensen rekenen. Een dag van voor de eerste geldigheid heeft geen termijn; daarop rekenen mislukt.',
    tabel(
      ['Termijn', 'Clausule', 'Duur', 'Geldig vanaf'],
      [
        ...Object.entries(tabelVan).map(([naam, { clausule, duur, geldigVanaf }]) => [
          `\`${naam}\``,
          waar(clausule),
          duurInWoorden(duur),
          geldigVanaf,
        ]),
        // What is to be done in hours is done outside: the row says how to reckon.
        ...Object.entries(uurtermijnen).map(([naam, { clausule, uren, geldigVanaf }]) => [
          `\`${naam}\``,
          waar(clausule),
          `${uren} uur`,
          geldigVanaf,
        ]),
      ],
    ),
    '## Gekozen lezingen',
    'Waar het convenant een vraag open laat, is hier de keuze die de software maakt.',
    tabel(
      ['Clausules', 'Vraag', 'Keuze', 'Andere lezing of gevolg'],
      lezingen.map((lezing) => [
        lezing.clausules.join(', '),
        lezing.vraag,
        lezing.keuze,
        'anders' in lezing ? lezing.anders : '–',
      ]),
    ),
  );
}
