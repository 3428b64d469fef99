// What lies with requests about rows of a weegdossier moves along with these rows: points, traces, and what parties said (art. 12 lid 5).
import type { Zaal } from '../../gate/handeling.ts';

type Herverzegel = (rij: { readonly id: string; readonly inhoud: Buffer }, soort: string) => Buffer;

/** Everything about these rows, and about votes on these proposals, goes where they go, sealed under the other key. */
export async function verplaatsPunten(
  zaal: Zaal,
  naar: string,
  herverzegel: Herverzegel,
  rijen: readonly string[],
  voorstellen: readonly string[],
): Promise<void> {
  const stemmen = await zaal.tx.db
    .selectFrom('weegploeg.stem')
    .select('id')
    .where((eb) => eb('voorstel', '=', eb.fn.any(eb.val([...voorstellen]))))
    .execute();
  const alle = [...rijen, ...voorstellen, ...stemmen.map(({ id }) => id)];
  // Words of what was put forward and of what parties said can be asked about too.
  let over: readonly string[] = alle;
  while (over.length > 0) {
    const punten = await verplaatsVan(zaal, naar, herverzegel, over);
    over = [...punten, ...(await verplaatsZienswijzen(zaal, naar, herverzegel, over))];
  }
}

/** Points about these rows and their traces; the ids of the points. */
async function verplaatsVan(
  zaal: Zaal,
  naar: string,
  herverzegel: Herverzegel,
  rijen: readonly string[],
): Promise<readonly string[]> {
  const punten = await zaal.tx.db
    .selectFrom('weegploeg.correctiepunt')
    .select(['id', 'bewaard', 'aangevoerd'])
    .where((eb) => eb('gegeven', '=', eb.fn.any(eb.val([...rijen]))))
    .where('dossier', '<>', naar)
    .execute();
  for (const { id, bewaard, aangevoerd } of punten) {
    const onder = (inhoud: Buffer | null, soort: string) => inhoud && herverzegel({ id, inhoud }, soort);
    await zaal.tx.db
      .updateTable('weegploeg.correctiepunt')
      .set({ dossier: naar, bewaard: onder(bewaard, 'bewaard'), aangevoerd: onder(aangevoerd, 'aangevoerd') })
      .where('id', '=', id)
      .execute();
  }
  // Also of what was withdrawn or removed since: the traces are of that person.
  await zaal.tx.db
    .updateTable('weegploeg.correctie')
    .set({ dossier: naar })
    .where((eb) => eb('gegeven', '=', eb.fn.any(eb.val([...rijen]))))
    .where('dossier', '<>', naar)
    .execute();
  return punten.map(({ id }) => id);
}

/** What was said of these rows; the ids of it. */
async function verplaatsZienswijzen(
  zaal: Zaal,
  naar: string,
  herverzegel: Herverzegel,
  gegevens: readonly string[],
): Promise<readonly string[]> {
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
  return rijen.map(({ id }) => id);
}
