// The duty to inform of weegdossiers with an outcome, from days, kinds and yes or no: no name and no content (art. 11).
import { sql } from 'kysely';
import type { Informatiefeiten } from '../../convenant/informatieplicht.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesArchiefbeeld } from './archiefplichten.ts';
import { type Briefversie, leesBriefversies } from './briefversies.ts';
import { alsWeegstand, leesWeegbeeld, nummersVan } from './feiten.ts';
import { eersteAntwoordNa, leesOpenAntwoorden } from './openantwoorden.ts';
import { maakPlichtbeeld, type Nieuwfeit, type Plichtbeeld } from './plichtbeeld.ts';

function leesUitkomsten(tx: Tx, dossier: string | undefined) {
  let vraag = tx.db
    .selectFrom('weegploeg.dossier as d')
    .leftJoin('weegploeg.gegeven as g', (join) =>
      join
        .onRef('g.dossier', '=', 'd.id')
        .on('g.soort', '=', 'agenderingsbesluit')
        .on('g.handeling', 'in', ['agenderen', 'niet-agenderen'])
        .on('g.verzegeld', '=', false),
    )
    .distinctOn('d.id')
    .select(['d.id as dossier', 'd.nummer', 'd.stand', 'g.id as uitkomst', 'g.handeling', 'g.ingebracht_op'])
    .where('d.verzegeld', '=', false)
    .orderBy('d.id')
    .orderBy('g.volgorde', (volgorde) => volgorde.desc().nullsLast());
  // A merged dossier keeps its history; what is still owed goes on with the dossier that goes on.
  vraag = dossier === undefined ? vraag.where('d.stand', '<>', 'samengevoegd') : vraag.where('d.id', '=', dossier);
  return vraag.execute();
}

/** A view or decision about informing, where it was made, and the dossier that its outcome lies in now. */
interface Punt {
  readonly hier: string;
  readonly dossier: string;
  readonly volgorde: string;
  /** Of a view whether it sees an impediment. */
  readonly beletsel?: boolean;
}

/**
 * Of each of these views and decisions the day of the first thing that happened in the dossier after it; what is sealed is not
 * among it. What came along with a merge, or was there when the outcome came along, is new from the day of the merge, and so
 * is the parting of what was merged.
 */
async function leesNieuweFeiten(tx: Tx, punten: readonly Punt[]): Promise<Nieuwfeit> {
  if (punten.length === 0) return () => undefined;
  const { rows } = await sql<{ volgorde: string; op: string | null }>`
    select p.volgorde::text, (select min(feit.op)::text from (
      select greatest(coalesce(v.vrijgegeven_op, g.ingebracht_op), (select max(s.op) from weegploeg.samenvoeging s
        where s.ongedaan_op is null and (s.van = p.dossier or s.naar = g.dossier and g.id = any (s.gegevens)))) as op
      from weegploeg.gegeven g left join weegploeg.vrijgave v on v.gegeven = g.id
      where g.dossier = p.hier and g.volgorde > p.volgorde and not g.verzegeld
        and (g.soort in ('signaal', 'afsluitingsbesluit') or g.handeling = 'nadere-informatie-geven')
      union all
      select c.op from weegploeg.correctie c where c.dossier = p.hier and c.volgorde > p.volgorde and not c.verzegeld
      union all
      select case when s.van = p.dossier and s.ongedaan_op is null then s.op when s.naar = p.dossier then s.ongedaan_op end
      from weegploeg.samenvoeging s where p.dossier <> p.hier and p.dossier in (s.van, s.naar)
    ) feit) as op
    from unnest(${punten.map(({ hier }) => hier)}::uuid[], ${punten.map(({ dossier }) => dossier)}::uuid[],
      ${punten.map(({ volgorde }) => volgorde)}::bigint[]) as p(hier, dossier, volgorde)`.execute(tx.db);
  const dagen = new Map(rows.flatMap(({ volgorde, op }) => (op === null ? [] : [[volgorde, op] as const])));
  const antwoorden = await leesOpenAntwoorden(
    tx,
    punten.map(({ hier }) => hier),
  );
  for (const punt of punten) {
    const antwoord = eersteAntwoordNa(punt.hier, punt, antwoorden);
    const dag = dagen.get(punt.volgorde);
    if (antwoord !== undefined && (dag === undefined || antwoord < dag)) dagen.set(punt.volgorde, antwoord);
  }
  return ({ volgorde }) => dagen.get(volgorde);
}

