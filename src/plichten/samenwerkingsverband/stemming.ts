// The joint vote of parties on the partnership itself (art. 1 m), over any table of proposals: read, counted, closed and carried out in one way.
import { sql } from 'kysely';
import { alsVoorstelfeit, type Voorstelbeeld } from '../../convenant/instellingen.ts';
import type { InstellingsvoorstelVorm } from '../../convenant/vormen/instellingen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Uitkomst } from '../../gate/verzoek.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';

/** What is voted on -> where its proposals and their votes are kept. */
const tabellen = {
  bijlage: { voorstel: 'beheer.bijlagevoorstel', stem: 'beheer.bijlagestem' },
  instellingen: { voorstel: 'beheer.instellingsvoorstel', stem: 'beheer.instellingsstem' },
} as const;
export type Stemming = keyof typeof tabellen;

interface Stemrij {
  readonly voorstel: string;
  readonly partijsoort: string;
  readonly voor: boolean;
  readonly reden: string;
  readonly op: string;
  readonly naam: string;
}

/** The votes on every proposal of one kind, by proposal, in the order of their days. */
export async function leesStemmen(
  tx: Tx,
  over: Stemming,
): Promise<(voorstel: string) => InstellingsvoorstelVorm['stemmen']> {
  const { rows } = await sql<Stemrij>`
    select s.voorstel, s.partijsoort, s.voor, s.reden, s.op::text, f.naam
    from ${sql.table(tabellen[over].stem)} s join beheer.functionaris f on f.id = s.door order by s.op`.execute(tx.db);
  return (van) =>
    rows
      .filter(({ voorstel }) => voorstel === van)
      .map(({ partijsoort, voor, reden, op, naam }) => ({
        ...{ partij: alsPartijsoort(partijsoort), voor, reden, op, door: naam },
      }));
}

/** Open proposals on which this party still owes its vote. */
export async function leesSchuldigeStem(
  tx: Tx,
  over: Stemming,
  partij: string | undefined,
): Promise<readonly { readonly aanleiding: string }[]> {
  const { voorstel, stem } = tabellen[over];
  const { rows } = await sql<{ aanleiding: string }>`
    select v.id as aanleiding from ${sql.table(voorstel)} v
    where v.stand = 'open' and ${partij ?? ''} = any (v.vereist) and not exists (
      select from ${sql.table(stem)} s where s.voorstel = v.id and s.partijsoort = ${partij ?? ''})`.execute(tx.db);
  return rows;
}

/** Closes an open proposal: one 'no' does, or the agreement of all. */
export async function sluitVoorstel(
  { tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>,
  over: Stemming,
  id: string,
  stand: 'aangenomen' | 'verworpen',
): Promise<void> {
  await sql`update ${sql.table(tabellen[over].voorstel)} set stand = ${stand}, gesloten_op = ${vandaag}::date
    where id = ${id}::uuid`.execute(tx.db);
}

/** What a vote looks at: the proposal with the votes there are; undefined when it is not there. */
export function kijkNaarStem<V extends Voorstelbeeld & { readonly id: string }>(
  zaal: Zaal,
  voorstellen: readonly V[],
  { voorstel: id, reden }: { readonly voorstel: string; readonly reden?: string | undefined },
) {
  const voorstel = voorstellen.find((een) => een.id === id);
  if (voorstel === undefined) return undefined;
  return {
    situatie: { vandaag: zaal.vandaag, optreden: zaal.optreden, voorstel: alsVoorstelfeit(voorstel), reden },
    objecten: [zaal.partnerschap.id, id],
    nummers: [],
    gezien: voorstel,
  };
}

/**
 * Records the vote of the actor's party. One 'no' closes the proposal; the last 'yes' carries it out by an act of its own, which
 * closes it. @throws when all agreed and that act cannot be done.
 */
export async function stem(
  zaal: Zaal,
  over: Stemming,
  { id: voorstel, vereist, stemmen }: Voorstelbeeld & { readonly id: string },
  { voor, reden }: { readonly voor: boolean; readonly reden?: string | undefined },
  voerUit: () => Promise<Uitkomst<unknown>>,
) {
  const partij = zaal.actor.partij?.soort;
  if (partij === undefined) throw new Error('de regel vraagt een partij');
  await sql`insert into ${sql.table(tabellen[over].stem)} (samenwerkingsverband, voorstel, partijsoort, voor, reden, door, op)
    values (${zaal.partnerschap.id}::uuid, ${voorstel}::uuid, ${partij}, ${voor}, ${reden ?? ''},
      ${zaal.actor.functionaris}::uuid, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
  if (!voor) {
    await sluitVoorstel(zaal, over, voorstel, 'verworpen');
    return { voorstel, stand: 'verworpen' as const };
  }
  const eens = [...stemmen.map((eerder) => eerder.partij), partij];
  if (!vereist.every((elke) => eens.includes(elke))) return { voorstel, stand: 'open' as const };
  const uitgevoerd = await voerUit();
  if (uitgevoerd.soort !== 'gedaan') throw new Error(`eenstemmig over ${over}, maar uitvoeren: ${uitgevoerd.soort}`);
  return { voorstel, stand: 'aangenomen' as const };
}
