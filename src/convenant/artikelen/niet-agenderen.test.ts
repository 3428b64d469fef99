// Test of the rule niet-agenderen.
import type { Voorstelfeit, Weegfeiten } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { nietAgenderen } from './niet-agenderen.ts';

const voorstel: Voorstelfeit = {
  id: 'voorstel',
  soort: 'niet-agenderen',
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['gemeente', 'om', 'politie'],
  tegen: [],
  selectie: [],
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

// Every signal was withdrawn before anybody analysed one.
const leeg: Weegfeiten = { ...zonderAnalyse, items: geldig.items.filter(({ soort }) => soort !== 'signaal') };

toetsRegel(nietAgenderen, [geldig, leeg, { ...zonderAnalyse, onvoltallig: true }], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['voorgesteld']),
  'niet-eensgezind': [
    zonderVoorstel,
    met({ soort: 'agenderen' }),
    met({ vereist: [] }),
    met({ voor: ['gemeente', 'om'] }),
    met({ tegen: ['politie'] }),
  ],
  'analyse-ontbreekt': [zonderAnalyse],
});
toetsBevoegden(nietAgenderen, weegploeg);
