// The way back of a merge: what it moved returns to its own dossier and to its own place, under its own key.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import type { Samenvoegingrij } from './samenvoegingen.ts';
import { herverzegelaar, verplaatsVoorstellen, verplaatsVragen } from './verplaatsing.ts';
import { wisUitVoorstellen } from './voorstelinhoud.ts';
import { verplaatsPunten } from './zienswijzen.ts';

/**
 * Moves back what the merge moved and is still there; returns the ids of the items. What came in since stays, but an answer goes
 * with its question, a trace with its signal and a correction with its item.
 */
export async function plaatsTerug(
  zaal: Zaal,
  rij: Samenvoegingrij,
  oud: Dossiersleutel,
  nieuw: Dossiersleutel,
): Promise<readonly string[]> {
  const { van, naar } = rij;
  const plaats = new Map(rij.gegevens.map((id, plek) => [id, rij.volgordes?.[plek]]));
  const antwoorden = await leesAntwoorden(zaal, naar, rij.vragen ?? []);
  const mee = [...rij.gegevens, ...antwoorden];
  const herverzegel = herverzegelaar(oud, nieuw);
  const gegevens = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'inhoud', 'volgorde'])
    .where('dossier', '=', naar)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(mee))))
    .execute();
  for (const item of gegevens) {
    await zaal.tx.db
      .updateTable('weegploeg.gegeven')
      .set({
        dossier: van,
        inhoud: herverzegel(item, item.soort),
        volgorde: plaats.get(item.id) ?? item.volgorde,
      })
      .where('id', '=', item.id)
      .execute();
  }
  await zaal.tx.db
    .updateTable('weegploeg.zoeksleutel')
    .set({ dossier: van })
    .where((eb) => eb('gegeven', '=', eb.fn.any(eb.val(mee))))
    .execute();
  await plaatsIntrekkingenTerug(zaal, rij, herverzegel, plaats);
  const vrijgaven = await zaal.tx.db
    .selectFrom('weegploeg.vrijgave')
    .select(['gegeven as id', 'inhoud'])
    .where('dossier', '=', naar)
    .where((eb) => eb('gegeven', '=', eb.fn.any(eb.val(mee))))
    .execute();
  for (const vrijgave of vrijgaven) {
    await zaal.tx.db
      .updateTable('weegploeg.vrijgave')
      .set({ dossier: van, inhoud: herverzegel(vrijgave, 'vrijgave') })
      .where('gegeven', '=', vrijgave.id)
      .execute();
  }
  await verplaatsVragen(zaal, naar, van, herverzegel, rij.vragen ?? []);
  await verplaatsVoorstellen(zaal, naar, van, herverzegel, rij.voorstellen ?? []);
  const bijpunten = [...mee, ...(rij.vragen ?? []), ...(rij.intrekkingen ?? [])];
  await verplaatsPunten(zaal, van, herverzegel, bijpunten, rij.voorstellen ?? []);
  // What was proposed since, and rejected, repeats nothing of the other person.
  await wisUitVoorstellen(zaal, oud, naar, mee);
  await sql`select weegploeg.wis_selectie(${van}::uuid, ${mee}::uuid[], ${rij.voorstellen ?? []}::uuid[])`.execute(
    zaal.tx.db,
  );
  return gegevens.map(({ id }) => id);
}

/** Answers to questions that go back; also those that were given since. */
async function leesAntwoorden(zaal: Zaal, naar: string, vragen: readonly string[]): Promise<readonly string[]> {
  if (vragen.length === 0) return [];
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.informatievraag')
    .select('antwoord')
    .where('dossier', '=', naar)
    .where('id', 'in', [...vragen])
    .execute();
  return rijen.flatMap(({ antwoord }) => antwoord ?? []);
}

async function plaatsIntrekkingenTerug(
  zaal: Zaal,
  rij: Samenvoegingrij,
  herverzegel: ReturnType<typeof herverzegelaar>,
  plaats: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const toen = new Map(
    (rij.intrekkingen ?? []).map((id, plek) => [
      id,
      { vanaf: rij.intrekking_vanaf?.[plek], volgorde: rij.intrekking_volgordes?.[plek] },
    ]),
  );
  const intrekkingen = await zaal.tx.db
    .selectFrom('weegploeg.intrekking')
    .select(['id', 'inhoud', 'telde_vanaf', 'volgorde'])
    .where('dossier', '=', rij.naar)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...toen.keys(), ...plaats.keys()]))))
    .execute();
  for (const { id, inhoud, telde_vanaf, volgorde } of intrekkingen) {
    await zaal.tx.db
      .updateTable('weegploeg.intrekking')
      .set({
        dossier: rij.van,
        inhoud: herverzegel({ id, inhoud }, 'intrekking'),
        telde_vanaf: toen.get(id)?.vanaf ?? plaats.get(id) ?? telde_vanaf,
        volgorde: toen.get(id)?.volgorde ?? volgorde,
      })
      .where('id', '=', id)
      .execute();
  }
}

/** From here on an analysis that was made since the merge is out of date. */
export async function meldTeruggang(zaal: Zaal, { naar, volgorde }: Samenvoegingrij): Promise<void> {
  await zaal.tx.db
    .insertInto('weegploeg.teruggang')
    .values({
      id: zaal.ids.id(),
      samenwerkingsverband: zaal.partnerschap.id,
      dossier: naar,
      vanaf: volgorde,
    })
    .execute();
}
