// Art. 9 lid 4: a round that was held, with progress per measure, its conclusion and outcome, and the next one.
import { monitoringVastleggen as regel } from '../../convenant/artikelen/monitoring-vastleggen.ts';
import { voortgangsinhoud } from '../../convenant/gegevens.ts';
import { monitoringAntwoord, monitoringVastleggenInvoer } from '../../convenant/vormen/monitoring.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { geldendeMaatregel, houdRonde, planRonde, voegVoortgangToe } from './monitoring.ts';
import { verwerkCasus } from './mutaties.ts';

export const monitoringVastleggen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: monitoringVastleggenInvoer,
  antwoord: monitoringAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        dag: invoer.dag,
        conclusie: invoer.conclusie,
        uitkomst: invoer.uitkomst,
        volgende: invoer.volgende,
        maatregelen: invoer.maatregelen.map(({ maatregel, tekst }) => ({ maatregel, tekst })),
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  async doe(zaal, invoer, beeld) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const monitoring = await houdRonde(zaal, sleutel, beeld, {
      dag: invoer.dag,
      uitkomst: invoer.uitkomst,
      handeling: regel.handeling,
      inhoud: voortgangsinhoud.parse({ vorm: 'monitoring', conclusie: invoer.conclusie }),
    });
    for (const { maatregel, tekst } of invoer.maatregelen)
      await voegVoortgangToe(zaal, sleutel, beeld, {
        maatregel: geldendeMaatregel(beeld, maatregel),
        monitoring,
        dag: invoer.dag,
        handeling: regel.handeling,
        inhoud: voortgangsinhoud.parse({ vorm: 'voortgang', tekst }),
      });
    if (invoer.volgende !== undefined) await planRonde(zaal, invoer.id, invoer.volgende);
    await verwerkCasus(zaal, invoer.id, beeld.feiten.stand);
    return { monitoring };
  },
});
