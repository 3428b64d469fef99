// Words in an archived file that a request is about (art. 12 lid 5-6, 13 lid 2): which there are, and what is done with them.
import { sql } from 'kysely';
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { naCorrectie, puntkolommen } from '../correctiepunten.ts';
import { alsHex } from '../rijregels.ts';
import { bewaarWoorden, leesBewaard, planVoorPunt, woordspoor } from '../woordcorrectie.ts';
import { type Ingevuld, type OpenRij, openRij } from '../woordplan.ts';
import { type Woordrij, woordrijenUit } from '../woordrijen.ts';
import type { Bewaard } from '../woordtekst.ts';
import type { Archiefgegeven } from './geraakt.ts';
import { type Geopend, leesStukken } from './store.ts';
import { leesTeVerwittigen, verwittig } from './verwittigen.ts';

type Woordpunt = Puntregel & Geopend & { readonly verzegeld: boolean };

/** Rows with words of an archived file, and which of them are sealed; role archief_lezen or archief_schrijven. */
export async function leesWoorden(zaal: Zaal, { dossier, register }: Geopend) {
  const stukken = await leesStukken(zaal.tx, dossier);
  const verzegeld = new Set(stukken.flatMap((stuk) => (stuk.verzegeld ? [stuk.id] : [])));
  const rijen = stukken.map(({ id, tabel, rij }) => ({ tabel, rij, stuk: id }));
  return (await woordrijenUit(zaal, register, dossier, rijen)).map((rij) => ({
    ...rij,
    verzegeld: rij.stuk !== undefined && verzegeld.has(rij.stuk),
  }));
}

/** The words of a point, shielded or not; undefined when its row is not there. The file must be in the entry of this act. */
export async function openWoorden(zaal: Zaal, punt: Woordpunt): Promise<OpenRij | undefined> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, punt.register, punt.dossier);
  const bewaard = await leesBewaard(zaal.tx, 'archief', punt.dossier, sleutel);
  const rij = (await leesWoorden(zaal, punt)).find(({ soort, id }) => soort === punt.soort && id === punt.gegeven);
  return rij && openRij(sleutel, rij, bewaard);
}

/** A row with words as whoever looks up its receivers needs it. */
const alsGegeven = ({ id, soort, bron, dag, regime, stuk = id }: Woordrij, dossier: string): Archiefgegeven => ({
  ...{ stuk, dossier, id, soort, bron, inhoud: Buffer.alloc(0), ingebrachtOp: dag ?? '' },
  toestand: 'geldig',
  regime: regime ?? undefined,
});

/** Does to the words of a point what was decided, leaves the trace, tells who had them, and closes what waited for it; role archief_schrijven. */
export async function voerWoordenUit(
  zaal: Zaal,
  punt: Woordpunt,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<void> {
  const { dossier, register, verzegeld } = punt;
  const sleutel = await zaal.vault.openArchief(zaal.tx, register, dossier);
  const rijen = (await leesWoorden(zaal, punt)).filter((rij) => rij.verzegeld === verzegeld);
  const open = (bewaard: Bewaard) => rijen.map((rij) => openRij(sleutel, rij, bewaard));
  const plan = await planVoorPunt(zaal, 'archief', { register, dossier, sleutel }, punt, open, wijziging, ingevuld);
  if (plan.fouten.length > 0) throw new InvoerOngeldig(plan.fouten);
  const item = alsGegeven(plan.rij, dossier);
  const teVerwittigen = verzegeld ? [] : await leesTeVerwittigen(zaal, { item, kopieen: [] });
  for (const { rij, kolom, inhoud } of plan.schrijven) {
    const envelop = sleutel.sluit(rij.id, rij.wat.enveloppen[kolom] ?? rij.soort, inhoud);
    const nieuw = JSON.stringify({ [kolom]: alsHex(envelop) });
    await sql`select archief.vervang_woorden(${punt.id}::uuid, ${rij.stuk}::uuid, ${nieuw}::jsonb)`.execute(zaal.tx.db);
  }
  await bewaarWoorden(zaal.tx, 'archief', sleutel, plan);
  const { samenwerkingsverband: _, ...spoor } = woordspoor(zaal, punt, wijziging);
  const { soort, id: gegeven, bron } = plan.rij;
  await sql`select archief.noteer_woordcorrectie(${punt.id}::uuid,
    ${JSON.stringify({ ...spoor, gegeven, soort, bron, aan_de_bron: false })}::jsonb)`.execute(zaal.tx.db);
  await verwittig(zaal, teVerwittigen, punt.id, wijziging);
  await rondAf(zaal, punt, wijziging);
}

/** Every decision on these words that waited for this is carried out with it. */
async function rondAf(zaal: Zaal, { gegeven, soort }: Woordpunt, wijziging: Wijziging): Promise<void> {
  const rijen = await zaal.tx.db
    .selectFrom('archief.correctiepunt as k')
    .innerJoin('beheer.partij as p', 'p.id', 'k.bron')
    .select([...puntkolommen, 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('k.gegeven', '=', gegeven)
    .where('k.soort', '=', soort)
    .execute();
  for (const rij of rijen) {
    const na = naCorrectie(rij, wijziging, zaal.vandaag);
    if (na !== undefined)
      await zaal.tx.db.updateTable('archief.correctiepunt').set(na).where('id', '=', rij.id).execute();
  }
}
