// Test of the rule deelnemer-verwijderen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { inAndereCasusstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { deelnemerVerwijderen, type Vertrekbesluit } from './deelnemer-verwijderen.ts';

const geldig: Vertrekbesluit = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  stand: 'geopend',
  voorstel: {
    id: 'voorstel',
    soort: 'deelnemer-verwijderen',
    doel: 'de-brug',
    open: true,
    vereist: ['gemeente', 'om', 'politie'],
    voor: ['gemeente', 'politie', 'om'],
    tegen: [],
  },
  deelnemers: ['gemeente', 'de-brug'],
  // Also somebody who is no longer on annex 1 can be taken off.
  opBijlage1: [],
  convenantspartijen: ['gemeente', 'om', 'rvdk'],
  eigenaren: ['gemeente'],
};
const met = (anders: Partial<Besluitvoorstel>): Vertrekbesluit => ({
  ...geldig,
  voorstel: { ...geldig.voorstel, ...anders },
});

toetsRegel(
  deelnemerVerwijderen,
  [
    geldig,
    { ...met({ doel: 'rvdk' }), deelnemers: ['rvdk', 'gemeente'] },
    { ...geldig, stand: 'plan-in-opstelling' },
    { ...geldig, stand: 'plan-vastgesteld' },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['geopend', 'plan-in-opstelling', 'plan-vastgesteld']),
    'niet-eensgezind': [met({ voor: [] }), met({ tegen: ['rvdk'] }), met({ soort: 'deelnemer-toevoegen' })],
    'neemt-niet-deel': [{ ...geldig, deelnemers: ['gemeente'] }],
    'heeft-lopende-maatregel': [{ ...geldig, eigenaren: ['gemeente', 'de-brug'] }],
    'laatste-partij': [
      { ...met({ doel: 'gemeente' }), eigenaren: [] },
      { ...geldig, convenantspartijen: ['om'] },
    ],
  },
);
toetsBevoegden(deelnemerVerwijderen, [
  ...weegploeg,
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
]);
