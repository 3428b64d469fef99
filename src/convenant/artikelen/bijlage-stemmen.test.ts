// Test of the rule bijlage-stemmen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { bijlageStemmen } from './bijlage-stemmen.ts';
import type { Instellingsstem } from './instellingen-stemmen.ts';

const stem: Instellingsstem = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  voorstel: { vereist: ['gemeente', 'om', 'politie'], voor: ['gemeente'], tegen: [] },
  reden: 'Wij zien dit ook zo.',
};

toetsRegel(bijlageStemmen, [stem], {
  'geen-open-voorstel': [{ ...stem, voorstel: undefined }],
  'partij-niet-vereist': [{ ...stem, optreden: { rol: 'casusoverleglid', partij: 'rvdk' } }],
  'al-gestemd': [{ ...stem, voorstel: { vereist: ['gemeente', 'om'], voor: ['om'], tegen: [] } }],
  'reden-ontbreekt': [{ ...stem, reden: ' ' }],
});
toetsBevoegden(bijlageStemmen, [
  ...weegploeg,
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
]);
