// Test of the rule doorverstrekken.
import type { Doorverstrekkingsfeit } from '../feiten.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Doorverstrekking, doorverstrekken } from './doorverstrekken.ts';

const toegestemd: Doorverstrekkingsfeit = {
  ontvanger: 'de-brug',
  partij: 'gemeente',
  gegevens: ['naw', 'signaal'],
  vereist: ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'],
  voor: ['reclassering', 'rvdk', 'politie', 'om', 'gemeente'],
  tegen: [],
};
const geldig: Doorverstrekking = {
  ...casusfeiten,
  doorverstrekking: toegestemd,
  items: [
    { id: 'naw', soort: 'naw' },
    { id: 'signaal', soort: 'signaal', regime: '8' },
    { id: 'machtiging', soort: 'signaal', regime: '9' },
  ],
  opBijlage1: ['sv-meerstede', 'de-brug'],
  geheimhoudingPartner: '2026-11-23',
  wacht: [],
};
const met = (anders: Partial<Doorverstrekkingsfeit>): Doorverstrekking => ({
  ...geldig,
  doorverstrekking: { ...toegestemd, ...anders },
});

toetsRegel(
  doorverstrekken,
  [
    geldig,
    ...(['geopend', 'plan-in-opstelling', 'plan-vastgesteld'] as const).map((stand) => ({ ...geldig, stand })),
    // With the setting that asks the parties in the case only.
    met({ vereist: ['gemeente'], voor: ['gemeente'] }),
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'toestemming-ontbreekt': [
      met({ voor: ['reclassering', 'rvdk', 'politie', 'om'] }),
      met({ voor: ['om'] }),
      met({ voor: [] }),
      met({ vereist: [], voor: [] }),
      met({ voor: ['rvdk', 'politie', 'om', 'gemeente'], tegen: ['reclassering'] }),
      met({ vereist: ['gemeente'], voor: ['gemeente'], tegen: ['om'] }),
    ],
    'al-doorverstrekt': [met({ verstrektOp: '2026-11-20' }), met({ verstrektOp: '2026-11-23' })],
    'ontvanger-geen-deelnemer': [{ ...geldig, deelnemers: ['gemeente', 'reclassering'] }],
    'niet-op-bijlage-1': [{ ...geldig, opBijlage1: ['sv-meerstede'] }],
    'geheimhouding-partner-ontbreekt': [{ ...geldig, geheimhoudingPartner: undefined }],
    'gegeven-niet-meer-geldig': [
      met({ gegevens: ['naw', 'verwijderd'] }),
      met({ gegevens: ['verwijderd'] }),
      met({ gegevens: ['naw', 'machtiging'] }),
      { ...geldig, items: [] },
    ],
    'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
    'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
  },
);
toetsBevoegden(doorverstrekken, [...casusoverleg, 'uitvoerder']);
