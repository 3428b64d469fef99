// The list of disclosures as those who keep the case read it: who, when, to whom, what kind, why, with whose consent.
import { z } from 'zod';
import type { Casusfeiten } from '../../convenant/feiten.ts';
import { mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { casusbesluitInhoud } from '../../convenant/vormen/casusbesluiten.ts';
import { type DoorverstrekkingVorm, doorverstrekteVersie } from '../../convenant/vormen/doorverstrekking.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import type { Doorverstrekkingrij } from './doorverstrekkingen.ts';
import {
  type Doorverstrekkingsbeeld,
  doorverstrekkingsstand,
  feitVan,
  leesBeelden,
  leesVrijgavefeiten,
} from './doorverstrekkingsfeiten.ts';

const metReden = z.strictObject({ reden: z.string() });
const metNoodzaak = z.strictObject({ noodzaak: z.string() });

/** What this actor can do now with one disclosure: release what was asked for, or withdraw what was released. */
async function mogelijkhedenVan(zaal: Zaal, feiten: Casusfeiten, beeld: Doorverstrekkingsbeeld) {
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  const partij = zaal.actor.partij?.soort;
  const stand = doorverstrekkingsstand(beeld.rij);
  const kan =
    stand === 'verstrekt'
      ? mogelijkheid(regels['doorverstrekking-intrekken'], rollen, partij, {
          ...feiten,
          doorverstrekking: feitVan(beeld),
        })
      : stand === 'toestemming-gevraagd' || stand === 'toestemming-gegeven'
        ? mogelijkheid(
            regels.doorverstrekken,
            rollen,
            partij,
            await leesVrijgavefeiten(zaal, beeld.rij.casus, feiten, beeld),
          )
        : undefined;
  return kan === undefined ? [] : [{ handeling: kan.handeling, weigeringen: [...kan.weigeringen] }];
}

/** What the parties were asked: the kind of data, and why (10 lid 5 s. 3-4). */
function verzoekVan(sleutel: Dossiersleutel, { voorstel, inhoud }: Doorverstrekkingrij) {
  const verzoek = casusbesluitInhoud.parse(sleutel.open(voorstel, 'voorstel', inhoud));
  if (verzoek.soort !== 'doorverstrekken') throw new Error('een doorverstrekking hoort bij een verzoek om toestemming');
  return { soortGegevens: verzoek.soortGegevens, noodzaak: verzoek.noodzaak };
}

function toon(
  sleutel: Dossiersleutel,
  { rij, stemmen, versies }: Doorverstrekkingsbeeld,
  metInhoud: boolean,
): Omit<DoorverstrekkingVorm, 'mogelijkheden'> {
  return {
    id: rij.id,
    casus: rij.casus,
    casusnummer: rij.nummer,
    voorstel: rij.voorstel,
    stand: doorverstrekkingsstand(rij),
    ontvanger: { id: rij.externe_partner, naam: rij.partner },
    ...verzoekVan(sleutel, rij),
    partij: { id: rij.partij, soort: alsPartijsoort(rij.partijsoort), naam: rij.partijnaam },
    voorgesteldDoor: rij.voorgesteld_door,
    voorgesteldOp: rij.ingediend_op,
    vereist: rij.vereist.map(alsPartijsoort),
    toestemmingen: stemmen.map((stem) => ({
      partij: alsPartijsoort(stem.partijsoort),
      voor: stem.voor,
      op: stem.gestemd_op,
      door: stem.door,
      reden: metReden.parse(sleutel.open(stem.id, 'stem', stem.inhoud)).reden,
    })),
    verstrektOp: rij.verstrekt_op,
    verstrektDoor: rij.verstrekt_door,
    geheimhoudingOp: rij.geheimhouding_op,
    ingetrokkenOp: rij.ingetrokken_op,
    ingetrokkenDoor: rij.ingetrokken_door,
    redenIntrekking:
      rij.intrekking === null ? null : metReden.parse(sleutel.open(rij.id, 'intrekking', rij.intrekking)).reden,
    gegevens: metInhoud
      ? versies.map((versie) => ({
          gegeven: versie.gegeven,
          noodzaak: metNoodzaak.parse(sleutel.open(versie.id, 'noodzaak', versie.noodzaak)).noodzaak,
          versie: doorverstrekteVersie.parse(sleutel.open(versie.id, 'doorverstrekt', versie.versie)),
        }))
      : null,
  };
}

/** Opens disclosures after the entry of this read; with the facts of their one case also their contents and what can be done. */
export async function toonVerstrekkingen(
  zaal: Zaal,
  rijen: readonly Doorverstrekkingrij[],
  feiten: Casusfeiten | undefined,
): Promise<DoorverstrekkingVorm[]> {
  const sleutels = await zaal.vault.openAlle(zaal.tx, 'casusoverleg', [...new Set(rijen.map((rij) => rij.casus))]);
  const getoond: DoorverstrekkingVorm[] = [];
  for (const beeld of await leesBeelden(zaal, rijen)) {
    const sleutel = sleutels.get(beeld.rij.casus);
    if (sleutel === undefined) continue;
    getoond.push({
      ...toon(sleutel, beeld, feiten !== undefined),
      mogelijkheden: feiten === undefined ? [] : await mogelijkhedenVan(zaal, feiten, beeld),
    });
  }
  return getoond;
}
