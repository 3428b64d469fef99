// A letter as it is shown on a screen: its words in the order of the letter, without its lay-out.
import type { Documentinhoud } from '../vormen/document.ts';
import type { BriefVorm } from '../vormen/informeren.ts';
import type { Blok } from './briefdelen.ts';

function toonBlok(blok: Blok): BriefVorm['delen'] {
  switch (blok.kind) {
    case 'heading':
      return [{ soort: 'kop', tekst: blok.text }];
    case 'paragraph':
      return [{ soort: 'alinea', tekst: blok.text }];
    case 'notice':
      return [
        { soort: 'kop', tekst: blok.heading },
        { soort: 'alinea', tekst: blok.text },
      ];
    case 'list':
      return [{ soort: 'lijst', punten: blok.items }];
    case 'facts':
      return [{ soort: 'lijst', punten: blok.items.map((regel) => regel.join(': ')) }];
    case 'table':
      return [{ soort: 'lijst', punten: blok.rows.map((rij) => rij.join(', ')) }];
  }
}

/** Parts of a letter, in their order. */
export const toonDelen = (blokken: readonly Blok[]): BriefVorm['delen'] => blokken.flatMap(toonBlok);

/** The words of a letter as it went, without its lay-out. */
export function toonBrief({ address, blocks, closing }: Documentinhoud): BriefVorm {
  return { geadresseerde: address ?? [], delen: toonDelen(blocks), slot: closing ?? [] };
}
