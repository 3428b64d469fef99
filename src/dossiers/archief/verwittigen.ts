// Telling that an archived item was corrected (art. 12 lid 6, AVG 19): by a notice to whom somebody can read it for, by letter to all others.
import { sql } from 'kysely';
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Archiefgegeven, Geraakt } from './geraakt.ts';
import { type Archiefontvanger, leesOntvangers } from './ontvangers.ts';
import { leesArchief } from './store.ts';
import { toonKop } from './tonen.ts';

/** Whom to tell of a change of an item or its copy, and the number by which they know its file. */
export interface TeVerwittigen {
  readonly gegeven: Archiefgegeven;
  readonly nummer: string;
  readonly ontvangers: readonly Archiefontvanger[];
}

/** Looks up who received what is to be changed; before it is. */
export async function leesTeVerwittigen(
  zaal: Zaal,
  { item, kopieen }: Pick<Geraakt, 'item' | 'kopieen'>,
): Promise<readonly TeVerwittigen[]> {
  const gevonden: TeVerwittigen[] = [];
  for (const gegeven of [item, ...kopieen]) {
    const [rij] = await leesArchief(zaal.tx, gegeven.dossier);
    // What has no number is sealed, and leaves no trace outside its own screen (MB 2).
    if (rij === undefined || rij.nummer === null) continue;
    gevonden.push({ gegeven, nummer: rij.nummer, ontvangers: await leesOntvangers(zaal, toonKop(rij), gegeven) });
  }
  return gevonden;
}

/** Whether somebody of this party or partner can read a notice today. */
async function wordtBereikt(zaal: Zaal, { partij, externePartner, als }: Archiefontvanger): Promise<boolean> {
  const { rows } = await sql<{ bereikt: boolean }>`
    select beheer.wordt_bereikt(${partij ?? externePartner}::uuid, ${als}, ${zaal.vandaag}::date) as bereikt`.execute(
    zaal.tx.db,
  );
  return rows[0]?.bereikt === true;
}

/** Notes whom the change is told to and how. */
export async function verwittig(
  zaal: Zaal,
  teVerwittigen: readonly TeVerwittigen[],
  punt: string,
  wijziging: Wijziging,
): Promise<void> {
  for (const { gegeven, nummer, ontvangers } of teVerwittigen) {
    const rijen = [];
    for (const een of ontvangers) {
      const bereikt = await wordtBereikt(zaal, een);
      rijen.push({
        id: zaal.ids.id(),
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: gegeven.dossier,
        gegeven: gegeven.id,
        soort: gegeven.soort,
        punt,
        nummer,
        wijziging,
        gewijzigd_op: zaal.vandaag,
        als: een.als,
        partij: een.partij,
        externe_partner: een.externePartner,
        ontvangen_op: een.sinds,
        in_woorden: een.inWoorden,
        wijze: bereikt ? 'bericht' : 'brief',
        op: bereikt ? zaal.vandaag : null,
        door: zaal.actor.functionaris,
      });
    }
    if (rijen.length > 0) await zaal.tx.db.insertInto('archief.kennisgeving').values(rijen).execute();
  }
}
