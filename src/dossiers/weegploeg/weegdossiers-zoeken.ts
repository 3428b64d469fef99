// Art. 8 lid 4: searching the weegploeg register; the names shown are a logged read of every number shown.

import { weegdossiersZoeken as regel } from '../../convenant/artikelen/weegdossiers-zoeken.ts';
import { naw } from '../../convenant/gegevens.ts';
import { termijnenVanWeegdossier } from '../../convenant/termijnen.ts';
import { zoekantwoord, zoekvraag } from '../../convenant/vormen/gedeeld.ts';
import { handeling } from '../../gate/handeling.ts';
import { volledigeNaam } from '../persoon.ts';
import { alsWeegstand } from './feiten.ts';
import { leesDossiers, leesNamen } from './store.ts';
import { zoekDossiers } from './zoeken.ts';

export const weegdossiersZoeken = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: zoekvraag,
  antwoord: zoekantwoord,
  async kijk(zaal, invoer) {
    const volgorde = invoer.tekst === '' ? undefined : await zoekDossiers(zaal, invoer.tekst);
    const dossiers = await leesDossiers(zaal.tx, volgorde);
    const plaats = (id: string) => volgorde?.indexOf(id) ?? 0;
    const gevonden = dossiers.toSorted((a, b) => plaats(a.id) - plaats(b.id));
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: gevonden.map((dossier) => dossier.id),
      nummers: gevonden.flatMap((dossier) => dossier.nummer ?? []),
      gezien: gevonden,
    };
  },
  async doe(zaal, _invoer, gevonden) {
    const namen = Map.groupBy(
      await leesNamen(
        zaal.tx,
        gevonden.map((dossier) => dossier.id),
      ),
      (rij) => rij.dossier,
    );
    const sleutels = await zaal.vault.openAlle(zaal.tx, 'weegploeg', [...namen.keys()]);
    const resultaten = [];
    for (const dossier of gevonden) {
      const rij = namen.get(dossier.id)?.[0];
      const sleutel = sleutels.get(dossier.id);
      if (rij === undefined || sleutel === undefined) continue;
      const persoon = naw.parse(sleutel.open(rij.id, rij.soort, rij.inhoud));
      resultaten.push({
        id: dossier.id,
        nummer: dossier.nummer,
        stand: alsWeegstand(dossier.stand),
        naam: volledigeNaam(persoon),
        geboortedatum: persoon.geboortedatum ?? null,
        woonplaats: persoon.woonplaats ?? null,
        volgendeTermijn: termijnenVanWeegdossier(dossier)[0] ?? null,
      });
    }
    return { resultaten };
  },
});
