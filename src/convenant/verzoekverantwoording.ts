// Art. 12 lid 3: how many requests were dealt with in time, per quarter of receipt, and which were not; numbers and days only. Pure.
import { Temporal } from 'temporal-polyfill';
import type { Verzoekstand } from './verzoeken.ts';
import type { Verzoekregel } from './vormen/verzoekregel.ts';

/** How a request came out: one of these. One that was withdrawn after its last day was late all the same. */
export const verzoekafloop = ['op-tijd', 'te-laat', 'ingetrokken', 'open', 'open-te-laat'] as const;
export type Verzoekafloop = (typeof verzoekafloop)[number];

/** How one came out on the day that its line is of. */
export function afloopVan({
  stand,
  teLaat,
}: {
  readonly stand: Verzoekstand;
  readonly teLaat: boolean;
}): Verzoekafloop {
  if (stand === 'open') return teLaat ? 'open-te-laat' : 'open';
  if (teLaat) return 'te-laat';
  return stand === 'ingetrokken' ? 'ingetrokken' : 'op-tijd';
}

/** The requests that came in during a quarter. */
export interface Kwartaal {
  readonly jaar: number;
  readonly kwartaal: number;
  readonly ontvangen: number;
  /** Of these, those whose answer was put off, however they came out. */
  readonly verdaagd: number;
  readonly afloop: Record<Verzoekafloop, number>;
}

const kwartaalVan = (dag: string): string => `${dag.slice(0, 4)} ${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;

/** The quarters in which something came in, the latest first. */
export function telPerKwartaal(
  regels: readonly Pick<Verzoekregel, 'ontvangenOp' | 'stand' | 'teLaat' | 'verdaagd'>[],
): Kwartaal[] {
  return [...Map.groupBy(regels, ({ ontvangenOp }) => kwartaalVan(ontvangenOp))]
    .toSorted(([een], [ander]) => ander.localeCompare(een))
    .map(([sleutel, deel]) => {
      const aantal = (afloop: Verzoekafloop) => deel.filter((regel) => afloopVan(regel) === afloop).length;
      return {
        jaar: Number(sleutel.slice(0, 4)),
        kwartaal: Number(sleutel.slice(5)),
        ontvangen: deel.length,
        verdaagd: deel.filter(({ verdaagd }) => verdaagd).length,
        afloop: {
          'op-tijd': aantal('op-tijd'),
          'te-laat': aantal('te-laat'),
          ingetrokken: aantal('ingetrokken'),
          open: aantal('open'),
          'open-te-laat': aantal('open-te-laat'),
        },
      };
    });
}

/** By how many days one that is or was late is past its last day. */
export function dagenTeLaat(
  { uiterlijk, afgehandeldOp }: Pick<Verzoekregel, 'uiterlijk' | 'afgehandeldOp'>,
  vandaag: string,
): number {
  return Temporal.PlainDate.from(uiterlijk).until(afgehandeldOp ?? vandaag).days;
}
