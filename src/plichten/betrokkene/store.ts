// All SQL of the register of requests (schema verzoeken); row level security decides for whom it exists.
import { sql } from 'kysely';
import { type Kernpartij, kernpartijen } from '../../convenant/rollen.ts';
import { type EerderOpen, eerderOpen, type LopendUitstel, lopendUitstel } from '../../convenant/vormen/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** One request; undefined when it does not exist for this actor. */
export function leesVerzoek(tx: Tx, id: string) {
  return tx.db
    .selectFrom('verzoeken.verzoek as v')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.vastgelegd_door')
    .select([
      'v.id',
      'v.nummer',
      'v.soort',
      'v.weg',
      'v.hoedanigheid',
      'v.stand',
      'v.ontvangen_op',
      'v.vastgelegd_op',
      'v.zestien_op',
      'v.afgehandeld_op',
      'v.dossier_weg_op',
      'v.aangehouden_tot',
      'v.inhoud',
      'f.naam as door',
    ])
    .where('v.id', '=', id)
    .executeTakeFirst();
}
export type Verzoekrij = NonNullable<Awaited<ReturnType<typeof leesVerzoek>>>;

/** What was done with a request, oldest first, with the words sealed. */
export function leesStappen(tx: Tx, verzoek: string) {
  return tx.db
    .selectFrom('verzoeken.stap as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.door')
    .select(['s.id', 's.soort', 's.op', 's.vastgelegd_op', 's.inhoud', 'f.naam as door'])
    .where('s.verzoek', '=', verzoek)
    .orderBy('s.volgorde')
    .execute();
}
export type Staprij = Awaited<ReturnType<typeof leesStappen>>[number];

/** Every request without content, newest first, with what was done; of those that only the uitvoerder opens, what a core party may know. */
export async function leesVerzoeken({ tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>) {
  const verzoeken = await tx.db
    .selectFrom('verzoeken.verzoek')
    .select(['id', 'nummer', 'soort', 'hoedanigheid', 'stand', 'ontvangen_op', 'zestien_op', 'afgehandeld_op'])
    .select(['dossier_weg_op', 'aangehouden_tot'])
    .execute();
  const stappen = Map.groupBy(
    await tx.db.selectFrom('verzoeken.stap').select(['verzoek', 'soort', 'op']).orderBy('volgorde').execute(),
    (stap) => stap.verzoek,
  );
  const eigen = verzoeken.map((verzoek) => ({ verzoek, stappen: stappen.get(verzoek.id) ?? [], bijUitvoerder: false }));
  const { rows } = await sql<
    (typeof verzoeken)[number] & { readonly stappen: readonly { readonly soort: string; readonly op: string }[] }
  >`select * from verzoeken.bij_uitvoerder(${vandaag}::date)`.execute(tx.db);
  const andere = rows.map(({ stappen: gedaan, ...verzoek }) => ({ verzoek, stappen: gedaan, bijUitvoerder: true }));
  return [...eigen, ...andere].toSorted(
    (een, ander) =>
      ander.verzoek.ontvangen_op.localeCompare(een.verzoek.ontvangen_op) ||
      ander.verzoek.nummer.localeCompare(een.verzoek.nummer),
  );
}

/** The next number of this partnership and year, never given again. */
export async function volgendVerzoeknummer(zaal: Zaal): Promise<string> {
  const { rows } = await sql<{ nummer: string }>`
    select verzoeken.volgend_nummer(${Number(zaal.vandaag.slice(0, 4))}) as nummer`.execute(zaal.tx.db);
  const nummer = rows[0]?.nummer;
  if (nummer === undefined) throw new Error('geen nummer gekregen');
  return nummer;
}

/** Nothing is decided any more of what lies with an open request, in whichever register; what was shielded waits for that to be lifted. */
export async function laatPuntenVervallen({ tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>, verzoek: string) {
  await sql`select verzoeken.laat_punten_vervallen(${verzoek}, ${vandaag})`.execute(tx.db);
}

/** The core parties for which nobody can act in the weegploeg today: they left, or nobody of them holds an authorisation. */
export async function leesAfwezig({ tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>): Promise<readonly Kernpartij[]> {
  const { rows } = await sql<{ afwezig: string[] }>`select verzoeken.afwezig(${vandaag}) as afwezig`.execute(tx.db);
  return kernpartijen.filter((partij) => rows[0]?.afwezig.includes(partij));
}

/** When the person of a request was told before that he is on record, oldest first; nothing for whoever is no core party. */
export async function leesEerderOpen(tx: Tx, verzoek: string): Promise<readonly EerderOpen[]> {
  const { rows } = await sql<{ soort: string; op: string; nummer: string | null }>`
    select soort, op::text as op, nummer from verzoeken.eerder_open(${verzoek})`.execute(tx.db);
  return rows.map((rij) => eerderOpen.parse(rij));
}

/** Files of the person of an open request in which informing him is postponed; none for whoever is no core party. */
export async function leesLopendUitstel(tx: Tx, verzoek: string): Promise<readonly LopendUitstel[]> {
  const { rows } = await sql<{
    dossier: string;
    nummer: string | null;
    gearchiveerd: boolean;
    sinds: string;
    gronden: string[];
  }>`
    select dossier, nummer, gearchiveerd, sinds::text as sinds, gronden from verzoeken.lopend_uitstel(${verzoek})`.execute(
    tx.db,
  );
  return rows.map((rij) => lopendUitstel.parse(rij));
}
