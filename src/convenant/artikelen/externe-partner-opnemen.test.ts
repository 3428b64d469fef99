// Test of the rule externe-partner-opnemen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { externePartnerOpnemen } from './externe-partner-opnemen.ts';

const vereist = ['gemeente', 'om', 'politie'] as const;
const eens = { vandaag: '2026-11-23', voorstel: { vereist, voor: vereist, tegen: [] }, opBijlage1: false };

toetsRegel(externePartnerOpnemen, [eens], {
  'geen-open-voorstel': [{ ...eens, voorstel: undefined }],
  'niet-eensgezind': [{ ...eens, voorstel: { vereist, voor: ['gemeente', 'om'], tegen: [] } }],
  'al-op-bijlage-1': [{ ...eens, opBijlage1: true }],
});
toetsBevoegden(externePartnerOpnemen, [
  ...weegploeg,
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
]);
