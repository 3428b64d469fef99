// Finds the legal ground, and for police data the regime, that the words of a list mean.
import type { Kolommen, Lijstgrondslag } from './kolommen.ts';

/** Numbers and words only, so that `AVG 6(1)(e)`, `AVG 6.1.e` and `art. 6 lid 1 onder e AVG` read alike. */
function kern(tekst: string): string {
  const delen = tekst.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return delen.filter((deel) => !['art', 'artikel', 'lid', 'onder', 'sub', 'aanhef'].includes(deel)).join(' ');
}

/** The ground that the words of a list mean, undefined when they mean none that is known. */
export function zoekGrondslag(kolommen: Kolommen, tekst: string): Lijstgrondslag | undefined {
  if (kolommen.partij === 'politie') {
    // A regime is a whole cell: `9` must not be found in `10-1-a en 9`.
    const regime = kern(tekst).replace(/^wpg | wpg$/, '');
    return kolommen.grondslagen.find((grondslag) => kern(grondslag.tekst) === regime);
  }
  return kolommen.grondslagen.find((grondslag) => ` ${kern(tekst)} `.includes(` ${kern(grondslag.tekst)} `));
}
