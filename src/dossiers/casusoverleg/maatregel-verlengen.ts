// Art. 9 lid 4: a measure gets a later last day; what was agreed stays in the plan beside it.

import { maatregelVerlengen as regel } from '../../convenant/artikelen/maatregel-verlengen.ts';
import { voortgangsinhoud } from '../../convenant/gegevens.ts';
import { maatregelVerlengenInvoer, voortgangAntwoord } from '../../convenant/vormen/monitoring.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { geldendeMaatregel, voegVoortgangToe, wijzigMaatregel } from './monitoring.ts';
import { verwerkCasus } from './mutaties.ts';
import { uiterlijkVan } from './store.ts';

export const maatregelVerlengen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: maatregelVerlengenInvoer,
  antwoord: voortgangAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, maatregel: invoer.maatregel, uiterlijk: invoer.uiterlijk, reden: invoer.reden },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  async doe(zaal, invoer, beeld) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const maatregel = geldendeMaatregel(beeld, invoer.maatregel);
    const voortgang = await voegVoortgangToe(zaal, sleutel, beeld, {
      maatregel,
      dag: zaal.vandaag,
      handeling: regel.handeling,
      inhoud: voortgangsinhoud.parse({
        vorm: 'verlenging',
        van: uiterlijkVan(maatregel),
        tot: invoer.uiterlijk,
        reden: invoer.reden,
      }),
    });
    await wijzigMaatregel(zaal, beeld, maatregel, { verlengd_tot: invoer.uiterlijk });
    await verwerkCasus(zaal, invoer.id, beeld.feiten.stand);
    return { voortgang };
  },
});
