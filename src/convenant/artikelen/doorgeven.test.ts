// Test of the rule doorgeven.
import type { Voorstelfeit } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Doorgifte, doorgeven } from './doorgeven.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'doorgeven',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['politie', 'om', 'gemeente'],
  tegen: [],
  selectie: ['naw', 'politiesignaal'],
};
const geldig: Doorgifte = { ...weegfeiten, stand: 'geagendeerd', casusOpen: true, openVoorstel: voorstel, wacht: [] };
const met = (anders: Partial<Voorstelfeit>): Doorgifte => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
const { openVoorstel: _, ...zonderVoorstel } = geldig;
const { casusOpen: __, ...onbekend } = geldig;

toetsRegel(doorgeven, [geldig, met({ vereist: ['om'], voor: ['om'] })], {
  'stand-staat-niet-toe': [
    ...inAndereWeegstanden(geldig, ['geagendeerd']),
    { ...onbekend, stand: 'voorgesteld' as const },
  ],
  'niet-eensgezind': [
    zonderVoorstel,
    met({ soort: 'agenderen' }),
    met({ vereist: [] }),
    met({ voor: ['politie', 'om'] }),
    met({ tegen: ['gemeente'] }),
  ],
  'casus-gesloten': [{ ...geldig, casusOpen: false }, onbekend],
  'gegeven-niet-over-te-dragen': [
    met({ selectie: ['naw', 'onbekend'] }),
    met({ selectie: ['naw', 'vrijgegeven-signaal'] }),
  ],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(doorgeven, weegploeg);
