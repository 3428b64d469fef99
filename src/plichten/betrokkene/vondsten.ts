// What the search for a request found: rows of the register of requests, as far as they exist for who looks.
import { sql } from 'kysely';
import type { Vondstfeit } from '../../convenant/verzoeken.ts';
import {
  gaatOverAnder,
  isVoorTeLeggen,
  overeenkomsten,
  vanUitvoerder,
  vondstoordelen,
  vondstregisters,
  vondstsoorten,
} from '../../convenant/verzoeken.ts';
import type { VerzoekVorm } from '../../convenant/vormen/verzoeken.ts';
import type { zoekBetrokkene } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { uit } from './feiten.ts';

/** The finds of a request, in the order in which they were found; role verzoeken_lezen or verzoeken_schrijven. */
export function leesVondsten(tx: Tx, verzoek: string) {
  return (
    tx.db
      .selectFrom('verzoeken.vondst as v')
      .leftJoin('beheer.functionaris as f', 'f.id', 'v.beoordeeld_door')
      .select([
        'v.id',
        'v.register',
        'v.dossier',
        'v.nummer',
        'v.gegeven',
        'v.soort',
        'v.overeenkomsten',
        'v.verzegeld',
      ])
      .select(['v.gevonden_op', 'v.oordeel', 'v.beoordeeld_op', 'v.toelichting', 'f.naam as door', 'v.beeld'])
      // Only a confirmed find has items that can be of before; reading its whole file costs.
      .select(sql<string | null>`case when v.oordeel = 'bevestigd' then verzoeken.beeld_van(v.id) end`.as('beeld_nu'))
      .select(sql<boolean>`v.oordeel = 'bevestigd' and verzoeken.staat_elders(v.id)`.as('elders'))
      .where('v.verzoek', '=', verzoek)
      .orderBy('v.volgorde')
      .execute()
  );
}

/** What was found for these requests and how it was judged, without looking into any file; role verzoeken_lezen. */
export async function leesVondstfeiten(tx: Tx, verzoeken: readonly string[]) {
  if (verzoeken.length === 0) return [];
  const rijen = await tx.db
    .selectFrom('verzoeken.vondst')
    .select(['verzoek', 'register', 'soort', 'verzegeld', 'oordeel'])
    .where('verzoek', 'in', [...verzoeken])
    .execute();
  return rijen.map((rij) => ({ verzoek: rij.verzoek, feit: vondstfeitVan(rij) }));
}

type Treffer = Awaited<ReturnType<typeof zoekBetrokkene>>[number];
export type Vondstrij = Awaited<ReturnType<typeof leesVondsten>>[number];

/** The person of the request is the subject of this weegdossier. */
export const isLevendBevestigd = ({ register, soort, oordeel, verzegeld }: Vondstrij): boolean =>
  register === 'weegploeg' && soort === 'naw' && oordeel === 'bevestigd' && !verzegeld;

/**
 * Whether people confirmed that the person of the request is in this dossier, and how many of these items of it are about
 * somebody else: found only as reporter or relative, what he is found in is his; of a file of his own all but who stands in it
 * besides, as a letter about that would tell him that there is a reporter.
 */
export function eigenIn(
  vondsten: readonly Vondstrij[],
  dossier: string,
  gegevens: readonly { readonly id: string; readonly soort: string }[],
) {
  const hier = vondsten.filter((vondst) => vondst.dossier === dossier && vondst.oordeel === 'bevestigd');
  if (hier.length === 0) return { bevestigd: false, vanAnder: 0 };
  const onderwerp = hier.some(({ soort }) => soort === 'naw');
  const isEigen = ({ id, soort }: (typeof gegevens)[number]) =>
    hier.some(({ gegeven }) => gegeven === id) || (onderwerp && !gaatOverAnder(soort));
  return { bevestigd: true, vanAnder: gegevens.filter((een) => !isEigen(een)).length };
}

/** Whether people confirmed the person of the request in a file, as far as who looks may know: what another request says of him is none. */
export const isErgensBevestigd = (vondsten: readonly Vondstrij[]): boolean =>
  vondsten.some((vondst) => isVoorTeLeggen(vondstfeitVan(vondst)));

