// Words in a weegdossier that a request is about (art. 12 lid 5-6): which there are, and what is done with them.
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { corrigeerWoorden, openWoordrijen, woordspoor } from '../woordcorrectie.ts';
import type { Ingevuld } from '../woordplan.ts';
import { leesWoordrijen, type Woordrij } from '../woordrijen.ts';

/** Rows with words that can be put to a request; role weegploeg_schrijven. */
export const leesWoorden = (zaal: Zaal, dossier: string) => leesWoordrijen(zaal, 'weegploeg', dossier);

/** The same with their words, shielded ones too; the dossier must be in the entry of this act. */
export const openWoorden = async (zaal: Zaal, dossier: string) =>
  openWoordrijen(zaal, 'weegploeg', dossier, await zaal.vault.open(zaal.tx, 'weegploeg', dossier));

/** Does to the words of a point what was decided, leaves the trace and tells who had them (12 lid 6); role weegploeg_schrijven. */
export async function voerWoordenUit(
  zaal: Zaal,
  dossier: string,
  punt: Puntregel,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<Woordrij> {
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
  const plan = await corrigeerWoorden(zaal, 'weegploeg', dossier, sleutel, punt, wijziging, ingevuld);
  if (plan.fouten.length > 0) throw new InvoerOngeldig(plan.fouten);
  const { rij } = plan;
  const { soort, id, bron, dag } = rij;
  await zaal.tx.db
    .insertInto('weegploeg.correctie')
    .values({
      ...woordspoor(zaal, punt, wijziging),
      dossier,
      gegeven: id,
      soort,
      bron,
      sinds: dag,
      verzegeld: false,
    })
    .execute();
  return rij;
}
