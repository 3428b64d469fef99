// Builds artikelen.md: every obligation of the covenant, the acts that carry it out, and where that is tested.
import { basename } from 'node:path';
import { clausules } from '../../convenant/clausules.ts';
import { grondslagen } from '../../convenant/grondslagen.ts';
import { termijnen } from '../../convenant/termijnen.ts';
import { plaats, regelrijen, voorwaarderijen } from './regeloverzicht.ts';
import { pagina, tabel } from './tabel.ts';

const map = 'src/convenant';

/** What carries out a clause: its name in the table and the test that proves it. */
interface Uitvoering {
  readonly clausule: string;
  readonly naam: string;
  readonly toets: string;
}

/** Everything in the law that names a clause. Acts first, then what all acts share, periods and grounds. */
export const uitvoeringen: readonly Uitvoering[] = [
  ...regelrijen.flatMap(({ handeling, clausules: genoemd }) =>
    genoemd.map((clausule) => ({ clausule, naam: handeling, toets: `${map}/artikelen/${handeling}.test.ts` })),
  ),
  // The guard on the stand cites 7.4.1 and 9.3 in every act; only acts that say so themselves carry those out.
  ...voorwaarderijen
    .filter(({ reden }) => reden !== 'stand-staat-niet-toe')
    .map(({ handeling, clausule }) =>
      handeling === undefined
        ? { clausule, naam: 'elke handeling', toets: `${map}/artikelen/algemeen.test.ts` }
        : { clausule, naam: handeling, toets: `${map}/artikelen/${handeling}.test.ts` },
    ),
  ...Object.entries(termijnen).map(([naam, { clausule }]) => ({
    clausule,
    naam: `termijn ${naam}`,
    toets: `${map}/termijnen.test.ts`,
  })),
  ...Object.values(grondslagen).map(({ artikel, clausule }) => ({
    clausule,
    naam: `grondslag ${artikel}`,
    toets: `${map}/grondslagen.test.ts`,
  })),
];

const eenmaal = (waarden: readonly string[]) => [...new Set(waarden)];

export function artikelen(): string {
  const rijen = clausules.map((clausule) => {
    const hier = uitvoeringen.filter((uitvoering) => uitvoering.clausule === clausule.id);
    return [
      clausule.id,
      plaats(clausule),
      clausule.titel,
      eenmaal(hier.map(({ naam }) => naam)).join(', ') || '–',
      eenmaal(hier.map(({ toets }) => `[${basename(toets)}](../../${toets})`)).join(', ') || '–',
    ];
  });
  const gedekt = rijen.filter(([, , , handelingen]) => handelingen !== '–').length;
  return pagina(
    'Artikelen',
    `Elke verplichting van het convenant en het machtigingsbesluit (MB), de handelingen die haar uitvoeren en de toets die dat bewijst. Een streepje: nog geen handeling, of niets voor software. ${gedekt} van de ${rijen.length} hebben een uitvoering.`,
    tabel(['Clausule', 'Plaats', 'Onderwerp', 'Handelingen', 'Toets'], rijen),
  );
}
