// A casus and its plans as their readers see them, opened item by item.
import { z } from 'zod';
import {
  actie,
  casusoverlegsoorten,
  lettersCasusoverleg,
  type Naw,
  naw,
  plandoelen,
} from '../../convenant/gegevens.ts';
import { grondslagcodes, grondslagen } from '../../convenant/grondslagen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { type CasusVorm, casusgegeven, type PlanVorm, planInhoud } from '../../convenant/vormen/casusoverleg.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { woontInBuitenland } from '../persoon.ts';
import { toonVoorstellen } from './besluiten-tonen.ts';
import { alsCasusstand, type Casusbeeld } from './feiten.ts';
import { toonCasusjuistheid } from './juistheid.ts';
import { mogelijkhedenVan } from './mogelijkheden.ts';
import {
  leesDeelnemers,
  leesGegevens,
  leesMaatregelen,
  leesPlannen,
  type Maatregelrij,
  type Planrij,
} from './store.ts';
import { toonVerstrekkingen, toonVrijgaven } from './verstrekt-tonen.ts';

const deelnemerInhoud = z.strictObject({ reden: z.string() });

/** The ground of an item with its article; the casusoverleg's own work rests on art. 9 lid 3. */
function grondslagVan(code: string): { readonly code: string; readonly artikel: string } {
  const bekend = grondslagcodes.find((kandidaat) => kandidaat === code);
  if (bekend !== undefined) return { code, artikel: grondslagen[bekend].artikel };
  return { code, artikel: code.replace(/^convenant-(\d+)-(\d+)$/, 'convenant $1 lid $2') };
}

/** One plan with its measures; nothing in it names the subject. */
export function toonPlan(
  sleutel: Dossiersleutel,
  casus: { readonly id: string; readonly nummer: string },
  plan: Planrij,
  maatregelen: readonly Maatregelrij[],
): PlanVorm {
  const inhoud = planInhoud.parse(sleutel.open(plan.id, 'plan', plan.inhoud));
  return {
    casus: casus.id,
    casusnummer: casus.nummer,
    plan: plan.id,
    versie: plan.versie,
    stand: plan.stand === 'vastgesteld' ? 'vastgesteld' : 'in-opstelling',
    doelen: plandoelen.filter((doel) => plan.doelen.includes(doel)),
    doelomschrijving: inhoud.doelomschrijving ?? '',
    wensAchterblijver: inhoud.wensAchterblijver ?? null,
    verblijfToelichting: inhoud.verblijfToelichting ?? null,
    opgesteldOp: plan.opgesteld_op,
    vastgesteldOp: plan.vastgesteld_op,
    maatregelen: maatregelen
      .filter((maatregel) => maatregel.plan === plan.id)
      .map((maatregel) => ({
        id: maatregel.id,
        nummer: maatregel.nummer,
        eigenaar: {
          id: maatregel.partij ?? maatregel.externe_partner ?? '',
          naam: maatregel.partijnaam ?? maatregel.externnaam ?? '',
          extern: maatregel.partij === null,
        },
        uiterlijk: maatregel.uiterlijk,
        inhoud: actie.parse(sleutel.open(maatregel.gegeven, maatregel.soort, maatregel.inhoud)),
      })),
  };
}

/** Opens a casus after the entry of this read. */
export async function toonCasus(zaal: Zaal, beeld: Casusbeeld): Promise<CasusVorm> {
  const { casus } = beeld;
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus.id);
  const plannen = await leesPlannen(zaal.tx, [casus.id]);
  const maatregelen = await leesMaatregelen(
    zaal.tx,
    plannen.map((plan) => plan.id),
  );
  const verstrekkingen = await toonVerstrekkingen(zaal, sleutel, casus.id);
  const rijen = await leesGegevens(zaal.tx, casus.id);
  const gegevens = rijen.map((rij) => {
    const soort = z.enum(Object.keys(casusoverlegsoorten)).parse(rij.soort);
    return casusgegeven.parse({
      id: rij.id,
      soort,
      letter: Object.entries(lettersCasusoverleg).find(([naam]) => naam === soort)?.[1] ?? '',
      bron: { id: rij.partij, soort: rij.partijsoort, naam: rij.partijnaam },
      grondslag: grondslagVan(rij.grondslag),
      ingebrachtDoor: rij.door,
      ingebrachtOp: rij.ingebracht_op,
      handeling: rij.handeling,
      bij: rij.bij,
      wpgRegime: rij.wpg_regime,
      verzegeld: rij.verzegeld,
      verstrekking: verstrekkingen.get(rij.id) ?? null,
      inhoud: sleutel.open(rij.id, rij.soort, rij.inhoud),
    });
  });
  const personen: readonly Naw[] = gegevens.flatMap((gegeven) =>
    gegeven.soort === 'naw' ? [naw.parse(gegeven.inhoud)] : [],
  );
  const juistheid = await toonCasusjuistheid(zaal, sleutel, casus, rijen);
  return {
    id: casus.id,
    nummer: casus.nummer,
    stand: alsCasusstand(casus.stand),
    geopendOp: casus.geopend_op,
    laatsteVerwerking: casus.laatste_verwerking,
    termijnen: [
      { naam: 'archiveren', clausule: '13.2', uiterlijk: loopAf('archiveren', casus.laatste_verwerking) },
      { naam: 'vernietigen', clausule: '13.1', uiterlijk: loopAf('vernietigen', casus.laatste_verwerking) },
    ],
    deelnemers: (await leesDeelnemers(zaal.tx, casus.id)).map((deelnemer) => ({
      id: deelnemer.partij ?? deelnemer.externe_partner ?? '',
      naam: deelnemer.partijnaam ?? deelnemer.externnaam ?? '',
      extern: deelnemer.partij === null,
      vanaf: deelnemer.vanaf,
      reden: deelnemerInhoud.parse(sleutel.open(deelnemer.id, 'deelnemer', deelnemer.inhoud)).reden,
    })),
    gegevens,
    juistheid,
    vrijgaven: await toonVrijgaven(zaal, sleutel, casus.id),
    adviezen: beeld.adviezen.map((advies) => ({
      id: advies.id,
      vraag: advies.vraag,
      antwoord: advies.antwoord,
      gevraagdOp: advies.gevraagd_op,
      uiterlijk: advies.uiterlijk,
      beantwoordOp: advies.beantwoord_op,
    })),
    plannen: plannen.map((plan) => toonPlan(sleutel, casus, plan, maatregelen)),
    besluiten: await toonVoorstellen(zaal, sleutel, casus.id),
    mogelijkheden: await mogelijkhedenVan(
      zaal,
      beeld,
      gegevens.some((gegeven) => gegeven.verzegeld),
      gegevens.length,
      juistheid.zonderInhoud.some(({ toestand }) => toestand === 'afgeschermd'),
    ),
    waarschuwingen: personen.some(woontInBuitenland) ? ['verblijf-buiten-nederland'] : [],
  };
}
