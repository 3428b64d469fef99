// What parties said themselves about an item of a request, from the register of the item (art. 4 lid 1, 12 lid 5).
import { teHoren } from '../../convenant/artikelen/correctie-beslissen.ts';
import type { GehoordVorm } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
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
  return gezegd.map(({ partij, op, eens, open }) => {
    const inhoud = open(sleutel);
    return { partij, op, eens, zelf: true, tekst: inhoud?.reden, moetZijn: inhoud?.moetZijn };
  });
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
