// Test of the rule deelnemer-toevoegen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { inAndereCasusstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Deelnamebesluit, deelnemerToevoegen } from './deelnemer-toevoegen.ts';

const geldig: Deelnamebesluit = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  stand: 'geopend',
  voorstel: {
    id: 'voorstel',
    soort: 'deelnemer-toevoegen',
    doel: 'de-brug',
    open: true,
    vereist: ['gemeente', 'om', 'politie'],
    voor: ['gemeente', 'politie', 'om'],
    tegen: [],
  },
  deelnemers: ['gemeente'],
  opBijlage1: ['de-brug', 'lyceum'],
  convenantspartijen: ['gemeente', 'om', 'rvdk'],
};
const met = (anders: Partial<Besluitvoorstel>): Deelnamebesluit => ({
  ...geldig,
  voorstel: { ...geldig.voorstel, ...anders },
});

toetsRegel(
  deelnemerToevoegen,
  [geldig, met({ doel: 'rvdk' }), { ...geldig, stand: 'plan-in-opstelling' }, { ...geldig, stand: 'plan-vastgesteld' }],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['geopend', 'plan-in-opstelling', 'plan-vastgesteld']),
    'niet-eensgezind': [
      met({ voor: ['gemeente', 'om'] }),
      met({ tegen: ['rvdk'] }),
      met({ open: false }),
      met({ soort: 'deelnemer-verwijderen' }),
    ],
    'geen-partij-of-partner': [met({ doel: 'sv-meerstede' }), { ...geldig, opBijlage1: ['lyceum'] }],
    'neemt-al-deel': [{ ...geldig, deelnemers: ['gemeente', 'de-brug'] }],
  },
);
toetsBevoegden(deelnemerToevoegen, [
  ...weegploeg,
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
]);
