// Art. 10 lid 4: finding cases that the actor's party takes part in; the names shown are a logged read of every number shown.
import { casussenZoeken as regel } from '../../convenant/artikelen/casussen-zoeken.ts';
import { naw } from '../../convenant/gegevens.ts';
import { termijnenVanCasus } from '../../convenant/termijnen.ts';
import { zoekantwoord, zoekvraag } from '../../convenant/vormen/gedeeld.ts';
import { handeling } from '../../gate/handeling.ts';
import { queryTokens, rank } from '../../platform/blind-index.ts';
import { volledigeNaam } from '../persoon.ts';
import { alsCasusstand } from './feiten.ts';
import { leesCasussen, leesNamen, zoekVerwant } from './store.ts';

export const casussenZoeken = handeling({
  regel,
  rol: 'casusoverleg_lezen',
  soort: 'lezen',
  invoer: zoekvraag,
  antwoord: zoekantwoord,
  async kijk(zaal, invoer) {
    const vraag = queryTokens(zaal.vault.index('casusoverleg'), invoer.tekst);
    const personen = (await zoekVerwant(zaal.tx, vraag))
      .map(({ casus, soort, tokens }) => ({ casus, soort, gelijkenis: rank(vraag, tokens) }))
      .filter((kandidaat) => kandidaat.gelijkenis >= 0.5)
      // The best fit of a case counts; between equal fits the subject himself.
      .sort((a, b) => b.gelijkenis - a.gelijkenis || Number(a.soort !== 'naw') - Number(b.soort !== 'naw'));
    const kandidaten = [...new Set(personen.map((kandidaat) => kandidaat.casus))];
    const volgorde = invoer.tekst === '' ? undefined : kandidaten;
    const casussen = await leesCasussen(zaal.tx, volgorde);
    const plaats = (id: string) => volgorde?.indexOf(id) ?? 0;
    const gevonden = casussen.toSorted((a, b) => plaats(a.id) - plaats(b.id));
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: gevonden.map((casus) => casus.id),
      nummers: gevonden.map((casus) => casus.nummer),
      gezien: gevonden.map((casus) => ({
        ...casus,
        van: personen.find((kandidaat) => kandidaat.casus === casus.id)?.soort ?? 'naw',
      })),
    };
  },
  async doe(zaal, _invoer, gevonden) {
    const namen = Map.groupBy(
      await leesNamen(
        zaal.tx,
        gevonden.map((casus) => casus.id),
      ),
      (rij) => rij.casus,
    );
    const sleutels = await zaal.vault.openAlle(zaal.tx, 'casusoverleg', [...namen.keys()]);
    const resultaten = [];
    for (const casus of gevonden) {
      const rij = namen.get(casus.id)?.[0];
      const sleutel = sleutels.get(casus.id);
      if (rij === undefined || sleutel === undefined) continue;
      const persoon = naw.parse(sleutel.open(rij.id, rij.soort, rij.inhoud));
      resultaten.push({
        id: casus.id,
        nummer: casus.nummer,
        stand: alsCasusstand(casus.stand),
        naam: volledigeNaam(persoon),
        ...(casus.van === 'naw' ? {} : { via: casus.van }),
        geboortedatum: persoon.geboortedatum ?? null,
        woonplaats: persoon.woonplaats ?? null,
        volgendeTermijn: termijnenVanCasus(casus)[0] ?? null,
      });
    }
    return { resultaten };
  },
});
