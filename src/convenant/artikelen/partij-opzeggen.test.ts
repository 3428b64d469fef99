// Test of the rule partij-opzeggen.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { partijOpzeggen } from './partij-opzeggen.ts';

const wens = { vandaag: '2026-11-30', opzegging: undefined, ontvangenOp: '2026-11-30' };

toetsRegel(partijOpzeggen, [wens, { ...wens, ontvangenOp: '2026-08-30' }, { ...wens, ontvangenOp: '2026-10-01' }], {
  'al-opgezegd': [{ ...wens, opzegging: { ontvangenOp: '2026-11-01', einde: '2027-02-01' } }],
  'opzegdag-ongeldig': [
    { ...wens, ontvangenOp: '2026-12-01' },
    { ...wens, ontvangenOp: '2026-08-29' },
  ],
});
toetsBevoegden(partijOpzeggen, [...weegploeg, ...casusoverleg]);
