// Looks with the eyes of everybody else: what partners, parties outside a case and the municipality can read, and must not.
import { isKernpartij, partijsoorten } from '../../../convenant/rollen.ts';
import type { Aangemelde } from '../dienst.ts';
import type { Geval } from './besluiten.ts';
import type { Einde } from './einde.ts';
import { bevat } from './tekst.ts';
import { verschilLijst } from './vergelijken.ts';
import { lees, type Wereld } from './werk.ts';

interface Bevinding {
  readonly geval: string;
  readonly wat: string;
}

async function kanLezen(wie: Aangemelde, naam: 'casus-inzien' | 'weegdossier-inzien', id: string): Promise<boolean> {
  return (await wie.doe(naam, { id })).soort === 'gedaan';
}

async function kanZoeken(wie: Aangemelde, naam: 'casussen-zoeken' | 'weegdossiers-zoeken'): Promise<boolean> {
  return (await wie.doe(naam, { tekst: '' })).soort === 'gedaan';
}

/**
 * Reporters and opinions of all rows of a case: for nobody outside the weegploeg. A reporter who has a part in the plan
 * as well is in the casus under his own name, and there only as that.
 */
function geheimenVan({ regels, spel }: Wereld, { regels: kenmerken, personen }: Geval): readonly string[] {
  const bekend = personen.map(({ persoon }) => `${persoon.voornaam ?? ''} ${persoon.achternaam}`);
  return kenmerken.flatMap((kenmerk) => {
    const melder = regels.get(kenmerk)?.melder;
    const teksten = [
      bekend.includes(melder?.naam ?? '') ? '' : melder?.naam,
      melder?.contact,
      spel.keuzes[kenmerk]?.mening,
    ];
    return teksten.flatMap((tekst) => (tekst === undefined || tekst === '' ? [] : tekst));
  });
}

/** Every dossier in which a row of these cases came in, merged ones included. */
function dossiersVan({ plekken }: Wereld, { regels }: Geval): readonly string[] {
  return [...new Set(regels.flatMap((kenmerk) => plekken.get(kenmerk)?.dossier ?? []))];
}

/** What one external partner can read: of its own cases the adopted plan and what was released to it, and nothing else. */
async function zichtVanPartner(
  wereld: Wereld,
  eindes: readonly Einde[],
  naam: string,
  dag: string,
): Promise<readonly Bevinding[]> {
  const wie = await wereld.mensen.partner(naam, dag);
  const { plannen } = await lees(wie, 'plan-inzien', {});
  const { ontvangen } = await lees(wie, 'ontvangen-gegevens-inzien', {});
  const algemeen = [
    ...((await kanZoeken(wie, 'weegdossiers-zoeken')) ? ['kan in het weegploegregister zoeken'] : []),
    ...((await kanZoeken(wie, 'casussen-zoeken')) ? ['kan in het casusregister zoeken'] : []),
    ...((await wie.doe('verstrekkingen-inzien', {})).soort === 'gedaan' ? ['kan alle verstrekkingen zien'] : []),
  ];
  const gevonden: Bevinding[] = [];
  for (const { geval, casus } of eindes) {
    const meld = (wat: string) => gevonden.push({ geval: geval.geval, wat: `zicht van ${naam}: ${wat}` });
    for (const wat of algemeen) meld(wat);
    for (const id of dossiersVan(wereld, geval))
      if (await kanLezen(wie, 'weegdossier-inzien', id)) meld('leest een weegdossier');
    if (casus === undefined) continue;
    if (await kanLezen(wie, 'casus-inzien', casus.id)) meld('leest de casus');
    const gezien = {
      plannen: plannen.filter((plan) => plan.casus === casus.id),
      ontvangen: ontvangen.filter((een) => een.casus === casus.id),
    };
    const neemtDeel = geval.eindstand.deelnemers.includes(naam);
    const vastgesteld = geval.plannen.filter(({ vastgesteldOp }) => vastgesteldOp !== undefined).length;
    for (const wat of verschilLijst(
      'plan',
      neemtDeel && vastgesteld > 0 ? [`versie ${vastgesteld}`] : [],
      gezien.plannen.map(({ versie }) => `versie ${versie}`),
    ))
      meld(wat);
    for (const wat of verschilLijst(
      'ontvangen',
      // With the closure of the case what was disclosed ends (10 lid 5).
      geval.doorverstrekkingen.flatMap(({ aan, op, gegevens }) =>
        aan === naam && op !== undefined && casus.stand !== 'gesloten' ? `${op} ${gegevens.length} gegevens` : [],
      ),
      gezien.ontvangen.map(({ verstrektOp, gegevens }) => `${verstrektOp} ${gegevens.length} gegevens`),
    ))
      meld(wat);
    const verboden = [
      ...geval.nooit.flatMap(({ voor, teksten }) => (voor === naam ? teksten : [])),
      ...geheimenVan(wereld, geval),
    ];
    for (const [plaats, tekst] of verboden.entries())
      if (bevat(gezien, tekst)) meld(`verboden tekst ${plaats + 1} staat in wat de partner leest`);
  }
  return gevonden;
}

