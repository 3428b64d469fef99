// All SQL of destruction: what is proposed, approved and held, what is known of the dossiers, and the ledger; never a name or content.
import { sql } from 'kysely';
import type { Uitstelfeit } from '../../convenant/informatieplicht.ts';
import type { Opheffingsgrond } from '../../convenant/vernietiging.ts';
import type { Nahoudgrond } from '../../convenant/verzoekbewaring.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** A dossier or casus with the days that count for destruction, wherever it lies. */
export interface Bewaarrij {
  readonly dossier: string;
  readonly register: string;
  readonly plaats: string;
  readonly nummer: string | null;
  readonly verzegeld: boolean;
  readonly stand: string;
  readonly geopend_op: string;
  readonly laatste_verwerking: string;
  readonly besluit_op: string | null;
  /** What was merged into it and goes with it, the deepest first. */
  readonly mee: readonly string[];
  readonly nummers: readonly string[];
  readonly uitkomst_op: string | null;
  readonly geinformeerd_op: string | null;
  readonly uitstel_sinds: string | null;
  readonly nieuw_feit_op: string | null;
  /** An open request, or an ended one that holds it, found something of it; the numbers are those that the actor may know. */
  readonly verzoek_open: boolean;
  readonly verzoeken: readonly string[];
  /** The last day of the last of their answers, or of what an ended one holds; past it whatever holds it is late. */
  readonly verzoek_tot: string | null;
  readonly nagehouden: readonly Nahouding[];
  /** The last letter of art. 11 that destroying earlier waits for, for who may know of informing. */
  readonly brief_op: string | null;
}

/** An ended request that still holds what it was about. */
export interface Nahouding {
  readonly verzoek: string;
  readonly grond: Nahoudgrond;
  readonly tot: string;
}

