// Test of the rule heropening-stemmen.
import type { Heropeningsvoorstel } from '../heropening.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Heropeningsstem, heropeningStemmen } from './heropening-stemmen.ts';

const voorstel: Heropeningsvoorstel = {
  id: 'voorstel',
  open: true,
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['gemeente'],
  tegen: [],
};
const geldig: Heropeningsstem = {
  vandaag: '2026-10-13',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  weegdossier: true,
  verzegeld: false,
  vernietigen: '2029-02-28',
  items: [],
  wacht: [],
  openVoorstel: voorstel,
  voor: true,
  reden: 'Aangifte van de deurwaarder.',
};
const met = (anders: Partial<Heropeningsvoorstel>): Heropeningsstem => ({
  ...geldig,
  openVoorstel: { ...voorstel, ...anders },
});
const { openVoorstel: _, ...zonder } = geldig;

// A 'no' passes nothing on, and closes the proposal.
const tegen = { ...geldig, voor: false, wacht: ['correctie', 'afscherming'] } as const;

toetsRegel(heropeningStemmen, [geldig, tegen, met({ voor: [], tegen: ['politie'] }), met({ vereist: ['om'] })], {
  'geen-open-voorstel': [zonder],
  'partij-niet-vereist': [met({ vereist: ['gemeente', 'politie'] }), { ...geldig, optreden: { rol: 'weegploeglid' } }],
  'al-gestemd': [met({ voor: ['gemeente', 'om'] }), met({ voor: ['om'] }), met({ tegen: ['om'] })],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(heropeningStemmen, weegploeg);
