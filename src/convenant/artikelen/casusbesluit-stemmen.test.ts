// Test of the rule casusbesluit-stemmen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { casusoverleg, inAndereCasusstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Casusstem, casusbesluitStemmen } from './casusbesluit-stemmen.ts';

const geldig: Casusstem = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  stand: 'geopend',
  voorstel: {
    id: 'voorstel',
    soort: 'deelnemer-toevoegen',
    doel: 'de-brug',
    open: true,
    vereist: ['gemeente', 'om', 'politie'],
    voor: ['gemeente'],
    tegen: [],
  },
  reden: 'nodig voor de schulden',
};
const met = (anders: Partial<Besluitvoorstel>): Casusstem => ({
  ...geldig,
  voorstel: { ...geldig.voorstel, ...anders },
});

toetsRegel(
  casusbesluitStemmen,
  [
    geldig,
    met({ voor: [], tegen: ['politie'] }),
    { ...geldig, stand: 'plan-in-opstelling' },
    { ...geldig, stand: 'plan-vastgesteld' },
    { ...met({ vereist: ['rvdk'] }), optreden: { rol: 'casusoverleglid', partij: 'rvdk' } },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['geopend', 'plan-in-opstelling', 'plan-vastgesteld']),
    'geen-open-voorstel': [met({ open: false })],
    'partij-niet-vereist': [
      met({ vereist: ['gemeente', 'politie'] }),
      { ...geldig, optreden: { rol: 'casusoverleglid', partij: 'rvdk' } },
      { ...geldig, optreden: { rol: 'casusoverleglid' } },
    ],
    'al-gestemd': [met({ voor: ['gemeente', 'om'] }), met({ tegen: ['om'] })],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(casusbesluitStemmen, [...weegploeg, ...casusoverleg]);
