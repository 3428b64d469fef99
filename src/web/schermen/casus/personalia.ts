// Who a casus is about: the different personalia that went along, with their sources.
import type { Naw } from '../../../convenant/gegevens.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';

/** The different personalia; the same ones once. */
export function personaliaVan({ gegevens }: CasusVorm): readonly { readonly naw: Naw; readonly bron: string }[] {
  const gezien = new Set<string>();
  return gegevens
    .filter((gegeven) => gegeven.soort === 'naw')
    .flatMap(({ inhoud, bron }) => {
      const sleutel = JSON.stringify(Object.entries(inhoud).sort());
      if (gezien.has(sleutel)) return [];
      gezien.add(sleutel);
      return [{ naw: inhoud, bron: bron.naam }];
    });
}
