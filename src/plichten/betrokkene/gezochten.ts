// Who is looked for on a request (art. 12 lid 3): kept as tokens from its receipt, so that what comes in later is seen without opening a name.
import { sql } from 'kysely';
import type { Zoekslag, Zoekstand } from '../../convenant/verzoeken.ts';
import { type Gezochte, gezochtetokens } from '../../dossiers/gezochte.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const indexen = ['weegploeg', 'casusoverleg', 'verzoeken'] as const;

/** Keeps who is looked for in these searches, in place of who was before. Role verzoeken_schrijven. */
export async function legGezochtenVast(
  zaal: Zaal,
  verzoek: string,
  zoekslagen: readonly Zoekslag[],
  gezochte: Gezochte,
): Promise<void> {
  const { db } = zaal.tx;
  const rijen = indexen.flatMap((register) =>
    gezochtetokens(zaal.vault.index(register), gezochte).flatMap((tokens, naam) =>
      zoekslagen.map((zoekslag) => ({
        ...{ samenwerkingsverband: zaal.partnerschap.id, verzoek, zoekslag, register, naam },
        ...tokens,
      })),
    ),
  );
  await sql`select verzoeken.vergeet_gezochten(${verzoek}::uuid, ${[...zoekslagen]}::text[])`.execute(db);
  await db.insertInto('verzoeken.gezochte').values(rijen).execute();
}

/** Open requests -> what came in until a day that their searches did not see, as far as the actor may know; any role of requests. */
export async function leesZoekstanden(
  tx: Tx,
  verzoeken: readonly string[],
  tot: string,
): Promise<ReadonlyMap<string, Zoekstand>> {
  const { rows } = await sql<Zoekstand & { readonly verzoek: string }>`
    select * from verzoeken.opnieuw_te_zoeken(${[...verzoeken]}::uuid[], ${tot}::date)`.execute(tx.db);
  return new Map(rows.map(({ verzoek, ...stand }) => [verzoek, stand]));
}

/** The same of one request. */
export async function leesZoekstand(zaal: Pick<Zaal, 'tx' | 'vandaag'>, verzoek: string, tot = zaal.vandaag) {
  return (await leesZoekstanden(zaal.tx, [verzoek], tot)).get(verzoek) ?? geenNieuws;
}

/** Of a request that ended nobody is looked for. */
export const geenNieuws: Zoekstand = { registers: false, archief: false, wacht: false };
