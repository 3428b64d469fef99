// Words of a file in a register that a request is about (art. 12 lid 6): what is shielded of them, and carrying out what was decided.
import { sql } from 'kysely';
import { z } from 'zod';
import { redenVan } from '../convenant/archiefcorrecties.ts';
import type { Wijziging } from '../convenant/correcties.ts';
import type { Puntregel } from '../convenant/vormen/correctieverzoeken.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import { type Ingevuld, type OpenRij, openRij, planWoorden, type Woordplan } from './woordplan.ts';
import { leesWoordrijen, type Woordlezer, type Woordregister } from './woordrijen.ts';
import type { Bewaard } from './woordtekst.ts';

const hoofd = { weegploeg: 'dossier', casusoverleg: 'casus', archief: 'dossier' } as const;
/** Where points lie. */
export type Puntplaats = keyof typeof hoofd;
const bewaardInhoud = z.record(z.string(), z.record(z.string(), z.string()));

const punttabel = (plaats: Puntplaats) => sql.table(`${plaats}.correctiepunt`);

/** The words of a file that are shielded, by the point that does it; a role that writes. */
async function leesBewaarders(tx: Tx, plaats: Puntplaats, dossier: string, sleutel: Dossiersleutel) {
  const { rows } = await sql<{ id: string; soort: string; gegeven: string; bewaard: Buffer }>`
    select id, soort, gegeven, bewaard from ${punttabel(plaats)}
    where ${sql.ref(hoofd[plaats])} = ${dossier}::uuid and bewaard is not null order by volgorde`.execute(tx.db);
  return rows.map(({ id, soort, gegeven, bewaard }) => ({
    ...{ id, soort, gegeven },
    woorden: bewaardInhoud.parse(sleutel.open(id, 'bewaard', bewaard)),
  }));
}

const alsBewaard = (bewaarders: Awaited<ReturnType<typeof leesBewaarders>>): Bewaard =>
  new Map(bewaarders.flatMap(({ woorden }) => Object.entries(woorden)));

/** All words of a file that are shielded. */
export const leesBewaard = async (tx: Tx, plaats: Puntplaats, dossier: string, sleutel: Dossiersleutel) =>
  alsBewaard(await leesBewaarders(tx, plaats, dossier, sleutel));

/** A point that shields the same words besides this one: its objection is open, its decision waits, or it was to shield. */
async function leesAnder(tx: Tx, plaats: Puntplaats, punt: Punt): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from ${punttabel(plaats)} where soort = ${punt.soort} and gegeven = ${punt.gegeven} and id <> ${punt.id}
      and coalesce(besluit, '') not in ('afgewezen', 'vervallen')
      and case when uitgevoerd_op is null then beperkt_op is not null else besluit = 'afgeschermd' end
    order by volgorde`.execute(tx.db);
  return rows[0]?.id;
}

/** The rows with words of a file, opened; role <register>_schrijven. */
export async function openWoordrijen(
  wie: Woordlezer,
  register: Woordregister,
  dossier: string,
  sleutel: Dossiersleutel,
): Promise<readonly OpenRij[]> {
  const bewaard = await leesBewaard(wie.tx, register, dossier, sleutel);
  return (await leesWoordrijen(wie, register, dossier)).map((rij) => openRij(sleutel, rij, bewaard));
}

type Punt = Pick<Puntregel, 'id' | 'soort' | 'gegeven' | 'nummer'>;
interface Corrigeerder extends Woordlezer {
  readonly vandaag: string;
}

/** Plans what a point asks of the words in these rows, wherever they lie. @throws when the row is not among them. */
export async function planVoorPunt(
  { tx, vandaag: op }: Pick<Corrigeerder, 'tx' | 'vandaag'>,
  plaats: Puntplaats,
  {
    register,
    dossier,
    sleutel,
  }: { readonly register: Woordregister; readonly dossier: string; readonly sleutel: Dossiersleutel },
  punt: Punt,
  rijenMet: (bewaard: Bewaard) => readonly OpenRij[],
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<Woordplan> {
  const bewaarders = await leesBewaarders(tx, plaats, dossier, sleutel);
  const { id, soort, gegeven, nummer } = punt;
  const plan = planWoorden(register, rijenMet(alsBewaard(bewaarders)), {
    ...{ punt: id, soort, gegeven, wijziging, ingevuld, door: { nummer, op } },
    houder: bewaarders.find((een) => een.soort === soort && een.gegeven === gegeven)?.id,
    ander: await leesAnder(tx, plaats, punt),
  });
  if (plan === undefined) throw new Error('de woorden van dit punt zijn er niet');
  return plan;
}

/** Keeps what is shielded with its point, and lets go of what is not any more. */
export async function bewaarWoorden(
  tx: Tx,
  plaats: Puntplaats,
  sleutel: Pick<Dossiersleutel, 'sluit'>,
  { bewaren }: Woordplan,
): Promise<void> {
  for (const { punt, woorden } of bewaren) {
    const envelop = woorden === null ? null : sleutel.sluit(punt, 'bewaard', woorden);
    await sql`update ${punttabel(plaats)} set bewaard = ${envelop} where id = ${punt}::uuid`.execute(tx.db);
  }
}

/** Does what the point asks of the words; role <register>_schrijven, with the key of the file. Nothing is done when the plan has faults. */
export async function corrigeerWoorden(
  wie: Corrigeerder,
  register: Woordregister,
  dossier: string,
  sleutel: Dossiersleutel,
  punt: Puntregel,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<Woordplan> {
  const rijen = await leesWoordrijen(wie, register, dossier);
  const open = (bewaard: Bewaard) => rijen.map((rij) => openRij(sleutel, rij, bewaard));
  const plan = await planVoorPunt(wie, register, { register, dossier, sleutel }, punt, open, wijziging, ingevuld);
  if (plan.fouten.length > 0) return plan;
  for (const { rij, kolom, inhoud } of plan.schrijven) {
    const envelop = sleutel.sluit(rij.id, rij.wat.enveloppen[kolom] ?? rij.soort, inhoud);
    await sql`select ${sql.ref(`${register}.vervang_woorden`)}(${punt.id}::uuid, ${rij.tabel}, ${rij.id}::uuid, ${kolom},
      ${envelop})`.execute(wie.tx.db);
  }
  await bewaarWoorden(wie.tx, register, sleutel, plan);
  return plan;
}

/** Who carries it out, when, for which partnership. */
interface Uitvoerder {
  readonly ids: { readonly id: () => string };
  readonly vandaag: string;
  readonly partnerschap: { readonly id: string };
  readonly actor: { readonly functionaris: string };
}

/** What the trace of a correction of words says in either register: never the words. */
export function woordspoor(
  { ids, partnerschap, actor, vandaag }: Uitvoerder,
  { grond }: Pick<Puntregel, 'grond'>,
  wijziging: Wijziging,
) {
  return {
    id: ids.id(),
    samenwerkingsverband: partnerschap.id,
    wijziging,
    reden: redenVan(wijziging, grond),
    aanleiding: 'verzoek',
    door: actor.functionaris,
    op: vandaag,
  };
}
