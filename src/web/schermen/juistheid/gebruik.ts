// What the forms of both registers share: names of items to choose from, and the basis of every input.
import { type Aanleiding, besluitsoorten, type Correctiereden, type Wijziging } from '../../../convenant/correcties.ts';
import type { JuistheidVorm } from '../../../convenant/vormen/correctie.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Keuze } from './formulier.tsx';
import { aanvulvelden, type Gegeven, verbetervelden, waardenVan } from './velden.ts';

/** Whose an item is: decisions are of the core parties together, whoever voted last. */
export function useBronnaam() {
  const t = useTeksten().juistheid;
  return (item: { readonly soort: string; readonly bron: { readonly naam: string } }) =>
    besluitsoorten.some((een) => een === item.soort) ? t.kernpartijenSamen : item.bron.naam;
}

/** Kind, party and day: enough to tell items apart, nothing of what they say. */
export function useItemnaam() {
  const t = useTeksten();
  const { taal } = useTaal();
  const bronnaam = useBronnaam();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  return (item: { readonly soort: string; readonly bron: { readonly naam: string } }, dag: string) =>
    t.juistheid.itemnaam(soorten[item.soort] ?? item.soort, bronnaam(item), datumInWoorden(dag, taal));
}

/** Items of one kind, party and day are told apart by their place in the file. */
export function genummerd<T extends { readonly titel: string }>(items: readonly T[]): readonly T[] {
  return items.map((item, plaats) => {
    const eerder = items.slice(0, plaats).filter(({ titel }) => titel === item.titel).length;
    return eerder === 0 ? item : { ...item, titel: `${item.titel} (${eerder + 1})` };
  });
}

/** The items that can be changed so, with their fields in this form. */
export function useKeuzes(
  wijziging: Wijziging,
  gegevens: readonly Gegeven[],
  juistheid: JuistheidVorm,
): readonly Keuze[] {
  const naam = useItemnaam();
  const zonder = juistheid.zonderInhoud
    .filter(({ toestand }) => toestand === 'afgeschermd')
    .map((item) => ({ id: item.id, titel: naam(item, item.op), velden: [], waarden: {} }));
  if (wijziging === 'niet-meer-afgeschermd') return genummerd(zonder);
  const met = gegevens.flatMap((gegeven): readonly Keuze[] => {
    const basis = { id: gegeven.id, titel: naam(gegeven, gegeven.ingebrachtOp) };
    if (gegeven.soort === 'agenderingsbesluit') return [];
    if (wijziging === 'verbeterd') {
      const velden = verbetervelden(gegeven);
      return velden.length === 0 ? [] : [{ ...basis, velden, waarden: waardenVan(gegeven) }];
    }
    if (wijziging === 'aangevuld') {
      const velden = aanvulvelden(gegeven);
      return velden.length === 0 ? [] : [{ ...basis, velden, waarden: {} }];
    }
    return [{ ...basis, velden: [], waarden: {} }];
  });
  return genummerd(wijziging === 'verwijderd' ? [...met, ...zonder] : met);
}

/** Reason and occasion as the input has them; what was not chosen is left out. */
export function verantwoording<R extends Correctiereden>(w: {
  readonly gegeven: string;
  readonly reden: R | '';
  readonly aanleiding: Aanleiding | '';
}): { gegeven: string; reden?: R; aanleiding?: Aanleiding } {
  return {
    gegeven: w.gegeven,
    ...(w.reden === '' ? {} : { reden: w.reden }),
    ...(w.aanleiding === '' ? {} : { aanleiding: w.aanleiding }),
  };
}