/** Parties read the casus exactly when they take part in it; those outside the weegploeg read no weegdossier. */
async function zichtVanPartijen(wereld: Wereld, eindes: readonly Einde[], dag: string): Promise<readonly Bevinding[]> {
  const gevonden: Bevinding[] = [];
  for (const partij of partijsoorten) {
    const wie = await wereld.mensen.partij(partij, dag);
    const zoekt = !isKernpartij(partij) && (await kanZoeken(wie, 'weegdossiers-zoeken'));
    for (const { geval, casus } of eindes) {
      const meld = (wat: string) => gevonden.push({ geval: geval.geval, wat: `zicht van ${partij}: ${wat}` });
      if (zoekt) meld('kan in het weegploegregister zoeken');
      for (const id of isKernpartij(partij) ? [] : dossiersVan(wereld, geval))
        if (await kanLezen(wie, 'weegdossier-inzien', id)) meld('leest een weegdossier');
      if (casus === undefined) continue;
      const leest = await wie.doe('casus-inzien', { id: casus.id });
      const neemtDeel = geval.eindstand.deelnemers.includes(partij);
      if ((leest.soort === 'gedaan') !== neemtDeel) meld(neemtDeel ? 'leest de casus niet' : 'leest de casus');
      if (leest.soort === 'gedaan' && geheimenVan(wereld, geval).some((tekst) => bevat(leest.antwoord, tekst)))
        meld('een melder of mening staat in de casus');
    }
  }
  return gevonden;
}

/** Rows that stay sealed are for the municipality and the uitvoerder not there at all. */
async function zichtAchterZegel(wereld: Wereld, eindes: readonly Einde[], dag: string): Promise<readonly Bevinding[]> {
  const lezers = [
    ['gemeente', await wereld.mensen.partij('gemeente', dag)],
    ['uitvoerder', await wereld.mensen.uitvoerder(dag)],
  ] as const;
  const gevonden: Bevinding[] = [];
  for (const { geval, dossier } of eindes)
    for (const [kenmerk, vanaf] of Object.entries(geval.eindstand.zichtbaarVanaf)) {
      const plek = wereld.plekken.get(kenmerk);
      if (vanaf !== null || plek === undefined) continue;
      for (const [naam, wie] of lezers)
        for (const id of new Set([plek.dossier, ...(dossier === undefined ? [] : [dossier.id])])) {
          const gelezen = await wie.doe('weegdossier-inzien', { id });
          if (
            gelezen.soort === 'gedaan' &&
            ((id === plek.dossier && id !== dossier?.id) || bevat(gelezen.antwoord, plek.gegeven))
          )
            gevonden.push({ geval: geval.geval, wat: `zicht van ${naam}: ${kenmerk} is verzegeld en toch te zien` });
        }
    }
  return gevonden;
}

/** Who sees what in the end, compared with who may; differences by case. */
export async function controleerZicht(
  wereld: Wereld,
  eindes: readonly Einde[],
  dag: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gevonden: Bevinding[] = [
    ...(await zichtVanPartijen(wereld, eindes, dag)),
    ...(await zichtAchterZegel(wereld, eindes, dag)),
  ];
  for (const { naam } of wereld.spel.bestand.externeCasuspartners)
    gevonden.push(...(await zichtVanPartner(wereld, eindes, naam, dag)));
  const perGeval = Map.groupBy(gevonden, ({ geval }) => geval);
  return new Map([...perGeval].map(([geval, alles]) => [geval, [...new Set(alles.map(({ wat }) => wat))]]));
}
