// The items of a weegdossier for the overview of art. 12 lid 3: what is shielded is there as well, what is sealed is not.
import { grondslagcodes, grondslagen } from '../../convenant/grondslagen.ts';
import { kernpartijen } from '../../convenant/rollen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import {
  beslisserVan,
  type Gevonden,
  type Inzagestuk,
  leesOrganisaties,
  regelsVan,
  voorstelVoor,
} from '../inzagestuk.ts';
import { leesDossier, leesVoorstellen, leesVragen } from './store.ts';

function leesRijen(zaal: Zaal, dossier: string) {
  return zaal.tx.db
    .selectFrom('weegploeg.gegeven as g')
    .innerJoin('beheer.partij as p', 'p.id', 'g.bron')
    .select(['g.id', 'g.soort', 'g.grondslag', 'g.bij', 'g.ingebracht_op', 'g.inhoud'])
    .select(['p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('g.dossier', '=', dossier)
    .where('g.toestand', '<>', 'verwijderd')
    .where('g.verzegeld', '=', false)
    .orderBy('g.volgorde')
    .execute();
}

/** Questions and proposals are of the partnership itself; of a proposal the decision that followed says why. */
async function eigenWerk(zaal: Zaal, sleutel: Dossiersleutel, dossier: string, namen: ReadonlyMap<string, string>) {
  const vragen = (await leesVragen(zaal.tx, dossier)).map((vraag) => ({
    gegeven: vraag.id,
    soort: 'informatievraag',
    dag: vraag.gevraagd_op,
    regels: [
      { naam: 'gevraagdAan', waarde: vraag.naam },
      ...regelsVan(sleutel.open(vraag.id, 'vraag', vraag.inhoud), namen),
    ],
  }));
  const voorstellen = (await leesVoorstellen(zaal.tx, dossier)).map((voorstel) => ({
    gegeven: voorstel.id,
    soort: 'voorstel',
    dag: voorstel.ingediend_op,
    regels: [
      { naam: 'voorstel', waarde: voorstel.soort },
      { naam: 'partij', waarde: voorstel.partijnaam },
      { naam: 'uitkomst', waarde: voorstel.stand },
    ],
  }));
  return [...vragen, ...voorstellen];
}

/** The items that a confirmed find brings into the overview; role weegploeg_schrijven, which sees what is shielded. */
export async function verzamelUitWeegploeg(zaal: Zaal, gevonden: Gevonden): Promise<readonly Inzagestuk[]> {
  const dossier = await leesDossier(zaal.tx, gevonden.dossier);
  if (dossier === undefined) return [];
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', gevonden.dossier);
  const namen = await leesOrganisaties(zaal.tx);
  const gedeeld = {
    ontvangers: (await leesPartijen(zaal.tx, zaal.vandaag))
      .filter(({ soort }) => kernpartijen.some((kern) => kern === soort))
      .map(({ naam }) => naam),
    bewaarTot:
      dossier.stand === 'niet-geagendeerd' && dossier.besluit_op !== null
        ? loopAf('vernietigen-niet-geagendeerd', dossier.besluit_op)
        : loopAf('vernietigen', dossier.laatste_verwerking),
  };
  const rijen = await leesRijen(zaal, gevonden.dossier);
  const inBeeld = gevonden.soort === 'naw' ? rijen : rijen.filter(({ id }) => id === gevonden.gegeven);
  const stukken = inBeeld.map((rij): Inzagestuk => {
    const code = grondslagcodes.find((een) => een === rij.grondslag);
    return {
      ...gedeeld,
      ...voorstelVoor(rij.soort, gevonden),
      gegeven: rij.id,
      soort: rij.soort,
      dag: rij.ingebracht_op,
      beslist: beslisserVan(rij.partijsoort),
      herkomst: rij.partijnaam,
      grondslag: code === undefined ? null : grondslagen[code].artikel,
      regels: regelsVan(sleutel.open(rij.id, rij.soort, rij.inhoud), namen),
    };
  });
  if (gevonden.soort !== 'naw') return stukken;
  const eigen = (await eigenWerk(zaal, sleutel, gevonden.dossier, namen)).map(
    (werk): Inzagestuk => ({
      ...gedeeld,
      ...werk,
      ...voorstelVoor(werk.soort, gevonden),
      beslist: 'uitvoerder',
      herkomst: null,
      grondslag: null,
    }),
  );
  return [...stukken, ...eigen];
}
