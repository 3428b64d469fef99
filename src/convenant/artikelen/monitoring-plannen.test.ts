// Test of the rule monitoring-plannen.
import { casusoverleg, gemonitordeCasus, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { monitoringPlannen, type Rondeplanning } from './monitoring-plannen.ts';

const geldig: Rondeplanning = { ...gemonitordeCasus, dag: '2026-11-23' };
const { geldend: _, ...zonderPlan } = geldig;

toetsRegel(monitoringPlannen, [geldig, { ...geldig, stand: 'plan-in-opstelling', dag: '2027-02-01' }], {
  'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling', 'plan-vastgesteld']),
  'geen-vastgesteld-plan': [zonderPlan],
  'rondedag-ongeldig': [{ ...geldig, dag: '2026-11-22' }],
});
toetsBevoegden(monitoringPlannen, [...casusoverleg, 'uitvoerder']);
