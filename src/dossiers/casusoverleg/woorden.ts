// Words in a casus that a request is about (art. 12 lid 5-6): which there are, and what is done with them.
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { corrigeerWoorden, openWoordrijen, woordspoor } from '../woordcorrectie.ts';
import type { Ingevuld } from '../woordplan.ts';
import { leesWoordrijen, type Woordrij } from '../woordrijen.ts';
import { partnersMetWoorden } from './partners-met.ts';

/** Rows with words that can be put to a request; role casusoverleg_schrijven. */
export const leesWoorden = (zaal: Zaal, casus: string) => leesWoordrijen(zaal, 'casusoverleg', casus);

/** The same with their words, shielded ones too; the casus must be in the entry of this act. */
export const openWoorden = async (zaal: Zaal, casus: string) =>
  openWoordrijen(zaal, 'casusoverleg', casus, await zaal.vault.open(zaal.tx, 'casusoverleg', casus));

/** Does to the words of a point what was decided, leaves the trace and tells who had them (12 lid 6); role casusoverleg_schrijven. */
export async function voerWoordenUit(
  zaal: Zaal,
  casus: string,
  punt: Puntregel,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<Woordrij> {
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus);
  const plan = await corrigeerWoorden(zaal, 'casusoverleg', casus, sleutel, punt, wijziging, ingevuld);
  if (plan.fouten.length > 0) throw new InvoerOngeldig(plan.fouten);
  const { rij } = plan;
  const { soort, id, bron, dag, beperkt } = rij;
  await zaal.tx.db
    .insertInto('casusoverleg.correctie')
    .values({
      ...woordspoor(zaal, punt, wijziging),
      casus,
      gegeven: id,
      soort,
      bron,
      aan_de_bron: false,
      sinds: dag ?? zaal.vandaag,
      partners: [...(await partnersMetWoorden(zaal, casus, rij))],
      beperkt,
    })
    .execute();
  return rij;
}
