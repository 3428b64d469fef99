// The items of a request in both registers, each read and written under its own role (art. 12 lid 5-6).
import type { z } from 'zod';
import { type Correctieverzoekfeiten, ligtVoor, uitkomstVanPunt } from '../../convenant/correctieverzoeken.ts';
import type { Verzoekfeiten } from '../../convenant/verzoeken.ts';
import {
  correctieregisters,
  type GehoordVorm,
  type Puntregel,
  type PuntVorm,
} from '../../convenant/vormen/correctieverzoeken.ts';
import type { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import {
  beslisPunt as beslisPuntInCasus,
  leesAangevoerd as leesAangevoerdInCasus,
  leesItem as leesItemInCasus,
  leesPunten as leesPuntenInCasus,
  leesPuntenVanDossier as leesPuntenVanDossierInCasus,
  leesPuntenVanVerzoek as leesPuntenVanVerzoekInCasus,
  leesPuntenVoorAntwoord,
  leesVerwittigd as leesVerwittigdInCasus,
  leesVoorTeLeggen as leesVoorTeLeggenInCasus,
  leesWoorden as leesWoordenInCasus,
  leesZienswijzen as leesZienswijzenInCasus,
  legVoor as legVoorInCasus,
  openWoorden as openWoordenInCasus,
  schermGegevenAf as schermGegevenAfInCasus,
  verzegelAangevoerd as verzegelAangevoerdInCasus,
  voegZienswijzeToe as voegZienswijzeToeInCasus,
  voerWoordenUit as voerWoordenUitInCasus,
} from '../../dossiers/casusoverleg/rechten.ts';
import {
  beslisPunt as beslisPuntInWeegdossier,
  leesAangevoerd as leesAangevoerdInWeegdossier,
  leesItem as leesItemInWeegdossier,
  leesPunten as leesPuntenInWeegdossier,
  leesPuntenVanDossier as leesPuntenVanDossierInWeegdossier,
  leesPuntenVanVerzoek as leesPuntenVanVerzoekInWeegdossier,
  leesVerwittigd as leesVerwittigdInWeegdossier,
  leesVoorTeLeggen as leesVoorTeLeggenInWeegdossier,
  leesWoorden as leesWoordenInWeegdossier,
  leesZienswijzen as leesZienswijzenInWeegdossier,
  legVoor as legVoorInWeegdossier,
  openWoorden as openWoordenInWeegdossier,
  schermGegevenAf as schermGegevenAfInWeegdossier,
  verzegelAangevoerd as verzegelAangevoerdInWeegdossier,
  voegZienswijzeToe as voegZienswijzeToeInWeegdossier,
  voerWoordenUit as voerWoordenUitInWeegdossier,
} from '../../dossiers/weegploeg/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';

export type Register = PuntVorm['register'];

/** An item of a request with the dossier that it is in. */
export interface Geplaatst extends Puntregel {
  readonly register: Register;
  readonly dossier: string;
  readonly dossiernummer: string | null;
  readonly vernietigbaar: boolean;
}

/** Register -> its roles, and what a request asks of it. */
export const registers = {
  weegploeg: {
    lezen: 'weegploeg_lezen',
    schrijven: 'weegploeg_schrijven',
    deur: {
      beslisPunt: beslisPuntInWeegdossier,
      leesAangevoerd: leesAangevoerdInWeegdossier,
      leesItem: leesItemInWeegdossier,
      leesPunten: leesPuntenInWeegdossier,
      leesPuntenVanDossier: leesPuntenVanDossierInWeegdossier,
      leesPuntenVanVerzoek: leesPuntenVanVerzoekInWeegdossier,
      leesVerwittigd: leesVerwittigdInWeegdossier,
      leesVoorTeLeggen: leesVoorTeLeggenInWeegdossier,
      leesZienswijzen: leesZienswijzenInWeegdossier,
      legVoor: legVoorInWeegdossier,
      leesWoorden: leesWoordenInWeegdossier,
      openWoorden: openWoordenInWeegdossier,
      schermGegevenAf: schermGegevenAfInWeegdossier,
      verzegelAangevoerd: verzegelAangevoerdInWeegdossier,
      voegZienswijzeToe: voegZienswijzeToeInWeegdossier,
      voerWoordenUit: voerWoordenUitInWeegdossier,
    },
  },
  casusoverleg: {
    lezen: 'casusoverleg_lezen',
    schrijven: 'casusoverleg_schrijven',
    deur: {
      beslisPunt: beslisPuntInCasus,
      leesAangevoerd: leesAangevoerdInCasus,
      leesItem: leesItemInCasus,
      leesPunten: leesPuntenInCasus,
      leesPuntenVanDossier: leesPuntenVanDossierInCasus,
      leesPuntenVanVerzoek: leesPuntenVanVerzoekInCasus,
      leesVerwittigd: leesVerwittigdInCasus,
      leesVoorTeLeggen: leesVoorTeLeggenInCasus,
      leesZienswijzen: leesZienswijzenInCasus,
      legVoor: legVoorInCasus,
      leesWoorden: leesWoordenInCasus,
      openWoorden: openWoordenInCasus,
      schermGegevenAf: schermGegevenAfInCasus,
      verzegelAangevoerd: verzegelAangevoerdInCasus,
      voegZienswijzeToe: voegZienswijzeToeInCasus,
      voerWoordenUit: voerWoordenUitInCasus,
    },
  },
} as const satisfies Record<Register, unknown>;

/** The items of a request, of the weegploeg first; for a core party, which answers it, also those of cases that it is not in. */
export async function leesPunten(zaal: Zaal, verzoek: string): Promise<readonly Geplaatst[]> {
  const gevonden: Geplaatst[] = [];
  for (const register of correctieregisters) {
    const { lezen, deur } = registers[register];
    const punten =
      register === 'casusoverleg' && zaal.optreden.rol === 'weegploeglid'
        ? await leesPuntenVoorAntwoord(zaal.tx, verzoek)
        : await zaal.onder(lezen, () => deur.leesPuntenVanVerzoek(zaal.tx, verzoek));
    gevonden.push(...punten.map((punt) => ({ ...punt, register })));
  }
  return gevonden;
}

/** The facts of the request with how many items lie with it and wait, and the day of the last decision. */
export function metPunten<F extends Verzoekfeiten>(
  feiten: F,
  alle: readonly Pick<Puntregel, 'besluit' | 'beslotenOp'>[],
): F & Correctieverzoekfeiten {
  const punten = alle.filter(ligtVoor);
  const beslotenOp = punten
    .flatMap((punt) => punt.beslotenOp ?? [])
    .sort()
    .at(-1);
  return {
    ...feiten,
    punten: punten.length,
    open: punten.filter(({ besluit }) => besluit === null).length,
    ...(beslotenOp === undefined ? {} : { beslotenOp }),
  };
}

/** The items as they are shown to the uitvoerder: with the words of the decision or of the parties before it, and who was told of its correction and when. */
export async function toonPunten(
  zaal: Zaal,
  punten: readonly Geplaatst[],
  woorden: ReadonlyMap<string, z.infer<typeof stapinhoud>>,
  gezegd: ReadonlyMap<string, GehoordVorm[]>,
): Promise<PuntVorm[]> {
  const gegevens = punten.map(({ gegeven }) => gegeven);
  const berichten: Awaited<ReturnType<typeof leesVerwittigdInCasus>> = [];
  for (const register of correctieregisters) {
    const { lezen, deur } = registers[register];
    berichten.push(...(await zaal.onder(lezen, () => deur.leesVerwittigd(zaal.tx, gegevens))));
  }
  return punten.map((punt) => ({
    ...punt,
    motivering: woorden.get(punt.id)?.tekst ?? null,
    wordt: woorden.get(punt.id)?.wordt ?? null,
    gehoord: woorden.get(punt.id)?.gehoord ?? gezegd.get(punt.id) ?? [],
    verwittigd: berichten
      .filter(({ gegeven, wijziging, op }) => {
        const na = punt.uitgevoerdOp;
        return (
          gegeven === punt.gegeven && wijziging === uitkomstVanPunt(punt) && na !== null && op >= punt.voorgelegdOp
        );
      })
      .map(({ aan, op, per_brief, brief_op }) => ({ aan: aan ?? '', op: per_brief ? brief_op : op })),
  }));
}
