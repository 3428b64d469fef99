// Test of the rule agenderen.
import type { Voorstelfeit } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Agendering, agenderen } from './agenderen.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'agenderen',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['politie', 'om', 'gemeente'],
  tegen: [],
  selectie: ['naw', 'politiesignaal'],
};
const geldig: Agendering = {
  ...weegfeiten,
  stand: 'voorgesteld',
  analyse: { actueel: true },
  openVoorstel: voorstel,
  wacht: [],
};
const met = (anders: Partial<Voorstelfeit>): Agendering => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
const { openVoorstel: _, ...zonderVoorstel } = geldig;
const { analyse: __, ...zonderAnalyse } = geldig;

toetsRegel(agenderen, [geldig, met({ vereist: ['om'], voor: ['om'] }), met({ selectie: [] })], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['voorgesteld']),
  'niet-eensgezind': [
    zonderVoorstel,
    met({ soort: 'niet-agenderen' }),
    // Nobody required is not unanimity.
    met({ vereist: [] }),
    met({ voor: ['politie', 'om'] }),
    met({ voor: [] }),
    met({ tegen: ['gemeente'] }),
  ],
  'analyse-ontbreekt': [zonderAnalyse],
  'gegeven-niet-over-te-dragen': [
    met({ selectie: ['naw', 'onbekend'] }),
    met({ selectie: ['naw', 'vrijgegeven-signaal'] }),
  ],
  'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
  'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
});
toetsBevoegden(agenderen, weegploeg);
