// Tables as lines and back: one consistent moment of the database, with a count and a sum of every table to compare afterwards.
import type pg from 'pg';
import { z } from 'zod';

/** Thrown when lines are not what was written, or the database does not hold what they said. */
export class KopieOnbruikbaar extends Error {}

const stapel = 500;

export interface Inhoud {
  /** Written to the first line: what the copy rests on. */
  readonly migraties: readonly string[];
  readonly moment: string;
}
const kopregel = z.strictObject({ migraties: z.array(z.string()), moment: z.string() });
const staart = z.strictObject({
  tabellen: z.record(z.string(), z.strictObject({ aantal: z.string(), som: z.string().nullable() })),
  reeksen: z.record(z.string(), z.string()),
});

/** Every table of ours, quoted; `platform` (which migrations were applied) is no content. */
export async function leesTabellen(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ tabel: string }>(`
    select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'platform', 'public')
    order by 1`);
  return rows.map(({ tabel }) => tabel);
}

/** Names of the applied migrations with their chained hashes, in order. */
export async function leesToegepast(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ naam: string; hash: string }>(
    'select naam, hash from platform.migratie order by naam',
  );
  return rows.map(({ naam, hash }) => `${naam} ${hash}`);
}

/** Columns of a table that are written, quoted, in order: what the database makes of other columns is not. */
async function leesKolommen(client: pg.Client, tabel: string): Promise<string> {
  const { rows } = await client.query<{ kolom: string }>(
    `select quote_ident(attname) as kolom from pg_attribute
     where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [tabel],
  );
  return rows.map(({ kolom }) => kolom).join(', ');
}

/** Count and sum of a table, whatever the order of its rows. */
async function telOp(client: pg.Client, tabel: string) {
  const { rows } = await client.query<{ aantal: string; som: string | null }>(
    `select count(*)::text as aantal, bit_xor(hashtextextended(to_jsonb(t)::text, 0))::text as som from ${tabel} t`,
  );
  const [telling] = rows;
  if (telling === undefined) throw new Error(`geen telling van ${tabel}`);
  return telling;
}

/** Sequences that were used, identity columns among them. */
async function leesReeksen(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ reeks: string; laatste: string }>(`
    select format('%I.%I', schemaname, sequencename) as reeks, last_value::text as laatste from pg_sequences
    where last_value is not null and schemaname <> 'platform' order by 1`);
  return Object.fromEntries(rows.map(({ reeks, laatste }) => [reeks, laatste]));
}

/** The lines of these tables, in the transaction that the client is in. */
export async function* alsRegels(
  client: pg.Client,
  tabellen: readonly string[],
  moment: string,
): AsyncGenerator<string> {
  yield JSON.stringify({ kop: { migraties: await leesToegepast(client), moment } });
  const tellingen: Record<string, { aantal: string; som: string | null }> = {};
  for (const tabel of tabellen) {
    yield JSON.stringify({ tabel });
    tellingen[tabel] = await telOp(client, tabel);
    await client.query(`declare kopie no scroll cursor for select to_jsonb(t)::text as rij from ${tabel} t`);
    for (;;) {
      const { rows } = await client.query<{ rij: string }>(`fetch ${stapel} from kopie`);
      // The row goes as the database wrote it: numbers may be larger than JavaScript can hold.
      for (const { rij } of rows) yield `{"rij":${rij}}`;
      if (rows.length < stapel) break;
    }
    await client.query('close kopie');
  }
  yield JSON.stringify({ staart: { tabellen: tellingen, reeksen: await leesReeksen(client) } });
}

const rijbegin = '{"rij":';
const regelvorm = z.union([
  z.strictObject({ kop: kopregel }),
  z.strictObject({ tabel: z.string() }),
  z.strictObject({ staart }),
]);

/** How rows of a table that are there already are met. */
export type Botsing = (tabel: string) => string;

/**
 * Puts lines back into their tables, in the transaction that the client is in, and compares every table that was empty before
 * with its count and sum. @throws {KopieOnbruikbaar} when something is unknown or differs: roll back.
 */
export async function zetRegelsTerug(
  client: pg.Client,
  regels: AsyncIterable<string>,
  tabellen: readonly string[],
  botsing: Botsing = () => '',
): Promise<Inhoud> {
  let kop: Inhoud | undefined;
  let tabel: { readonly naam: string; readonly kolommen: string } | undefined;
  let einde: z.infer<typeof staart> | undefined;
  let rijen: string[] = [];
  const schrijf = async () => {
    if (rijen.length === 0) return;
    if (tabel === undefined) throw new KopieOnbruikbaar('De kopie heeft rijen zonder tabel.');
    const { naam, kolommen } = tabel;
    await client.query(
      `insert into ${naam} (${kolommen}) overriding system value
       select ${kolommen} from jsonb_populate_recordset(null::${naam}, $1::jsonb) ${botsing(naam)}`,
      [`[${rijen.join(',')}]`],
    );
    rijen = [];
  };
  for await (const regel of regels) {
    if (regel.startsWith(rijbegin)) {
      rijen.push(regel.slice(rijbegin.length, -1));
      if (rijen.length === stapel) await schrijf();
      continue;
    }
    await schrijf();
    const gelezen = regelvorm.parse(JSON.parse(regel));
    if ('kop' in gelezen) {
      kop = gelezen.kop;
      const hier = await leesToegepast(client);
      if (hier.join('\n') !== kop.migraties.join('\n'))
        throw new KopieOnbruikbaar(
          'Deze kopie is van een andere versie: zet haar terug met de versie die haar maakte, en werk daarna bij.',
        );
    } else if ('tabel' in gelezen) {
      if (!tabellen.includes(gelezen.tabel)) throw new KopieOnbruikbaar(`Onbekende tabel ${gelezen.tabel}.`);
      tabel = { naam: gelezen.tabel, kolommen: await leesKolommen(client, gelezen.tabel) };
    } else einde = gelezen.staart;
  }
  if (kop === undefined || einde === undefined) throw new KopieOnbruikbaar('De kopie is niet heel.');
  for (const [naam, toen] of Object.entries(einde.tabellen)) {
    if (botsing(naam) !== '') continue;
    const nu = await telOp(client, naam);
    if (nu.aantal !== toen.aantal || nu.som !== toen.som)
      throw new KopieOnbruikbaar(`Tabel ${naam} is na het terugzetten niet zoals zij was.`);
  }
  // Never back: what a running system drew in the meantime is not drawn again.
  const setval = `select setval($1::text::regclass, greatest($2::bigint,
    (select last_value from pg_sequences where format('%I.%I', schemaname, sequencename) = $1::text)))`;
  for (const [reeks, laatste] of Object.entries(einde.reeksen)) await client.query(setval, [reeks, laatste]);
  return kop;
}
