// Builds weigeringen.md: every reason of refusal in both languages, with its places and the acts that can give it.
import { redenen } from '../../convenant/redenen.ts';
import { weigeringteksten } from '../../convenant/weigeringen.ts';
import { plaats, voorwaarderijen } from './regeloverzicht.ts';
import { pagina, tabel } from './tabel.ts';

const eenmaal = (waarden: readonly string[]) => [...new Set(waarden)].join(', ');

export function weigeringen(): string {
  return pagina(
    'Weigeringen',
    `De ${redenen.length} redenen waarom een handeling kan worden geweigerd, met de zin die iemand dan leest. Een weigering noemt alle redenen tegelijk, elk met artikel en lid.`,
    tabel(
      ['Reden', 'Nederlands', 'Engels', 'Artikelen', 'Handelingen'],
      redenen.map((reden) => {
        const hier = voorwaarderijen.filter((voorwaarde) => voorwaarde.reden === reden);
        const { nl, en } = weigeringteksten[reden];
        return [
          `\`${reden}\``,
          nl,
          en,
          eenmaal(hier.map(plaats)),
          eenmaal(hier.map(({ handeling }) => handeling ?? 'elke handeling')),
        ];
      }),
    ),
  );
}
