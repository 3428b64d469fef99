// The items of an overview as the data subject is told of them, and what stays on record of the decisions once it went (art. 12 lid 3).
import { isOverInformeren } from './inzage.ts';
import { registerBijEenAnder, type Vondstsoort, vanUitvoerder } from './verzoeken.ts';
import type { Overzichtbesluiten, Stuknummer, Stukvorm } from './vormen/inzage.ts';

/** The item for whoever was found in this capacity: in somebody else's dossier without what tells where it lies or until when. */
export function verteldAan(stuk: Stukvorm, vondstsoort: string): Stukvorm {
  const register = registerBijEenAnder(vondstsoort);
  return register === undefined ? stuk : { ...stuk, register, nummer: null, bewaarTot: null };
}

/** An item of an overview, and as what the person of the request was found in its file. */
interface Gevonden<S extends Stukvorm> {
  readonly stuk: S;
  readonly als: Vondstsoort;
}

/**
 * The items in the order of their numbers: by file, and what exists for the core parties only (archive, letters, informing) after
 * all else. So an item has one number, whoever looks, and nothing is left open in what the uitvoerder sees. The letter and the
 * screen show each with the rest of its file again (`groepeer`).
 */
export function opVolgorde<S extends Stukvorm>(
  gevonden: readonly Gevonden<S>[],
): readonly { readonly stuk: S; readonly verteld: Stukvorm; readonly plaats: number }[] {
  const alleenKernpartijen = ({ stuk: { register, soort }, als }: Gevonden<S>) =>
    isOverInformeren(soort) || !vanUitvoerder({ register, soort: als, verzegeld: false });
  return [gevonden.filter((een) => !alleenKernpartijen(een)), gevonden.filter(alleenKernpartijen)]
    .flatMap((deel) => {
      const verteld = deel.map(({ stuk, als }) => ({ stuk, verteld: verteldAan(stuk, als) }));
      return [...Map.groupBy(verteld, (een) => `${een.verteld.register} ${een.verteld.nummer ?? ''}`).values()].flat();
    })
    .map((een, plek) => ({ ...een, plaats: plek + 1 }));
}

/** Which number is which item, as the headings of the letter say it; kept with the letter, for when he names one. */
export const nummersVan = (
  geplaatst: readonly { readonly verteld: Stukvorm; readonly plaats: number }[],
  gegevenVan: ReadonlyMap<string, string>,
): readonly Stuknummer[] =>
  geplaatst.flatMap(({ verteld: { id, soort, dag, register, nummer }, plaats }) => {
    const gegeven = gegevenVan.get(id);
    return gegeven === undefined ? [] : [{ plaats, soort, dag, register, nummer, gegeven }];
  });

/** How many items went out and how, in the order of the letter; of what did not go out whole the decision, without what the item said. */
export function overzichtVan(stukken: readonly Stukvorm[]): Overzichtbesluiten {
  const aantal = (welk: Stukvorm['besluit']) => stukken.filter(({ besluit }) => besluit === welk).length;
  return {
    ...{ tonen: aantal('tonen'), inkorten: aantal('inkorten'), weglaten: aantal('weglaten') },
    buiten: stukken.flatMap(({ soort, dag, besluit, grond, reden, door, beslotenOp }, plek) =>
      besluit === 'inkorten' || besluit === 'weglaten'
        ? [{ plaats: plek + 1, soort, dag, besluit, grond, reden, door, beslotenOp }]
        : [],
    ),
  };
}
