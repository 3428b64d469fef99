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
    ...casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
    { ...geldig, doelen: ['a', 'f'], wensAchterblijver: '2026-11-01' },
    { ...zonderWens, doelen: ['b'] },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'doel-plan-ontbreekt': [
      { ...geldig, doelen: [] },
      { ...geldig, doelomschrijving: undefined },
      { ...geldig, doelomschrijving: ' ' },
    ],
    'wens-achterblijver-ontbreekt': [zonderWens, { ...zonderWens, doelen: ['a', 'f'] }],
  },
);
toetsBevoegden(planOpstellen, [...casusoverleg, 'uitvoerder']);