/** Every dossier that was merged into these, directly or by way of another, in no order. */
export async function leesOpgegaan(tx: Tx, dossiers: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive eerder as (
      select d.id from weegploeg.dossier d where d.samengevoegd_met = any (${[...dossiers]}::uuid[])
      union
      select d.id from weegploeg.dossier d join eerder e on d.samengevoegd_met = e.id)
    select id from eerder`.execute(tx.db);
  return rows.map(({ id }) => id);
}

/** Merged dossiers in which the core parties consulted or decided before: their part of the history stays there. */
export async function leesEerdere(tx: Tx, dossier: string) {
  const opgegaan = await leesOpgegaan(tx, [dossier]);
  return tx.db
    .selectFrom('weegploeg.dossier as d')
    .select(['d.id', 'd.nummer'])
    .where((eb) => eb('d.id', '=', eb.fn.any(eb.val([...opgegaan]))))
    .where((eb) =>
      eb.exists(eb.selectFrom('weegploeg.informeeroordeel as o').select('o.id').whereRef('o.dossier', '=', 'd.id')),
    )
    .orderBy('d.nummer')
    .execute();
}

/** The dossier that this one was merged into; undefined when it goes on itself. */
export const leesVerder = (tx: Tx, dossier: string) =>
  tx.db
    .selectFrom('weegploeg.dossier as d')
    .innerJoin('weegploeg.dossier as e', 'e.samengevoegd_met', 'd.id')
    .select(['d.id', 'd.nummer'])
    .where('e.id', '=', dossier)
    .executeTakeFirst();

/** The duties of one dossier, or of all that have an outcome, under row level security. */
export async function leesPlichtbeelden(tx: Tx, dossier?: string): Promise<readonly Plichtbeeld[]> {
  const uitkomsten = (await leesUitkomsten(tx, dossier)).filter(
    ({ uitkomst }) => dossier !== undefined || uitkomst !== null,
  );
  const ids = uitkomsten.flatMap(({ uitkomst }) => uitkomst ?? []);
  const besluiten = ids.length === 0 ? [] : await leesBesluitdagen(tx, ids);
  const oordelen = ids.length === 0 ? [] : await leesOordelen(tx, ids);
  const plek = new Map(uitkomsten.map(({ uitkomst, dossier: hier }) => [uitkomst, hier]));
  const nieuwFeit = await leesNieuweFeiten(
    tx,
    [...oordelen, ...besluiten].map((rij) => ({ ...rij, hier: plek.get(rij.uitkomst) ?? rij.dossier })),
  );
  return uitkomsten.map((rij) => {
    const { uitkomst, ingebracht_op: uitkomstOp } = rij;
    const basis = { dossier: rij.dossier, nummer: rij.nummer, stand: alsWeegstand(rij.stand) };
    if (uitkomst === null || uitkomstOp === null) return { ...basis, plicht: { oordelen: [] }, tellend: [] };
    return maakPlichtbeeld(
      {
        ...{ basis, uitkomst, handeling: rij.handeling, uitkomstOp },
        oordelen: oordelen.filter((oordeel) => oordeel.uitkomst === uitkomst),
        besluiten: besluiten.filter((besluit) => besluit.uitkomst === uitkomst),
      },
      nieuwFeit,
    );
  });
}

function leesBesluitdagen(tx: Tx, uitkomsten: readonly string[]) {
  return tx.db
    .selectFrom('weegploeg.informeerbesluit')
    .select(['id', 'dossier', 'uitkomst', 'soort', 'op', 'herbeoordelen_op', 'verzonden_op', 'volgorde'])
    .where('uitkomst', 'in', [...uitkomsten])
    .orderBy('volgorde')
    .execute();
}

function leesOordelen(tx: Tx, uitkomsten: readonly string[]) {
  return tx.db
    .selectFrom('weegploeg.informeeroordeel')
    .select(['id', 'dossier', 'uitkomst', 'partijsoort', 'beletsel', 'gronden', 'op', 'volgorde'])
    .where('uitkomst', 'in', [...uitkomsten])
    .orderBy('volgorde')
    .execute();
}

/** The facts that the rules weigh. */
export const feitenVan = (
  zaal: Zaal,
  { plicht, stand, gearchiveerd }: Plichtbeeld,
  versies: readonly Briefversie[],
): Informatiefeiten => ({
  ...plicht,
  // What a party thought that has left since stands in nobody's way.
  oordelen: plicht.oordelen.filter(({ partij }) => !zaal.partnerschap.vertrokken.includes(partij)),
  vertrokken: zaal.partnerschap.vertrokken,
  vandaag: zaal.vandaag,
  optreden: zaal.optreden,
  stand,
  ...(gearchiveerd === undefined ? {} : { gearchiveerd }),
  ...(versies.length === 0 ? {} : { briefOpgemaakt: true }),
});

/** What an act on the duty looks at, with the mark of the whole dossier; undefined when it does not exist for this actor. */
export async function kijkNaarPlicht(zaal: Zaal, id: string) {
  const dossier = await leesWeegbeeld(zaal, id);
  if (dossier === undefined) return kijkInArchief(zaal, id);
  const { nummer } = dossier.dossier;
  // Of what is still sealed there is no outcome to inform about; those behind the seal hear that, and not that it is not there.
  const geen = { dossier: id, nummer, stand: dossier.feiten.stand, plicht: { oordelen: [] }, tellend: [] };
  const beeld: Plichtbeeld = (await leesPlichtbeelden(zaal.tx, id))[0] ?? geen;
  const versies = await leesBriefversies(zaal.tx, beeld);
  return {
    beeld,
    versies,
    feiten: feitenVan(zaal, beeld, versies),
    kop: { objecten: [id], nummers: nummersVan(dossier.dossier), merk: dossier.merk },
  };
}

/** The same of a dossier in the archive, where the duty goes on (11 lid 5). */
async function kijkInArchief(zaal: Zaal, id: string) {
  const gevonden = await zaal.onder('informatieplicht_lezen', () => leesArchiefbeeld(zaal.tx, id));
  if (gevonden === undefined) return undefined;
  const { beeld, merk } = gevonden;
  const versies = await leesBriefversies(zaal.tx, beeld);
  return {
    beeld,
    versies,
    feiten: feitenVan(zaal, beeld, versies),
    kop: { objecten: [id], nummers: nummersVan(beeld), merk },
  };
}
