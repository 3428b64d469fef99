// External partners that have an item of a casus (art. 10 lid 5, 12 lid 6), and what becomes of the versions that were fixed for them.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { hadLetterlijk, vervallenVersie } from '../corrigeren.ts';
import type { TeCorrigeren } from './store.ts';

/** Partners that could read it in an adopted plan: those that took part on that day or later, gone or not. */
async function metPlan(zaal: Zaal, item: TeCorrigeren): Promise<readonly string[]> {
  const rijen = await zaal.tx.db
    .selectFrom('casusoverleg.maatregel as m')
    .innerJoin('casusoverleg.plan as p', 'p.id', 'm.plan')
    .innerJoin('casusoverleg.deelnemer as d', 'd.casus', 'p.casus')
    .select('d.externe_partner')
    .where('m.gegeven', '=', item.id)
    .where('p.stand', '=', 'vastgesteld')
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>=', eb.ref('p.vastgesteld_op'))]))
    .execute();
  return rijen.flatMap(({ externe_partner }) => externe_partner ?? []);
}

/** Partners that were told of this item before as one that they had in words; what they had lapsed since and says so no more. */
async function eerderInWoorden(zaal: Zaal, item: TeCorrigeren): Promise<readonly string[]> {
  const rijen = await zaal.tx.db
    .selectFrom('casusoverleg.correctie')
    .select('in_woorden')
    .where('gegeven', '=', item.id)
    .execute();
  return rijen.flatMap(({ in_woorden }) => in_woorden);
}

/**
 * Every partner that has the item, by an adopted plan or because it was disclosed to it; `inWoorden` are those that only had
 * words of the parties about it, and so never what it says.
 */
export async function partnersMet(zaal: Zaal, sleutel: Dossiersleutel, item: TeCorrigeren) {
  const inPlan = await metPlan(zaal, item);
  const versies = await zaal.tx.db
    .selectFrom('casusoverleg.doorverstrekt_gegeven as g')
    .innerJoin('casusoverleg.doorverstrekking as d', 'd.id', 'g.doorverstrekking')
    .select(['g.id', 'g.versie', 'd.externe_partner'])
    .where('g.gegeven', '=', item.id)
    .where('d.verstrekt_op', 'is not', null)
    .execute();
  const eerder = await eerderInWoorden(zaal, item);
  const letterlijk = versies.filter(({ id, versie, externe_partner }) =>
    hadLetterlijk(sleutel.open(id, 'doorverstrekt', versie), externe_partner, eerder),
  );
  const heel = new Set([...inPlan, ...letterlijk.map(({ externe_partner }) => externe_partner)]);
  const alle = [...new Set([...inPlan, ...versies.map(({ externe_partner }) => externe_partner)])];
  return { alle, inWoorden: alle.filter((partner) => !heel.has(partner)) };
}

/** The wrong content goes from every version that was fixed for a disclosure too. */
export async function vervalVersies(zaal: Zaal, sleutel: Dossiersleutel, gegeven: string): Promise<void> {
  const versies = await zaal.tx.db
    .selectFrom('casusoverleg.doorverstrekt_gegeven')
    .select('id')
    .where('gegeven', '=', gegeven)
    .execute();
  for (const { id } of versies) {
    const versie = sleutel.sluit(id, 'doorverstrekt', vervallenVersie);
    await sql`select casusoverleg.verval_versie(${id}::uuid, ${versie})`.execute(zaal.tx.db);
  }
}

/** Partners that read these words: those of an adopted plan, who took part on that day or later. */
export async function partnersMetWoorden(
  zaal: Zaal,
  casus: string,
  { soort, rij }: { readonly soort: string; readonly rij: Readonly<Record<string, unknown>> },
): Promise<readonly string[]> {
  const sinds = rij['vastgesteld_op'];
  if (soort !== 'plan' || typeof sinds !== 'string') return [];
  const rijen = await zaal.tx.db
    .selectFrom('casusoverleg.deelnemer')
    .select('externe_partner')
    .where('casus', '=', casus)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', sinds)]))
    .execute();
  return [...new Set(rijen.flatMap(({ externe_partner }) => externe_partner ?? []))];
}
