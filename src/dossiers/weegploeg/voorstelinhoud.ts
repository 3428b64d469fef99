// What proposals that were closed still hold of an item that is no longer in the dossier.
import { voorstelInhoud } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';

/** A proposal that was rejected can hold a shortened text of an item; that goes with the item. */
export async function wisUitVoorstellen(zaal: Zaal, sleutel: Dossiersleutel, dossier: string, weg: readonly string[]) {
  const voorstellen = await zaal.tx.db
    .selectFrom('weegploeg.voorstel')
    .select(['id', 'inhoud'])
    .where('dossier', '=', dossier)
    .execute();
  for (const { id, inhoud } of voorstellen) {
    const besluit = voorstelInhoud.parse(sleutel.open(id, 'voorstel', inhoud));
    const selectie = besluit.selectie.filter((keuze) => !weg.includes(keuze.gegeven));
    if (selectie.length === besluit.selectie.length) continue;
    await zaal.tx.db
      .updateTable('weegploeg.voorstel')
      .set({ inhoud: sleutel.sluit(id, 'voorstel', { ...besluit, selectie }) })
      .where('id', '=', id)
      .execute();
  }
}
