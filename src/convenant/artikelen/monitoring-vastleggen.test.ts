// Test of the rule monitoring-vastleggen.
import { casusoverleg, gemonitordeCasus, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Monitoringronde, monitoringVastleggen } from './monitoring-vastleggen.ts';

const geldig: Monitoringronde = {
  ...gemonitordeCasus,
  dag: '2026-11-23',
  conclusie: 'Het gaat de goede kant op.',
  uitkomst: 'doorgaan',
  volgende: '2026-11-24',
  maatregelen: [
    { maatregel: 'van-gemeente', tekst: 'Loopt.' },
    { maatregel: 'van-de-brug', tekst: 'Begonnen.' },
  ],
};
const { geldend: _, ...zonderPlan } = geldig;

toetsRegel(
  monitoringVastleggen,
  [
    geldig,
    { ...geldig, stand: 'plan-in-opstelling', dag: '2026-09-01', volgende: '2026-11-23', maatregelen: [] },
    { ...geldig, uitkomst: 'sluiting-adviseren', volgende: undefined },
    { ...geldig, uitkomst: 'afschalen' },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling', 'plan-vastgesteld']),
    'geen-vastgesteld-plan': [zonderPlan],
    'dag-in-toekomst': [{ ...geldig, dag: '2026-11-24', volgende: '2026-11-25' }],
    'dag-voor-opening': [{ ...geldig, dag: '2026-08-31' }],
    'rondeconclusie-ontbreekt': [
      { ...geldig, conclusie: undefined },
      { ...geldig, conclusie: ' ' },
    ],
    'maatregel-onbekend': [
      { ...geldig, maatregelen: [...geldig.maatregelen, { maatregel: 'uit-een-ander-plan', tekst: 'Loopt.' }] },
    ],
    'dubbel-genoemd': [
      { ...geldig, maatregelen: [...geldig.maatregelen, { maatregel: 'van-gemeente', tekst: 'Nog eens.' }] },
    ],
    'voortgang-ontbreekt': [
      { ...geldig, maatregelen: [...geldig.maatregelen, { maatregel: 'van-reclassering', tekst: ' ' }] },
      { ...geldig, maatregelen: [{ maatregel: 'van-reclassering', tekst: undefined }] },
    ],
    'volgende-ronde-ontbreekt': [
      { ...geldig, volgende: undefined },
      { ...geldig, volgende: undefined, uitkomst: 'bijstellen' },
    ],
    'rondedag-ongeldig': [
      { ...geldig, volgende: '2026-11-23' },
      { ...geldig, dag: '2026-11-02', volgende: '2026-11-22' },
    ],
  },
);
toetsBevoegden(monitoringVastleggen, [...casusoverleg, 'uitvoerder']);
