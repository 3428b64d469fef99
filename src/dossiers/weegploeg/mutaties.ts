// All SQL that changes the weegploeg register.
import { sql } from 'kysely';
import type { Weegstand } from '../../convenant/dossier.ts';
import type { Weegploegsoort } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { IndexToken } from '../../platform/blind-index.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';

/** Everything of a new item but its id, which the caller has made already. */
export interface NieuwGegeven {
  readonly id: string;
  readonly dossier: string;
  readonly soort: Weegploegsoort;
  readonly grondslag: string;
  readonly wpgRegime?: string | undefined;
  readonly verzegeld: boolean;
  readonly bij?: string;
  readonly handeling: string;
  readonly inhoud: unknown;
  /** The party it comes from when that is not the actor's: a task has no party of its own. */
  readonly bron?: string;
  /** Who brought it in, when that is not the actor. */
  readonly ingebrachtDoor?: string;
  /** The item of the archive that a reopening copied it from. */
  readonly heropendVan?: string;
}

/** Adds an item in the name of the actor's party; its content is sealed under the dossier's key. */
export async function voegGegevenToe(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuwGegeven): Promise<void> {
  const bron = nieuw.bron ?? zaal.actor.partij?.id;
  if (bron === undefined) throw new Error('een gegeven heeft een partij als bron');
  await zaal.tx.db
    .insertInto('weegploeg.gegeven')
    .values({
      id: nieuw.id,
      samenwerkingsverband: zaal.partnerschap.id,
      dossier: nieuw.dossier,
      soort: nieuw.soort,
      bron,
      grondslag: nieuw.grondslag,
      wpg_regime: nieuw.wpgRegime ?? null,
      verzegeld: nieuw.verzegeld,
      bij: nieuw.bij ?? null,
      heropend_van: nieuw.heropendVan ?? null,
      ingebracht_door: nieuw.ingebrachtDoor ?? zaal.actor.functionaris,
      ingebracht_op: zaal.vandaag,
      handeling: nieuw.handeling,
      inhoud: sleutel.sluit(nieuw.id, nieuw.soort, nieuw.inhoud),
    })
    .execute();
}

/** Adds the tokens under which an item can be found. */
export async function voegZoeksleutelsToe(
  zaal: Zaal,
  gegeven: { readonly id: string; readonly dossier: string; readonly verzegeld: boolean },
  tokens: readonly IndexToken[],
): Promise<void> {
  if (tokens.length === 0) return;
  await zaal.tx.db
    .insertInto('weegploeg.zoeksleutel')
    .values(
      tokens.map((token) => ({
        samenwerkingsverband: zaal.partnerschap.id,
        gegeven: gegeven.id,
        dossier: gegeven.dossier,
        soort: token.soort,
        sleutel: token.token,
        verzegeld: gegeven.verzegeld,
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** A substantive change: the stand, and the day from which the terms of art. 13 run. */
export async function verwerkDossier(
  zaal: Zaal,
  id: string,
  nieuw: {
    readonly stand?: Weegstand;
    readonly besluitOp?: string | null;
    readonly heropendOp?: string | null;
    readonly casus?: string;
    readonly casusnummer?: string;
  },
): Promise<void> {
  await zaal.tx.db
    .updateTable('weegploeg.dossier')
    .set({
      laatste_verwerking: zaal.vandaag,
      ...(nieuw.stand === undefined ? {} : { stand: nieuw.stand }),
      ...(nieuw.besluitOp === undefined ? {} : { besluit_op: nieuw.besluitOp }),
      ...(nieuw.heropendOp === undefined ? {} : { heropend_op: nieuw.heropendOp }),
      ...(nieuw.casus === undefined ? {} : { casus: nieuw.casus }),
      ...(nieuw.casusnummer === undefined ? {} : { casusnummer: nieuw.casusnummer }),
    })
    .where('id', '=', id)
    .execute();
}

/**
 * What became visible is a substantive change; of somebody who was not scheduled it reopens the weighing (13.3).
 * The earlier decision stays as an item; its six months no longer run.
 */
export async function verwerkAankomst(
  zaal: Zaal,
  dossier: { readonly id: string; readonly stand: string },
  openVragen: number,
): Promise<void> {
  await verwerkDossier(
    zaal,
    dossier.id,
    dossier.stand === 'niet-geagendeerd'
      ? { stand: standNaVragen(openVragen, false), besluitOp: null, heropendOp: zaal.vandaag }
      : {},
  );
}

/** The stand that follows from what is open: questions first, then whether there is an analysis. */
export function standNaVragen(openVragen: number, analyse: boolean): Weegstand {
  if (openVragen > 0) return 'informatie-gevraagd';
  return analyse ? 'geanalyseerd' : 'ingebracht';
}

/** The next number of this partnership and year, never given again. */
export async function volgendNummer(zaal: Zaal): Promise<string> {
  const { rows } = await sql<{ nummer: string }>`
    select weegploeg.volgend_nummer(${Number(zaal.vandaag.slice(0, 4))}) as nummer`.execute(zaal.tx.db);
  const nummer = rows[0]?.nummer;
  if (nummer === undefined) throw new Error('geen nummer gekregen');
  return nummer;
}
