// The merges of a weegdossier: what each moved and where it stood, and what its readers may know of it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { SamenvoegingVorm } from '../../convenant/vormen/weegwerk.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import type { Verplaatst } from './verplaatsing.ts';

const redenInhoud = z.strictObject({ reden: z.string() });

/** Merges into a dossier and out of it, oldest first; a sealed one exists for police and OM only. */
function leesSamenvoegingen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.samenvoeging as s')
    .innerJoin('weegploeg.dossier as van', 'van.id', 's.van')
    .innerJoin('weegploeg.dossier as naar', 'naar.id', 's.naar')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.door')
    .leftJoin('beheer.functionaris as o', 'o.id', 's.ongedaan_door')
    .select(['s.id', 's.van', 's.naar', 's.op', 's.verzegeld', 's.inhoud', 's.ongedaan_op', 's.ongedaan_inhoud'])
    .select(['van.nummer as van_nummer', 'naar.nummer as naar_nummer', 'f.naam as door', 'o.naam as ongedaan_door'])
    .where((eb) => eb.or([eb('s.van', '=', dossier), eb('s.naar', '=', dossier)]))
    .orderBy('s.volgorde')
    .execute();
}

/** One merge into a dossier with its way back; undefined when it does not exist for this actor. */
export function leesSamenvoeging(tx: Tx, naar: string, id: string) {
  return tx.db
    .selectFrom('weegploeg.samenvoeging as s')
    .innerJoin('weegploeg.dossier as d', 'd.id', 's.van')
    .select(['s.id', 's.van', 's.naar', 's.verzegeld', 's.volgorde', 's.gegevens', 's.volgordes', 's.vragen'])
    .select(['s.voorstellen', 's.intrekkingen', 's.intrekking_vanaf', 's.intrekking_volgordes'])
    .select(['s.stand_van', 's.stand_naar', 's.ongedaan_op', 'd.nummer'])
    .where('s.naar', '=', naar)
    .where('s.id', '=', id)
    .executeTakeFirst();
}
export type Samenvoegingrij = NonNullable<Awaited<ReturnType<typeof leesSamenvoeging>>>;

/** The analyses between two points of the order weighed what went back; the same for all three parties. */
export function leesTeruggangen(tx: Tx, dossier: string) {
  return tx.db.selectFrom('weegploeg.teruggang').select(['vanaf', 'volgorde']).where('dossier', '=', dossier).execute();
}

/** Whether the weegploeg decided since the merge on what it joined. */
export async function isSamenBesloten(tx: Tx, { naar, volgorde }: Samenvoegingrij): Promise<boolean> {
  const besluiten = await tx.db
    .selectFrom('weegploeg.gegeven as g')
    .select('g.id')
    .where('g.dossier', '=', naar)
    .where('g.soort', '=', 'agenderingsbesluit')
    .where('g.volgorde', '>', volgorde)
    // A decision that came along with another dossier is older than that merge.
    .where(
      sql<boolean>`not exists (select from weegploeg.samenvoeging s where s.naar = ${naar} and g.id = any (s.gegevens))`,
    )
    .execute();
  return besluiten.length > 0;
}

/** What is released from a merged dossier goes where its other items went, and is remembered there for the way back. */
export async function onthoudVrijgave(zaal: Zaal, van: string, { gegevens, volgordes }: Verplaatst): Promise<void> {
  let dossier: string | undefined = van;
  while (dossier !== undefined) {
    const rij: { id: string; naar: string; gegevens: string[]; volgordes: string[] | null } | undefined =
      await zaal.tx.db
        .selectFrom('weegploeg.samenvoeging')
        .select(['id', 'naar', 'gegevens', 'volgordes'])
        .where('van', '=', dossier)
        .where('ongedaan_op', 'is', null)
        .executeTakeFirst();
    if (rij !== undefined && rij.volgordes !== null) {
      await zaal.tx.db
        .updateTable('weegploeg.samenvoeging')
        .set({ gegevens: [...rij.gegevens, ...gegevens], volgordes: [...rij.volgordes, ...volgordes] })
        .where('id', '=', rij.id)
        .execute();
    }
    dossier = rij?.naar;
  }
}

/** The merges of a dossier for its readers; the reason lies with the dossier that went on. */
export async function toonSamenvoegingen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: string,
): Promise<readonly SamenvoegingVorm[]> {
  return (await leesSamenvoegingen(zaal.tx, dossier)).map((rij) => {
    const erin = rij.naar === dossier;
    const reden = (soort: string, inhoud: Buffer) =>
      erin ? redenInhoud.parse(sleutel.open(rij.id, soort, inhoud)).reden : null;
    return {
      id: rij.id,
      erin,
      ander: erin ? { id: rij.van, nummer: rij.van_nummer } : { id: rij.naar, nummer: rij.naar_nummer },
      op: rij.op,
      door: rij.door,
      verzegeld: rij.verzegeld,
      reden: reden('samenvoeging', rij.inhoud),
      ongedaan:
        rij.ongedaan_op === null || rij.ongedaan_inhoud === null || rij.ongedaan_door === null
          ? null
          : {
              op: rij.ongedaan_op,
              door: rij.ongedaan_door,
              reden: reden('samenvoeging-ongedaan', rij.ongedaan_inhoud),
            },
    };
  });
}
