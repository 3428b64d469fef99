// Test of the rule agenderen.
import type { Voorstelfeit, Weegfeiten } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { agenderen } from './agenderen.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'agenderen',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['politie', 'om', 'gemeente'],
  tegen: [],
  selectie: ['naw', 'politiesignaal'],
};
const geldig: Weegfeiten = {
  ...weegfeiten,
  stand: 'voorgesteld',
  analyse: { actueel: true },
  openVoorstel: voorstel,
};
const met = (anders: Partial<Voorstelfeit>): Weegfeiten => ({ ...geldig, openVoorstel: { ...voorstel, ...anders } });
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
});
toetsBevoegden(agenderen, weegploeg);
