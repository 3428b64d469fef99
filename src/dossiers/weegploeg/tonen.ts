// A weegdossier as its readers see it: items opened one by one, proposals with votes, terms, suggestions and possibilities.

import { z } from 'zod';
import { lettersWeegploeg, type Naw, naw, voorstelInhoud, weegploegsoorten } from '../../convenant/gegevens.ts';
import { grondslagcodes, grondslagen } from '../../convenant/grondslagen.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { termijnenVanWeegdossier } from '../../convenant/termijnen.ts';
import { voorstelstanden } from '../../convenant/vormen/casusbesluiten.ts';
import type { WeegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import { vrijgaveInhoud, weeggegeven } from '../../convenant/vormen/weegploeg.ts';
import { vraagInhoud } from '../../convenant/vormen/weegwerk.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { woontInBuitenland } from '../persoon.ts';
import { alsVoorstelsoort, alsWeegstand, type Weegbeeld } from './feiten.ts';
import { toonHerkomst } from './herkomst.ts';
import { toonWeegjuistheid } from './juistheid.ts';
import { leesDoorgegeven } from './kopieen.ts';
import { mogelijkhedenVan } from './mogelijkheden.ts';
import { toonSamenvoegingen } from './samenvoegingen.ts';
import {
  type Gegevenrij,
  leesDossier,
  leesDossiers,
  leesGegevens,
  leesIntrekkingen,
  leesStemmen,
  leesVoorstellen,
  leesVragen,
  leesVrijgaven,
} from './store.ts';
import { zoekMogelijkDezelfde } from './zoeken.ts';

const redenInhoud = z.strictObject({ reden: z.string() });

/** The ground of an item with its article; the weegploeg's own work rests on art. 7 lid 3. */
export function grondslagVan(code: string): { readonly code: string; readonly artikel: string } {
  const bekend = grondslagcodes.find((kandidaat) => kandidaat === code);
  if (bekend !== undefined) return { code, artikel: grondslagen[bekend].artikel };
  // The weegploeg's own work rests on 7 lid 3, a closure on 9 lid 4.
  return { code, artikel: code.replace(/^convenant-(\d+)-(\d+)$/, 'convenant $1 lid $2') };
}

function toonGegeven(sleutel: Dossiersleutel, rij: Gegevenrij) {
  const soort = z.enum(Object.keys(weegploegsoorten)).parse(rij.soort);
  return weeggegeven.parse({
    id: rij.id,
    soort,
    letter: Object.entries(lettersWeegploeg).find(([naam]) => naam === soort)?.[1] ?? '',
    bron: { id: rij.partij, soort: rij.partijsoort, naam: rij.partijnaam },
    grondslag: grondslagVan(rij.grondslag),
    wpgRegime: rij.wpg_regime,
    verzegeld: rij.verzegeld,
    ingebrachtDoor: rij.door,
    ingebrachtOp: rij.ingebracht_op,
    handeling: rij.handeling,
    bij: rij.bij,
    inhoud: sleutel.open(rij.id, rij.soort, rij.inhoud),
  });
}

async function toonVoorstellen(zaal: Zaal, sleutel: Dossiersleutel, dossier: string) {
  const voorstellen = await leesVoorstellen(zaal.tx, dossier);
  const stemmen = await leesStemmen(
    zaal.tx,
    voorstellen.map((voorstel) => voorstel.id),
  );
  return voorstellen.map((voorstel) => ({
    id: voorstel.id,
    soort: alsVoorstelsoort(voorstel.soort),
    stand: z.enum(voorstelstanden).parse(voorstel.stand),
    vereist: partijsoorten.filter((soort) => voorstel.vereist.includes(soort)),
    ingediendDoor: { id: voorstel.partij, soort: alsPartijsoort(voorstel.partijsoort), naam: voorstel.partijnaam },
    ingediendOp: voorstel.ingediend_op,
    inhoud: voorstelInhoud.parse(sleutel.open(voorstel.id, 'voorstel', voorstel.inhoud)),
    stemmen: stemmen
      .filter((stem) => stem.voorstel === voorstel.id)
      .map((stem) => ({
        partij: alsPartijsoort(stem.partijsoort),
        voor: stem.voor,
        reden: redenInhoud.parse(sleutel.open(stem.id, 'stem', stem.inhoud)).reden,
        door: stem.door,
        op: stem.gestemd_op,
      })),
  }));
}

function waarschuwingenVan(personen: readonly Naw[]): WeegdossierVorm['waarschuwingen'] {
  const datums = new Set(personen.flatMap((persoon) => persoon.geboortedatum ?? []));
  return [
    ...(personen.some(woontInBuitenland) ? (['verblijf-buiten-nederland'] as const) : []),
    ...(datums.size > 1 ? (['geboortedatum-verschilt'] as const) : []),
  ];
}

/** Opens the dossier after the entry of this read; undefined content never leaves, only what the shape names. */
export async function toonDossier(zaal: Zaal, beeld: Weegbeeld): Promise<WeegdossierVorm> {
  const { dossier } = beeld;
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier.id);
  const rijen = await leesGegevens(zaal.tx, dossier.id);
  const gegevens = rijen.map((rij) => toonGegeven(sleutel, rij));
  const juistheid = await toonWeegjuistheid(zaal, sleutel, dossier, gegevens, rijen);
  const samenvoegingen = await toonSamenvoegingen(zaal, sleutel, dossier.id);
  const vragen = await leesVragen(zaal.tx, dossier.id);
  const doel = dossier.samengevoegd_met === null ? undefined : await leesDossier(zaal.tx, dossier.samengevoegd_met);
  const zelfde = dossier.stand === 'samengevoegd' ? [] : await zoekMogelijkDezelfde(zaal, dossier.id);
  const anderen = await leesDossiers(
    zaal.tx,
    zelfde.map((kandidaat) => kandidaat.dossier),
  );
  const personen = gegevens.flatMap((gegeven) => (gegeven.soort === 'naw' ? [naw.parse(gegeven.inhoud)] : []));
  return {
    id: dossier.id,
    nummer: dossier.nummer,
    stand: alsWeegstand(dossier.stand),
    verzegeld: dossier.verzegeld,
    aangemaaktOp: dossier.aangemaakt_op,
    laatsteVerwerking: dossier.laatste_verwerking,
    besluitOp: dossier.besluit_op,
    heropendOp: dossier.heropend_op,
    herkomst: await toonHerkomst(zaal, sleutel, dossier.id),
    casusnummer: dossier.casusnummer,
    casusOpen: beeld.feiten.casusOpen ?? null,
    doorgegeven: [...(await leesDoorgegeven(zaal.tx, dossier.id))],
    samengevoegdMet: doel === undefined ? null : { id: doel.id, nummer: doel.nummer },
    samenvoegingen: [...samenvoegingen],
    termijnen: [...termijnenVanWeegdossier(dossier)],
    gegevens,
    vrijgaven: (await leesVrijgaven(zaal.tx, dossier.id)).map((vrijgave) => ({
      gegeven: vrijgave.gegeven,
      vrijgegevenOp: vrijgave.vrijgegeven_op,
      vrijgegevenDoor: vrijgave.door,
      beveiligingsplan: vrijgave.versie,
      inhoud: vrijgaveInhoud.parse(sleutel.open(vrijgave.gegeven, 'vrijgave', vrijgave.inhoud)),
    })),
    intrekkingen: (await leesIntrekkingen(zaal.tx, dossier.id)).map((rij) => ({
      signaal: rij.id,
      partij: { id: rij.partij, soort: alsPartijsoort(rij.partijsoort), naam: rij.partijnaam },
      door: rij.door,
      op: rij.ingetrokken_op,
      verzegeld: rij.verzegeld,
      reden: redenInhoud.parse(sleutel.open(rij.id, 'intrekking', rij.inhoud)).reden,
    })),
    vragen: vragen.map((vraag) => ({
      id: vraag.id,
      aan: { id: vraag.partij, soort: alsPartijsoort(vraag.soort), naam: vraag.naam },
      ...vraagInhoud.parse(sleutel.open(vraag.id, 'vraag', vraag.inhoud)),
      // Questions of before were put one by one.
      ronde: vraag.ronde ?? vraag.id,
      ingetrokkenOp: vraag.ingetrokken_op,
      gevraagdOp: vraag.gevraagd_op,
      uiterlijk: vraag.uiterlijk,
      beantwoordOp: vraag.beantwoord_op,
    })),
    voorstellen: await toonVoorstellen(zaal, sleutel, dossier.id),
    juistheid,
    mogelijkDezelfde: anderen.map((ander) => ({
      id: ander.id,
      nummer: ander.nummer,
      redenen: [...(zelfde.find((kandidaat) => kandidaat.dossier === ander.id)?.redenen ?? [])],
    })),
    mogelijkheden: (await mogelijkhedenVan(zaal, beeld, gegevens, juistheid, samenvoegingen)).map((regel) => ({
      handeling: regel.handeling,
      weigeringen: [...regel.weigeringen],
    })),
    waarschuwingen: waarschuwingenVan(personen),
  };
}
