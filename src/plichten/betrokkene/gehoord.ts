// What parties said themselves about an item of a request, from the register of the item (art. 4 lid 1, 12 lid 5).
import { teHoren } from '../../convenant/artikelen/correctie-beslissen.ts';
import type { Partijsoort } from '../../convenant/rollen.ts';
import type { GehoordVorm } from '../../convenant/vormen/correctieverzoeken.ts';
import { type Archiefpunt, leesZienswijzen as leesZienswijzenInArchief } from '../../dossiers/archief/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { type Geplaatst, registers } from './correctiepunten.ts';

/** What those said who are heard about the item; what a party thought that has left since counts no more. */
export async function leesZelfGehoord(zaal: Zaal, punt: Geplaatst) {
  const { lezen, deur } = registers[punt.register];
  const horen = teHoren(punt.verzoeksoort, punt.bron.soort, zaal.partnerschap.vertrokken);
  return (await zaal.onder(lezen, () => deur.leesZienswijzen(zaal.tx, [punt.id]))).filter(({ partij }) =>
    horen.includes(partij),
  );
}
export type ZelfGehoord = Awaited<ReturnType<typeof leesZelfGehoord>>;

/** With their words, opened under the role of their register; the file must be in the entry of this act. */
export async function openZelfGehoord(zaal: Zaal, punt: Geplaatst, gezegd: ZelfGehoord): Promise<GehoordVorm[]> {
  if (gezegd.length === 0) return [];
  const { register, dossier } = punt;
  const sleutel = await zaal.onder(registers[register].lezen, () => zaal.vault.open(zaal.tx, register, dossier));
  return inWoorden(gezegd, sleutel);
}

const inWoorden = (gezegd: ZelfGehoord, sleutel: Dossiersleutel): GehoordVorm[] =>
  gezegd.map(({ partij, op, eens, open }) => {
    const inhoud = open(sleutel);
    return { partij, op, eens, zelf: true, tekst: inhoud?.reden, moetZijn: inhoud?.moetZijn };
  });

/** The municipality may not know of a sealed item, so nobody waits for its view (MB 2). */
export const nietTeHoren = (zaal: Zaal, { verzegeld }: Pick<Archiefpunt, 'verzegeld'>): readonly Partijsoort[] =>
  verzegeld ? [...zaal.partnerschap.vertrokken, 'gemeente'] : zaal.partnerschap.vertrokken;

/** The same of an archived item, for a core party. */
export async function leesZelfGehoordInArchief(zaal: Zaal, punt: Archiefpunt): Promise<ZelfGehoord> {
  const horen = teHoren(punt.verzoeksoort, punt.bron.soort, nietTeHoren(zaal, punt));
  return (await zaal.onder('archief_lezen', () => leesZienswijzenInArchief(zaal.tx, [punt.id]))).filter(({ partij }) =>
    horen.includes(partij),
  );
}

/** With their words; the file must be in the entry of this act. */
export async function openZelfGehoordInArchief(
  zaal: Zaal,
  punt: Archiefpunt,
  gezegd: ZelfGehoord,
): Promise<GehoordVorm[]> {
  if (gezegd.length === 0) return [];
  return zaal.onder('archief_lezen', async () =>
    inWoorden(gezegd, await zaal.vault.openArchief(zaal.tx, punt.register, punt.dossier)),
  );
}

/** Of every item that waits for its decision what parties said themselves of it, as far as the actor may know: the uitvoerder all, a party its own. */
export async function openGezegd(
  zaal: Zaal,
  punten: readonly Geplaatst[],
): Promise<ReadonlyMap<string, GehoordVorm[]>> {
  const gezegd = new Map<string, GehoordVorm[]>();
  for (const punt of punten.filter(({ besluit }) => besluit === null))
    gezegd.set(punt.id, await openZelfGehoord(zaal, punt, await leesZelfGehoord(zaal, punt)));
  return gezegd;
}