/** An item that was put to the request before its file turned out to be that of another: nothing of it goes into a letter. */
export function isVanAnder(
  vondsten: readonly Vondstrij[],
  { dossier, gegeven }: { readonly dossier: string; readonly gegeven: string },
) {
  const hier = vondsten.filter((vondst) => vondst.dossier === dossier);
  return (
    hier.length > 0 &&
    hier.every(
      ({ oordeel, ...vondst }) => oordeel === 'verworpen' || (vondst.soort !== 'naw' && vondst.gegeven !== gegeven),
    )
  );
}
export function vondstfeitVan({
  register,
  soort,
  verzegeld,
  oordeel,
}: Pick<Vondstrij, 'register' | 'soort' | 'verzegeld' | 'oordeel'>): Vondstfeit {
  return {
    register: uit(vondstregisters, register),
    soort: uit(vondstsoorten, soort),
    verzegeld,
    oordeel: uit(vondstoordelen, oordeel),
  };
}

/**
 * True when the file of a confirmed find says something else than the items that were taken from it (12 lid 3), also because
 * it went to the archive: such a find exists for the core parties only, so nobody else is told to wait. An item that does not
 * stand in the file of its find goes out to nobody, whatever the mark says.
 */
export const isGewijzigd = ({ verzegeld, oordeel, beeld, beeld_nu, elders }: Vondstrij): boolean =>
  oordeel === 'bevestigd' && !verzegeld && (beeld !== beeld_nu || elders);

/** How many finds nobody judged yet, of those that an answer rests on. */
export const openVondsten = (vondsten: readonly Vondstrij[]): number =>
  vondsten.filter(({ verzegeld, oordeel }) => !verzegeld && oordeel === 'open').length;

/** Keeps who was found and was not before; how many that were. A find that lay in another file is judged anew. */
export async function bewaarTreffers(
  zaal: Zaal,
  verzoek: string,
  register: Vondstfeit['register'],
  treffers: readonly Treffer[],
): Promise<number> {
  // The subject of a file is found once, under whichever of his names.
  const bekend = await zaal.tx.db
    .selectFrom('verzoeken.vondst')
    .select(['dossier', 'verzegeld'])
    .where('verzoek', '=', verzoek)
    .where('register', '=', register)
    .where('soort', '=', 'naw')
    .execute();
  const nieuw = treffers.filter(
    ({ soort, dossier, verzegeld }) =>
      soort !== 'naw' || !bekend.some((vondst) => vondst.dossier === dossier && vondst.verzegeld === verzegeld),
  );
  if (nieuw.length === 0) return 0;
  const bewaard = await zaal.tx.db
    .insertInto('verzoeken.vondst')
    .values(
      nieuw.map((treffer) => ({
        id: zaal.ids.id(),
        samenwerkingsverband: zaal.partnerschap.id,
        verzoek,
        register,
        dossier: treffer.dossier,
        nummer: treffer.nummer,
        gegeven: treffer.gegeven,
        soort: treffer.soort,
        overeenkomsten: [...treffer.overeenkomsten],
        verzegeld: treffer.verzegeld,
        gevonden_op: zaal.vandaag,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(['verzoek', 'register', 'gegeven'])
        .doUpdateSet((eb) => ({
          dossier: eb.ref('excluded.dossier'),
          nummer: eb.ref('excluded.nummer'),
          oordeel: 'open',
          beoordeeld_door: null,
          beoordeeld_op: null,
          toelichting: null,
        }))
        .whereRef('verzoeken.vondst.dossier', '<>', 'excluded.dossier'),
    )
    .returning(sql<string>`id`.as('id'))
    .execute();
  return bewaard.length;
}

/** A find as its reader sees it. */
export function toonVondst(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  rij: Vondstrij,
  verouderd: boolean,
): VerzoekVorm['vondsten'][number] {
  const feit = vondstfeitVan(rij);
  return {
    id: rij.id,
    ...feit,
    dossier: rij.dossier,
    nummer: rij.nummer,
    gegeven: rij.gegeven,
    overeenkomsten: rij.overeenkomsten.map((waarde) => uit(overeenkomsten, waarde)),
    gevondenOp: rij.gevonden_op,
    beoordeeldOp: rij.beoordeeld_op,
    door: rij.door,
    toelichting: rij.toelichting === null ? null : String(sleutel.open(rij.id, 'vondst', rij.toelichting)),
    verouderd,
    uwOordeel: vanUitvoerder(feit) === (zaal.optreden.rol === 'uitvoerder'),
  };
}
