// All SQL that changes the progress of a plan and its monitoring rounds.
import type { Monitoringuitkomst, Voortgangsinhoud } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import type { Casusbeeld } from './feiten.ts';
import { voegActieToe } from './mutaties.ts';
import type { Maatregelrij, Planrij } from './store.ts';

/** The plan that holds, which the condition on an adopted plan has shown to be there. */
export function geldendPlan(beeld: Casusbeeld): Planrij {
  if (beeld.geldend === undefined) throw new Error('de regel vraagt een vastgesteld plan');
  return beeld.geldend;
}

/** A measure of the plan that holds, which the rule has shown to be there. */
export function geldendeMaatregel(beeld: Casusbeeld, id: string): Maatregelrij {
  const plan = geldendPlan(beeld);
  const gevonden = beeld.maatregelen.find((maatregel) => maatregel.id === id && maatregel.plan === plan.id);
  if (gevonden === undefined) throw new Error('de regel vraagt een maatregel van het geldende plan');
  return gevonden;
}

export interface NieuweVoortgang {
  /** The measure that it is about; undefined for the whole plan. */
  readonly maatregel: Maatregelrij | undefined;
  readonly monitoring?: string;
  readonly dag: string;
  readonly handeling: string;
  readonly inhoud: Voortgangsinhoud;
}

/** Adds what somebody tells as an item of kind actie (10 lid 2 e), and what it is about. Returns the id of the progress. */
export async function voegVoortgangToe(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  beeld: Casusbeeld,
  nieuw: NieuweVoortgang,
): Promise<string> {
  const { maatregel, monitoring, dag, handeling, inhoud } = nieuw;
  const gegeven = await voegActieToe(zaal, sleutel, {
    casus: beeld.casus.id,
    partij: null,
    bij: maatregel?.gegeven ?? null,
    handeling,
    inhoud,
  });
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.voortgang')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      casus: beeld.casus.id,
      plan: geldendPlan(beeld).id,
      maatregel: maatregel?.id ?? null,
      monitoring: monitoring ?? null,
      dag,
      gegeven,
    })
    .execute();
  return id;
}

/**
 * Changes how a measure stands in the plan that holds and in the version that is being drawn up: what came along there is
 * the same measure. Earlier versions stay as they ended.
 */
export async function wijzigMaatregel(
  zaal: Zaal,
  beeld: Casusbeeld,
  maatregel: Maatregelrij,
  wijziging: { readonly stand?: string; readonly gesloten_op?: string; readonly verlengd_tot?: string },
): Promise<void> {
  const plannen = [geldendPlan(beeld).id, ...(beeld.plan === undefined ? [] : [beeld.plan.id])];
  await zaal.tx.db
    .updateTable('casusoverleg.maatregel')
    .set(wijziging)
    .where('lijn', '=', maatregel.lijn)
    .where('plan', 'in', plannen)
    .execute();
}

/** Plans a round; whatever was planned gives way. Returns its id. */
export async function planRonde(zaal: Zaal, casus: string, dag: string): Promise<string> {
  await zaal.tx.db
    .updateTable('casusoverleg.monitoring')
    .set({ stand: 'vervallen' })
    .where('casus', '=', casus)
    .where('stand', '=', 'gepland')
    .execute();
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.monitoring')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      casus,
      stand: 'gepland',
      gepland_op: dag,
      gepland_door: zaal.actor.functionaris,
    })
    .execute();
  return id;
}

export interface GehoudenRonde {
  readonly dag: string;
  readonly uitkomst: Monitoringuitkomst;
  readonly handeling: string;
  readonly inhoud: Voortgangsinhoud;
}

/** Records a round that was held: the one that was planned or, when there was none, a round of its own. Returns its id. */
export async function houdRonde(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  beeld: Casusbeeld,
  { dag, uitkomst, handeling, inhoud }: GehoudenRonde,
): Promise<string> {
  const casus = beeld.casus.id;
  const gegeven = await voegActieToe(zaal, sleutel, { casus, partij: null, bij: null, handeling, inhoud });
  const gehouden = { stand: 'gehouden', gehouden_op: dag, plan: geldendPlan(beeld).id, uitkomst, gegeven };
  const gepland = await zaal.tx.db
    .updateTable('casusoverleg.monitoring')
    .set(gehouden)
    .where('casus', '=', casus)
    .where('stand', '=', 'gepland')
    .returning('id')
    .executeTakeFirst();
  if (gepland !== undefined) return gepland.id;
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.monitoring')
    .values({ id, samenwerkingsverband: zaal.partnerschap.id, casus, ...gehouden })
    .execute();
  return id;
}
