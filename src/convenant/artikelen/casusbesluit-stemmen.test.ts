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
  voor: true,
  reden: 'nodig voor de schulden',
  wacht: [],
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
    { ...geldig, voor: false, wacht: ['correctie', 'afscherming'] },
    { ...met({ soort: 'deelnemer-verwijderen' }), wacht: ['correctie', 'afscherming'] },
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
    'correctie-wacht': [
      { ...geldig, wacht: ['correctie'] },
      { ...met({ soort: 'afsluiten' }), wacht: ['correctie'] },
    ],
    'afscherming-wacht': [
      { ...geldig, wacht: ['afscherming'] },
      { ...met({ soort: 'doorverstrekken' }), wacht: ['afscherming'] },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(casusbesluitStemmen, [...weegploeg, ...casusoverleg]);
