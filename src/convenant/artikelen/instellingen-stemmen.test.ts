// Test of the rule instellingen-stemmen.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Instellingsstem, instellingenStemmen } from './instellingen-stemmen.ts';

const stem: Instellingsstem = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  voorstel: { vereist: ['gemeente', 'om', 'politie'], voor: ['gemeente'], tegen: [] },
  reden: 'Wij zien dit ook zo.',
};
const met = (anders: Partial<NonNullable<Instellingsstem['voorstel']>>) => ({
  ...stem,
  voorstel: { vereist: ['gemeente', 'om', 'politie'] as const, voor: [], tegen: [], ...anders },
});

toetsRegel(instellingenStemmen, [stem, met({}), met({ tegen: ['politie'] })], {
  'geen-open-voorstel': [{ ...stem, voorstel: undefined }],
  'partij-niet-vereist': [
    met({ vereist: ['gemeente', 'politie'] }),
    { ...stem, optreden: { rol: 'casusoverleglid', partij: 'rvdk' } },
  ],
  'al-gestemd': [met({ voor: ['gemeente', 'om'] }), met({ tegen: ['om'] })],
  'reden-ontbreekt': [
    { ...stem, reden: undefined },
    { ...stem, reden: ' ' },
  ],
});
toetsBevoegden(instellingenStemmen, [...weegploeg, ...casusoverleg]);
