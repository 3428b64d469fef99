// What becomes of a question besides its answer: looked at and recorded in one way.
import type { z } from 'zod';
import { vraagInhoud, type vraagwijziging } from '../../convenant/vormen/weegwerk.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';

/** The dossier of a question; whether the question is open is for the rule. Undefined when it does not exist for this actor. */
export async function kijkNaarVraag(zaal: Zaal, id: string, vraagId: string) {
  const beeld = await leesWeegbeeld(zaal, id);
  if (beeld === undefined) return undefined;
  return {
    situatie: { ...beeld.feiten, vraagId },
    objecten: [id],
    nummers: nummersVan(beeld.dossier),
    merk: beeld.merk,
    gezien: beeld,
  };
}

/** Adds the change to what lies sealed with the question, and sets its last day or the day on which it was withdrawn. */
export async function wijzigVraag(
  zaal: Zaal,
  dossier: string,
  vraag: string,
  { wat, tot, reden }: Pick<z.infer<typeof vraagwijziging>, 'wat' | 'reden'> & { readonly tot?: string },
): Promise<void> {
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
  const rij = await zaal.tx.db
    .selectFrom('weegploeg.informatievraag')
    .select(['inhoud', 'uiterlijk'])
    .where('id', '=', vraag)
    .where('dossier', '=', dossier)
    .executeTakeFirstOrThrow();
  const { naam } = await zaal.tx.db
    .selectFrom('beheer.functionaris')
    .select('naam')
    .where('id', '=', zaal.actor.functionaris)
    .executeTakeFirstOrThrow();
  const oud = vraagInhoud.parse(sleutel.open(vraag, 'vraag', rij.inhoud));
  const uiterlijk = tot ?? rij.uiterlijk;
  const nu = { wat, op: zaal.vandaag, door: naam, van: rij.uiterlijk, tot: uiterlijk, reden };
  await zaal.tx.db
    .updateTable('weegploeg.informatievraag')
    .set({
      uiterlijk,
      ...(wat === 'ingetrokken' ? { ingetrokken_op: zaal.vandaag } : {}),
      inhoud: sleutel.sluit(vraag, 'vraag', vraagInhoud.parse({ ...oud, wijzigingen: [...oud.wijzigingen, nu] })),
    })
    .where('id', '=', vraag)
    .execute();
}
