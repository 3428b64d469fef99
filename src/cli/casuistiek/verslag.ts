// What became of every row, and the one line of JSON that a run closes with.
import type { Leesfout } from './lezen.ts';
import type { IngelezenRegel } from './regel.ts';

/** Why a row was refused: `7 lid 1`, `MB 1 lid 2`, `1 onder h`; and the reason by its code. */
export interface Geweigerd {
  readonly artikel: string;
  readonly reden: string;
}

export type Rijuitkomst =
  | {
      readonly soort: 'ingebracht' | 'al-bekend';
      /** The dossier that the row is in; unknown when nothing was sent, or when it came in with other choices. */
      readonly dossier?: string;
      /** Its signal in that dossier. */
      readonly gegeven?: string;
      readonly opmerking?: string;
    }
  | { readonly soort: 'geweigerd'; readonly redenen: readonly Geweigerd[] }
  | { readonly soort: 'fout'; readonly fouten: readonly string[] };

export interface Rijverslag {
  readonly regel: IngelezenRegel;
  readonly uitkomst: Rijuitkomst;
}

/** Article and paragraph as one string: numbers are a `lid`, letters stand `onder` it. */
export function artikelnaam({ artikel, lid }: { readonly artikel: string; readonly lid: string }): string {
  const delen = lid.split(' ').filter((deel) => deel !== '');
  return [artikel, ...delen.map((deel) => (/^\d/.test(deel) ? `lid ${deel}` : `onder ${deel}`))].join(' ');
}

/** The refusals of a rule as they are reported. */
export function geweigerdVan(
  weigeringen: readonly { readonly artikel: string; readonly lid: string; readonly reden: string }[],
): readonly Geweigerd[] {
  // Before the covenant there is no uitvoerder, mandate or secrecy either: all that follows from the one reason.
  const alles = weigeringen.filter(({ reden }) => reden === 'convenant-niet-in-werking');
  return (alles.length > 0 ? alles : weigeringen).map((een) => ({ artikel: artikelnaam(een), reden: een.reden }));
}

/** A row's outcome in words, for the progress; never a name. */
export function inWoorden(uitkomst: Rijuitkomst): string {
  switch (uitkomst.soort) {
    case 'geweigerd':
      return `geweigerd: ${uitkomst.redenen.map(({ artikel, reden }) => `${artikel} ${reden}`).join('; ')}`;
    case 'fout':
      return `niet gelezen: ${uitkomst.fouten.join('; ')}`;
    default: {
      const stand = uitkomst.soort === 'ingebracht' ? 'ingebracht' : 'al bekend';
      return uitkomst.opmerking === undefined ? stand : `${stand}, ${uitkomst.opmerking}`;
    }
  }
}

/**
 * Groups of dossiers that are linked by suggestions, each as the references of its rows; groups of one are left out.
 * `paren` are the two ends of each suggestion.
 */
export function groepen(
  rijen: readonly Rijverslag[],
  paren: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const kenmerken = new Map<string, string>();
  for (const { regel, uitkomst } of rijen)
    if ('dossier' in uitkomst && uitkomst.dossier !== undefined) kenmerken.set(uitkomst.dossier, regel.kenmerk);
  const groepVan = new Map([...kenmerken.keys()].map((dossier) => [dossier, dossier]));
  for (const [een, ander] of paren) {
    const [van, naar] = [groepVan.get(een), groepVan.get(ander)];
    if (van === undefined || naar === undefined || van === naar) continue;
    for (const [dossier, groep] of groepVan) if (groep === van) groepVan.set(dossier, naar);
  }
  return [...Map.groupBy(kenmerken, ([dossier]) => groepVan.get(dossier)).values()]
    .filter((groep) => groep.length > 1)
    .map((groep) => groep.map(([, kenmerk]) => kenmerk).toSorted())
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

export interface Sluitregel {
  /** Rows of all lists. It is the sum of `ingebracht`, `alBekend`, and the rows named in `geweigerd` and `fouten`. */
  readonly gelezen: number;
  readonly ingebracht: number;
  /** Rows that were in already: from an earlier run, or a verbatim second copy. */
  readonly alBekend: number;
  /** One element per reason. */
  readonly geweigerd: readonly ({ readonly bestand: string; readonly rij: number } & Geweigerd)[];
  readonly mogelijkDezelfde: readonly (readonly string[])[];
  /** One element per fault; without `rij` it is of the whole file, which then holds no rows. */
  readonly fouten: readonly Leesfout[];
}

/** The closing line of a run; rows in order of file and row. */
export function sluitregel(
  rijen: readonly Rijverslag[],
  bestandsfouten: readonly Leesfout[],
  mogelijkDezelfde: readonly (readonly string[])[],
): Sluitregel {
  const opVolgorde = rijen.toSorted(
    (a, b) => a.regel.bestand.localeCompare(b.regel.bestand, 'nl') || a.regel.rij - b.regel.rij,
  );
  const tel = (soort: Rijuitkomst['soort']) => rijen.filter(({ uitkomst }) => uitkomst.soort === soort).length;
  return {
    gelezen: rijen.length,
    ingebracht: tel('ingebracht'),
    alBekend: tel('al-bekend'),
    geweigerd: opVolgorde.flatMap(({ regel: { bestand, rij }, uitkomst }) =>
      uitkomst.soort === 'geweigerd' ? uitkomst.redenen.map((een) => ({ bestand, rij, ...een })) : [],
    ),
    mogelijkDezelfde,
    fouten: [
      ...bestandsfouten,
      ...opVolgorde.flatMap(({ regel: { bestand, rij }, uitkomst }) =>
        uitkomst.soort === 'fout' ? uitkomst.fouten.map((fout) => ({ bestand, rij, fout })) : [],
      ),
    ],
  };
}
