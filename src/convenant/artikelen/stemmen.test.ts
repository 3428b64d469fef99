// Test of the rule stemmen.
import type { Voorstelfeit } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Stem, stemmen } from './stemmen.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'agenderen',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['om'],
  tegen: [],
  selectie: [],
};
const geldig: Stem = {
  ...weegfeiten,
  stand: 'voorgesteld',
  openVoorstel: voorstel,
  voor: true,
  reden: 'gedrag is herhaald',
  wacht: [],
};
const met = (anders: Partial<Voorstelfeit>): Stem => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
const { openVoorstel: _, ...zonderVoorstel } = geldig;
const doorgeven: Stem = { ...met({ soort: 'doorgeven' }), stand: 'geagendeerd', casusOpen: true };
const { casusOpen: __, ...onbekend } = doorgeven;

toetsRegel(
  stemmen,
  [
    geldig,
    { ...geldig, voor: false },
    // Without a core party what is left is a 'no', or that somebody is not scheduled.
    { ...geldig, voor: false, onvoltallig: true },
    { ...met({ soort: 'niet-agenderen' }), onvoltallig: true },
    doorgeven,
    { ...doorgeven, voor: false, casusOpen: false },
    { ...onbekend, voor: false },
    // A 'no', or that somebody is not scheduled, makes room for the correction.
    { ...geldig, voor: false, wacht: ['correctie', 'afscherming'] },
    { ...met({ soort: 'niet-agenderen' }), wacht: ['correctie', 'afscherming'] },
    met({ voor: [], tegen: ['politie'] }),
    met({ vereist: ['gemeente'], voor: [] }),
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['voorgesteld', 'geagendeerd']),
    'geen-open-voorstel': [zonderVoorstel],
    'partij-niet-vereist': [
      met({ vereist: ['om', 'politie'] }),
      { ...geldig, optreden: { rol: 'weegploeglid', partij: 'rvdk' } },
      { ...geldig, optreden: { rol: 'weegploeglid' } },
    ],
    'al-gestemd': [met({ voor: ['om', 'gemeente'] }), met({ tegen: ['gemeente'] })],
    'casus-gesloten': [{ ...doorgeven, casusOpen: false }, onbekend],
    'weegploeg-onvoltallig': [
      { ...geldig, onvoltallig: true },
      { ...doorgeven, onvoltallig: true },
    ],
    'correctie-wacht': [
      { ...geldig, wacht: ['correctie'] },
      { ...doorgeven, wacht: ['correctie'] },
    ],
    'afscherming-wacht': [
      { ...geldig, wacht: ['afscherming'] },
      { ...doorgeven, wacht: ['afscherming'] },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(stemmen, weegploeg);
