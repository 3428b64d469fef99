// Destruction in a test world: the days of the system, what people decide, and what a destroyed dossier left anywhere.
import assert from 'node:assert/strict';
import { maakBewaarplan } from '../src/jobs/bewaarplan.ts';
import { draagTaken } from './proefbesluiten.ts';
import type { Proefwereld, Wie } from './proefwereld.ts';

/** What a running system does in a while on this day. */
export async function draagBewaarplan(wereld: Proefwereld): Promise<void> {
  const plan = maakBewaarplan(wereld.poort);
  for (let keer = 0; keer < 2; keer += 1) {
    await plan();
    await draagTaken(wereld);
  }
}

/** Another day. Mandates and statements of secrecy run on: years pass in these tests. */
export async function zetDag(wereld: Proefwereld, dag: string): Promise<void> {
  wereld.klok.zet(dag);
  await wereld.achter(`update beheer.autorisatie set einde = '2060-01-01'`);
  await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2060-01-01'`);
}

export async function opDag(wereld: Proefwereld, dag: string): Promise<void> {
  await zetDag(wereld, dag);
  await draagBewaarplan(wereld);
}

export const redenVanGoedkeuring = 'Gecontroleerd: er loopt niets meer over dit dossier.';

/** The line of the list about a dossier; undefined when there is none for this person. */
export const voorstelOver = async (wereld: Proefwereld, dossier: string, wie: Wie = 'om') =>
  (await wereld.lukt('vernietiging-inzien', wie, {})).voorstellen.find((elk) => elk.dossier === dossier);

export async function keurVernietigingGoed(
  wereld: Proefwereld,
  dossier: string,
  wie: readonly Wie[] = ['om', 'politie'],
  informatieplichtHerbezien = true,
): Promise<void> {
  const voorstel = await voorstelOver(wereld, dossier);
  assert.ok(voorstel !== undefined);
  for (const elk of wie)
    await wereld.lukt('vernietiging-goedkeuren', elk, {
      voorstellen: [voorstel.id],
      reden: redenVanGoedkeuring,
      informatieplichtHerbezien,
    });
}

/** Every core party sees an impediment, and informing is postponed until a day: nothing of it stands in the way before that. */
export async function stelInformerenUit(wereld: Proefwereld, id: string, herbeoordelenOp: string): Promise<void> {
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, { id, beletsel: true, gronden: ['b'], reden: 'onderzoek' });
  await wereld.lukt('uitstel-aantekenen', 'om', {
    id,
    gronden: ['b'],
    noodzaak: 'Het onderzoek loopt.',
    evenredigheid: 'Minder kan niet.',
    herbeoordelenOp,
  });
}

/** Tables with one of these texts in any column, but for the log, the ledger and its statements. */
export async function restenInTabellen(wereld: Proefwereld, ...teksten: readonly string[]): Promise<readonly string[]> {
  const tabellen = await wereld.achter(
    `select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'logboek')
       and c.relname not in ('vernietigd', 'verklaring') order by 1`,
  );
  const delen = tabellen.map(
    ({ tabel }) =>
      `select '${tabel}' as tabel where exists (select from ${tabel} t where to_jsonb(t)::text like any ($1))`,
  );
  const gevonden = await wereld.achter(delen.join(' union all '), [teksten.map((tekst) => `%${tekst}%`)]);
  return gevonden.map(({ tabel }) => tabel);
}
