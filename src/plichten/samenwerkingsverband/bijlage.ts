// Annex 1 in the database: proposals to change it with their votes, its versions, and how a change is carried out.
import { sql } from 'kysely';
import { alsVoorstelfeit } from '../../convenant/instellingen.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { type BijlagevoorstelVorm, bijlagevoorstelVorm } from '../../convenant/vormen/bijlage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesBijlage1 } from '../../toegang/partnerschap.ts';
import { leesStemmen } from './stemming.ts';

/** A proposal with what only the acts need of it. */
export interface Bijlagevoorstel extends BijlagevoorstelVorm {
  readonly externePartner: string;
  readonly email: string | null;
}

/** Every change that was proposed, open ones first, then the newest. */
export async function leesBijlagevoorstellen(tx: Tx): Promise<readonly Bijlagevoorstel[]> {
  const rijen = await tx.db
    .selectFrom('beheer.bijlagevoorstel as v')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.ingediend_door')
    .selectAll('v')
    .select('f.naam as indiener')
    .orderBy((eb) => eb.case().when('v.stand', '=', 'open').then(0).else(1).end())
    .orderBy('v.gesloten_op', 'desc')
    .orderBy('v.id')
    .execute();
  const stemmen = await leesStemmen(tx, 'bijlage');
  return rijen.map((rij) => ({
    externePartner: rij.externe_partner,
    email: rij.email,
    ...bijlagevoorstelVorm.parse({
      id: rij.id,
      soort: rij.soort,
      naam: rij.naam,
      partnersoort: rij.partnersoort,
      contact: rij.contact,
      reden: rij.reden,
      ingediendDoor: rij.indiener,
      ingediendOp: rij.ingediend_op,
      stand: rij.stand,
      geslotenOp: rij.gesloten_op,
      vereist: partijsoorten.filter((soort) => rij.vereist.includes(soort)),
      stemmen: stemmen(rij.id),
    }),
  }));
}

/** What carrying out a proposal of one kind is weighed by; undefined when there is none of this id. */
export async function kijkNaarVoorstel(zaal: Zaal, id: string, soort: Bijlagevoorstel['soort']) {
  const voorstel = (await leesBijlagevoorstellen(zaal.tx)).find((een) => een.id === id && een.soort === soort);
  if (voorstel === undefined) return undefined;
  const nu = await leesBijlage1(zaal.tx, zaal.vandaag);
  return {
    situatie: {
      vandaag: zaal.vandaag,
      voorstel: alsVoorstelfeit(voorstel),
      opBijlage1: nu.some((partner) => partner.id === voorstel.externePartner),
    },
    objecten: [zaal.partnerschap.id, voorstel.id, voorstel.externePartner],
    nummers: [],
    gezien: voorstel,
  };
}

/** The versions of annex 1, the newest first. */
export function leesBijlageversies(tx: Tx) {
  return tx.db.selectFrom('beheer.bijlage1').select(['versie', 'vanaf', 'reden']).orderBy('versie', 'desc').execute();
}

/** A new version of annex 1 from today; those before it stay. */
export async function nieuweBijlageversie({ tx, vandaag, partnerschap }: Zaal, reden: string): Promise<void> {
  const [laatste] = await leesBijlageversies(tx);
  await tx.db
    .insertInto('beheer.bijlage1')
    .values({ samenwerkingsverband: partnerschap.id, versie: (laatste?.versie ?? 0) + 1, vanaf: vandaag, reden })
    .execute();
}

/** Changes of annex 1 that were decided on since a day; for everybody in the partnership. */
export function leesBijlagewijzigingen(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('beheer.bijlagevoorstel')
    .select([
      sql<string | null>`null::uuid`.as('dossier'),
      sql<string | null>`null`.as('nummer'),
      'id as aanleiding',
      sql<string>`gesloten_op::text`.as('dag'),
    ])
    .where('stand', '=', 'aangenomen')
    .where('gesloten_op', '>=', vanaf)
    .execute();
}
