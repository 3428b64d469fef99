// People whom the covenant or annex 1 names: recorded, with a request for their roles that waits for the functioneel beheerder (15 lid 2 c).
import type { Rol } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { benoemdTot } from '../../toegang/installatie.ts';

export interface Benoeming {
  readonly sub?: string | undefined;
  readonly naam: string;
  readonly functie: string;
  readonly email: string;
  readonly telefoon?: string | undefined;
  readonly partij?: string;
  readonly externePartner?: string;
  readonly rollen: readonly Rol[];
}

/** Records somebody once, and asks for the roles that he does not hold; answers how many. */
export async function benoem(zaal: Zaal, vanaf: string, benoeming: Benoeming): Promise<number> {
  const bestaand = await zaal.tx.db
    .selectFrom('beheer.functionaris')
    .select('id')
    .where('email', '=', benoeming.email)
    .executeTakeFirst();
  const id = bestaand?.id ?? zaal.ids.id();
  if (bestaand === undefined) {
    await zaal.tx.db
      .insertInto('beheer.functionaris')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        sub: benoeming.sub ?? zaal.ids.id(),
        naam: benoeming.naam,
        functie: benoeming.functie,
        email: benoeming.email,
        telefoon: benoeming.telefoon ?? null,
        partij: benoeming.partij ?? null,
        externe_partner: benoeming.externePartner ?? null,
      })
      .execute();
  }
  const bezit = await zaal.tx.db
    .selectFrom('beheer.autorisatie')
    .select('rol')
    .where('functionaris', '=', id)
    .where('ingetrokken_op', 'is', null)
    .execute();
  // Somebody who is named twice gets each role once; the functioneel beheerder has his since the installation.
  const gevraagd = benoeming.rollen.filter((rol) => !bezit.some((mandaat) => mandaat.rol === rol));
  for (const rol of gevraagd) {
    await zaal.tx.db
      .insertInto('beheer.autorisatie')
      .values({
        id: zaal.ids.id(),
        samenwerkingsverband: zaal.partnerschap.id,
        functionaris: id,
        rol,
        doel: 'vertegenwoordiging volgens het convenant',
        begin: vanaf,
        einde: benoemdTot(vanaf, zaal.vandaag),
        aangevraagd_in_convenant: true,
        aangevraagd_op: zaal.vandaag,
      })
      .execute();
  }
  return gevraagd.length;
}
