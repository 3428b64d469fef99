// Test of the rule voortgang-vastleggen.
import { casusoverleg, gemonitordeCasus, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Voortgangsmelding, voortgangVastleggen } from './voortgang-vastleggen.ts';

const geldig: Voortgangsmelding = {
  ...gemonitordeCasus,
  maatregel: 'van-gemeente',
  dag: '2026-11-23',
  tekst: 'Beide gesprekken zijn gevoerd.',
};
const { geldend: _, ...zonderPlan } = geldig;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  voortgangVastleggen,
  [
    geldig,
    { ...geldig, stand: 'plan-in-opstelling', dag: '2026-09-01' },
    { ...geldig, maatregel: 'klaar' },
    { ...geldig, maatregel: undefined },
    { ...geldig, maatregel: undefined, optreden: uitvoerder },
    { ...geldig, maatregel: 'van-de-brug', optreden: uitvoerder },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling', 'plan-vastgesteld']),
    'geen-vastgesteld-plan': [zonderPlan, { ...zonderPlan, maatregel: undefined }],
    'maatregel-onbekend': [{ ...geldig, maatregel: 'uit-een-ander-plan' }],
    'maatregel-van-ander': [
      { ...geldig, maatregel: 'van-reclassering' },
      { ...geldig, maatregel: 'van-de-brug' },
      { ...geldig, optreden: uitvoerder },
    ],
    'dag-in-toekomst': [{ ...geldig, dag: '2026-11-24' }],
    'dag-voor-opening': [{ ...geldig, dag: '2026-08-31' }],
    'voortgang-ontbreekt': [
      { ...geldig, tekst: undefined },
      { ...geldig, tekst: ' ' },
    ],
  },
);
toetsBevoegden(voortgangVastleggen, [...casusoverleg, 'uitvoerder']);
