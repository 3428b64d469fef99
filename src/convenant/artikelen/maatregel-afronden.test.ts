// Test of the rule maatregel-afronden.
import { casusoverleg, gemonitordeCasus, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Maatregelafronding, maatregelAfronden } from './maatregel-afronden.ts';

const geldig: Maatregelafronding = {
  ...gemonitordeCasus,
  maatregel: 'van-gemeente',
  dag: '2026-11-23',
  tekst: 'Gedaan; geen incidenten sindsdien.',
};
const { geldend: _, ...zonderPlan } = geldig;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  maatregelAfronden,
  [
    geldig,
    { ...geldig, stand: 'plan-in-opstelling' },
    { ...geldig, maatregel: 'van-de-brug', optreden: uitvoerder, dag: '2026-09-01' },
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
    'dag-in-toekomst': [{ ...geldig, dag: '2026-11-24' }],
    'dag-voor-opening': [{ ...geldig, dag: '2026-08-31' }],
    'voortgang-ontbreekt': [
      { ...geldig, tekst: undefined },
      { ...geldig, tekst: ' ' },
    ],
  },
);
toetsBevoegden(maatregelAfronden, [...casusoverleg, 'uitvoerder']);
