// All SQL that reads the progress of a plan and its monitoring rounds; externals have no part in it.
import type { Tx } from '../../platform/database/transaction.ts';

/** What was told of the plan and its measures, oldest day first, with sealed words. */
export function leesVoortgang(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.voortgang as v')
    .innerJoin('casusoverleg.gegeven as g', 'g.id', 'v.gegeven')
    .innerJoin('casusoverleg.plan as p', 'p.id', 'v.plan')
    .innerJoin('beheer.partij as b', 'b.id', 'g.bron')
    .innerJoin('beheer.functionaris as f', 'f.id', 'g.ingebracht_door')
    .leftJoin('casusoverleg.maatregel as m', 'm.id', 'v.maatregel')
    .select(['v.id', 'v.dag', 'v.monitoring', 'm.lijn', 'p.versie'])
    .select(['g.id as gegeven', 'g.soort', 'g.inhoud', 'b.naam as partij', 'f.naam as door'])
    .where('v.casus', '=', casus)
    .orderBy('v.dag')
    .orderBy('g.volgorde')
    .execute();
}

/** The rounds that were held or are planned, in the order in which they were recorded. */
export function leesRondes(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.monitoring as r')
    .leftJoin('casusoverleg.gegeven as g', 'g.id', 'r.gegeven')
    .leftJoin('casusoverleg.plan as p', 'p.id', 'r.plan')
    .select(['r.id', 'r.stand', 'r.gepland_op', 'r.gehouden_op', 'r.uitkomst', 'p.versie'])
    .select(['g.id as gegeven', 'g.soort', 'g.inhoud'])
    .where('r.casus', '=', casus)
    .where('r.stand', '<>', 'vervallen')
    .orderBy('r.gehouden_op', (volgorde) => volgorde.asc().nullsLast())
    .orderBy('r.volgorde')
    .execute();
}
