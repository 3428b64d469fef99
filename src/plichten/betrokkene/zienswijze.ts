// A view of a party on an item of a register, with what says the same elsewhere: looked at and recorded in the same way in both (art. 12 lid 5).
import type { z } from 'zod';
import type { zienswijzeGevenInvoer } from '../../convenant/vormen/zienswijzen.ts';
import { zienswijzeSituatie, zienswijzeVan } from '../../convenant/zienswijzesituatie.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Register, registers } from './correctiepunten.ts';
import { geefMede, leesMede, plekkenVan } from './samen.ts';

type Invoer = z.infer<typeof zienswijzeGevenInvoer>;

/** What the rules weigh, without the stand of the file, and where the view counts; undefined when the item is not there for the actor. */
export async function kijkNaarZienswijze(zaal: Zaal, register: Register, invoer: Invoer) {
  const punten = await registers[register].deur.leesPuntenVanDossier(zaal.tx, invoer.id);
  const situatie = zienswijzeSituatie(zaal.optreden, punten, invoer);
  if (situatie === undefined) return undefined;
  const mede = invoer.alleenHier ? [] : await leesMede(zaal, register, invoer.punt);
  const ook = plekkenVan(mede);
  return { situatie, mede, objecten: [invoer.id, ...ook.objecten], nummers: ook.nummers };
}

/** Records it; every file that it counts in must stand in the entry. */
export async function geefZienswijze(
  zaal: Zaal,
  register: Register,
  invoer: Invoer,
  mede: Parameters<typeof geefMede>[0],
) {
  const { id: dossier, punt, eens } = invoer;
  const wat = { eens, inhoud: zienswijzeVan(invoer) };
  const zienswijze = await registers[register].deur.voegZienswijzeToe(zaal, { dossier, punt, ...wat });
  return { zienswijze, ook: await geefMede(mede, wat) };
}
