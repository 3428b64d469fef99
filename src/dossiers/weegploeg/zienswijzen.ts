// What parties said themselves of requests about items of a weegdossier moves along with the items (art. 12 lid 5).
import type { Zaal } from '../../gate/handeling.ts';

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
