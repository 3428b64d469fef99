// All SQL that changes the casusoverleg register, but for the door.
import type { z } from 'zod';
import type { Casusstand } from '../../convenant/dossier.ts';
import type { actie } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';

/** The casusoverleg's own work on the plan of art. 9 lid 3; its ground is the covenant. */
const grondslagCasusoverleg = 'convenant-9-3';

/** A substantive change: the stand, and the day from which the terms of art. 13 run. */
export async function verwerkCasus(zaal: Zaal, id: string, stand: Casusstand): Promise<void> {
  await zaal.tx.db
    .updateTable('casusoverleg.casus')
    .set({ stand, laatste_verwerking: zaal.vandaag })
    .where('id', '=', id)
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
  readonly inhoud: z.infer<typeof actie>;
}

/** The party on whose behalf an item is recorded: the actor's own, or the municipality for the uitvoerder who keeps the file (5). */
async function bronVan(zaal: Zaal): Promise<string> {
  if (zaal.actor.partij !== undefined) return zaal.actor.partij.id;
  const gemeente = (await leesPartijen(zaal.tx, zaal.vandaag)).find((partij) => partij.soort === 'gemeente');
  if (gemeente === undefined) throw new Error('een samenwerkingsverband heeft een gemeente');
  return gemeente.id;
}

/** Adds a measure: an item of kind actie (10 lid 2 e) and its place in the plan. Returns the id of the measure. */
export async function voegMaatregelToe(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuweMaatregel): Promise<string> {
  const gegeven = zaal.ids.id();
  const maatregel = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.gegeven')
    .values({
      id: gegeven,
      samenwerkingsverband: zaal.partnerschap.id,
      casus: nieuw.casus,
      soort: 'actie',
      bron: nieuw.partij ?? (await bronVan(zaal)),
      grondslag: grondslagCasusoverleg,
      ingebracht_door: zaal.actor.functionaris,
      ingebracht_op: zaal.vandaag,
      handeling: nieuw.handeling,
      inhoud: sleutel.sluit(gegeven, 'actie', nieuw.inhoud),
    })
    .execute();
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
    })
    .execute();
  return maatregel;
}
