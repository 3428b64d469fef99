// Test of the rule heropening-opdragen.
import type { Archieffeiten, Heropeningsvoorstel } from '../heropening.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { heropeningOpdragen } from './heropening-opdragen.ts';

const voorstel: Heropeningsvoorstel = {
  id: 'voorstel',
  open: true,
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['om', 'politie', 'gemeente'],
  tegen: [],
};
const geldig: Archieffeiten = {
  vandaag: '2029-02-27',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  weegdossier: true,
  verzegeld: false,
  vernietigen: '2029-02-28',
  items: [],
  wacht: [],
  openVoorstel: voorstel,
};
const met = (anders: Partial<Heropeningsvoorstel>): Archieffeiten => ({
  ...geldig,
  openVoorstel: { ...voorstel, ...anders },
});
const { openVoorstel: _, ...zonder } = geldig;

toetsRegel(heropeningOpdragen, [geldig, met({ vereist: ['om'] })], {
  'niet-eensgezind': [
    zonder,
    met({ voor: ['om', 'politie'] }),
    met({ tegen: ['gemeente'] }),
    met({ vereist: [], voor: [] }),
    met({ open: false }),
  ],
  'bewaartermijn-voorbij': [
    { ...geldig, vandaag: '2029-02-28' },
    { ...geldig, vandaag: '2029-03-01' },
  ],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(heropeningOpdragen, weegploeg);
