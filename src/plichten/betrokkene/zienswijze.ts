// A view of a party on an item of a register, with what says the same elsewhere: looked at and recorded in the same way in both (art. 12 lid 5).
import type { z } from 'zod';
import type { zienswijzeGevenInvoer } from '../../convenant/vormen/zienswijzen.ts';
import { zienswijzeSituatie, zienswijzeVan } from '../../convenant/zienswijzesituatie.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Register, registers } from './correctiepunten.ts';
import { geefMede, leesMede, plekkenVan } from './samen.ts';

type Invoer = z.infer<typeof zienswijzeGevenInvoer>;

/** The file of the item as its register reads it for the actor. */
interface Hoorbeeld<Stand> {
  readonly stand: Stand;
  readonly nummers: readonly string[];
  readonly merk: string;
}

/** What the rules weigh, and the files and numbers that the view counts in; undefined when the file or the item is not there for the actor. */
export async function kijkNaarZienswijze<Stand>(
  zaal: Zaal,
  register: Register,
  beeld: Hoorbeeld<Stand> | undefined,
  invoer: Invoer,
) {
  if (beeld === undefined) return undefined;
  const punten = await registers[register].deur.leesPuntenVanDossier(zaal.tx, invoer.id);
  const situatie = zienswijzeSituatie(zaal.optreden, punten, invoer);
  if (situatie === undefined) return undefined;
  const mede = invoer.alleenHier ? [] : await leesMede(zaal, register, invoer.punt);
  const ook = plekkenVan(mede);
  return {
    situatie: { ...situatie, stand: beeld.stand },
    objecten: [invoer.id, ...ook.objecten],
    nummers: [...beeld.nummers, ...ook.nummers],
    merk: beeld.merk,
    gezien: mede,
  };
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
