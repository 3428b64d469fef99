// Test of the rule maatregel-verlengen.
import { casusoverleg, gemonitordeCasus, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Maatregelverlenging, maatregelVerlengen } from './maatregel-verlengen.ts';

const geldig: Maatregelverlenging = {
  ...gemonitordeCasus,
  maatregel: 'van-gemeente',
  uiterlijk: '2026-12-01',
  reden: 'De gemeente wacht op een woning.',
};
const { geldend: _, ...zonderPlan } = geldig;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  maatregelVerlengen,
  [
    geldig,
    { ...geldig, stand: 'plan-in-opstelling' },
    { ...geldig, maatregel: 'van-de-brug', optreden: uitvoerder, uiterlijk: '2026-11-23' },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling', 'plan-vastgesteld']),
    'geen-vastgesteld-plan': [zonderPlan],
    'maatregel-onbekend': [{ ...geldig, maatregel: 'uit-een-ander-plan' }],
    'maatregel-van-ander': [
      { ...geldig, maatregel: 'van-reclassering' },
      { ...geldig, maatregel: 'van-de-brug' },
      { ...geldig, optreden: uitvoerder },
    ],
    'maatregel-niet-lopend': [{ ...geldig, maatregel: 'klaar' }],
    'geen-eigen-maatregel': [
      { ...geldig, optreden: { rol: 'casusoverleglid', partij: 'politie' } },
      { ...geldig, optreden: { rol: 'casusoverleglid', partij: 'politie' }, maatregel: 'van-reclassering' },
    ],
    'verlenging-ongeldig': [
      { ...geldig, uiterlijk: '2026-11-30' },
      { ...geldig, maatregel: 'van-de-brug', optreden: uitvoerder, uiterlijk: '2026-11-22' },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(maatregelVerlengen, [...casusoverleg, 'uitvoerder']);
