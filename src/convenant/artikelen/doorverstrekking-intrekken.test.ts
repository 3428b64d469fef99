// Test of the rule doorverstrekking-intrekken.
import { casusstanden } from '../dossier.ts';
import type { Doorverstrekkingsfeit } from '../feiten.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import type { Partijsoort } from '../rollen.ts';
import { doorverstrekkingIntrekken, type Intrekking } from './doorverstrekking-intrekken.ts';

const lopend: Doorverstrekkingsfeit = {
  ontvanger: 'de-brug',
  partij: 'rvdk',
  gegevens: ['naw'],
  vereist: ['gemeente'],
  voor: ['gemeente'],
  tegen: [],
  verstrektOp: '2026-11-23',
};
const geldig: Intrekking = { ...casusfeiten, doorverstrekking: lopend, reden: 'de begeleiding is gestopt' };
const namens = (partij: Partijsoort): Intrekking => ({ ...geldig, optreden: { rol: 'casusoverleglid', partij } });

toetsRegel(
  doorverstrekkingIntrekken,
  [
    ...casusstanden.map((stand) => ({ ...geldig, stand })),
    ...(['gemeente', 'om', 'politie', 'rvdk'] as const).map(namens),
  ],
  {
    'doorverstrekking-loopt-niet': [
      { ...geldig, doorverstrekking: { ...lopend, ingetrokkenOp: '2026-11-23' } },
      (({ verstrektOp: _, ...rest }) => ({ ...geldig, doorverstrekking: rest }))(lopend),
    ],
    'niet-uw-doorverstrekking': [namens('reclassering'), { ...geldig, optreden: { rol: 'casusoverleglid' } }],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
  { altijdVervuld: ['stand-staat-niet-toe'] },
);
toetsBevoegden(doorverstrekkingIntrekken, casusoverleg);
