// Moving items from one weegdossier to another: each is opened under the one key and sealed under the other.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';

interface Verplaatsbaar {
  readonly id: string;
  readonly soort: string;
  readonly inhoud: Buffer;
}

/**
 * Moves every unsealed item that the actor can see; returns their ids. Both dossiers must be in the log entry of this act.
 * Analyses come first in the new order: what joins a dossier counts as newer than any analysis in it.
 */
export async function verplaatsGegevens(zaal: Zaal, van: string, naar: string): Promise<readonly string[]> {
  const oud = await zaal.vault.open(zaal.tx, 'weegploeg', van);
  const nieuw = await zaal.vault.open(zaal.tx, 'weegploeg', naar);
  // What was removed has no content to seal anew.
  const herverzegel = (rij: Verplaatsbaar, soort: string): Buffer =>
    rij.inhoud.length === 0 ? rij.inhoud : nieuw.sluit(rij.id, soort, oud.open(rij.id, soort, rij.inhoud));

  const gegevens = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'inhoud'])
    .where('dossier', '=', van)
    .where('verzegeld', '=', false)
    .orderBy((eb) => eb('soort', '<>', 'analyse'))
    .orderBy('volgorde')
    .execute();
  for (const rij of gegevens) {
    await zaal.tx.db
      .updateTable('weegploeg.gegeven')
      .set({ dossier: naar, inhoud: herverzegel(rij, rij.soort), volgorde: sql<string>`nextval('weegploeg.volgorde')` })
      .where('id', '=', rij.id)
      .execute();
  }
  const ids = gegevens.map((rij) => rij.id);
  if (ids.length > 0) {
    await zaal.tx.db.updateTable('weegploeg.zoeksleutel').set({ dossier: naar }).where('gegeven', 'in', ids).execute();
    await zaal.tx.db.updateTable('weegploeg.correctie').set({ dossier: naar }).where('gegeven', 'in', ids).execute();
  }
  // A withdrawn signal keeps its trace; what comes along counts as newer, so an analysis that came along is out of date.
  const intrekkingen = await zaal.tx.db
    .selectFrom('weegploeg.intrekking')
    .select(['id', 'inhoud'])
    .where('dossier', '=', van)
    .where('verzegeld', '=', false)
    .execute();
  for (const rij of intrekkingen) {
    await zaal.tx.db
      .updateTable('weegploeg.intrekking')
      .set({
        dossier: naar,
        inhoud: herverzegel({ ...rij, soort: 'intrekking' }, 'intrekking'),
        telde_vanaf: '0',
        volgorde: sql<string>`nextval('weegploeg.volgorde')`,
      })
      .where('id', '=', rij.id)
      .execute();
  }
  const vrijgaven = await zaal.tx.db
    .selectFrom('weegploeg.vrijgave')
    .select(['gegeven as id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  for (const rij of vrijgaven) {
    await zaal.tx.db
      .updateTable('weegploeg.vrijgave')
      .set({ dossier: naar, inhoud: herverzegel({ ...rij, soort: 'vrijgave' }, 'vrijgave') })
      .where('gegeven', '=', rij.id)
      .execute();
  }
  const vragen = await zaal.tx.db
    .selectFrom('weegploeg.informatievraag')
    .select(['id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  for (const rij of vragen) {
    await zaal.tx.db
      .updateTable('weegploeg.informatievraag')
      .set({ dossier: naar, inhoud: herverzegel({ ...rij, soort: 'vraag' }, 'vraag') })
      .where('id', '=', rij.id)
      .execute();
  }
  await verplaatsVoorstellen(zaal, van, naar, herverzegel);
  return ids;
}

/** Closed proposals with their votes keep their history in the dossier that goes on. */
async function verplaatsVoorstellen(
  zaal: Zaal,
  van: string,
  naar: string,
  herverzegel: (rij: Verplaatsbaar, soort: string) => Buffer,
): Promise<void> {
  const voorstellen = await zaal.tx.db
    .selectFrom('weegploeg.voorstel')
    .select(['id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  for (const rij of voorstellen) {
    await zaal.tx.db
      .updateTable('weegploeg.voorstel')
      .set({ dossier: naar, inhoud: herverzegel({ ...rij, soort: 'voorstel' }, 'voorstel') })
      .where('id', '=', rij.id)
      .execute();
    const stemmen = await zaal.tx.db
      .selectFrom('weegploeg.stem')
      .select(['id', 'inhoud'])
      .where('voorstel', '=', rij.id)
      .execute();
    for (const stem of stemmen) {
      await zaal.tx.db
        .updateTable('weegploeg.stem')
        .set({ inhoud: herverzegel({ ...stem, soort: 'stem' }, 'stem') })
        .where('id', '=', stem.id)
        .execute();
    }
  }
}
