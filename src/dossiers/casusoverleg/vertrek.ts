// What the system ends in cases for a party that left the covenant, or a partner struck from annex 1 (role deur_vertrek); it reads no content.
import { sql } from 'kysely';
import type { Vertrekker } from '../../convenant/vertrek.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { beeindigVerstrekking } from './doorverstrekkingen.ts';

/** Open proposals that it would still have to vote on, or that are about it. */
function leesWachtend({ tx }: Zaal, { id, partijsoort }: Vertrekker) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .select(['v.id', 'v.casus'])
    .where('v.stand', '=', 'open')
    .where(
      sql<boolean>`(v.doel = ${id} or (${partijsoort ?? ''} = any(v.vereist) and not exists (
        select from casusoverleg.stem s where s.voorstel = v.id and s.partijsoort = ${partijsoort ?? ''})))`,
    )
    .execute();
}

/** Disclosures to it that run. */
function leesLopendeVerstrekkingen({ tx }: Zaal, { id }: Vertrekker) {
  return tx.db
    .selectFrom('casusoverleg.doorverstrekking')
    .select(['id', 'casus'])
    .where('externe_partner', '=', id)
    .where('verstrekt_op', 'is not', null)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** The cases in which something of it runs, by number, for the entry. */
export async function leesCasussenVan(zaal: Zaal, wie: Vertrekker) {
  const deelnames = await zaal.tx.db
    .selectFrom('casusoverleg.deelnemer')
    .select('casus')
    .where((eb) => eb.or([eb('partij', '=', wie.id), eb('externe_partner', '=', wie.id)]))
    .where('tot', 'is', null)
    .execute();
  const ids = [...deelnames, ...(await leesWachtend(zaal, wie)), ...(await leesLopendeVerstrekkingen(zaal, wie))].map(
    ({ casus }) => casus,
  );
  return zaal.tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id', 'nummer'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...new Set(ids)]))))
    .orderBy('nummer')
    .execute();
}

/**
 * Ends its participation on its last day, lapses what waits for it, and ends what was disclosed to it. The last processing of the
 * cases stays what it was: a leaving keeps nobody's data longer (13).
 */
export async function beeindigInCasussen(zaal: Zaal, wie: Vertrekker): Promise<void> {
  const { tx } = zaal;
  const wachtend = (await leesWachtend(zaal, wie)).map(({ id }) => id);
  if (wachtend.length > 0)
    await tx.db
      .updateTable('casusoverleg.voorstel')
      .set({ stand: 'vervallen', gesloten_op: zaal.vandaag })
      .where('id', 'in', wachtend)
      .execute();
  for (const { id, casus } of await leesLopendeVerstrekkingen(zaal, wie)) {
    const sleutel = await zaal.vault.open(tx, 'casusoverleg', casus);
    await beeindigVerstrekking(zaal, sleutel, id, wie.reden);
  }
  await tx.db
    .updateTable('casusoverleg.deelnemer')
    .set({ tot: wie.einde })
    .where((eb) => eb.or([eb('partij', '=', wie.id), eb('externe_partner', '=', wie.id)]))
    .where('tot', 'is', null)
    .execute();
}
