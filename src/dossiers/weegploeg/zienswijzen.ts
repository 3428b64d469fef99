// What parties said themselves of requests about items of a weegdossier (art. 12 lid 5), under row level security.
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { laatsteZienswijzen, zienswijzekolommen } from '../zienswijzen.ts';

/** What parties said themselves of these items: of each the last. */
export async function leesZienswijzen(tx: Tx, punten: readonly string[]) {
  const rijen = await tx.db
    .selectFrom('weegploeg.correctiezienswijze as z')
    .innerJoin('beheer.partij as p', 'p.id', 'z.partij')
    .select(zienswijzekolommen)
    .where((eb) => eb('z.punt', '=', eb.fn.any(eb.val([...punten]))))
    .orderBy('z.volgorde')
    .execute();
  return laatsteZienswijzen(rijen);
}

/** Records what the actor's party says of an item. */
export async function voegZienswijzeToe(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  wat: { readonly dossier: string; readonly punt: string; readonly eens: boolean; readonly inhoud: unknown },
): Promise<string> {
  const partij = zaal.actor.partij;
  if (partij === undefined) throw new Error('een zienswijze is van een partij');
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('weegploeg.correctiezienswijze')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      dossier: wat.dossier,
      punt: wat.punt,
      partij: partij.id,
      functionaris: zaal.actor.functionaris,
      op: zaal.vandaag,
      eens: wat.eens,
      inhoud: sleutel.sluit(id, 'zienswijze', wat.inhoud),
    })
    .execute();
  return id;
}

/** Empties what was said of an item once it is corrected: the words can repeat what was wrong. The request keeps what it took over. */
export async function wisZienswijzen(zaal: Zaal, punt: string): Promise<void> {
  await zaal.tx.db
    .updateTable('weegploeg.correctiezienswijze')
    .set({ inhoud: Buffer.alloc(0) })
    .where('punt', '=', punt)
    .execute();
}

/** What was said of these items goes where they go, sealed under the other key. */
export async function verplaatsZienswijzen(
  zaal: Zaal,
  naar: string,
  herverzegel: (rij: { readonly id: string; readonly inhoud: Buffer }, soort: string) => Buffer,
  gegevens: readonly string[],
): Promise<void> {
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.correctiezienswijze as z')
    .innerJoin('weegploeg.correctiepunt as k', 'k.id', 'z.punt')
    .select(['z.id', 'z.inhoud'])
    .where((eb) => eb('k.gegeven', '=', eb.fn.any(eb.val([...gegevens]))))
    .where('z.dossier', '<>', naar)
    .execute();
  for (const rij of rijen) {
    await zaal.tx.db
      .updateTable('weegploeg.correctiezienswijze')
      .set({ dossier: naar, inhoud: herverzegel(rij, 'zienswijze') })
      .where('id', '=', rij.id)
      .execute();
  }
}
