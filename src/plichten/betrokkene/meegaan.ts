// The copies and the original of an item go along to the request that it is put to (art. 8 lid 5, 12 lid 5): wherever it says the same, that is decided.
import { sql } from 'kysely';
import type { Gevraagd } from '../../convenant/correctieverzoeken.ts';
import { verzegelAangevoerd as verzegelInArchief } from '../../dossiers/archief/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesPunten, type Register, registers } from './correctiepunten.ts';
import { eigenIn, type Vondstrij } from './vondsten.ts';

type Voorleggen = Parameters<(typeof registers)['casusoverleg']['deur']['legVoor']>;
type Kop = Voorleggen[2];
type Item = Omit<Voorleggen[3][number], 'id' | 'gegeven' | 'gevraagd' | 'aangevoerd'>;

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

/** An item that went along, and what it went along with. */
interface Meegegaan {
  readonly register: Register | 'archief';
  readonly van: string;
  readonly punt: string;
}

/** Where it lies; of the archive the uitvoerder knows the file for the entry, and not which item or by which number. */
interface Plek {
  readonly van: string;
  readonly register: Register | 'archief';
  /** The register that its words are sealed for, in the archive too. */
  readonly herkomst: Register;
  readonly dossier: string;
  readonly nummer: string | null;
  readonly gegeven: string | null;
  /** It can be put to the request, and does not lie with it yet. */
  readonly te_leggen: boolean;
}

/** Where else these items lie: copies, originals, and what was reopened from which. */
async function leesPlekken(zaal: Zaal, verzoek: string, gegevens: readonly string[]): Promise<readonly Plek[]> {
  const { rows } = await sql<Plek>`
    select * from verzoeken.verwanten_van(${verzoek}::uuid, ${[...gegevens]}::uuid[])`.execute(zaal.tx.db);
  return rows;
}

/** Items -> the ids of what says the same elsewhere; of the archive for a core party only. */
export async function leesVerwanteIds(zaal: Zaal, verzoek: string, gegevens: readonly string[]) {
  const plekken = gegevens.length === 0 ? [] : await leesPlekken(zaal, verzoek, gegevens);
  return (van: string) => plekken.flatMap((plek) => (plek.van === van && plek.gegeven !== null ? [plek.gegeven] : []));
}

/** What of these items goes along by `legMee`: of the registers only for a core party, which does not write in them itself. */
export async function leesMee(zaal: Zaal, verzoek: string, gegevens: readonly string[]): Promise<readonly Plek[]> {
  const plekken = (await leesPlekken(zaal, verzoek, gegevens)).filter(({ te_leggen }) => te_leggen);
  return zaal.optreden.rol === 'weegploeglid' ? plekken : plekken.filter(({ register }) => register === 'archief');
}

/** What the person says, sealed for where it goes along: whoever puts it there need not be able to read there. */
function verzegel(zaal: Zaal, { register, herkomst, dossier }: Plek, punt: string, aangevoerd: string | null) {
  if (register === 'archief')
    return zaal.onder('archief_schrijven', () =>
      verzegelInArchief(zaal, { register: herkomst, dossier }, punt, aangevoerd),
    );
  const { schrijven, deur } = registers[register];
  return zaal.onder(schrijven, () => deur.verzegelAangevoerd(zaal, dossier, punt, aangevoerd));
}

/** An item that was put to a request, and what the person says of it. */
interface Gelegd {
  readonly register: Plek['register'];
  readonly punt: string;
  readonly van: string;
  readonly aangevoerd: string | null;
}

