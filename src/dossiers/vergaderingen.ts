// Meetings in the database, the same for both registers: what there is, a new or changed agenda, and the next step.
import { sql } from 'kysely';
import { isGelijk } from '../convenant/uitnodigingen.ts';
import type { Puntstand, Vergaderstand } from '../convenant/vergaderingen.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Ids } from '../platform/ids.ts';

export type Register = 'weegploeg' | 'casusoverleg';

/** What these need of the room in which an act runs. */
interface Zaal {
  readonly tx: Tx;
  readonly ids: Ids;
  readonly partnerschap: { readonly id: string };
  readonly actor: { readonly functionaris: string };
  readonly vandaag: string;
  readonly nu: { toString(): string };
}

export interface Vergaderrij {
  readonly id: string;
  readonly nummer: string;
  readonly dag: string;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly stand: Vergaderstand;
  readonly volgnummer: number;
  readonly gewijzigdOp: Date;
}

export interface Puntrij {
  readonly id: string;
  readonly vergadering: string;
  readonly dossier: string;
  readonly nummer: string;
  readonly vraag: string;
  readonly stand: Puntstand;
  readonly aanwezig: readonly string[];
}

const vergaderingen = (register: Register) => sql.table(`${register}.vergadering`);
const agendapunten = (register: Register) => sql.table(`${register}.agendapunt`);
const dossiers = { weegploeg: sql.table('weegploeg.dossier'), casusoverleg: sql.table('casusoverleg.casus') } as const;

/** Meetings that exist for this actor, the newest first; all, or one. */
export async function leesVergaderingen(tx: Tx, register: Register, id?: string): Promise<readonly Vergaderrij[]> {
  const { rows } = await sql<Vergaderrij>`
    select id, nummer, dag, begin, einde, plaats, stand, volgnummer, gewijzigd_op as "gewijzigdOp"
    from ${vergaderingen(register)} where ${id === undefined ? sql`true` : sql`id = ${id}`}
    order by dag desc, begin desc, id limit 100`.execute(tx.db);
  return rows;
}

/** A meeting from `vandaag` on as a guest sees it; `genodigd` when an item that is still on its agenda exists for him. */
export type Komende = Vergaderrij & { readonly genodigd: boolean };

/** Meetings from `vandaag` on that exist for this actor. */
export async function leesKomende(tx: Tx, register: Register, vandaag: string): Promise<readonly Komende[]> {
  const { rows } = await sql<Komende>`
    select v.id, v.nummer, v.dag, v.begin, v.einde, v.plaats, v.stand, v.volgnummer, v.gewijzigd_op as "gewijzigdOp",
      exists (select from ${agendapunten(register)} p where p.vergadering = v.id and p.stand <> 'vervallen') as genodigd
    from ${vergaderingen(register)} v where v.dag >= ${vandaag} order by v.dag, v.begin, v.id`.execute(tx.db);
  return rows;
}

/** The next number of a meeting in this year (`WV-2026-0001`, `CV-2026-0001`); never given again. */
export async function volgendVergadernummer({ tx, vandaag }: Zaal, register: Register): Promise<string> {
  const { rows } = await sql<{ nummer: string }>`
    select ${sql.ref(`${register}.volgend_vergadernummer`)}(${Number(vandaag.slice(0, 4))}) as nummer`.execute(tx.db);
  const [rij] = rows;
  if (rij === undefined) throw new Error('geen nummer');
  return rij.nummer;
}

/** Items of a meeting that exist for this actor, in the order of the agenda; of all meetings when none is named. */
export async function leesPunten(tx: Tx, register: Register, vergadering?: string): Promise<readonly Puntrij[]> {
  const { rows } = await sql<Puntrij>`
    select p.id, p.vergadering, p.dossier, d.nummer, p.vraag, p.stand, p.aanwezig
    from ${agendapunten(register)} p join ${dossiers[register]} d on d.id = p.dossier
    where ${vergadering === undefined ? sql`true` : sql`p.vergadering = ${vergadering}`}
    order by p.volgorde, p.id`.execute(tx.db);
  return rows;
}

/** Proposals about files on an agenda that were closed on the day on which the item was treated. */
export async function leesBesluiten(tx: Tx, register: Register) {
  const dossier = sql.raw(register === 'weegploeg' ? 'dossier' : 'casus');
  const { rows } = await sql<{
    punt: string;
    voorstel: string;
    soort: string;
    stand: 'aangenomen' | 'verworpen' | 'vervallen';
  }>`
    select p.id as punt, v.id as voorstel, v.soort, v.stand
    from ${agendapunten(register)} p
    join ${sql.table(`${register}.voorstel`)} v on v.${dossier} = p.dossier and v.gesloten_op = p.behandeld_op
    order by v.id`.execute(tx.db);
  return rows;
}

export interface Voornemen {
  readonly dag: string;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly afgezegd: boolean;
  readonly punten: readonly { readonly dossier: string; readonly vraag: string }[];
}

