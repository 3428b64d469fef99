// Art. 11: what informing asks of a core party, and what whoever watches over it is told of when it is late; by number.
import { taakVan, toezichtVan } from '../../convenant/informatieplicht.ts';
import { plicht } from '../../convenant/plichten.ts';
import { isKernpartij, type Rol } from '../../convenant/rollen.ts';
import type { Plichtsoort, PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { leesArchiefinformatieplichten, leesInformatieplichten } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { haalbaar } from './haalbaar.ts';

type Beeld = Awaited<ReturnType<typeof leesInformatieplichten>>[number];

/** One duty of a dossier, in the register that it lies in. */
function alsPlicht(
  beeld: Beeld,
  taak: { readonly soort: Plichtsoort; readonly uiterlijk: string } | undefined,
  vandaag: string,
): readonly PlichtVorm[] {
  if (taak === undefined) return [];
  return [plicht(taak.soort, beeld.gearchiveerd === true ? 'archief' : 'weegploeg', beeld, taak.uiterlijk, vandaag)];
}

/** What informing asks of the actor's party; the uitvoerder sees none of it. Role weegploeg_lezen. */
export async function informeerplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const partij = zaal.actor.partij?.soort;
  const vraagVan = (beeld: Beeld) =>
    alsPlicht(beeld, taakVan(beeld.plicht, isKernpartij(partij) ? partij : undefined), zaal.vandaag);
  const inRegister = await haalbaar(zaal, 'weegploeg', (await leesInformatieplichten(zaal.tx)).flatMap(vraagVan));
  // The duty does not end when the dossier goes to the archive (11 lid 5).
  const inArchief = await zaal.onder(
    'informatieplicht_lezen',
    () => leesArchiefinformatieplichten(zaal.tx),
    'weegploeglid',
  );
  return [...inRegister, ...inArchief.flatMap(vraagVan)];
}

/** Whoever watches over the duty hears of what is late: somebody who was not told in time, a postponement that nobody looked at. */
export async function informeertoezicht(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  const beelden = await zaal.onder(
    'informatieplicht_lezen',
    async () => [...(await leesInformatieplichten(zaal.tx)), ...(await leesArchiefinformatieplichten(zaal.tx))],
    hoed,
  );
  return beelden.flatMap((beeld) => alsPlicht(beeld, toezichtVan(beeld.plicht, zaal.vandaag), zaal.vandaag));
}
