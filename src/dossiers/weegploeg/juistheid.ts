// Checks and corrections of a weegdossier: what its readers may know of them.

import type { JuistheidVorm } from '../../convenant/vormen/correctie.ts';
import type { Weeggegeven } from '../../convenant/vormen/weegploeg.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesJuistheidmaanden } from '../../toegang/partnerschap.ts';
import { controleInhoud, toonJuistheid } from '../juistheid.ts';
import { leesZienswijzen, toonDossierpunten } from '../zienswijzen.ts';
import { raaktAnalyse, wasGewogen } from './feiten.ts';
import { leesPuntenVanDossier } from './rechten.ts';
import { leesTeruggangen } from './samenvoegingen.ts';
import { type Dossierrij, type Gegevenrij, leesControles, leesCorrecties, leesKennisgevingen } from './store.ts';

/** Analyses after which a signal or answer changed, or went back to another dossier. */
function verouderd(
  gegevens: readonly Weeggegeven[],
  rijen: readonly Gegevenrij[],
  correcties: Awaited<ReturnType<typeof leesCorrecties>>,
  teruggangen: Awaited<ReturnType<typeof leesTeruggangen>>,
): readonly string[] {
  return gegevens.flatMap((gegeven) => {
    if (gegeven.soort !== 'analyse' || gegeven.inhoud.vorm !== 'analyse') return [];
    const sinds = BigInt(rijen.find((rij) => rij.id === gegeven.id)?.volgorde ?? 0);
    const anders = correcties.some((een) => raaktAnalyse(een) && BigInt(een.volgorde) > sinds);
    const weg = teruggangen.some(({ vanaf, volgorde }) => wasGewogen({ telde_vanaf: vanaf, volgorde }, `${sinds}`));
    return anders || weg ? [gegeven.id] : [];
  });
}

export async function toonWeegjuistheid(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: Dossierrij,
  gegevens: readonly Weeggegeven[],
  rijen: readonly Gegevenrij[],
): Promise<JuistheidVorm> {
  const correcties = await leesCorrecties(zaal.tx, dossier.id);
  const punten = await leesPuntenVanDossier(zaal.tx, dossier.id);
  const zienswijzen = await leesZienswijzen(
    zaal.tx,
    'weegploeg',
    punten.map(({ id }) => id),
  );
  return toonJuistheid({
    opening: dossier.aangemaakt_op,
    maanden: await leesJuistheidmaanden(zaal.tx),
    controleren: dossier.stand !== 'samengevoegd' && !dossier.verzegeld,
    controles: (await leesControles(zaal.tx, dossier.id)).map((rij) => ({
      op: rij.op,
      door: rij.door,
      uitkomst: controleInhoud.parse(sleutel.open(rij.id, 'controle', rij.inhoud)).uitkomst,
      bekeken: rij.bekeken.length,
      aanTePassen: rij.aan_te_passen,
    })),
    correcties: correcties.map((rij) => ({ ...rij, aanDeBron: false })),
    verouderd: verouderd(gegevens, rijen, correcties, await leesTeruggangen(zaal.tx, dossier.id)),
    verzoeken: toonDossierpunten(sleutel, zaal.optreden.partij, punten, zienswijzen),
    kennisgevingen: await leesKennisgevingen(zaal.tx, dossier.id),
  });
}
