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
const geldig: Stem = { ...weegfeiten, stand: 'voorgesteld', openVoorstel: voorstel, reden: 'gedrag is herhaald' };
const met = (anders: Partial<Voorstelfeit>): Stem => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
const { openVoorstel: _, ...zonderVoorstel } = geldig;

toetsRegel(stemmen, [geldig, met({ voor: [], tegen: ['politie'] }), met({ vereist: ['gemeente'], voor: [] })], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['voorgesteld']),
  'geen-open-voorstel': [zonderVoorstel],
  'partij-niet-vereist': [
    met({ vereist: ['om', 'politie'] }),
    { ...geldig, optreden: { rol: 'weegploeglid', partij: 'rvdk' } },
    { ...geldig, optreden: { rol: 'weegploeglid' } },
  ],
  'al-gestemd': [met({ voor: ['om', 'gemeente'] }), met({ tegen: ['gemeente'] })],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(stemmen, weegploeg);
