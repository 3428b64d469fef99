// Moving items from one weegdossier to another: each is opened under the one key and sealed under the other.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { verplaatsPunten } from './zienswijzen.ts';

interface Verplaatsbaar {
  readonly id: string;
  readonly inhoud: Buffer;
}

/** What was moved and where it stood, each list in one order: all that its way back needs. */
export interface Verplaatst {
  readonly gegevens: string[];
  readonly volgordes: string[];
  readonly vragen: string[];
  readonly voorstellen: string[];
  readonly intrekkingen: string[];
  readonly intrekking_vanaf: string[];
  readonly intrekking_volgordes: string[];
}

/** Opens under the one key and seals under the other. */
export function herverzegelaar(oud: Dossiersleutel, nieuw: Dossiersleutel) {
  // What was removed has no content to seal anew.
  return (rij: Verplaatsbaar, soort: string): Buffer =>
    rij.inhoud.length === 0 ? rij.inhoud : nieuw.sluit(rij.id, soort, oud.open(rij.id, soort, rij.inhoud));
}
type Herverzegel = ReturnType<typeof herverzegelaar>;

/**
 * Moves every unsealed item that the actor can see. Both dossiers must be in the log entry of this act.
 * Analyses come first in the new order: what joins a dossier counts as newer than any analysis in it.
 */
export async function verplaatsGegevens(zaal: Zaal, van: string, naar: string): Promise<Verplaatst> {
  const oud = await zaal.vault.open(zaal.tx, 'weegploeg', van);
  const nieuw = await zaal.vault.open(zaal.tx, 'weegploeg', naar);
  const herverzegel = herverzegelaar(oud, nieuw);
  const gegevens = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'inhoud', 'volgorde'])
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
  }
  const intrekkingen = await verplaatsIntrekkingen(zaal, van, naar, herverzegel);
  const vrijgaven = await zaal.tx.db
    .selectFrom('weegploeg.vrijgave')
    .select(['gegeven as id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  for (const rij of vrijgaven) {
    await zaal.tx.db
      .updateTable('weegploeg.vrijgave')
      .set({ dossier: naar, inhoud: herverzegel(rij, 'vrijgave') })
      .where('gegeven', '=', rij.id)
      .execute();
  }
  const vragen = await verplaatsVragen(zaal, van, naar, herverzegel);
  const voorstellen = await verplaatsVoorstellen(zaal, van, naar, herverzegel);
  const mee = [...ids, ...vragen, ...intrekkingen.intrekkingen];
  await verplaatsPunten(zaal, naar, herverzegel, mee, voorstellen);
  return { gegevens: ids, volgordes: gegevens.map((rij) => rij.volgorde), vragen, voorstellen, ...intrekkingen };
}

/** A withdrawn signal keeps its trace; what comes along counts as newer, so an analysis that came along is out of date. */
async function verplaatsIntrekkingen(zaal: Zaal, van: string, naar: string, herverzegel: Herverzegel) {
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.intrekking')
    .select(['id', 'inhoud', 'telde_vanaf', 'volgorde'])
    .where('dossier', '=', van)
    .where('verzegeld', '=', false)
    .execute();
  for (const rij of rijen) {
    await zaal.tx.db
      .updateTable('weegploeg.intrekking')
      .set({
        dossier: naar,
        inhoud: herverzegel(rij, 'intrekking'),
        telde_vanaf: '0',
        volgorde: sql<string>`nextval('weegploeg.volgorde')`,
      })
      .where('id', '=', rij.id)
      .execute();
  }
  return {
    intrekkingen: rijen.map((rij) => rij.id),
    intrekking_vanaf: rijen.map((rij) => rij.telde_vanaf),
    intrekking_volgordes: rijen.map((rij) => rij.volgorde),
  };
}

/** Moves questions, all of them or only these; returns their ids. */
export async function verplaatsVragen(
  zaal: Zaal,
  van: string,
  naar: string,
  herverzegel: Herverzegel,
  alleen?: readonly string[],
): Promise<string[]> {
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.informatievraag')
    .select(['id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  const vragen = rijen.filter(({ id }) => alleen?.includes(id) !== false);
  for (const rij of vragen) {
    await zaal.tx.db
      .updateTable('weegploeg.informatievraag')
      .set({ dossier: naar, inhoud: herverzegel(rij, 'vraag') })
      .where('id', '=', rij.id)
      .execute();
  }
  return vragen.map(({ id }) => id);
}

/** Closed proposals with their votes keep their history where they go, all of them or only these; returns their ids. */
export async function verplaatsVoorstellen(
  zaal: Zaal,
  van: string,
  naar: string,
  herverzegel: Herverzegel,
  alleen?: readonly string[],
): Promise<string[]> {
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.voorstel')
    .select(['id', 'inhoud'])
    .where('dossier', '=', van)
    .execute();
  const voorstellen = rijen.filter(({ id }) => alleen?.includes(id) !== false);
  for (const rij of voorstellen) {
    await zaal.tx.db
      .updateTable('weegploeg.voorstel')
      .set({ dossier: naar, inhoud: herverzegel(rij, 'voorstel') })
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
        .set({ inhoud: herverzegel(stem, 'stem') })
        .where('id', '=', stem.id)
        .execute();
    }
  }
  return voorstellen.map(({ id }) => id);
}
