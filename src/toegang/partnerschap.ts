// Reference data of the partnership that acts weigh by: parties, annex 1, criteria and the security plan, as on a day.
import { sql } from 'kysely';
import type { Verantwoordelijke } from '../convenant/brieven/briefdelen.ts';
import { type Contactpunt, contactpuntOp } from '../convenant/contactpunt.ts';
import { maandenVanaf } from '../convenant/instellingen.ts';
import { kernpartijen, type Partijsoort } from '../convenant/rollen.ts';
import type { Tx } from '../platform/database/transaction.ts';
import { alsContactpunt, alsPartijsoort } from './actor.ts';

/** The version of the referentiekader that holds on a day; undefined when there is none yet. */
export async function leesReferentiekader(tx: Tx, dag: string) {
  return tx.db
    .selectFrom('beheer.referentiekader')
    .select(['versie', 'vastgesteld', 'criteria'])
    .where('vastgesteld', '<=', dag)
    .orderBy('versie', 'desc')
    .executeTakeFirst();
}

/** Every version of the referentiekader with its criteria. */
export async function leesReferentiekaders(tx: Tx): Promise<ReadonlyMap<number, readonly string[]>> {
  const kaders = await tx.db.selectFrom('beheer.referentiekader').select(['versie', 'criteria']).execute();
  return new Map(kaders.map(({ versie, criteria }) => [versie, criteria]));
}

export interface Partij {
  readonly id: string;
  readonly soort: Partijsoort;
  readonly naam: string;
}

/** The parties of the covenant that have not left it on this day. */
export async function leesPartijen(tx: Tx, dag: string): Promise<readonly Partij[]> {
  const rijen = await tx.db
    .selectFrom('beheer.partij')
    .select(['id', 'soort', 'naam'])
    .where((eb) => eb.or([eb('einde', 'is', null), eb('einde', '>', dag)]))
    .execute();
  return rijen.map((rij) => ({ id: rij.id, soort: alsPartijsoort(rij.soort), naam: rij.naam }));
}

/** The controllers on a day, in whose name a letter goes (art. 4): the core parties that have not left. */
export async function leesVerantwoordelijken(tx: Tx, dag: string): Promise<readonly Verantwoordelijke[]> {
  const partijen = await leesPartijen(tx, dag);
  return kernpartijen.flatMap((een) =>
    partijen.filter(({ soort }) => soort === een).map(({ soort, naam }) => ({ soort, naam })),
  );
}

/** The external partners on annex 1 on this day (art. 1 c). */
export async function leesBijlage1(tx: Tx, dag: string) {
  return tx.db
    .selectFrom('beheer.externe_partner')
    .select(['id', 'naam', 'soort'])
    .where('bijlage1_vanaf', '<=', dag)
    .where((eb) => eb.or([eb('bijlage1_tot', 'is', null), eb('bijlage1_tot', '>', dag)]))
    .orderBy('naam')
    .execute();
}

/** The functionaris gegevensbescherming on a day (AVG 37); undefined when nobody holds the office. */
export function leesFunctionarisGegevensbescherming(tx: Tx, dag: string) {
  return tx.db
    .selectFrom('beheer.autorisatie as a')
    .innerJoin('beheer.functionaris as f', 'f.id', 'a.functionaris')
    .select(['f.naam', 'f.email'])
    .where('a.rol', '=', 'functionaris-gegevensbescherming')
    .where('a.toegekend_op', 'is not', null)
    .where('a.begin', '<=', dag)
    .where('a.einde', '>', dag)
    .where((eb) => eb.or([eb('a.ingetrokken_op', 'is', null), eb('a.ingetrokken_op', '>', dag)]))
    .orderBy('a.begin')
    .executeTakeFirst();
}

/** Where requests, questions and objections went on a day; null when the parties had named no place. Role beheer_lezen. */
export async function leesContactpunt(tx: Tx, dag: string): Promise<Contactpunt | null> {
  const { contactpunt: nu } = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select('contactpunt')
    .executeTakeFirstOrThrow();
  const rijen = await tx.db
    .selectFrom('beheer.instellingsvoorstel')
    .select(['contactpunt_was', 'gesloten_op'])
    .where('stand', '=', 'aangenomen')
    .where(sql<boolean>`contactpunt_was is distinct from contactpunt_wordt`)
    .orderBy('gesloten_op')
    .execute();
  const wijzigingen = rijen.flatMap(({ contactpunt_was, gesloten_op: op }) =>
    op === null ? [] : [{ was: alsContactpunt(contactpunt_was), op }],
  );
  return contactpuntOp(dag, alsContactpunt(nu), wijzigingen);
}

/** The security plan that holds on a day; undefined when none was adopted yet. */
export async function leesBeveiligingsplan(tx: Tx, dag: string) {
  return tx.db
    .selectFrom('beheer.beveiligingsplan')
    .select(['id', 'versie', 'vastgesteld', 'laatst_geevalueerd', 'dekt'])
    .where('vastgesteld', '<=', dag)
    .orderBy('vastgesteld', 'desc')
    .executeTakeFirst();
}

/** Months between two checks of a file for correctness (art. 8 lid 3, 10 lid 3), by the day on which the period began. */
export async function leesJuistheidmaanden(tx: Tx): Promise<(vanaf: string) => number> {
  const { juistheid_maanden: nu } = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select('juistheid_maanden')
    .executeTakeFirstOrThrow();
  const rijen = await tx.db
    .selectFrom('beheer.instellingsvoorstel')
    .select(['juistheid_was', 'gesloten_op'])
    .where('stand', '=', 'aangenomen')
    .whereRef('juistheid_was', '<>', 'juistheid_wordt')
    .orderBy('gesloten_op')
    .execute();
  const wijzigingen = rijen.flatMap(({ juistheid_was: was, gesloten_op: op }) => (op === null ? [] : [{ was, op }]));
  return (vanaf) => maandenVanaf(vanaf, nu, wijzigingen);
}
