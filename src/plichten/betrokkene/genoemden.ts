// Who stands in a request (art. 12 lid 1): kept with tokens, so that whoever asked, or was asked about, is found for a later request.
import { sql } from 'kysely';
import type { z } from 'zod';
import { type Hoedanigheid, hoedanigheden, type Vondstsoort } from '../../convenant/verzoeken.ts';
import { verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../../dossiers/gezochte.ts';
import { alsTokens, tokensVan, tokensVanAdressering } from '../../dossiers/persoon.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type IndexToken, normaliseName, queryTokens, rank } from '../../platform/blind-index.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { uit } from './feiten.ts';

type Verzoekinhoud = z.output<typeof verzoekinhoud>;
type Genoemdsoort = Extract<Vondstsoort, 'verzoeker' | 'vertegenwoordiger' | 'betrokkene' | 'geadresseerde'>;

interface Genoemde {
  readonly als: Genoemdsoort;
  readonly tokens: readonly IndexToken[];
}

/** True when every word of a name stands in another one, however they are written. */
const staatIn = (naam: string, ander: string): boolean =>
  new Set(normaliseName(naam)).isSubsetOf(new Set(normaliseName(ander)));

/** Who stands in a request. Whoever asks for himself is one person, unless his surname is nowhere in the name of who asked. */
function genoemdenVan(index: Buffer, hoedanigheid: Hoedanigheid, inhoud: Verzoekinhoud): readonly Genoemde[] {
  const { verzoeker, betrokkene } = inhoud;
  const vraagt = tokensVanAdressering(index, verzoeker.naam, verzoeker.contact);
  const over = tokensVan(index, betrokkene);
  if (hoedanigheid === 'zelf' && staatIn(betrokkene.achternaam, verzoeker.naam))
    return [{ als: 'verzoeker', tokens: [...over, ...vraagt] }];
  return [
    { als: hoedanigheid === 'zelf' || hoedanigheid === 'derde' ? 'verzoeker' : 'vertegenwoordiger', tokens: vraagt },
    { als: 'betrokkene', tokens: over },
  ];
}

async function legVast(zaal: Zaal, verzoek: string, genoemden: readonly Genoemde[]): Promise<void> {
  const rijen = genoemden.map(({ als, tokens }) => ({
    ...{ id: zaal.ids.id(), samenwerkingsverband: zaal.partnerschap.id, verzoek, als },
    soorten: tokens.map(({ soort }) => soort),
    sleutels: tokens.map(({ token }) => token),
  }));
  await zaal.tx.db.insertInto('verzoeken.genoemde').values(rijen).execute();
}

/** Keeps who stands in a request that came in. */
export const legGenoemdenVast = (zaal: Zaal, verzoek: string, hoedanigheid: Hoedanigheid, inhoud: Verzoekinhoud) =>
  legVast(zaal, verzoek, genoemdenVan(zaal.vault.index('verzoeken'), hoedanigheid, inhoud));

/** Requests that came in before people in them were kept with tokens: the first search of the uitvoerder makes those. */
export function leesOngenoemde(tx: Tx) {
  return tx.db
    .selectFrom('verzoeken.verzoek as v')
    .select(['v.id', 'v.nummer', 'v.hoedanigheid', 'v.inhoud'])
    .where(sql<boolean>`not exists (select from verzoeken.genoemde g where g.verzoek = v.id)`)
    .execute();
}

/** Makes up for them; the entry of this act names these requests. */
export async function haalGenoemdenIn(zaal: Zaal, rijen: Awaited<ReturnType<typeof leesOngenoemde>>): Promise<void> {
  const sleutels = await zaal.vault.openAlle(
    zaal.tx,
    'verzoeken',
    rijen.map(({ id }) => id),
  );
  for (const { id, hoedanigheid, inhoud } of rijen) {
    const geopend = sleutels.get(id)?.open(id, 'verzoek', inhoud);
    await legGenoemdenVast(zaal, id, uit(hoedanigheden, hoedanigheid), verzoekinhoud.parse(geopend));
  }
}

/** Keeps to whom an answer went, when that is nobody who stands in the request already. */
export async function legGeadresseerdeVast(
  zaal: Zaal,
  verzoek: string,
  { verzoeker, betrokkene }: Verzoekinhoud,
  aan: { readonly naam: string; readonly adres: string },
): Promise<void> {
  const bekend = staatIn(aan.naam, verzoeker.naam) || staatIn(verzoeker.naam, aan.naam);
  if (bekend || staatIn(betrokkene.achternaam, aan.naam)) return;
  const tokens = tokensVanAdressering(zaal.vault.index('verzoeken'), aan.naam, aan.adres);
  await legVast(zaal, verzoek, [{ als: 'geadresseerde', tokens }]);
}

/** Other requests in which somebody may stand, as far as the actor may know in what capacity; role verzoeken_schrijven. */
export async function zoekInVerzoeken(zaal: Zaal, verzoek: string, gezochte: Gezochte): Promise<readonly Treffer[]> {
  const index = zaal.vault.index('verzoeken');
  const { rows } = await sql<Treffertoken>`
    with verwant as (
      select g.* from verzoeken.genoemde g
      where g.sleutels && ${[...kenmerken(index, gezochte)]}::bytea[] and g.verzoek <> ${verzoek}::uuid)
    select v.id as dossier, v.nummer, g.id as gegeven, g.als as van, false as verzegeld, s.soort, s.sleutel
    from verwant g join verzoeken.verzoek v on v.id = g.verzoek, unnest(g.soorten, g.sleutels) s(soort, sleutel)
    order by v.ontvangen_op, v.nummer, g.id`.execute(zaal.tx.db);
  return treffers(index, gezochte, rows);
}

/** A text fits a person well enough to show the request that he stands in. */
const genoeg = 0.5;

/** Ids of the requests in which a typed name or birth date stands, best first; role verzoeken_lezen. */
export async function zoekGenoemden(zaal: Zaal, tekst: string): Promise<readonly string[]> {
  const vraag = queryTokens(zaal.vault.index('verzoeken'), tekst);
  if (vraag.length === 0) return [];
  const { rows } = await sql<{ verzoek: string; genoemde: string; soort: string; sleutel: Buffer }>`
    select g.verzoek, g.id as genoemde, s.soort, s.sleutel
    from verzoeken.genoemde g, unnest(g.soorten, g.sleutels) s(soort, sleutel)
    where g.sleutels && ${vraag.map(({ token }) => token)}::bytea[]`.execute(zaal.tx.db);
  const personen = [...Map.groupBy(rows, ({ genoemde }) => genoemde).values()].flatMap((rijen) => {
    const gelijkenis = rank(vraag, alsTokens(rijen));
    return gelijkenis < genoeg ? [] : rijen.slice(0, 1).map(({ verzoek }) => ({ verzoek, gelijkenis }));
  });
  return [...new Set(personen.toSorted((a, b) => b.gelijkenis - a.gelijkenis).map(({ verzoek }) => verzoek))];
}
