// Settings of the partnership and their proposals in the database.
import { partijsoorten } from '../../convenant/rollen.ts';
import { alsToestemmingskeuze } from '../../convenant/toestemming.ts';
import type { InstellingsvoorstelVorm } from '../../convenant/vormen/instellingen.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsContactpunt } from '../../toegang/actor.ts';
import { leesStemmen } from './stemming.ts';

/** What holds now. */
export async function leesInstellingen(tx: Tx) {
  const rij = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select(['toestemming_doorverstrekking', 'juistheid_maanden', 'contactpunt'])
    .executeTakeFirstOrThrow();
  return {
    toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_doorverstrekking),
    juistheidMaanden: rij.juistheid_maanden,
    contactpunt: alsContactpunt(rij.contactpunt),
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
  const stemmen = await leesStemmen(tx, 'instellingen');
  return rijen.map((rij) => ({
    id: rij.id,
    was: {
      toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_was),
      juistheidMaanden: rij.juistheid_was,
      contactpunt: alsContactpunt(rij.contactpunt_was),
    },
    wordt: {
      toestemmingDoorverstrekking: alsToestemmingskeuze(rij.toestemming_wordt),
      juistheidMaanden: rij.juistheid_wordt,
      contactpunt: alsContactpunt(rij.contactpunt_wordt),
    },
    reden: rij.reden,
    ingediendDoor: rij.naam,
    ingediendOp: rij.ingediend_op,
    stand: alsStand(rij.stand),
    geslotenOp: rij.gesloten_op,
    vereist: partijsoorten.filter((soort) => rij.vereist.includes(soort)),
    stemmen: stemmen(rij.id),
  }));
}
