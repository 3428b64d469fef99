// Art. 15 lid 2 c, 5: requests that wait for the beheerder, and authorisations that end within a month.
import { type Autorisatiefeit, verlengtaken } from '../../convenant/autorisaties.ts';
import { plicht } from '../../convenant/plichten.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsRol } from '../../toegang/actor.ts';

/** Every authorisation that holds or will hold, with the day on which its holder's party or partner leaves. */
async function leesLopend({ db }: Tx, vandaag: string): Promise<readonly Autorisatiefeit[]> {
  const rijen = await db
    .selectFrom('beheer.autorisatie as a')
    .innerJoin('beheer.functionaris as f', 'f.id', 'a.functionaris')
    .leftJoin('beheer.partij as p', 'p.id', 'f.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'f.externe_partner')
    .select(['a.functionaris', 'a.rol', 'a.begin', 'a.einde', 'p.einde as vertrek', 'e.bijlage1_tot'])
    .where('a.toegekend_op', 'is not', null)
    .where('a.ingetrokken_op', 'is', null)
    .where('a.einde', '>', vandaag)
    .orderBy('a.einde')
    .execute();
  return rijen.map(({ bijlage1_tot, vertrek, rol, ...rij }) => ({
    ...rij,
    rol: alsRol(rol),
    vertrek: vertrek ?? bijlage1_tot,
  }));
}

export async function autorisatieplichten({ tx, vandaag, actor }: Zaal): Promise<readonly PlichtVorm[]> {
  const rollen = actor.mandaten.map(({ rol }) => rol);
  const aanvragen = rollen.includes('functioneel-beheerder')
    ? await tx.db
        .selectFrom('beheer.autorisatie')
        .select('id as aanleiding')
        .where('toegekend_op', 'is', null)
        .where('ingetrokken_op', 'is', null)
        .where('einde', '>', vandaag)
        .execute()
    : [];
  const aflopend = verlengtaken(await leesLopend(tx, vandaag), actor.functionaris, rollen, vandaag);
  return [
    ...aanvragen.map((aanvraag) => plicht('autorisatie-beslissen', 'beheer', aanvraag, null, vandaag)),
    ...aflopend.map(({ soort, uiterlijk }) => plicht(soort, 'beheer', undefined, uiterlijk, vandaag)),
  ];
}
