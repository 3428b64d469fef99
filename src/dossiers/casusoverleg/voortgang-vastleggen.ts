// Art. 9 lid 4: what is known of a measure or of the whole plan is recorded, with its day.
import { voortgangVastleggen as regel } from '../../convenant/artikelen/voortgang-vastleggen.ts';
import { voortgangsinhoud } from '../../convenant/gegevens.ts';
import { voortgangAntwoord, voortgangVastleggenInvoer } from '../../convenant/vormen/monitoring.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { geldendeMaatregel, voegVoortgangToe } from './monitoring.ts';
import { verwerkCasus } from './mutaties.ts';

export const voortgangVastleggen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: voortgangVastleggenInvoer,
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
    const voortgang = await voegVoortgangToe(zaal, sleutel, beeld, {
      maatregel: invoer.maatregel === undefined ? undefined : geldendeMaatregel(beeld, invoer.maatregel),
      dag: invoer.dag,
      handeling: regel.handeling,
      inhoud: voortgangsinhoud.parse({ vorm: 'voortgang', tekst: invoer.tekst }),
    });
    await verwerkCasus(zaal, invoer.id, beeld.feiten.stand);
    return { voortgang };
  },
});
