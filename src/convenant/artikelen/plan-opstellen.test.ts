// Test of the rule plan-opstellen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Planopzet, planOpstellen } from './plan-opstellen.ts';

const geldig: Planopzet = {
  ...casusfeiten,
  stand: 'geopend',
  doelen: ['f'],
  doelomschrijving: 'hulp aan het gezin dat achterbleef',
  wensAchterblijver: '2026-11-23',
};

toetsRegel(
  planOpstellen,
  [
    ...casusstanden.map((stand) => ({ ...geldig, stand })),
    { ...geldig, doelen: ['a', 'f'], wensAchterblijver: '2026-11-01' },
    { ...geldig, doelen: ['b'], wensAchterblijver: undefined },
    { ...geldig, doelen: ['b'], wensAchterblijver: '2026-11-24' },
  ],
  {
    'doel-plan-ontbreekt': [
      { ...geldig, doelen: [] },
      { ...geldig, doelomschrijving: undefined },
      { ...geldig, doelomschrijving: ' ' },
    ],
    'wens-achterblijver-ontbreekt': [
      { ...geldig, wensAchterblijver: undefined },
      { ...geldig, wensAchterblijver: '2026-11-24' },
    ],
  },
  { altijdVervuld: ['stand-staat-niet-toe'] },
);
toetsBevoegden(planOpstellen, [...casusoverleg, 'uitvoerder']);
