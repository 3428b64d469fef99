// Checks and corrections of a casus: what its readers may know of them.
import { isKernpartij } from '../../convenant/rollen.ts';
import type { JuistheidVorm } from '../../convenant/vormen/correctie.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesJuistheidmaanden } from '../../toegang/partnerschap.ts';
import { controleInhoud, toonJuistheid } from '../juistheid.ts';
import { leesZienswijzen, toonDossierpunten } from '../zienswijzen.ts';
import { leesPuntenVanDossier } from './rechten.ts';
import { type Casusrij, leesControles, leesCorrecties, type leesGegevens, leesKennisgevingen } from './store.ts';

/** An analysis came with the signals of its day: one that changed after it, or is there no more, is not what it rested on. */
export async function toonCasusjuistheid(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: Casusrij,
  gegevens: Awaited<ReturnType<typeof leesGegevens>>,
): Promise<JuistheidVorm> {
  const correcties = await leesCorrecties(zaal.tx, casus.id);
  const laatste = correcties.filter(({ soort }) => soort === 'signaal').at(-1)?.volgorde;
  const punten = await leesPuntenVanDossier(zaal.tx, casus.id);
  const zienswijzen = await leesZienswijzen(
    zaal.tx,
    'casusoverleg',
    punten.map(({ id }) => id),
  );
  return toonJuistheid({
    opening: casus.geopend_op,
    maanden: await leesJuistheidmaanden(zaal.tx),
    controleren: zaal.optreden.rol === 'uitvoerder' || isKernpartij(zaal.optreden.partij),
    controles: (await leesControles(zaal.tx, casus.id)).map((rij) => ({
      op: rij.op,
      door: rij.door,
      uitkomst: controleInhoud.parse(sleutel.open(rij.id, 'controle', rij.inhoud)).uitkomst,
      bekeken: rij.bekeken.length,
      aanTePassen: rij.aan_te_passen,
    })),
    correcties: correcties.map((rij) => ({ ...rij, aanDeBron: rij.aan_de_bron })),
    verouderd: gegevens
      .filter(
        ({ soort, volgorde }) => soort === 'analyse' && laatste !== undefined && BigInt(volgorde) < BigInt(laatste),
      )
      .map(({ id }) => id),
    verzoeken: toonDossierpunten(sleutel, zaal.optreden.partij, punten, zienswijzen),
    kennisgevingen: await leesKennisgevingen(zaal.tx, casus.id),
  });
}
