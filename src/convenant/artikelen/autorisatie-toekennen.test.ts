// Test of the rule autorisatie-toekennen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { autorisatieToekennen, type Toekenning } from './autorisatie-toekennen.ts';

const geldig: Toekenning = { vandaag: '2026-11-23', open: true, zelfAangevraagd: false, voorZichzelf: false };

toetsRegel(autorisatieToekennen, [geldig], {
  'aanvraag-niet-open': [{ ...geldig, open: false }],
  'aanvrager-kent-niet-toe': [{ ...geldig, zelfAangevraagd: true }],
  'niet-aan-zichzelf': [{ ...geldig, voorZichzelf: true }],
});
toetsBevoegden(autorisatieToekennen, ['functioneel-beheerder']);
