// The items of a request that lie in the archive: whole for a core party, and for the uitvoerder no more than that they are there (art. 12 lid 5-6, 13 lid 2).
import { z } from 'zod';
import type { Archiefverzoekfeiten } from '../../convenant/archiefcorrecties.ts';
import { ligtVoor } from '../../convenant/correctieverzoeken.ts';
import type { Verzoekfeiten } from '../../convenant/verzoeken.ts';
import type { ArchiefpuntVorm } from '../../convenant/vormen/archiefcorrecties.ts';
import { gehoordVorm } from '../../convenant/vormen/correctieverzoeken.ts';
import type { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import {
  type Archiefpunt,
  leesKop,
  leesPuntenVanVerzoek,
  leesStanden,
  leesVerwittigd,
  type Puntstand,
} from '../../dossiers/archief/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesZelfGehoordInArchief, openZelfGehoordInArchief } from './gehoord.ts';
import type { Vondstrij } from './vondsten.ts';

/** A point as this reader may know it; `hier` is where it lies, for the core parties only. */
export interface Archiefpuntbeeld {
  readonly punt: Puntstand;
  readonly hier: Archiefpunt | undefined;
}

/** The archived items of a request, under the role by which this reader knows of them. */
export async function leesArchiefpunten(zaal: Zaal, verzoek: string): Promise<readonly Archiefpuntbeeld[]> {
  if (zaal.optreden.rol !== 'weegploeglid')
    return (await leesStanden(zaal.tx, verzoek)).map((punt) => ({ punt, hier: undefined }));
  const punten = await zaal.onder('archief_lezen', () => leesPuntenVanVerzoek(zaal.tx, verzoek));
  return punten.map((hier) => {
    const { gegeven, bron, dossier, dossiernummer, register, verzegeld, beslissing, blijftAfgeschermd, ...punt } = hier;
    return { punt, hier };
  });
}

/** Those that an answer tells of: of what is sealed no letter does, and it waits for none (18 lid 3). */
export const zonderZegel = (punten: readonly Archiefpuntbeeld[]) =>
  punten.flatMap(({ punt, hier }) => (hier?.verzegeld === true ? [] : [punt]));

/** One of them, for a core party; undefined when it does not exist for this actor. */
export async function leesArchiefpunt(zaal: Zaal, verzoek: string, id: string): Promise<Archiefpunt | undefined> {
  return (await leesArchiefpunten(zaal, verzoek)).find(({ punt }) => punt.id === id)?.hier;
}

/** The numbers of these archived dossiers, in their order; role archief_lezen or archief_schrijven. */
export async function leesNummers(zaal: Zaal, dossiers: readonly string[]): Promise<string[]> {
  const nummers: string[] = [];
  for (const dossier of dossiers) nummers.push(...[(await leesKop(zaal.tx, dossier))?.nummer ?? []].flat());
  return nummers;
}

/** The facts of the request with its archived items. */
export function metArchiefpunten(feiten: Verzoekfeiten, punten: readonly Archiefpuntbeeld[]): Archiefverzoekfeiten {
  const open = punten.filter(({ punt }) => punt.besluit === null);
  return {
    ...feiten,
    punten: punten.filter(({ punt }) => ligtVoor(punt)).length,
    open: open.length,
    openVerzegeld: open.filter(({ hier }) => hier?.verzegeld === true).length,
  };
}

/** Dossiers of confirmed finds that lie in the archive now, also when they did not yet when they were found; for a core party. */
export async function leesPlekken(zaal: Zaal, vondsten: readonly Vondstrij[]) {
  if (zaal.optreden.rol !== 'weegploeglid') return [];
  const bevestigd = new Set(vondsten.flatMap(({ dossier, oordeel }) => (oordeel === 'bevestigd' ? [dossier] : [])));
  const plekken = [];
  for (const dossier of bevestigd) {
    const kop = await zaal.onder('archief_lezen', () => leesKop(zaal.tx, dossier));
    if (kop !== undefined) plekken.push({ dossier, nummer: kop.nummer, register: kop.register });
  }
  return plekken;
}

/** Why a sealed item was decided on so, as it lies with its point. */
export const puntbeslissing = z.strictObject({
  tekst: z.string(),
  wordt: z.string().optional(),
  gehoord: z.array(gehoordVorm),
});

/** The points as they are shown: with the words of the decision from the steps of the request, and who was told. */
export async function toonArchiefpunten(
  zaal: Zaal,
  punten: readonly Archiefpuntbeeld[],
  woorden: ReadonlyMap<string, z.infer<typeof stapinhoud>>,
): Promise<ArchiefpuntVorm[]> {
  const ids = punten.map(({ punt }) => punt.id);
  const kernpartij = zaal.optreden.rol === 'weegploeglid';
  const berichten = await (kernpartij
    ? zaal.onder('archief_lezen', () => leesVerwittigd(zaal.tx, ids))
    : leesVerwittigd(zaal.tx, ids));
  const getoond: ArchiefpuntVorm[] = [];
  // In turn, as all run in one transaction.
  for (const { punt, hier } of punten) {
    const uitleg = (hier && (await openBeslissing(zaal, hier))) ?? woorden.get(punt.id);
    getoond.push({
      ...punt,
      plek: plekVan(hier),
      motivering: uitleg?.tekst ?? null,
      wordt: hier === undefined ? null : (uitleg?.wordt ?? null),
      gehoord: [...(uitleg?.gehoord ?? (await openGezegdInArchief(zaal, hier)))],
      verwittigd: berichten
        .filter(({ punt: van, wijziging }) => van === punt.id && wijziging === punt.besluit)
        .map(({ aan, op }) => ({ aan: aan ?? '', op })),
    });
  }
  return getoond;
}

/** Until the decision what parties said themselves, for the core parties that decide. */
async function openGezegdInArchief(zaal: Zaal, hier: Archiefpunt | undefined) {
  if (hier === undefined || hier.besluit !== null) return [];
  return openZelfGehoordInArchief(zaal, hier, await leesZelfGehoordInArchief(zaal, hier));
}

function plekVan(hier: Archiefpunt | undefined): ArchiefpuntVorm['plek'] {
  if (hier === undefined) return null;
  const { register, dossier, dossiernummer, verzegeld, bron } = hier;
  return { register, dossier, dossiernummer, verzegeld, bron };
}

/** The words of a sealed item; its dossier stands in the entry. */
async function openBeslissing(zaal: Zaal, { id, beslissing, register, dossier }: Archiefpunt) {
  if (beslissing === null) return undefined;
  return zaal.onder('archief_lezen', async () => {
    const sleutel = await zaal.vault.openArchief(zaal.tx, register, dossier);
    return puntbeslissing.parse(sleutel.open(id, 'beslissing', beslissing));
  });
}
