// Test of the rule opzegging-intrekken.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { opzeggingIntrekken } from './opzegging-intrekken.ts';

const wens = {
  vandaag: '2027-02-27',
  opzegging: { ontvangenOp: '2026-11-30', einde: '2027-02-28' },
  reden: 'Wij blijven.',
};

toetsRegel(opzeggingIntrekken, [wens], {
  'niet-opgezegd': [{ ...wens, opzegging: undefined }],
  'opzegging-geeindigd': [
    { ...wens, vandaag: '2027-02-28' },
    { ...wens, vandaag: '2027-03-01' },
  ],
  'reden-ontbreekt': [
    { ...wens, reden: undefined },
    { ...wens, reden: ' ' },
  ],
});
toetsBevoegden(opzeggingIntrekken, [...weegploeg, ...casusoverleg]);
