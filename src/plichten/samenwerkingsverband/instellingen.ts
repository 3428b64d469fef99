// Settings of the partnership and their proposals in the database.
import { sql } from 'kysely';
import type { Instellingsvoorstel } from '../../convenant/instellingen.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { alsToestemmingskeuze } from '../../convenant/toestemming.ts';
import type { InstellingsvoorstelVorm } from '../../convenant/vormen/instellingen.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';

/** What holds now. */
export async function leesInstellingen(tx: Tx) {
  const rij = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select(['toestemming_doorverstrekking', 'juistheid_maanden'])
    .executeTakeFirstOrThrow();
  return {
    toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_doorverstrekking),
    juistheidMaanden: rij.juistheid_maanden,
  };
}

const alsStand = (tekst: string): InstellingsvoorstelVorm['stand'] =>
  tekst === 'aangenomen' || tekst === 'verworpen' || tekst === 'vervallen' ? tekst : 'open';

/** Every change that was proposed, the newest first, with its votes. */
export async function leesInstellingsvoorstellen(tx: Tx): Promise<readonly InstellingsvoorstelVorm[]> {
  const rijen = await tx.db
    .selectFrom('beheer.instellingsvoorstel as v')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.ingediend_door')
    .selectAll('v')
    .select('f.naam')
    .orderBy((eb) => eb.case().when('v.stand', '=', 'open').then(0).else(1).end())
    .orderBy('v.gesloten_op', 'desc')
    .orderBy('v.id')
    .execute();
  const stemmen = await tx.db
    .selectFrom('beheer.instellingsstem as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.door')
    .select(['s.voorstel', 's.partijsoort', 's.voor', 's.reden', 's.op', 'f.naam'])
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    was: {
      toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_was),
      juistheidMaanden: rij.juistheid_was,
    },
    wordt: {
      toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_wordt),
      juistheidMaanden: rij.juistheid_wordt,
    },
    reden: rij.reden,
    ingediendDoor: rij.naam,
    ingediendOp: rij.ingediend_op,
    stand: alsStand(rij.stand),
    geslotenOp: rij.gesloten_op,
    vereist: partijsoorten.filter((soort) => rij.vereist.includes(soort)),
    stemmen: stemmen
      .filter(({ voorstel }) => voorstel === rij.id)
      .map(({ partijsoort, voor, reden, op, naam }) => ({
        ...{ partij: alsPartijsoort(partijsoort), voor, reden, op, door: naam },
      })),
  }));
}

/** A proposal as its votes stand, for the rules. */
export function alsFeit(
  voorstel: Pick<InstellingsvoorstelVorm, 'stand' | 'vereist' | 'stemmen'> | undefined,
): Instellingsvoorstel | undefined {
  if (voorstel === undefined || voorstel.stand !== 'open') return undefined;
  const partijen = (voor: boolean) => voorstel.stemmen.filter((stem) => stem.voor === voor).map(({ partij }) => partij);
  return { vereist: voorstel.vereist, voor: partijen(true), tegen: partijen(false) };
}

/** Closes the open proposal (art. 1 m: one 'no' does, or the agreement of all). */
export async function sluitInstellingsvoorstel(
  { tx, vandaag }: { readonly tx: Tx; readonly vandaag: string },
  id: string,
  stand: 'aangenomen' | 'verworpen',
): Promise<void> {
  await tx.db
    .updateTable('beheer.instellingsvoorstel')
    .set({ stand, gesloten_op: vandaag })
    .where('id', '=', id)
    .execute();
}

/** The open proposal, when this party still owes its vote on it. */
export function leesSchuldigeInstellingsstem(tx: Tx, partij: string | undefined) {
  return tx.db
    .selectFrom('beheer.instellingsvoorstel as v')
    .select('v.id as aanleiding')
    .where('v.stand', '=', 'open')
    .where(sql<boolean>`${partij ?? ''} = any(v.vereist)`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('beheer.instellingsstem as s')
            .select('s.voorstel')
            .whereRef('s.voorstel', '=', 'v.id')
            .where('s.partijsoort', '=', partij ?? ''),
        ),
      ),
    )
    .execute();
}
