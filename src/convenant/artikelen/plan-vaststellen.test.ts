// Test of the rule plan-vaststellen.
import { casusfeiten, casusoverleg, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Planvaststelling, planVaststellen } from './plan-vaststellen.ts';

const plan = { versie: 1, inOpstelling: true, doelen: ['b'], maatregelen: 1 };
const geldig: Planvaststelling = {
  ...casusfeiten,
  stand: 'plan-in-opstelling',
  plan,
  motivering: 'alle deelnemers stemmen in',
  wacht: [],
};
const { plan: _, ...zonderPlan } = geldig;

toetsRegel(
  planVaststellen,
  [geldig, { ...geldig, plan: { ...plan, doelen: ['a', 'b'], maatregelen: 5 } }],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling']),
    'doel-plan-ontbreekt': [{ ...geldig, plan: { ...plan, doelen: [] } }],
    'maatregel-ontbreekt': [{ ...geldig, plan: { ...plan, maatregelen: 0 } }],
    'motivering-ontbreekt': [
      { ...geldig, motivering: undefined },
      { ...geldig, motivering: ' ' },
    ],
    'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
    'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
  },
  { samenloop: [{ situatie: zonderPlan, redenen: ['doel-plan-ontbreekt', 'maatregel-ontbreekt'] }] },
);
toetsBevoegden(planVaststellen, [...casusoverleg, 'uitvoerder']);
