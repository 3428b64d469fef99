// Evaluations in the database: those that were held, and the day that the next of each kind runs from.
import { z } from 'zod';
import { type Evaluatiebegin, evaluatiesoorten } from '../../convenant/evaluaties.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import type { EvaluatieVorm } from '../../convenant/vormen/evaluaties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';

const soortvorm = z.enum(evaluatiesoorten);
const deelnemersvorm = z.array(z.enum(partijsoorten));

/** Every evaluation, the last held first. */
export async function leesEvaluaties(tx: Tx): Promise<readonly EvaluatieVorm[]> {
  const rijen = await tx.db
    .selectFrom('beheer.evaluatie as e')
    .innerJoin('beheer.functionaris as f', 'f.id', 'e.door')
    .select(['e.id', 'e.soort', 'e.gehouden_op', 'e.deelnemers', 'e.conclusie', 'e.herzien', 'e.op', 'f.naam as door'])
    .orderBy('e.gehouden_op', 'desc')
    .orderBy('e.soort')
    .execute();
  return rijen.map(({ soort, gehouden_op, deelnemers, ...rij }) => ({
    ...rij,
    soort: soortvorm.parse(soort),
    gehoudenOp: gehouden_op,
    deelnemers: deelnemersvorm.parse(deelnemers),
  }));
}

/** What the time to an evaluation runs from while none was held. */
export async function leesEvaluatiebegin({ tx, vandaag }: Pick<Zaal, 'tx' | 'vandaag'>): Promise<Evaluatiebegin> {
  const { inwerkingtreding } = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select('inwerkingtreding')
    .executeTakeFirstOrThrow();
  return { inwerkingtreding, beveiligingsplan: await leesBeveiligingsplan(tx, vandaag) };
}
