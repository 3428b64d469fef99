// The copies and the original of an item go along to the request that it is put to (art. 8 lid 5, 12 lid 5): wherever it says the same, that is decided.
import type { Gevraagd } from '../../convenant/correctieverzoeken.ts';
import { leesKoppelingen } from '../../dossiers/weegploeg/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesPunten, type Register, registers } from './correctiepunten.ts';
import { eigenIn, type Vondstrij } from './vondsten.ts';

type Voorleggen = Parameters<(typeof registers)['casusoverleg']['deur']['legVoor']>;
type Kop = Voorleggen[2];
type Item = Omit<Voorleggen[3][number], 'id' | 'gegeven' | 'gevraagd'>;

/** An item of another file that says the same as one that was chosen. */
export interface Verwant {
  /** The item that it is the copy or the original of. */
  readonly van: string;
  readonly register: Register;
  readonly dossier: string;
  readonly dossiernummer: string | null;
  readonly gegeven: string;
  readonly item: Item;
}

interface Plek {
  readonly van: string;
  readonly register: Register;
  readonly dossier: string;
  readonly gegeven: string;
}

/** Where else these items lie: of an original its copies, of a copy its original and the other copies. */
async function leesPlekken(zaal: Zaal, gegevens: readonly string[]): Promise<readonly Plek[]> {
  const { schrijven } = registers.weegploeg;
  const eigen = await zaal.onder(schrijven, () => leesKoppelingen(zaal.tx, gegevens));
  const alle = await zaal.onder(schrijven, () =>
    leesKoppelingen(
      zaal.tx,
      eigen.map(({ gegeven }) => gegeven),
    ),
  );
  return gegevens.flatMap((van) => {
    const originelen = new Set(
      eigen.filter(({ gegeven, kopie }) => gegeven === van || kopie === van).map(({ gegeven }) => gegeven),
    );
    return alle
      .filter(({ gegeven }) => originelen.has(gegeven))
      .flatMap(({ gegeven, dossier, kopie, casus }) => [
        { van, register: 'weegploeg' as const, dossier, gegeven },
        { van, register: 'casusoverleg' as const, dossier: casus, gegeven: kopie },
      ])
      .filter((plek) => plek.gegeven !== van);
  });
}

/** What goes along with these items: what can be put to a request and does not lie with this one yet. */
export async function leesVerwanten(
  zaal: Zaal,
  verzoek: string,
  gegevens: readonly string[],
): Promise<readonly Verwant[]> {
  const plekken = await leesPlekken(zaal, gegevens);
  if (plekken.length === 0) return [];
  const gehad = new Set([...gegevens, ...(await leesPunten(zaal, verzoek)).map(({ gegeven }) => gegeven)]);
  const verwanten: Verwant[] = [];
  for (const plek of plekken) {
    if (gehad.has(plek.gegeven)) continue;
    gehad.add(plek.gegeven);
    const { schrijven, deur } = registers[plek.register];
    const gevonden = await zaal.onder(schrijven, () => deur.leesVoorTeLeggen(zaal.tx, plek.dossier, [plek.gegeven]));
    for (const { id: _, ...item } of gevonden?.items ?? [])
      verwanten.push({ ...plek, dossiernummer: gevonden?.nummer ?? null, item });
  }
  return verwanten;
}

/** People confirmed that an item is about who asks, where it lies or where it was copied from or to: it says the same of him there. */
export async function isEigenOfVerwant(
  zaal: Zaal,
  vondsten: readonly Vondstrij[],
  { dossier, gegeven, soort }: { readonly dossier: string; readonly gegeven: string; readonly soort: string },
): Promise<boolean> {
  return [{ dossier, gegeven }, ...(await leesPlekken(zaal, [gegeven]))].some((plek) => {
    const { bevestigd, vanAnder } = eigenIn(vondsten, plek.dossier, [{ id: plek.gegeven, soort }]);
    return bevestigd && vanAnder === 0;
  });
}

/** Puts them to the request; of each the same is asked as of the item that it goes along with. */
export async function legVerwantenVoor(
  zaal: Zaal,
  kop: Kop,
  verwanten: readonly Verwant[],
  gevraagdVan: (gegeven: string) => Gevraagd,
) {
  const mee: { readonly register: Register; readonly van: string; readonly punt: string }[] = [];
  for (const { van, register, dossier, gegeven, item } of verwanten) {
    const punt = { ...item, id: zaal.ids.id(), gegeven, gevraagd: gevraagdVan(van) };
    const { schrijven, deur } = registers[register];
    await zaal.onder(schrijven, () => deur.legVoor(zaal, dossier, kop, [punt]));
    mee.push({ register, van, punt: punt.id });
  }
  return mee;
}

/** The files that they lie in, each of which stands in the entry, with the numbers of those that have one. */
export function dossiersVan(verwanten: readonly Verwant[]) {
  const perDossier = new Map(verwanten.map(({ dossier, dossiernummer }) => [dossier, dossiernummer]));
  return { objecten: [...perDossier.keys()], nummers: [...perDossier.values()].flatMap((nummer) => nummer ?? []) };
}
