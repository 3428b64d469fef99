// Test of the rule autorisatie-toekennen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { autorisatieToekennen, type Toekenning } from './autorisatie-toekennen.ts';

const geldig: Toekenning = {
  vandaag: '2026-11-23',
  open: true,
  zelfAangevraagd: false,
  voorZichzelf: false,
  rol: 'uitvoerder',
  begin: '2026-11-23',
  einde: '2027-11-23',
  andere: [{ rol: 'weegploeglid', begin: '2026-01-01', einde: '2027-01-01' }],
};

toetsRegel(autorisatieToekennen, [geldig], {
  'aanvraag-niet-open': [{ ...geldig, open: false }],
  'aanvrager-kent-niet-toe': [{ ...geldig, zelfAangevraagd: true }],
  'niet-aan-zichzelf': [{ ...geldig, voorZichzelf: true }],
  'rollen-botsen': [{ ...geldig, rol: 'functionaris-gegevensbescherming' }],
});
toetsBevoegden(autorisatieToekennen, ['functioneel-beheerder']);
