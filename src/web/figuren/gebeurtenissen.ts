// What happened, put on lanes by subject: everything of one subject on one day is one dot.
import { datumInWoorden, datumKort } from '../teksten/datum.ts';
import type { Teksten } from '../teksten/nl.ts';
import type { Taal } from '../teksten/taal.tsx';
import type { Baan } from './banen.ts';

export interface Gebeurtenis {
  readonly baan: keyof Teksten['figuren']['tijdlijn']['banen'];
  readonly dag: string;
  readonly wat: string;
  readonly door?: string | undefined;
  readonly verzegeld?: boolean;
}

/** Newest day first; within a day the order in which they were given, reversed. */
export function nieuwsteEerst(gebeurtenissen: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  return gebeurtenissen.toReversed().sort((een, ander) => ander.dag.localeCompare(een.dag));
}

/** The same words once, with how often. */
function samen(gebeurtenissen: readonly Gebeurtenis[], t: Teksten): string {
  const w = t.figuren.tijdlijn;
  const tel = new Map<string, number>();
  for (const { wat, verzegeld } of gebeurtenissen) {
    const woorden = verzegeld === true ? w.verzegeld(wat) : wat;
    tel.set(woorden, (tel.get(woorden) ?? 0) + 1);
  }
  return [...tel].map(([wat, aantal]) => w.keer(wat, aantal)).join('; ');
}

/** Subjects in the order in which they first occur. */
export function tijdlijnbanen(gebeurtenissen: readonly Gebeurtenis[], t: Teksten, taal: Taal): readonly Baan[] {
  const banen = Map.groupBy(gebeurtenissen, ({ baan }) => baan);
  return [...banen].map(([baan, eigen]) => ({
    id: baan,
    naam: t.figuren.tijdlijn.banen[baan],
    stippen: [...Map.groupBy(eigen, ({ dag }) => dag)].map(([dag, opDag]) => ({
      id: `${baan} ${dag}`,
      dag,
      kop: datumKort(dag, taal),
      tekst: samen(opDag, t),
    })),
  }));
}

/** How many, from when to when. */
export function tijdlijnInWoorden(gebeurtenissen: readonly Gebeurtenis[], t: Teksten, taal: Taal): string {
  const w = t.figuren.tijdlijn;
  const dagen = gebeurtenissen.map(({ dag }) => dag).sort();
  const van = datumInWoorden(dagen[0] ?? '', taal);
  const tot = datumInWoorden(dagen.at(-1) ?? '', taal);
  return van === tot ? w.opEenDag(dagen.length, van) : w.samenvatting(dagen.length, van, tot);
}
