// Art. 15 lid 2 b and f: who may do what, asked by whom, granted by whom, until when.
import type { z } from 'zod';
import { autorisatiesInzien as regel } from '../../convenant/artikelen/autorisaties-inzien.ts';
import { botsendeRollen, type Rolperiode } from '../../convenant/autorisaties.ts';
import { rollen } from '../../convenant/rollen.ts';
import { autorisatiesAntwoord, type autorisatieVorm, leegInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';

type Autorisatie = z.infer<typeof autorisatieVorm>;

function leesAutorisaties(zaal: Zaal) {
  return zaal.tx.db
    .selectFrom('beheer.autorisatie as a')
    .innerJoin('beheer.functionaris as f', 'f.id', 'a.functionaris')
    .leftJoin('beheer.partij as p', 'p.id', 'f.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'f.externe_partner')
    .leftJoin('beheer.functionaris as vrager', 'vrager.id', 'a.aangevraagd_door')
    .leftJoin('beheer.functionaris as gever', 'gever.id', 'a.toegekend_door')
    .select([
      'a.id',
      'a.rol',
      'a.doel',
      'a.begin',
      'a.einde',
      'a.aangevraagd_op',
      'a.toegekend_op',
      'a.ingetrokken_op',
      'a.reden_intrekking',
    ])
    .select([
      'f.id as functionaris',
      'f.naam',
      'f.functie',
      'p.naam as partijnaam',
      'e.naam as externnaam',
      'vrager.naam as vrager',
      'gever.naam as gever',
    ])
    .orderBy('f.naam')
    .orderBy('a.begin')
    .execute();
}
type Rij = Awaited<ReturnType<typeof leesAutorisaties>>[number];

function standVan(rij: Rij, vandaag: string): Autorisatie['stand'] {
  if (rij.ingetrokken_op !== null) return 'ingetrokken';
  if (rij.einde <= vandaag) return 'verlopen';
  if (rij.toegekend_op === null) return 'aangevraagd';
  return rij.begin > vandaag ? 'toekomstig' : 'lopend';
}

/** Marks what does not go together in one person: granted before that was looked at, or by the way back when nobody granted any more. */
function metBotsingen(autorisaties: readonly Omit<Autorisatie, 'botstMet'>[]): Autorisatie[] {
  const geldt = ({ stand }: Pick<Autorisatie, 'stand'>) => stand === 'lopend' || stand === 'toekomstig';
  return autorisaties.map((elk) => {
    const andere: readonly Rolperiode[] = autorisaties.filter(
      (ander) => geldt(ander) && ander.functionaris.id === elk.functionaris.id,
    );
    return { ...elk, botstMet: geldt(elk) || elk.stand === 'aangevraagd' ? [...botsendeRollen(elk, andere)] : [] };
  });
}

export const autorisatiesInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: autorisatiesAntwoord,
  async kijk(zaal) {
    return { situatie: { vandaag: zaal.vandaag }, objecten: [zaal.partnerschap.id], nummers: [], gezien: undefined };
  },
  async doe(zaal) {
    const rijen = await leesAutorisaties(zaal);
    return {
      autorisaties: metBotsingen(
        rijen.flatMap((rij) => {
          const rol = rollen.find((bekend) => bekend === rij.rol);
          if (rol === undefined) return [];
          return {
            id: rij.id,
            functionaris: {
              id: rij.functionaris,
              naam: rij.naam,
              functie: rij.functie,
              organisatie: rij.partijnaam ?? rij.externnaam,
            },
            rol,
            doel: rij.doel,
            begin: rij.begin,
            einde: rij.einde,
            aangevraagdDoor: rij.vrager ?? 'convenant',
            aangevraagdOp: rij.aangevraagd_op,
            toegekendDoor: rij.gever,
            toegekendOp: rij.toegekend_op,
            ingetrokkenOp: rij.ingetrokken_op,
            redenIntrekking: rij.reden_intrekking,
            stand: standVan(rij, zaal.vandaag),
          };
        }),
      ),
    };
  },
});
