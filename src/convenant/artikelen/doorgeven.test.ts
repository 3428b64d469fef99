// Test of the rule doorgeven.
import type { Voorstelfeit, Weegfeiten } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { doorgeven } from './doorgeven.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'doorgeven',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['politie', 'om', 'gemeente'],
  tegen: [],
  selectie: ['naw', 'politiesignaal'],
};
const geldig: Weegfeiten = { ...weegfeiten, stand: 'geagendeerd', casusOpen: true, openVoorstel: voorstel };
const met = (anders: Partial<Voorstelfeit>): Weegfeiten => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
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
});
toetsBevoegden(doorgeven, weegploeg);
