// The items of an overview by file: what holds for all of a file is told once, and of an item only what differs (12 lid 3, AVG 15). Pure.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Documenttaal } from '../vormen/document.ts';
import type { Stukvorm } from '../vormen/inzage.ts';

type Stuk = Pick<Stukvorm, 'register' | 'nummer' | 'dag' | 'grondslag' | 'ontvangers' | 'bewaarTot'>;

/** What an item has that the head of its group does not say of it. */
export interface Afwijking {
  readonly grondslag?: string | null;
  /** Null where no day is told. */
  readonly bewaarTot?: string | null;
  readonly ontvangers?: readonly string[];
  /** Whoever received it besides those of the head; together with `ontvangers` never. */
  readonly ook?: readonly string[];
}

export interface Stukgroep<S extends Stuk> {
  readonly register: S['register'];
  readonly nummer: string | null;
  readonly grondslag: string | null;
  readonly bewaarTot: string | null;
  /** Who received the items, each from the day of the item, or from the day that stands with the name when that is later. */
  readonly ontvangers: readonly string[];
  /** True when such a later day stands with a name. */
  readonly latereDag: boolean;
  readonly stukken: readonly { readonly stuk: S; readonly plaats: number; readonly afwijking: Afwijking }[];
}

interface Ontvanger {
  readonly woorden: string;
  readonly naam: string;
  readonly op: string | null;
}

/** A receiver as an item names it, with its first day. */
function ontvangerVan(woorden: string): Ontvanger {
  const gelezen = /^(.*) \((\d{2})-(\d{2})-(\d{4})\)$/s.exec(woorden);
  if (gelezen === null) return { woorden, naam: woorden, op: null };
  const [, naam = '', dag = '', maand = '', jaar = ''] = gelezen;
  return { woorden, naam, op: `${jaar}-${maand}-${dag}` };
}

/** The value that most items have; the first of those that occur equally often. */
function meest<T>(waarden: readonly T[]): T | undefined {
  const aantallen = new Map<T, number>();
  for (const waarde of waarden) aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1);
  let beste: T | undefined;
  let aantal = 0;
  for (const [waarde, keer] of aantallen)
    if (keer > aantal) {
      beste = waarde;
      aantal = keer;
    }
  return beste;
}

const namenVan = (ontvangers: readonly Ontvanger[]) => JSON.stringify(ontvangers.map(({ naam }) => naam).toSorted());

const vanafwoord = { nl: 'vanaf', en: 'from' } as const;

/** The receivers that most items share, and what each item has besides or instead. */
function deelOntvangers(stukken: readonly Stuk[], taal: Documenttaal) {
  const perStuk = stukken.map(({ dag, ontvangers }) => ({ dag, wie: ontvangers.map(ontvangerVan) }));
  const gemeen = meest(perStuk.map(({ wie }) => namenVan(wie)));
  const namen = perStuk.find(({ wie }) => namenVan(wie) === gemeen)?.wie.map(({ naam }) => naam) ?? [];
  /** From when each of them received something of this file; null when an item says no day. */
  const vanaf = new Map<string, string | null>();
  for (const { wie } of perStuk)
    for (const { naam, op } of namenVan(wie) === gemeen ? wie : []) {
      const eerder = vanaf.get(naam);
      vanaf.set(naam, eerder === null || op === null ? null : eerder === undefined || op < eerder ? op : eerder);
    }
  const past = (dag: string | null, { naam, op }: Ontvanger) => {
    const begin = vanaf.get(naam) ?? null;
    return op === (dag === null || (begin !== null && begin > dag) ? begin : dag);
  };
  const afwijkingen = perStuk.map(({ dag, wie }): Afwijking => {
    const gedeeld = wie.filter(({ naam }) => namen.includes(naam));
    if (gedeeld.length < namen.length || !gedeeld.every((een) => past(dag, een)))
      return { ontvangers: wie.map(({ woorden }) => woorden) };
    const ook = wie.filter(({ naam }) => !namen.includes(naam)).map(({ woorden }) => woorden);
    return ook.length === 0 ? {} : { ook };
  });
  /** Some item that the head speaks for is older than this. */
  const telt = (dag: string) =>
    perStuk.some((stuk, plek) => afwijkingen[plek]?.ontvangers === undefined && (stuk.dag === null || stuk.dag < dag));
  const inWoorden = namen.map((naam) => {
    const begin = vanaf.get(naam) ?? null;
    return begin !== null && telt(begin) ? `${naam} (${vanafwoord[taal]} ${dagInWoorden(begin, taal)})` : naam;
  });
  return { ontvangers: inWoorden, latereDag: inWoorden.some((woorden) => !namen.includes(woorden)), afwijkingen };
}

/**
 * The items by file, in the order in which their files come first, each with its place among all items as they were given: so a
 * file has one head, also where more of it comes later, and whoever sees less of it sees the same numbers.
 */
export function groepeer<S extends Stuk>(stukken: readonly S[], taal: Documenttaal = 'nl'): readonly Stukgroep<S>[] {
  const perBestand = Map.groupBy(
    stukken.map((stuk, plek) => ({ stuk, plaats: plek + 1 })),
    ({ stuk: { register, nummer } }) => `${register} ${nummer ?? ''}`,
  );
  return [...perBestand.values()].flatMap((samen) => {
    const [eerste] = samen;
    if (eerste === undefined) return [];
    const grondslag = meest(samen.map(({ stuk }) => stuk.grondslag)) ?? null;
    const bewaarTot = meest(samen.map(({ stuk }) => stuk.bewaarTot)) ?? null;
    const { ontvangers, latereDag, afwijkingen } = deelOntvangers(
      samen.map(({ stuk }) => stuk),
      taal,
    );
    return [
      {
        register: eerste.stuk.register,
        nummer: eerste.stuk.nummer,
        grondslag,
        bewaarTot,
        ontvangers,
        latereDag,
        stukken: samen.map(({ stuk, plaats }, plek) => ({
          stuk,
          plaats,
          afwijking: {
            ...(stuk.grondslag === grondslag ? {} : { grondslag: stuk.grondslag }),
            ...(stuk.bewaarTot === bewaarTot ? {} : { bewaarTot: stuk.bewaarTot }),
            ...afwijkingen[plek],
          },
        })),
      },
    ];
  });
}
