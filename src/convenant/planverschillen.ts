// What changed from one version of a plan to the next: aims, and measures that came, went or were given another day (art. 1 e, 9 lid 3).
import type { Plandoel } from './gegevens.ts';
import type { MaatregelVorm, PlanVorm } from './vormen/casusoverleg.ts';

export type Planverschil =
  | { readonly soort: 'doel-erbij' | 'doel-weg'; readonly doel: Plandoel }
  | { readonly soort: 'doelomschrijving' }
  | { readonly soort: 'maatregel-erbij' | 'maatregel-weg'; readonly maatregel: MaatregelVorm }
  | {
      readonly soort: 'andere-dag';
      readonly maatregel: MaatregelVorm;
      readonly van: string;
      readonly tot: string;
    };

type Versie = Pick<PlanVorm, 'doelen' | 'doelomschrijving' | 'maatregelen'>;

/** The changes that make the later version out of the earlier one; a measure is the same one along its line. */
export function planverschillen(eerder: Versie, later: Versie): readonly Planverschil[] {
  const zelfde = (een: MaatregelVorm) => (ander: MaatregelVorm) => ander.lijn === een.lijn;
  return [
    ...later.doelen
      .filter((doel) => !eerder.doelen.includes(doel))
      .map((doel) => ({ soort: 'doel-erbij' as const, doel })),
    ...eerder.doelen
      .filter((doel) => !later.doelen.includes(doel))
      .map((doel) => ({ soort: 'doel-weg' as const, doel })),
    ...(eerder.doelomschrijving === later.doelomschrijving ? [] : [{ soort: 'doelomschrijving' as const }]),
    ...later.maatregelen
      .filter((maatregel) => !eerder.maatregelen.some(zelfde(maatregel)))
      .map((maatregel) => ({ soort: 'maatregel-erbij' as const, maatregel })),
    ...eerder.maatregelen
      .filter((maatregel) => !later.maatregelen.some(zelfde(maatregel)))
      .map((maatregel) => ({ soort: 'maatregel-weg' as const, maatregel })),
    ...later.maatregelen.flatMap((maatregel) => {
      const van = eerder.maatregelen.find(zelfde(maatregel))?.afgesproken;
      const tot = maatregel.afgesproken;
      return van === undefined || van === tot ? [] : [{ soort: 'andere-dag' as const, maatregel, van, tot }];
    }),
  ];
}
