// Finding people in the weegploeg register by the blind index; ranking and likeness are of records, never of persons.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import { type IndexToken, possiblySame, queryTokens, rank, type SameReason } from '../../platform/blind-index.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsTokens } from '../persoon.ts';

/** At most this many dossiers are compared, those that share most; a search that finds more must be narrowed. */
const grens = 50;

/** Kinds of token that two records of one person share at least one of; prefixes and trigrams are for typing only. */
const onderscheidend = new Set<string>(['exact', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres']);

interface Tokenrij {
  readonly dossier: string;
  readonly gegeven: string;
  readonly soort: string;
  readonly sleutel: Buffer;
}

/** All tokens of the subjects of dossiers that share at least one of these tokens, as far as they exist for the actor. */
async function leesVerwant(tx: Tx, tokens: readonly IndexToken[], zonder?: string): Promise<readonly Tokenrij[]> {
  if (tokens.length === 0) return [];
  const sleutels = tokens.map((token) => token.token);
  const { rows } = await sql<Tokenrij>`
    with verwant as (
      select z.dossier from weegploeg.zoeksleutel z join weegploeg.gegeven g on g.id = z.gegeven and g.soort = 'naw'
      where z.sleutel = any(${sleutels}::bytea[]) and not z.afgeschermd and z.dossier is distinct from ${zonder ?? null}::uuid
      group by z.dossier order by count(*) desc limit ${grens})
    select z.dossier, z.gegeven, z.soort, z.sleutel from weegploeg.zoeksleutel z
    join weegploeg.dossier d on d.id = z.dossier and d.stand <> 'samengevoegd'
    join weegploeg.gegeven g on g.id = z.gegeven and g.soort = 'naw'
    where z.dossier in (select dossier from verwant) and not z.afgeschermd`.execute(tx.db);
  return rows;
}

/** Ids of dossiers that fit a search text, best first. */
export async function zoekDossiers(zaal: Zaal, tekst: string): Promise<readonly string[]> {
  const vraag = queryTokens(zaal.vault.index('weegploeg'), tekst);
  const perDossier = Map.groupBy(await leesVerwant(zaal.tx, vraag), (rij) => rij.dossier);
  return [...perDossier]
    .map(([dossier, rijen]) => ({ dossier, gelijkenis: rank(vraag, alsTokens(rijen)) }))
    .filter((kandidaat) => kandidaat.gelijkenis >= 0.5)
    .sort((a, b) => b.gelijkenis - a.gelijkenis)
    .map((kandidaat) => kandidaat.dossier);
}

/** Dossiers that may be about the same person, with in what they agree; people decide. */
export async function zoekMogelijkDezelfde(
  zaal: Zaal,
  dossier: string,
): Promise<readonly { readonly dossier: string; readonly redenen: readonly SameReason[] }[]> {
  const eigen: readonly Tokenrij[] = await zaal.tx.db
    .selectFrom('weegploeg.zoeksleutel as z')
    .innerJoin('weegploeg.gegeven as g', 'g.id', 'z.gegeven')
    .select(['z.dossier', 'z.gegeven', 'z.soort', 'z.sleutel'])
    .where('z.dossier', '=', dossier)
    .where('g.soort', '=', 'naw')
    .where('z.afgeschermd', '=', false)
    .execute();
  const personen = [...Map.groupBy(eigen, (rij) => rij.gegeven).values()].map(alsTokens);
  const kenmerken = alsTokens(eigen.filter((rij) => onderscheidend.has(rij.soort)));
  const verwant = Map.groupBy(await leesVerwant(zaal.tx, kenmerken, dossier), (rij) => rij.dossier);
  return [...verwant].flatMap(([ander, rijen]) => {
    const anderen = [...Map.groupBy(rijen, (rij) => rij.gegeven).values()].map(alsTokens);
    const gelijk = personen
      .flatMap((een) => anderen.map((twee) => possiblySame(een, twee)))
      .find((gelijkenis) => gelijkenis.same);
    return gelijk === undefined ? [] : [{ dossier: ander, redenen: gelijk.reasons }];
  });
}
