// An item of a request in either register as whoever decides on it or is asked for a view reads it: also while it is shielded (AVG 18 lid 2).
import { isWoordsoort } from '../../convenant/correcties.ts';
import { alsHoorpunt } from '../../convenant/zienswijzeregels.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Register, registers } from './correctiepunten.ts';
import { leesMede, plekkenVan } from './samen.ts';

type Punt = NonNullable<Awaited<ReturnType<typeof kijkNaarPunt>>>['gezien'];

/** The point as it exists for the actor in this file, with what the rules weigh. Nothing is opened yet. */
export async function kijkNaarPunt(zaal: Zaal, register: Register, { id, punt: welk }: { id: string; punt: string }) {
  const { lezen, schrijven, deur } = registers[register];
  const punten = await zaal.onder(lezen, () => deur.leesPunten(zaal.tx));
  const punt = punten.find((een) => een.id === welk && een.dossier === id);
  if (punt === undefined) return undefined;
  const woorden = isWoordsoort(punt.soort);
  const item = woorden ? undefined : await zaal.onder(schrijven, () => deur.leesItem(zaal.tx, id, punt.gegeven));
  if (item === undefined && !woorden) return undefined;
  const afgeschermd = item === undefined ? punt.beperktOp !== null : item.toestand === 'afgeschermd';
  const mede = await leesMede(zaal, register, punt.id);
  return {
    situatie: { optreden: zaal.optreden, ...alsHoorpunt(punt) },
    objecten: [id],
    nummers: [...new Set([punt.nummer, ...[punt.dossiernummer ?? []].flat(), ...plekkenVan(mede).nummers])],
    gezien: { punt, item, afgeschermd, mede },
  };
}

/**
 * What it says, and what the person says of it; what was shielded for another reason than his objection opens for nobody. The entry
 * of this act must name the file.
 */
export async function openPunt(
  zaal: Zaal,
  register: Register,
  dossier: string,
  { punt, item, afgeschermd, mede }: Punt,
) {
  const { schrijven, deur } = registers[register];
  const aangevoerd = await zaal.onder(schrijven, () => deur.leesAangevoerd(zaal, dossier, punt.id));
  const gedeeld = { punt: punt.id, aangevoerd, ook: mede.map(({ nummer }) => nummer) };
  if (afgeschermd && punt.verzoeksoort !== 'verzet') return { ...gedeeld, afgeschermd, regels: null, inhoud: null };
  if (item !== undefined) {
    const sleutel = await zaal.vault.open(zaal.tx, register, dossier);
    const inhoud =
      item.inhoud.length === 0 ? null : { soort: item.soort, inhoud: sleutel.open(item.id, item.soort, item.inhoud) };
    return { ...gedeeld, afgeschermd, regels: null, inhoud };
  }
  const rijen = await zaal.onder(schrijven, () => deur.openWoorden(zaal, dossier));
  const rij = rijen.find((een) => een.rij.id === punt.gegeven && een.rij.soort === punt.soort);
  return {
    ...gedeeld,
    afgeschermd: rij?.afgeschermd ?? afgeschermd,
    regels: [...(rij?.regels ?? [])],
    inhoud: null,
  };
}
