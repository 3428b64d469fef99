// The items of an overview as the data subject is told of them, and what stays on record of the decisions once it went (art. 12 lid 3).
import { registerBijEenAnder } from './verzoeken.ts';
import type { Overzichtbesluiten, Stukvorm } from './vormen/inzage.ts';

/** The item for whoever was found in this capacity: in somebody else's dossier without what tells where it lies or until when. */
export function verteldAan(stuk: Stukvorm, vondstsoort: string): Stukvorm {
  const register = registerBijEenAnder(vondstsoort);
  return register === undefined ? stuk : { ...stuk, register, nummer: null, bewaarTot: null };
}

/** How many items went out and how; of what did not go out whole the decision, without what the item said. */
export function overzichtVan(stukken: readonly Stukvorm[]): Overzichtbesluiten {
  const aantal = (welk: Stukvorm['besluit']) => stukken.filter(({ besluit }) => besluit === welk).length;
  return {
    ...{ tonen: aantal('tonen'), inkorten: aantal('inkorten'), weglaten: aantal('weglaten') },
    buiten: stukken.flatMap(({ soort, dag, besluit, grond, reden, door, beslotenOp }) =>
      besluit === 'inkorten' || besluit === 'weglaten' ? [{ soort, dag, besluit, grond, reden, door, beslotenOp }] : [],
    ),
  };
}
