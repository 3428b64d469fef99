// All SQL that changes the casusoverleg register, but for the door.
import type { z } from 'zod';
import type { Casusstand } from '../../convenant/dossier.ts';
import type { actie, Casusoverlegsoort, maatregelinhoud } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';

/** The casusoverleg's own work on the plan of art. 9 lid 3; its ground is the covenant. */
export const grondslagCasusoverleg = 'convenant-9-3';

/** A substantive change: the stand, and the day from which the terms of art. 13 run. */
export async function verwerkCasus(zaal: Zaal, id: string, stand: Casusstand): Promise<void> {
  await zaal.tx.db
    .updateTable('casusoverleg.casus')
    .set({ stand, laatste_verwerking: zaal.vandaag })
    .where('id', '=', id)
    .execute();
}

/** A substantive change that leaves the stand as it is. */
export async function werkCasusBij(zaal: Zaal, id: string): Promise<void> {
  await zaal.tx.db
    .updateTable('casusoverleg.casus')
    .set({ laatste_verwerking: zaal.vandaag })
    .where('id', '=', id)
    .execute();
}

/** Everything of a new item but what follows from the actor and the day. */
export interface NieuwCasusgegeven {
  readonly id: string;
  readonly casus: string;
  readonly soort: Casusoverlegsoort;
  /** The party on whose behalf it is recorded. */
  readonly bron: string;
  readonly grondslag: string;
  readonly wpgRegime?: string | undefined;
  readonly verzegeld?: boolean;
  readonly wensOp?: string | undefined;
  readonly bij?: string;
  readonly handeling: string;
  readonly inhoud: unknown;
}

/** Adds an item; its content is sealed under the key of the casus. */
export async function voegGegevenToe(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuwCasusgegeven): Promise<void> {
  await zaal.tx.db
    .insertInto('casusoverleg.gegeven')
    .values({
      id: nieuw.id,
      samenwerkingsverband: zaal.partnerschap.id,
      casus: nieuw.casus,
      soort: nieuw.soort,
      bron: nieuw.bron,
      grondslag: nieuw.grondslag,
      wpg_regime: nieuw.wpgRegime ?? null,
      verzegeld: nieuw.verzegeld ?? false,
      wens_op: nieuw.wensOp ?? null,
      bij: nieuw.bij ?? null,
      ingebracht_door: zaal.actor.functionaris,
      ingebracht_op: zaal.vandaag,
      handeling: nieuw.handeling,
      inhoud: sleutel.sluit(nieuw.id, nieuw.soort, nieuw.inhoud),
    })
    .execute();
}

/** Lets somebody take part from today on, with the reason why; the key is that of the casus. */
export async function laatDeelnemen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: string,
  reden: string,
  wie: { readonly partij: string } | { readonly externe_partner: string },
): Promise<void> {
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.deelnemer')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      casus,
      ...wie,
      vanaf: zaal.vandaag,
      inhoud: sleutel.sluit(id, 'deelnemer', { reden }),
    })
    .execute();
}

export interface NieuweMaatregel {
  readonly casus: string;
  readonly plan: string;
  readonly nummer: number;
  readonly partij: string | null;
  readonly externePartner: string | null;
  readonly uiterlijk: string;
  readonly handeling: string;
  readonly inhoud: z.infer<typeof maatregelinhoud>;
  /** The measure of the version before that it is, and how that one stands; a new measure has none. */
  readonly eerder?: { readonly lijn: string; readonly stand: string; readonly gesloten_op: string | null };
}

interface NieuweActie {
  readonly casus: string;
  /** The party that carries out the action; null when the actor records it for himself or for an external partner. */
  readonly partij: string | null;
  /** The item of the measure that it is about. */
  readonly bij: string | null;
  readonly handeling: string;
  readonly inhoud: z.infer<typeof actie>;
}

/** The party on whose behalf an item is recorded: the actor's own, or the municipality for the uitvoerder who keeps the file (5). */
export async function bronVan(zaal: Zaal): Promise<string> {
  if (zaal.actor.partij !== undefined) return zaal.actor.partij.id;
  const gemeente = (await leesPartijen(zaal.tx, zaal.vandaag)).find((partij) => partij.soort === 'gemeente');
  if (gemeente === undefined) throw new Error('een samenwerkingsverband heeft een gemeente');
  return gemeente.id;
}

/** Adds an item of kind actie (10 lid 2 e). Returns its id. */
export async function voegActieToe(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuweActie): Promise<string> {
  const gegeven = zaal.ids.id();
  await voegGegevenToe(zaal, sleutel, {
    id: gegeven,
    casus: nieuw.casus,
    soort: 'actie',
    bron: nieuw.partij ?? (await bronVan(zaal)),
    grondslag: grondslagCasusoverleg,
    ...(nieuw.bij === null ? {} : { bij: nieuw.bij }),
    handeling: nieuw.handeling,
    inhoud: nieuw.inhoud,
  });
  return gegeven;
}

/** Adds a measure: its item and its place in the plan. Returns the id of the measure. */
export async function voegMaatregelToe(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuweMaatregel): Promise<string> {
  const gegeven = await voegActieToe(zaal, sleutel, { ...nieuw, bij: null });
  const maatregel = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.maatregel')
    .values({
      id: maatregel,
      samenwerkingsverband: zaal.partnerschap.id,
      casus: nieuw.casus,
      plan: nieuw.plan,
      nummer: nieuw.nummer,
      gegeven,
      partij: nieuw.partij,
      externe_partner: nieuw.externePartner,
      uiterlijk: nieuw.uiterlijk,
      lijn: nieuw.eerder?.lijn ?? maatregel,
      stand: nieuw.eerder?.stand ?? 'lopend',
      gesloten_op: nieuw.eerder?.gesloten_op ?? null,
    })
    .execute();
  return maatregel;
}
