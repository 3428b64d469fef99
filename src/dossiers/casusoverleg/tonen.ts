// A casus and its plans as their readers see them, opened item by item.
import { z } from 'zod';
import {
  casusoverlegsoorten,
  lettersCasusoverleg,
  maatregelinhoud,
  monitoringuitkomsten,
  type Naw,
  naw,
  plandoelen,
  voortgangsinhoud,
} from '../../convenant/gegevens.ts';
import { grondslagcodes, grondslagen } from '../../convenant/grondslagen.ts';
import { termijnenVanCasus } from '../../convenant/termijnen.ts';
import { type CasusVorm, casusgegeven, type PlanVorm, planInhoud } from '../../convenant/vormen/casusoverleg.ts';
import type { MonitoringVorm, VoortgangVorm } from '../../convenant/vormen/monitoring.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { woontInBuitenland } from '../persoon.ts';
import { toonAdviezen, toonVoorstellen } from './besluiten-tonen.ts';
import { alsCasusstand, alsMaatregelstand, type Casusbeeld } from './feiten.ts';
import { toonCasusjuistheid } from './juistheid.ts';
import { mogelijkhedenVan } from './mogelijkheden.ts';
import {
  leesDeelnemers,
  leesGegevens,
  leesMaatregelen,
  leesPlannen,
  type Maatregelrij,
  type Planrij,
  uiterlijkVan,
} from './store.ts';
import { toonVerstrekkingen, toonVrijgaven } from './verstrekt-tonen.ts';
import { leesRondes, leesVoortgang } from './voortgang.ts';

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
        lijn: maatregel.lijn,
        nummer: maatregel.nummer,
        eigenaar: {
          id: maatregel.partij ?? maatregel.externe_partner ?? '',
          naam: maatregel.partijnaam ?? maatregel.externnaam ?? '',
          extern: maatregel.partij === null,
          soort: maatregel.partijsoort === null ? null : alsPartijsoort(maatregel.partijsoort),
        },
        uiterlijk: uiterlijkVan(maatregel),
        afgesproken: maatregel.uiterlijk,
        stand: alsMaatregelstand(maatregel.stand),
        geslotenOp: maatregel.gesloten_op,
        inhoud: maatregelinhoud.parse(sleutel.open(maatregel.gegeven, maatregel.soort, maatregel.inhoud)),
      })),
  };
}

/** Art. 10 lid 5: aims and measures; where somebody stays and what others asked for is no part of an external's plan. */
export function zonderToelichting(plan: PlanVorm): PlanVorm {
  return { ...plan, verblijfToelichting: null, wensAchterblijver: null };
}

/** What was told of the plan and its measures; opened for those who may read the file, never for externals. */
export async function toonVoortgang(zaal: Zaal, sleutel: Dossiersleutel, casus: string): Promise<VoortgangVorm[]> {
  return (await leesVoortgang(zaal.tx, casus)).map((rij) => ({
    id: rij.id,
    lijn: rij.lijn,
    versie: rij.versie,
    monitoring: rij.monitoring,
    dag: rij.dag,
    partij: rij.partij,
    door: rij.door,
    inhoud: voortgangsinhoud.parse(sleutel.open(rij.gegeven, rij.soort, rij.inhoud)),
  }));
}

/** The monitoring rounds with their conclusions, the planned one last. */
export async function toonRondes(zaal: Zaal, sleutel: Dossiersleutel, casus: string): Promise<MonitoringVorm[]> {
  return (await leesRondes(zaal.tx, casus)).map((rij) => {
    const inhoud =
      rij.gegeven === null || rij.soort === null || rij.inhoud === null
        ? undefined
        : voortgangsinhoud.parse(sleutel.open(rij.gegeven, rij.soort, rij.inhoud));
    return {
      id: rij.id,
      stand: rij.stand === 'gehouden' ? 'gehouden' : 'gepland',
      geplandOp: rij.gepland_op,
      gehoudenOp: rij.gehouden_op,
      versie: rij.versie,
      uitkomst: monitoringuitkomsten.find((uitkomst) => uitkomst === rij.uitkomst) ?? null,
      conclusie: inhoud?.vorm === 'monitoring' ? inhoud.conclusie : null,
    };
  });
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
    termijnen: [...termijnenVanCasus(casus)],
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
    afsluitadviezen: await toonAdviezen(zaal, sleutel, casus.id),
    besluiten: await toonVoorstellen(zaal, sleutel, casus.id),
    voortgang: await toonVoortgang(zaal, sleutel, casus.id),
    monitoring: await toonRondes(zaal, sleutel, casus.id),
    mogelijkheden: await mogelijkhedenVan(
      zaal,
      beeld,
      gegevens.some((gegeven) => gegeven.verzegeld),
      gegevens.length,
      juistheid,
    ),
    waarschuwingen: personen.some(woontInBuitenland) ? ['verblijf-buiten-nederland'] : [],
  };
}
