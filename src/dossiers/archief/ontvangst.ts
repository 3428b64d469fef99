// The door into the archive: dossiers go in whole and unopened; a later closure or correction reaches what went in.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';

/** What the door knows of a dossier before it goes: no content, no name. */
export interface TeArchiverenDossier {
  readonly register: 'weegploeg' | 'casusoverleg';
  readonly nummer: string | null;
  readonly laatste_verwerking: string;
  /** The dossiers that were merged into it, and the numbers of those that have one. */
  readonly mee: readonly string[];
  readonly nummers: readonly string[];
  readonly teruggeschreven: boolean;
}

/** A dossier that is still in its register; undefined when it is not, or was merged into another. */
export function bekijkDossier(zaal: Zaal, dossier: string): Promise<TeArchiverenDossier | undefined> {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<TeArchiverenDossier>`select * from archief.bekijk(${dossier}::uuid)`.execute(zaal.tx.db);
    return rows[0];
  });
}

/** Takes a dossier in with what was merged into it: first its keys, then its rows, in this transaction. */
export function neemDossierOp(zaal: Zaal, dossier: string, mee: readonly string[]): Promise<void> {
  return zaal.onder('deur_archief', async () => {
    await zaal.vault.archiveer(zaal.tx, [dossier, ...mee]);
    await sql`select archief.neem_op(${dossier}::uuid, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
  });
}

/** The archived weegdossier that a casus came from (8 lid 2 f); undefined when it was not archived. */
export function vindWeegdossierVanCasus(zaal: Zaal, casus: string) {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<{ id: string; nummer: string | null; stand: string }>`
      select id, nummer, stand from archief.weegdossier_van_casus(${casus}::uuid)`.execute(zaal.tx.db);
    return rows[0];
  });
}

/** Who decided to close, and the content of that decision. */
export interface Afsluiting {
  readonly bron: string;
  readonly dag: string;
  readonly handeling: string;
  readonly inhoud: unknown;
}

/** Writes the closure into an archived weegdossier; its five years run from that decision. */
export function neemAfsluitingOver(zaal: Zaal, dossier: string, afsluiting: Afsluiting): Promise<void> {
  return zaal.onder('deur_archief', async () => {
    const soort = 'afsluitingsbesluit';
    const id = zaal.ids.id();
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier);
    const rij = {
      id,
      dossier,
      soort,
      bron: afsluiting.bron,
      grondslag: 'convenant-9-4',
      ingebracht_door: zaal.actor.functionaris,
      ingebracht_op: zaal.vandaag,
      handeling: afsluiting.handeling,
      verzegeld: false,
      toestand: 'geldig',
      inhoud: `\\x${sleutel.sluit(id, soort, afsluiting.inhoud).toString('hex')}`,
    };
    await sql`select archief.neem_afsluiting_over(${dossier}::uuid, ${afsluiting.dag}::date, ${JSON.stringify(rij)}::jsonb)`.execute(
      zaal.tx.db,
    );
  });
}

/** A change of an original whose copy is not in the casusoverleg register any more; true when that is so. */
export function neemBronwijzigingOp(
  zaal: Zaal,
  casus: string,
  wijziging: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<{ weg: boolean }>`
      select archief.neem_bronwijziging_op(${casus}::uuid, ${JSON.stringify(wijziging)}::jsonb) as weg`.execute(
      zaal.tx.db,
    );
    return rows[0]?.weg === true;
  });
}
