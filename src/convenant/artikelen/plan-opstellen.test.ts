// Test of the rule plan-opstellen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Planopzet, planOpstellen } from './plan-opstellen.ts';

const zonderWens: Planopzet = {
  ...casusfeiten,
  stand: 'geopend',
  doelen: ['f'],
  doelomschrijving: 'hulp aan het gezin dat achterbleef',
};
const geldig: Planopzet = { ...zonderWens, wensAchterblijver: '2026-11-23' };

toetsRegel(
  planOpstellen,
  [
    ...casusstanden.map((stand) => ({ ...geldig, stand })),
    { ...geldig, doelen: ['a', 'f'], wensAchterblijver: '2026-11-01' },
    { ...zonderWens, doelen: ['b'] },
  ],
  {
    'doel-plan-ontbreekt': [
      { ...geldig, doelen: [] },
      { ...geldig, doelomschrijving: undefined },
      { ...geldig, doelomschrijving: ' ' },
    ],
    'wens-achterblijver-ontbreekt': [zonderWens, { ...zonderWens, doelen: ['a', 'f'] }],
  },
  { altijdVervuld: ['stand-staat-niet-toe'] },
);
toetsBevoegden(planOpstellen, [...casusoverleg, 'uitvoerder']);
