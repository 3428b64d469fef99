// The facts of the partnership: signed by whom, with which offices and annexes, in force or not.
import type { Inwerkingfeiten } from '../../convenant/artikelen/convenant-in-werking-stellen.ts';
import type { Rolperiode } from '../../convenant/autorisaties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort, alsRol } from '../../toegang/actor.ts';

/** What convenant-in-werking-stellen weighs, as recorded now. */
export async function leesInwerkingfeiten(zaal: Zaal): Promise<Inwerkingfeiten> {
  const rij = await zaal.tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select(['inwerkingtreding', 'in_werking_gesteld_op', 'uitvoerder_aangesteld'])
    .executeTakeFirst();
  const ondertekend = await zaal.tx.db
    .selectFrom('beheer.partij')
    .select('soort')
    .where('ondertekend_op', '<=', zaal.vandaag)
    .execute();
  const kader = await zaal.tx.db.selectFrom('beheer.referentiekader').select('id').limit(1).execute();
  return {
    vandaag: zaal.vandaag,
    inWerking: rij?.in_werking_gesteld_op != null,
    ondertekend: ondertekend.map((partij) => alsPartijsoort(partij.soort)),
    uitvoerder: rij?.uitvoerder_aangesteld != null,
    referentiekader: kader.length > 0,
    datum: rij?.inwerkingtreding ?? undefined,
  };
}

/** One mandate with what granting and withdrawing weigh; undefined when it does not exist here. */
export async function leesAutorisatie(zaal: Zaal, id: string) {
  return zaal.tx.db
    .selectFrom('beheer.autorisatie')
    .select(['id', 'functionaris', 'rol', 'begin', 'einde', 'aangevraagd_door', 'toegekend_op', 'ingetrokken_op'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The roles that a person has or will have, and those that wait for an answer as well where that is asked. */
export async function leesAndereRollen(
  zaal: Zaal,
  functionaris: string,
  ookAangevraagd: boolean,
): Promise<readonly Rolperiode[]> {
  const rijen = await zaal.tx.db
    .selectFrom('beheer.autorisatie')
    .select(['rol', 'begin', 'einde'])
    .where('functionaris', '=', functionaris)
    .where('ingetrokken_op', 'is', null)
    .where('einde', '>', zaal.vandaag)
    .where((eb) => (ookAangevraagd ? eb.lit(true) : eb('toegekend_op', 'is not', null)))
    .execute();
  return rijen.map(({ rol, ...periode }) => ({ rol: alsRol(rol), ...periode }));
}
