// Art. 9 lid 4: a measure of the plan ends, with what came of it in words.

import { maatregelAfronden as regel } from '../../convenant/artikelen/maatregel-afronden.ts';
import { voortgangsinhoud } from '../../convenant/gegevens.ts';
import { maatregelAfrondenInvoer, voortgangAntwoord } from '../../convenant/vormen/monitoring.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { geldendeMaatregel, voegVoortgangToe, wijzigMaatregel } from './monitoring.ts';
import { verwerkCasus } from './mutaties.ts';

export const maatregelAfronden = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: maatregelAfrondenInvoer,
  antwoord: voortgangAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, maatregel: invoer.maatregel, dag: invoer.dag, tekst: invoer.tekst },
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
      dag: invoer.dag,
      handeling: regel.handeling,
      inhoud: voortgangsinhoud.parse({ vorm: 'afronding', uitkomst: invoer.uitkomst, tekst: invoer.tekst }),
    });
    await wijzigMaatregel(zaal, beeld, maatregel, {
      // Whether the result was reached stays in the sealed words: externals read the status, not that.
      stand: invoer.uitkomst === 'gestopt' ? 'gestopt' : 'afgerond',
      gesloten_op: invoer.dag,
    });
    await verwerkCasus(zaal, invoer.id, beeld.feiten.stand);
    return { voortgang };
  },
});
