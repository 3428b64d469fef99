// Test of the rule vernietiging-vervroegen.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Vervroeging, vernietigingVervroegen } from './vernietiging-vervroegen.ts';

const geldig: Vervroeging = {
  stand: 'niet-geagendeerd',
  reden: 'Na het verzet is er geen doel meer.',
  voorgesteld: false,
};

toetsRegel(vernietigingVervroegen, [geldig], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['niet-geagendeerd']),
  'voorstel-loopt-al': [{ ...geldig, voorgesteld: true }],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: '  ' },
  ],
});
toetsBevoegden(vernietigingVervroegen, [...weegploeg, 'uitvoerder']);
