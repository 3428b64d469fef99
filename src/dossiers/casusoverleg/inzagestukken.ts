// The items of a casus for the overview of art. 12 lid 3, with who takes part and to whom what was disclosed.
import { sql } from 'kysely';
import { dagInCijfers } from '../../convenant/documenten/dagen.ts';
import { grondslagcodes, grondslagen } from '../../convenant/grondslagen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import {
  beslisserVan,
  type Gevonden,
  type Inzagestuk,
  leesOrganisaties,
  regelsVan,
  voorstelVoor,
} from '../inzagestuk.ts';
import { leesCasus } from './store.ts';

function leesRijen(zaal: Zaal, casus: string) {
  return zaal.tx.db
    .selectFrom('casusoverleg.gegeven as g')
    .innerJoin('beheer.partij as p', 'p.id', 'g.bron')
    .select(['g.id', 'g.soort', 'g.grondslag', 'g.ingebracht_op', 'g.inhoud'])
    .select(['p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('g.casus', '=', casus)
    .where('g.toestand', '<>', 'verwijderd')
    .where('g.verzegeld', '=', false)
    .orderBy('g.volgorde')
    .execute();
}

interface Ontvangst {
  readonly naam: string;
  readonly op: string;
  /** The item that was disclosed; null for who takes part and sees the file or the plan. */
  readonly gegeven: string | null;
  readonly extern: boolean;
}

/** Everybody who took or takes part, and every disclosure that was released (10 lid 4 and 5). */
async function leesOntvangsten(zaal: Zaal, casus: string): Promise<readonly Ontvangst[]> {
  const { rows } = await sql<Ontvangst>`
    select coalesce(p.naam, e.naam) as naam, d.vanaf::text as op, null as gegeven, d.partij is null as extern
    from casusoverleg.deelnemer d left join beheer.partij p on p.id = d.partij
    left join beheer.externe_partner e on e.id = d.externe_partner where d.casus = ${casus}::uuid
    union all
    select e.naam, d.verstrekt_op::text, g.gegeven::text, true from casusoverleg.doorverstrekking d
    join casusoverleg.doorverstrekt_gegeven g on g.doorverstrekking = d.id
    join beheer.externe_partner e on e.id = d.externe_partner
    where d.casus = ${casus}::uuid and d.verstrekt_op is not null
    order by op, naam`.execute(zaal.tx.db);
  return rows;
}

async function leesPlanversies(zaal: Zaal, casus: string) {
  return zaal.tx.db
    .selectFrom('casusoverleg.plan')
    .select(['id', 'versie', 'inhoud', 'vastgesteld_op'])
    .where('casus', '=', casus)
    .where('stand', '=', 'vastgesteld')
    .orderBy('versie')
    .execute();
}

/** The items that a confirmed find brings into the overview; role casusoverleg_schrijven, which sees what is shielded. */
export async function verzamelUitCasus(zaal: Zaal, gevonden: Gevonden): Promise<readonly Inzagestuk[]> {
  const casus = await leesCasus(zaal.tx, gevonden.dossier);
  if (casus === undefined) return [];
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', gevonden.dossier);
  const namen = await leesOrganisaties(zaal.tx);
  const ontvangsten = await leesOntvangsten(zaal, gevonden.dossier);
  const inZin = ({ naam, op }: Ontvangst) => ({ naam, op });
  // A partner sees the plan; other items only as far as they were disclosed to it.
  const ontvangersVan = (soort: string, gegeven: string) =>
    ontvangsten
      .filter((een) =>
        een.gegeven === null ? !een.extern || soort === 'plan' || soort === 'actie' : een.gegeven === gegeven,
      )
      .map(inZin)
      .map(({ naam, op }) => `${naam} (${dagInCijfers(op)})`);
  const bewaarTot = loopAf('vernietigen', casus.laatste_verwerking);
  const rijen = await leesRijen(zaal, gevonden.dossier);
  const inBeeld = gevonden.soort === 'naw' ? rijen : rijen.filter(({ id }) => id === gevonden.gegeven);
  const stukken = inBeeld.map((rij): Inzagestuk => {
    const code = grondslagcodes.find((een) => een === rij.grondslag);
    return {
      ...voorstelVoor(rij.soort, gevonden),
      gegeven: rij.id,
      soort: rij.soort,
      dag: rij.ingebracht_op,
      beslist: beslisserVan(rij.partijsoort),
      herkomst: rij.partijnaam,
      grondslag: code === undefined ? null : grondslagen[code].artikel,
      regels: regelsVan(sleutel.open(rij.id, rij.soort, rij.inhoud), namen),
      ontvangers: ontvangersVan(rij.soort, rij.id),
      bewaarTot,
    };
  });
  if (gevonden.soort !== 'naw') return stukken;
  const plannen = (await leesPlanversies(zaal, gevonden.dossier)).map(
    (plan): Inzagestuk => ({
      voorstel: 'tonen',
      voorstelgrond: null,
      gegeven: plan.id,
      soort: 'plan',
      dag: plan.vastgesteld_op,
      beslist: 'uitvoerder',
      herkomst: null,
      grondslag: null,
      regels: [
        { naam: 'versie', waarde: String(plan.versie) },
        ...regelsVan(sleutel.open(plan.id, 'plan', plan.inhoud), namen),
      ],
      ontvangers: ontvangersVan('plan', plan.id),
      bewaarTot,
    }),
  );
  return [...stukken, ...plannen];
}
