// Art. 18 lid 2-3, 1 c: on its last day the system ends sessions, mandates and participation of who left, and lapses what waited for it.
import { sql } from 'kysely';
import { deelnameBeeindigen as regel } from '../../convenant/artikelen/deelname-beeindigen.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import type { Vertrekker } from '../../convenant/vertrek.ts';
import { deelnameBeeindigenAntwoord } from '../../convenant/vormen/vertrek.ts';
import { beeindigInCasussen, leesCasussenVan } from '../../dossiers/casusoverleg/rechten.ts';
import { laatVervallen, leesVervallend } from '../../dossiers/weegploeg/rechten.ts';
import { taakhandeling, type Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';

/** Who left by this decision; undefined when it was taken back or carried out. */
async function vindVertrekker(zaal: Zaal, wie: string, besluit: string): Promise<Vertrekker | undefined> {
  const opzegging = await zaal.tx.db
    .selectFrom('beheer.opzegging as o')
    .innerJoin('beheer.partij as p', 'p.id', 'o.partij')
    .select(['o.einde', 'p.soort'])
    .where('o.id', '=', besluit)
    .where('o.partij', '=', wie)
    .where('o.ingetrokken_op', 'is', null)
    .where('o.verwerkt_op', 'is', null)
    .executeTakeFirst();
  if (opzegging !== undefined)
    return { id: wie, einde: opzegging.einde, partijsoort: alsPartijsoort(opzegging.soort), reden: 'Partij opgezegd.' };
  const geschrapt = await zaal.tx.db
    .selectFrom('beheer.bijlagevoorstel')
    .select('gesloten_op as einde')
    .where('id', '=', besluit)
    .where('externe_partner', '=', wie)
    .where('soort', '=', 'schrappen')
    .where('stand', '=', 'aangenomen')
    .where('verwerkt_op', 'is', null)
    .executeTakeFirst();
  // As people read it with the disclosure.
  const reden = 'Geschrapt van bijlage 1.';
  return geschrapt?.einde == null ? undefined : { id: wie, einde: geschrapt.einde, partijsoort: undefined, reden };
}

/** Withdraws mandates and requests for them of its people, and ends their sessions; answers how many mandates. */
async function beeindigToegang(zaal: Zaal, { id, einde }: Vertrekker): Promise<number> {
  const mensen = (
    await zaal.tx.db
      .selectFrom('beheer.functionaris')
      .select('id')
      .where((eb) => eb.or([eb('partij', '=', id), eb('externe_partner', '=', id)]))
      .execute()
  ).map((mens) => mens.id);
  if (mensen.length === 0) return 0;
  const [uitkomst] = await zaal.tx.db
    .updateTable('beheer.autorisatie')
    .set({
      ingetrokken_op: einde,
      ingetrokken_door: zaal.actor.functionaris,
      reden_intrekking: 'einde van de deelname (artikel 18 lid 2, artikel 1 onder c)',
    })
    .where('functionaris', 'in', mensen)
    .where('ingetrokken_op', 'is', null)
    .where('einde', '>', einde)
    .execute();
  await zaal.onder('toegang', () =>
    zaal.tx.db
      .updateTable('beheer.sessie')
      .set({ ingetrokken: sql`transaction_timestamp()` })
      .where('functionaris', 'in', mensen)
      .where('ingetrokken', 'is', null)
      .execute(),
  );
  return Number(uitkomst?.numUpdatedRows ?? 0n);
}

/** Proposals on the partnership itself that still wait for the vote of this party lapse. */
async function laatVerbandsvoorstellenVervallen({ tx, vandaag }: Zaal, { partijsoort }: Vertrekker): Promise<void> {
  await tx.db
    .updateTable('beheer.instellingsvoorstel')
    .set({ stand: 'vervallen', gesloten_op: vandaag })
    .where('stand', '=', 'open')
    .where(
      sql<boolean>`${partijsoort ?? ''} = any(vereist) and not exists (
        select from beheer.instellingsstem s where s.voorstel = instellingsvoorstel.id and s.partijsoort = ${partijsoort ?? ''})`,
    )
    .execute();
  await tx.db
    .updateTable('beheer.bijlagevoorstel')
    .set({ stand: 'vervallen', gesloten_op: vandaag })
    .where('stand', '=', 'open')
    .where(
      sql<boolean>`${partijsoort ?? ''} = any(vereist) and not exists (
        select from beheer.bijlagestem s where s.voorstel = bijlagevoorstel.id and s.partijsoort = ${partijsoort ?? ''})`,
    )
    .execute();
}

export const deelnameBeeindigen = taakhandeling(
  {
    regel,
    rol: 'beheer_schrijven',
    soort: 'schrijven',
    antwoord: deelnameBeeindigenAntwoord,
    async kijk(zaal, { object, besluit }) {
      const wie = besluit === undefined ? undefined : await vindVertrekker(zaal, object, besluit);
      if (besluit === undefined || wie === undefined) return undefined;
      const { partijsoort } = wie;
      const casussen = await zaal.onder('deur_vertrek', () => leesCasussenVan(zaal, wie));
      const vervallend = isKernpartij(partijsoort)
        ? await zaal.onder('weegploeg_schrijven', () => leesVervallend(zaal, partijsoort))
        : [];
      return {
        situatie: { vandaag: zaal.vandaag, einde: wie.einde },
        objecten: [object, ...casussen.map(({ id }) => id), ...vervallend.map(({ dossier }) => dossier)],
        nummers: [...casussen.map(({ nummer }) => nummer), ...vervallend.flatMap(({ nummer }) => nummer ?? [])],
        gezien: { wie, besluit, casussen: casussen.length, vervallend },
      };
    },
    async doe(zaal, _opdracht, { wie, besluit, casussen, vervallend }) {
      const mandaten = await beeindigToegang(zaal, wie);
      await laatVerbandsvoorstellenVervallen(zaal, wie);
      await zaal.onder('deur_vertrek', () => beeindigInCasussen(zaal, wie));
      await zaal.onder('weegploeg_schrijven', () => laatVervallen(zaal, vervallend));
      for (const tabel of ['beheer.opzegging', 'beheer.bijlagevoorstel'] as const)
        await zaal.tx.db.updateTable(tabel).set({ verwerkt_op: zaal.vandaag }).where('id', '=', besluit).execute();
      return { casussen, mandaten };
    },
  },
  'systeem',
);