/** Puts to the request what goes along with this point, with its words and the days of now; in the archive a core party decides of it. */
export async function legMee(
  zaal: Zaal,
  { register, punt, van, aangevoerd }: Gelegd,
  mee: readonly Plek[],
  zienswijzeUiterlijk: string,
): Promise<Meegegaan[]> {
  const nieuw = [];
  for (const plek of mee.filter((een) => een.van === van)) {
    const id = zaal.ids.id();
    nieuw.push({ id, dossier: plek.dossier, woorden: await verzegel(zaal, plek, id, aangevoerd) });
  }
  if (nieuw.length === 0) return [];
  const { rows } = await sql<Omit<Meegegaan, 'van'>>`
    select * from verzoeken.leg_verwanten_voor(${register}, ${punt}::uuid, ${nieuw.map(({ id }) => id)}::uuid[],
      ${nieuw.map(({ dossier }) => dossier)}::uuid[], ${nieuw.map(({ woorden }) => woorden)}::bytea[], ${zaal.vandaag}::date,
      ${zienswijzeUiterlijk}::date)`.execute(zaal.tx.db);
  return rows.map((rij) => ({ ...rij, van }));
}

/** What goes along with these items: what can be put to a request and does not lie with this one yet. */
export async function leesVerwanten(
  zaal: Zaal,
  verzoek: string,
  gegevens: readonly string[],
): Promise<readonly Verwant[]> {
  const plekken = await leesPlekken(zaal, verzoek, gegevens);
  if (plekken.length === 0) return [];
  const gehad = new Set([...gegevens, ...(await leesPunten(zaal, verzoek)).map(({ gegeven }) => gegeven)]);
  const verwanten: Verwant[] = [];
  for (const { van, register, dossier, gegeven } of plekken) {
    if (register === 'archief' || gegeven === null || gehad.has(gegeven)) continue;
    gehad.add(gegeven);
    const { schrijven, deur } = registers[register];
    const gevonden = await zaal.onder(schrijven, () => deur.leesVoorTeLeggen(zaal.tx, dossier, [gegeven]));
    for (const { id: _, ...item } of gevonden?.items ?? [])
      verwanten.push({ van, register, dossier, gegeven, dossiernummer: gevonden?.nummer ?? null, item });
  }
  return verwanten;
}

/** People confirmed that an item is about who asks, where it lies or where it was copied from or to: it says the same of him there. */
export async function isEigenOfVerwant(
  zaal: Zaal,
  verzoek: string,
  vondsten: readonly Vondstrij[],
  { dossier, gegeven, soort }: { readonly dossier: string; readonly gegeven: string; readonly soort: string },
): Promise<boolean> {
  return [{ dossier, gegeven }, ...(await leesPlekken(zaal, verzoek, [gegeven]))].some((plek) => {
    if (plek.gegeven === null) return false;
    const { bevestigd, vanAnder } = eigenIn(vondsten, plek.dossier, [{ id: plek.gegeven, soort }]);
    return bevestigd && vanAnder === 0;
  });
}

/** Puts them to the request; of each the same is asked, in the same words, as of the item that it goes along with. */
export async function legVerwantenVoor(
  zaal: Zaal,
  kop: Kop,
  verwanten: readonly Verwant[],
  vraagOver: (gegeven: string) => { readonly gevraagd: Gevraagd; readonly aangevoerd: string | null },
) {
  const mee: Meegegaan[] = [];
  for (const { van, register, dossier, gegeven, item } of verwanten) {
    const punt = { ...item, id: zaal.ids.id(), gegeven, ...vraagOver(van) };
    const { schrijven, deur } = registers[register];
    await zaal.onder(schrijven, () => deur.legVoor(zaal, dossier, kop, [punt]));
    mee.push({ register, van, punt: punt.id });
  }
  return mee;
}

/** The files that they lie in, each of which stands in the entry, with the numbers of those that have one. */
export function dossiersVan(verwanten: readonly Verwant[], mee: readonly Plek[]) {
  const perDossier = new Map([
    ...verwanten.map(({ dossier, dossiernummer }) => [dossier, dossiernummer] as const),
    ...mee.map(({ dossier, nummer }) => [dossier, nummer] as const),
  ]);
  return { objecten: [...perDossier.keys()], nummers: [...perDossier.values()].flatMap((nummer) => nummer ?? []) };
}
