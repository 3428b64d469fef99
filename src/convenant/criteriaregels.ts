// The criteria of an item in words: a number says nothing to the person whom an overview is for (12 lid 3). Pure.
import type { Archiefregel } from './archiefregels.ts';

/** Version of the referentiekader -> its criteria, the first of which is number one. */
export type Kaders = ReadonlyMap<number, readonly string[]>;

/** Lines with the words of the criteria that they name, of the version that the item was judged by; of the latest when it names none. */
export function metCriteria(regels: readonly Archiefregel[], kaders: Kaders): readonly Archiefregel[] {
  const versie = regels.find(({ naam }) => naam === 'referentiekader')?.waarde;
  const kader = kaders.get(Number(versie ?? Math.max(...kaders.keys()))) ?? [];
  const inWoorden = (nummer: string) => {
    const woorden = kader[Number(nummer) - 1];
    return woorden === undefined ? nummer : `${nummer}. ${woorden}`;
  };
  return regels.flatMap((regel) => {
    switch (regel.naam) {
      case 'referentiekader':
        return [];
      case 'criteria':
      case 'criterium':
        return [{ ...regel, waarde: regel.waarde.split(', ').map(inWoorden).join('; ') }];
      default:
        return [regel];
    }
  });
}