/** The dossiers of these ids that the actor may know of, by id, with what holds them on a day. */
export async function leesBewaard(
  { tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, Bewaarrij>> {
  if (dossiers.length === 0) return new Map();
  const { rows } = await sql<Omit<Bewaarrij, 'nagehouden' | 'brief_op'>>`
    select * from vernietiging.bekijk(${[...dossiers]}::uuid[], ${vandaag}::date)`.execute(tx.db);
  const alle = rows.flatMap(({ dossier, mee }) => [dossier, ...mee]);
  // An ended request holds it too: it is kept for an objection, complaint or claim, or an objection can still come in.
  const { rows: houdt } = await sql<Nahouding & { readonly dossier: string; readonly bekend: boolean }>`
    select distinct dossier, nummer as verzoek, grond, tot, bekend
    from vernietiging.aangehouden_vragen(${alle}::uuid[], ${vandaag}::date) order by tot, nummer, grond`.execute(tx.db);
  const { rows: brieven } = await sql<{ dossier: string; op: string | null }>`
    select dossier, op from vernietiging.brieven_vooraf(${rows.map(({ dossier }) => dossier)}::uuid[])`.execute(tx.db);
  const briefOp = new Map(brieven.map(({ dossier, op }) => [dossier, op]));
  return new Map(
    rows.map((rij) => {
      const hier = houdt.filter(({ dossier }) => dossier === rij.dossier || rij.mee.includes(dossier));
      // Of what was merged each part can be held by the same.
      const bekend = new Map(hier.filter((een) => een.bekend).map((een) => [`${een.verzoek} ${een.grond}`, een]));
      const nagehouden = [...bekend.values()].map(({ verzoek, grond, tot }) => ({ verzoek, grond, tot }));
      const tot = [...(rij.verzoek_tot === null ? [] : [rij.verzoek_tot]), ...hier.map((een) => een.tot)]
        .toSorted()
        .at(-1);
      const vraag = { verzoek_open: rij.verzoek_open || hier.length > 0, verzoek_tot: tot ?? null };
      return [rij.dossier, { ...rij, ...vraag, nagehouden, brief_op: briefOp.get(rij.dossier) ?? null }];
    }),
  );
}

/** What the duty to inform says before destruction: an outcome, a letter, or a postponement. */
export function plichtVan(rij: Bewaarrij) {
  const uitstel: Uitstelfeit | undefined =
    rij.uitstel_sinds === null
      ? undefined
      : {
          sinds: rij.uitstel_sinds,
          herbeoordelenOp: rij.uitstel_sinds,
          ...(rij.nieuw_feit_op === null ? {} : { nieuwFeitOp: rij.nieuw_feit_op }),
        };
  return {
    oordelen: [],
    ...(rij.uitkomst_op === null ? {} : { uitkomstOp: rij.uitkomst_op }),
    ...(rij.geinformeerd_op === null ? {} : { geinformeerdOp: rij.geinformeerd_op }),
    ...(uitstel === undefined ? {} : { uitstel }),
  };
}

const voorstellen = (tx: Tx) =>
  tx.db
    .selectFrom('vernietiging.voorstel as v')
    .leftJoin('beheer.functionaris as f', 'f.id', 'v.door')
    .select(['v.id', 'v.dossier', 'v.register', 'v.nummer', 'v.verzegeld', 'v.grond', 'v.vanaf', 'v.niet_voor', 'v.op'])
    .select(['v.inhoud', 'f.naam as door'])
    .orderBy('v.niet_voor')
    .orderBy('v.nummer');

/** The list, by day; of the longest list the first thousand. */
export const leesVoorstellen = (tx: Tx) => voorstellen(tx).limit(1000).execute();
export type Voorstelrij = Awaited<ReturnType<typeof leesVoorstellen>>[number];

export function leesVoorstellenVan(tx: Tx, ids: readonly string[]) {
  return ids.length === 0
    ? Promise.resolve([])
    : voorstellen(tx)
        .where('v.id', 'in', [...ids])
        .execute();
}

export const leesVoorstellenOver = (tx: Tx, dossier: string) =>
  voorstellen(tx).where('v.dossier', '=', dossier).execute();

export function leesGoedkeuringen(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('vernietiging.goedkeuring as g')
    .innerJoin('beheer.functionaris as f', 'f.id', 'g.door')
    .select([
      'g.id',
      'g.voorstel',
      'g.partijsoort',
      'g.op',
      'g.informatieplicht_herbezien',
      'g.inhoud',
      'f.naam as door',
    ])
    .where('g.voorstel', 'in', [...ids])
    .orderBy('g.op')
    .orderBy('g.partijsoort')
    .execute();
}

const aanhoudingen = (tx: Tx, vandaag: string) =>
  tx.db
    .selectFrom('vernietiging.aanhouding as h')
    .innerJoin('beheer.functionaris as f', 'f.id', 'h.door')
    .select([
      'h.id',
      'h.dossier',
      'h.nummer',
      'h.grond',
      'h.kenmerk',
      'h.vanaf',
      'h.tot',
      'h.opgeheven_op',
      'h.rol',
      'h.partijsoort',
      'f.naam as door',
    ])
    .select(
      sql<boolean>`vernietiging.aanhouder_weg(h.rol, h.partijsoort, h.samenwerkingsverband, ${vandaag}::date)`.as(
        'aanhouder_weg',
      ),
    )
    .orderBy('h.tot');

/** Holds on these dossiers that were not lifted before today and whose last day has not passed. */
export function leesAanhoudingen(tx: Tx, dossiers: readonly string[], vandaag: string) {
  if (dossiers.length === 0) return Promise.resolve([]);
  return aanhoudingen(tx, vandaag)
    .where('h.dossier', 'in', [...dossiers])
    .where((eb) => eb.or([eb('h.opgeheven_op', 'is', null), eb('h.opgeheven_op', '>=', vandaag)]))
    .where('h.tot', '>=', vandaag)
    .execute();
}

export type Aanhoudrij = Awaited<ReturnType<typeof leesAanhoudingen>>[number];

export const vindAanhouding = (tx: Tx, id: string, vandaag: string) =>
  aanhoudingen(tx, vandaag).where('h.id', '=', id).executeTakeFirst();

/** Holds of the actor's party or office that somebody else lifted since a day. */
export function leesOpgeheven(tx: Tx, vanaf: string, wie: string) {
  return tx.db
    .selectFrom('vernietiging.aanhouding')
    .select(['dossier', 'nummer', 'id as aanleiding', sql<string>`opgeheven_op`.as('dag')])
    .where('opgeheven_op', '>=', vanaf)
    .where('opgeheven_door', '<>', wie)
    .where(sql<boolean>`rol = beheer.rol() and (rol <> 'weegploeglid' or partijsoort = beheer.partijsoort())`)
    .execute();
}

export function hefOp(zaal: Zaal, id: string, grond: Opheffingsgrond) {
  return zaal.tx.db
    .updateTable('vernietiging.aanhouding')
    .set({ opgeheven_op: zaal.vandaag, opgeheven_door: zaal.actor.functionaris, opheffingsgrond: grond })
    .where('id', '=', id)
    .execute();
}

/** How many sealed dossiers lie past their last day and are not held; for who supervises, of others none. Role vernietiging_lezen. */
export async function telVerzegeldTeLaat({ tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select vernietiging.verzegeld_te_laat(${vandaag}::date) as n`.execute(
    tx.db,
  );
  return rows[0]?.n ?? 0;
}

const verklaringen = (tx: Tx) =>
  tx.db
    .selectFrom('vernietiging.verklaring')
    .select(['id', 'nummer', 'verzegeld', 'opgemaakt_op', 'aantal', 'hash'])
    .orderBy('opgemaakt_op', 'desc')
    .orderBy('nummer', 'desc');

export const leesVerklaringen = (tx: Tx) => verklaringen(tx).limit(500).execute();

export const vindVerklaring = (tx: Tx, id: string) =>
  verklaringen(tx).select('manifest').where('id', '=', id).executeTakeFirst();

/** How many destroyed dossiers no statement speaks of yet. */
export async function telZonderVerklaring(tx: Tx): Promise<number> {
  const { n } = await tx.db
    .selectFrom('vernietiging.vernietigd')
    .select(sql<number>`count(*)::int`.as('n'))
    .where((eb) => eb.and([eb('verklaring', 'is', null), eb('verzegelde_verklaring', 'is', null)]))
    .executeTakeFirstOrThrow();
  return n;
}
