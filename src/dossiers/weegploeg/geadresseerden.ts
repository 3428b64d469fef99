// To whom a letter about informing is made out, or went (art. 11 lid 2): kept with tokens, so that whoever stands only in a letter is found for his request.
import { sql } from 'kysely';
import { briefversieInhoud, informeerbesluitInhoud } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../gezochte.ts';
import { tokensVanAdressering } from '../persoon.ts';
import { leesOpgegaan } from './informatieplicht.ts';
import { voegInformeerrijToe } from './informeerrijen.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';

/** The decision by which letters went, with the day and the way; or the version as which they were made, and its day. */
type Brieven =
  | { readonly besluit: string; readonly op: string; readonly wijze: string }
  | { readonly brief: string; readonly opgemaaktOp: string };

interface Geadresseerde {
  /** The id that his row had when the letter was made; a new one when it had none. */
  readonly id?: string | undefined;
  readonly hoedanigheid: string;
  readonly naam: string;
  readonly adres: string;
}

/** Keeps everybody to whom these letters are made out, or went. */
export async function legGeadresseerdenVast(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  plek: Pick<Plichtbeeld, 'dossier' | 'gearchiveerd'>,
  brieven: Brieven,
  aan: readonly Geadresseerde[],
): Promise<void> {
  const index = zaal.vault.index('weegploeg');
  const waar =
    'besluit' in brieven
      ? { besluit: brieven.besluit, op: brieven.op }
      : { brief: brieven.brief, opgemaakt_op: brieven.opgemaaktOp };
  const wijze = 'besluit' in brieven ? { wijze: brieven.wijze } : {};
  for (const { id = zaal.ids.id(), hoedanigheid, naam, adres } of aan) {
    const tokens = tokensVanAdressering(index, naam, adres);
    await voegInformeerrijToe(zaal, plek, {
      tabel: 'geadresseerde',
      rij: {
        ...{ id, samenwerkingsverband: zaal.partnerschap.id, dossier: plek.dossier, hoedanigheid, ...waar },
        inhoud: sleutel.sluit(id, 'geadresseerde', { naam, adres, ...wijze }),
        soorten: tokens.map(({ soort }) => soort),
        sleutels: tokens.map(({ token }) => token),
      },
    });
  }
}

/**
 * Letters that may be made out to somebody, or have gone to him; none for whoever is no core party. The subject of a file that was found already is
 * not found again by his own letter: that is among what the file says of him. Role weegploeg_schrijven.
 */
export async function zoekGeadresseerden(
  zaal: Zaal,
  gezochte: Gezochte,
  gevonden: readonly Treffer[],
): Promise<readonly Treffer[]> {
  const index = zaal.vault.index('weegploeg');
  const eigen = gevonden.flatMap(({ dossier, soort, verzegeld }) => (soort === 'naw' && !verzegeld ? [dossier] : []));
  const gedekt = [...eigen, ...(await leesOpgegaan(zaal.tx, eigen))];
  const { rows } = await sql<Treffertoken>`
    with verwant as (
      select g.* from weegploeg.geadresseerde g
      where g.sleutels && ${[...kenmerken(index, gezochte)]}::bytea[]
        and not (g.hoedanigheid = 'betrokkene' and g.dossier = any(${gedekt}::uuid[])))
    select g.dossier, d.nummer, g.id as gegeven, 'geadresseerde' as van, false as verzegeld, s.soort, s.sleutel
    from verwant g join weegploeg.dossier d on d.id = g.dossier, unnest(g.soorten, g.sleutels) s(soort, sleutel)
    order by coalesce(g.op, g.opgemaakt_op), g.id`.execute(zaal.tx.db);
  return treffers(index, gezochte, rows);
}

/** Letters of before whoever they are made out to was kept with tokens; none for whoever is no core party. Role weegploeg_schrijven. */
export async function leesOngeadresseerd(tx: Tx) {
  const verzonden = await tx.db
    .selectFrom('weegploeg.informeerbesluit as b')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'b.dossier')
    .select(['b.id', 'b.dossier', 'b.wijze', 'b.inhoud', 'd.nummer', sql<string>`b.verzonden_op::text`.as('op')])
    .where('b.soort', '=', 'geinformeerd')
    .where(sql<boolean>`not exists (select from weegploeg.geadresseerde g where g.besluit = b.id)`)
    .execute();
  const opgemaakt = await tx.db
    .selectFrom('weegploeg.informatiebrief as b')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'b.dossier')
    .select(['b.id', 'b.dossier', 'b.inhoud', 'd.nummer', sql<string>`b.op::text`.as('op')])
    .where(sql<boolean>`not exists (select from weegploeg.geadresseerde g where g.brief = b.id)`)
    .execute();
  return [
    ...verzonden.map((rij) => ({ ...rij, soort: 'informeerbesluit' as const })),
    ...opgemaakt.map((rij) => ({ ...rij, soort: 'informatiebrief' as const, wijze: null })),
  ];
}
export type Ongeadresseerd = Awaited<ReturnType<typeof leesOngeadresseerd>>;

/** Makes up for them from the letters as they were kept; the entry of this act names their dossiers. */
export async function haalGeadresseerdenIn(zaal: Zaal, rijen: Ongeadresseerd): Promise<void> {
  const sleutels = await zaal.vault.openAlle(zaal.tx, 'weegploeg', [...new Set(rijen.map(({ dossier }) => dossier))]);
  for (const { id, soort, dossier, wijze, op, inhoud } of rijen) {
    const sleutel = sleutels.get(dossier);
    if (sleutel === undefined) throw new Error('dit dossier heeft geen sleutel (meer)');
    const geopend = sleutel.open(id, soort, inhoud);
    if (soort === 'informatiebrief') {
      const { aan } = briefversieInhoud.parse(geopend);
      await legGeadresseerdenVast(zaal, sleutel, { dossier }, { brief: id, opgemaaktOp: op }, aan);
      continue;
    }
    const { aan, brieven } = informeerbesluitInhoud.parse(geopend);
    await legGeadresseerdenVast(
      zaal,
      sleutel,
      { dossier },
      { besluit: id, op, wijze: wijze ?? '' },
      // The first line of an address is the name.
      aan.map((een, plaats) => ({ ...een, adres: brieven[plaats]?.address?.slice(1).join('\n') ?? '' })),
    );
  }
}