/** Puts the whole agenda in the place of the one that was there; what is no longer on it lapses and stays as a trace. */
async function zetAgenda(zaal: Zaal, register: Register, id: string, { punten }: Voornemen): Promise<void> {
  await sql`update ${agendapunten(register)} set stand = 'vervallen' where vergadering = ${id}`.execute(zaal.tx.db);
  for (const [volgorde, { dossier, vraag }] of punten.entries()) {
    await sql`
      insert into ${agendapunten(register)} (id, samenwerkingsverband, vergadering, dossier, vraag, volgorde, stand)
      values (${zaal.ids.id()}, ${zaal.partnerschap.id}, ${id}, ${dossier}, ${vraag}, ${volgorde}, 'gepland')
      on conflict (vergadering, dossier, vraag) do update set volgorde = excluded.volgorde, stand = 'gepland'`.execute(
      zaal.tx.db,
    );
  }
}

/** Records a new meeting, or changes or calls off the one that was there; returns it as it is now. */
export async function bewaarVergadering(
  zaal: Zaal,
  register: Register,
  { bestaand, nummer }: { readonly bestaand: Vergaderrij | undefined; readonly nummer: string },
  voornemen: Voornemen,
): Promise<{ readonly vergadering: string; readonly nummer: string; readonly volgnummer: number }> {
  const { dag, begin, einde, plaats, afgezegd } = voornemen;
  const nu = zaal.nu.toString();
  if (bestaand === undefined) {
    const id = zaal.ids.id();
    await sql`
      insert into ${vergaderingen(register)}
        (id, samenwerkingsverband, nummer, dag, begin, einde, plaats, stand, volgnummer, gewijzigd_op, voorbereid_door)
      values (${id}, ${zaal.partnerschap.id}, ${nummer}, ${dag}, ${begin}, ${einde}, ${plaats}, 'gepland', 0, ${nu},
        ${zaal.actor.functionaris})`.execute(zaal.tx.db);
    await zetAgenda(zaal, register, id, voornemen);
    return { vergadering: id, nummer, volgnummer: 0 };
  }
  // An agenda is not in an invitation: who sees only his own items must not learn from a number or time that others changed.
  const anders = afgezegd || !isGelijk(bestaand, voornemen);
  const volgnummer = bestaand.volgnummer + (anders ? 1 : 0);
  if (afgezegd) {
    // What was called off keeps its day, place and agenda: that is what people have in their calendars.
    await sql`update ${vergaderingen(register)} set stand = 'afgezegd', volgnummer = ${volgnummer}, gewijzigd_op = ${nu}
      where id = ${bestaand.id}`.execute(zaal.tx.db);
    return { vergadering: bestaand.id, nummer, volgnummer };
  }
  if (anders)
    await sql`update ${vergaderingen(register)} set dag = ${dag}, begin = ${begin}, einde = ${einde}, plaats = ${plaats},
        volgnummer = ${volgnummer}, gewijzigd_op = ${nu} where id = ${bestaand.id}`.execute(zaal.tx.db);
  await zetAgenda(zaal, register, bestaand.id, voornemen);
  return { vergadering: bestaand.id, nummer, volgnummer };
}

/** Takes up an item with who is there, or ends the meeting; the item that was at hand has been treated. */
export async function zetVoort(
  zaal: Zaal,
  register: Register,
  vergadering: string,
  punt: { readonly id: string; readonly aanwezig: readonly string[] } | undefined,
): Promise<'gaande' | 'gesloten'> {
  const { db } = zaal.tx;
  const stand = punt === undefined ? 'gesloten' : 'gaande';
  await sql`update ${agendapunten(register)} set stand = 'behandeld'
    where vergadering = ${vergadering} and stand = 'aan-de-orde'`.execute(db);
  if (punt !== undefined)
    await sql`update ${agendapunten(register)} set stand = 'aan-de-orde', behandeld_op = ${zaal.vandaag},
      aanwezig = ${[...new Set(punt.aanwezig)]}::uuid[] where id = ${punt.id}`.execute(db);
  await sql`update ${vergaderingen(register)} set stand = ${stand} where id = ${vergadering} and stand <> ${stand}`.execute(
    db,
  );
  return stand;
}

/** The meetings with their items as screens see them; of a meeting without items for this actor nothing is shown. */
export async function toonVergaderingen(
  tx: Tx,
  register: Register,
  rijen: readonly Vergaderrij[],
  punten: readonly Puntrij[],
  metBesluiten: boolean,
) {
  const besluiten = metBesluiten ? await leesBesluiten(tx, register) : [];
  return rijen.map(({ gewijzigdOp, ...rij }) => ({
    ...rij,
    gewijzigdOp: gewijzigdOp.toISOString(),
    punten: punten
      .filter(({ vergadering }) => vergadering === rij.id)
      .map(({ vergadering: _, ...punt }) => ({
        ...punt,
        besluiten: besluiten.filter((besluit) => besluit.punt === punt.id).map(({ punt: __, ...besluit }) => besluit),
      })),
  }));
}

/** Files and numbers of items, for the entry. */
export function inLogboek(punten: readonly { readonly dossier: string; readonly nummer: string }[]) {
  return {
    objecten: [...new Set(punten.map(({ dossier }) => dossier))],
    nummers: [...new Set(punten.map(({ nummer }) => nummer))],
  };
}
