// A view of a party counts for the copies and originals too that the same request asks about, where the party is asked there (art. 12 lid 5).
import { sql } from 'kysely';
import { isKernpartij, type Rol } from '../../convenant/rollen.ts';
import { alsHoorpunt, magZichUiten } from '../../convenant/zienswijzeregels.ts';
import { leesHoorpunten, voegZienswijzeToe } from '../../dossiers/archief/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Register, registers } from './correctiepunten.ts';

type Plaats = Register | 'archief';

/** A point that says the same elsewhere, of which the party of the actor can still say what it thinks. */
interface Mede {
  readonly dossier: string;
  readonly nummer: string | null;
  /** Records the same view there, under the mandate by which the actor may. */
  readonly geef: (zienswijze: Zienswijze) => Promise<string>;
}

interface Zienswijze {
  readonly eens: boolean;
  readonly inhoud: unknown;
}

/** The mandate by which the actor speaks for his party there; undefined when he does not hold it. */
function hoedIn({ actor, optreden }: Zaal, plaats: Plaats): Rol | undefined {
  const weegt = plaats === 'weegploeg' || (plaats === 'archief' && isKernpartij(optreden.partij));
  const hoed = weegt ? 'weegploeglid' : 'casusoverleglid';
  return actor.mandaten.find(({ rol }) => rol === hoed)?.rol;
}

/** What lies there with requests, as far as it exists for the actor under that mandate, and how a view is recorded. */
async function leesDaar(zaal: Zaal, plaats: Plaats, hoed: Rol) {
  if (plaats === 'archief') {
    const punten = await zaal.onder('archief_lezen', () => leesHoorpunten(zaal.tx), hoed);
    return punten.map((punt) => ({
      punt,
      geef: ({ eens, inhoud }: Zienswijze) =>
        zaal.onder('archief_schrijven', () => voegZienswijzeToe(zaal, punt, eens, inhoud), hoed),
    }));
  }
  const { lezen, schrijven, deur } = registers[plaats];
  const punten = await zaal.onder(lezen, () => deur.leesPunten(zaal.tx), hoed);
  return punten.map((punt) => ({
    punt,
    geef: (zienswijze: Zienswijze) =>
      zaal.onder(
        schrijven,
        () => deur.voegZienswijzeToe(zaal, { dossier: punt.dossier, punt: punt.id, ...zienswijze }),
        hoed,
      ),
  }));
}

/** What says the same as this point in other files, and waits for the view of the party of the actor. */
export async function leesMede(zaal: Zaal, plaats: Plaats, punt: string): Promise<readonly Mede[]> {
  const { rows } = await sql<{ register: Plaats; punt: string }>`
    select * from verzoeken.verwante_punten(${plaats}, ${punt}::uuid)`.execute(zaal.tx.db);
  const mede: Mede[] = [];
  for (const [register, verwant] of Map.groupBy(rows, (rij) => rij.register)) {
    const hoed = hoedIn(zaal, register);
    if (hoed === undefined) continue;
    const daar = new Map((await leesDaar(zaal, register, hoed)).map((een) => [een.punt.id, een]));
    for (const een of verwant.flatMap(({ punt: ander }) => daar.get(ander) ?? []))
      if (magZichUiten(alsHoorpunt(een.punt), zaal.optreden.partij))
        mede.push({ dossier: een.punt.dossier, nummer: een.punt.dossiernummer, geef: een.geef });
  }
  return mede;
}

/** Their files and numbers, for the entry; each once. */
export const plekkenVan = (mede: readonly Mede[]) => ({
  objecten: [...new Set(mede.map(({ dossier }) => dossier))],
  nummers: [...new Set(mede.flatMap(({ nummer }) => nummer ?? []))],
});

/** Records the view there as well. */
export async function geefMede(mede: readonly Mede[], zienswijze: Zienswijze): Promise<string[]> {
  const gegeven: string[] = [];
  // In turn, as all run in one transaction.
  for (const { geef } of mede) gegeven.push(await geef(zienswijze));
  return gegeven;
}
