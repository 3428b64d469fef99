// Art. 12 lid 3: an answer rests on what is there on its day, so a search that something came in after is made again.
import type { Voorwaarde } from './besluit.ts';
import { dagNa } from './termijnen.ts';
import type { Verzoekfeiten, Zoekstand } from './verzoeken.ts';

/** The facts of a request with what its searches did not see. */
export interface Zoekfeiten extends Verzoekfeiten {
  readonly nieuw: Pick<Zoekstand, 'registers' | 'archief'>;
}

/** True when the search in the archive and behind the seal is not of `dag` or the day before: of everybody's request alike, whether or not something came in. */
const isVerlopen = (archiefDoorzochtOp: string, dag: string): boolean => dag > dagNa(archiefDoorzochtOp);

/** Which searches must be made again before a letter goes on `dag`; one that was never made is no search to repeat, and after the answer nothing is. */
export function opnieuwTeZoeken({ stand, doorzochtOp, archiefDoorzochtOp, nieuw }: Zoekfeiten, dag: string) {
  return {
    registers: stand === 'open' && doorzochtOp !== undefined && nieuw.registers,
    archief:
      stand === 'open' && archiefDoorzochtOp !== undefined && (nieuw.archief || isVerlopen(archiefDoorzochtOp, dag)),
  };
}

/** Until which day was looked for a letter of `dag`: what the uitvoerder keeps is compared on that day itself. */
export const gezochtTot = ({ archiefDoorzochtOp }: Pick<Verzoekfeiten, 'archiefDoorzochtOp'>, dag: string): string =>
  archiefDoorzochtOp !== undefined && archiefDoorzochtOp < dag ? archiefDoorzochtOp : dag;

export const registersZijnVers: Voorwaarde<Zoekfeiten> = {
  reden: 'registers-opnieuw-doorzoeken',
  lid: '3',
  clausule: '12.3.3',
  geldt: (s) => !opnieuwTeZoeken(s, s.vandaag).registers,
};

/** The search behind the seal is fresh on the day of the letter. */
export function archiefIsVers<S extends Zoekfeiten>(dagVan: (situatie: S) => string): Voorwaarde<S> {
  return {
    reden: 'archief-opnieuw-doorzoeken',
    lid: '3',
    clausule: '12.3.3',
    geldt: (s) => !opnieuwTeZoeken(s, dagVan(s)).archief,
  };
}
