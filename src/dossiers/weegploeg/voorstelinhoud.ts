// A proposal of the weegploeg with what it holds sealed (art. 8 lid 5): put forward, and what of it goes with an item that is no longer in the dossier.
import type { z } from 'zod';
import { voorstelInhoud } from '../../convenant/gegevens.ts';
import type { Partijsoort } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';

/** Puts forward a proposal of the actor's party, with the items that it chose; returns its id. The stand of the dossier is for the act. */
export async function legVoorstelVast(
  zaal: Zaal,
  {
    dossier,
    partij,
    vereist,
    inhoud,
  }: {
    readonly dossier: string;
    readonly partij: string;
    readonly vereist: readonly Partijsoort[];
    readonly inhoud: z.infer<typeof voorstelInhoud>;
  },
): Promise<string> {
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('weegploeg.voorstel')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      dossier,
      soort: inhoud.uitkomst,
      vereist: [...vereist],
      ingediend_door: zaal.actor.functionaris,
      partij,
      ingediend_op: zaal.vandaag,
      stand: 'open',
      inhoud: sleutel.sluit(id, 'voorstel', inhoud),
    })
    .execute();
  const gekozen = [...new Set(inhoud.selectie.map(({ gegeven }) => gegeven))];
  if (gekozen.length > 0)
    await zaal.tx.db
      .insertInto('weegploeg.voorstel_selectie')
      .values(gekozen.map((gegeven) => ({ voorstel: id, samenwerkingsverband: zaal.partnerschap.id, gegeven })))
      .execute();
  return id;
}

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
