// Who received a letter about informing (art. 11 lid 2): kept with tokens, so that whoever stands only in a letter is found for his request.
import { sql } from 'kysely';
import { informeerbesluitInhoud } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../gezochte.ts';
import { tokensVanAdressering } from '../persoon.ts';
import { leesOpgegaan } from './informatieplicht.ts';
import { voegInformeerrijToe } from './informeerrijen.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';

export interface Verzending {
  /** The decision by which the letters went, and the day on which they did. */
  readonly besluit: string;
  readonly op: string;
  readonly wijze: string;
  readonly aan: readonly { readonly hoedanigheid: string; readonly naam: string; readonly adres: string }[];
}

/** Keeps everybody to whom these letters went. */
export async function legGeadresseerdenVast(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  plek: Pick<Plichtbeeld, 'dossier' | 'gearchiveerd'>,
  { besluit, op, wijze, aan }: Verzending,
): Promise<void> {
  const index = zaal.vault.index('weegploeg');
  for (const { hoedanigheid, naam, adres } of aan) {
    const id = zaal.ids.id();
    const tokens = tokensVanAdressering(index, naam, adres);
    await voegInformeerrijToe(zaal, plek, {
      tabel: 'geadresseerde',
      rij: {
        ...{ id, samenwerkingsverband: zaal.partnerschap.id, dossier: plek.dossier, besluit, hoedanigheid, op },
        inhoud: sleutel.sluit(id, 'geadresseerde', { naam, adres, wijze }),
        soorten: tokens.map(({ soort }) => soort),
        sleutels: tokens.map(({ token }) => token),
      },
    });
  }
}

/**
 * Letters that may have gone to somebody; none for whoever is no core party. The subject of a file that was found already is
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
    order by g.op, g.id`.execute(zaal.tx.db);
  return treffers(index, gezochte, rows);
}

/** Letters that went before receivers were kept with tokens; none for whoever is no core party. Role weegploeg_schrijven. */
export function leesOngeadresseerd(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.informeerbesluit as b')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'b.dossier')
    .select(['b.id', 'b.dossier', 'b.wijze', 'b.inhoud', 'd.nummer', sql<string>`b.verzonden_op::text`.as('op')])
    .where('b.soort', '=', 'geinformeerd')
    .where(sql<boolean>`not exists (select from weegploeg.geadresseerde g where g.besluit = b.id)`)
    .execute();
}
export type Ongeadresseerd = Awaited<ReturnType<typeof leesOngeadresseerd>>;

/** Makes up for them from the letters as they went; the entry of this act names their dossiers. */
export async function haalGeadresseerdenIn(zaal: Zaal, rijen: Ongeadresseerd): Promise<void> {
  const sleutels = await zaal.vault.openAlle(zaal.tx, 'weegploeg', [...new Set(rijen.map(({ dossier }) => dossier))]);
  for (const { id, dossier, wijze, op, inhoud } of rijen) {
    const sleutel = sleutels.get(dossier);
    if (sleutel === undefined) throw new Error('dit dossier heeft geen sleutel (meer)');
    const { aan, brieven } = informeerbesluitInhoud.parse(sleutel.open(id, 'informeerbesluit', inhoud));
    await legGeadresseerdenVast(
      zaal,
      sleutel,
      { dossier },
      {
        ...{ besluit: id, op, wijze: wijze ?? '' },
        // The first line of an address is the name.
        aan: aan.map((een, plaats) => ({ ...een, adres: brieven[plaats]?.address?.slice(1).join('\n') ?? '' })),
      },
    );
  }
}
