// Test of the rule externe-partner-schrappen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { externePartnerSchrappen } from './externe-partner-schrappen.ts';

const vereist = ['gemeente', 'om', 'politie'] as const;
const eens = { vandaag: '2026-11-23', voorstel: { vereist, voor: vereist, tegen: [] }, opBijlage1: true };

toetsRegel(externePartnerSchrappen, [eens], {
  'geen-open-voorstel': [{ ...eens, voorstel: undefined }],
  'niet-eensgezind': [{ ...eens, voorstel: { vereist, voor: ['gemeente', 'om'], tegen: [] } }],
  'niet-op-bijlage-1': [{ ...eens, opBijlage1: false }],
});
toetsBevoegden(externePartnerSchrappen, [
  ...weegploeg,
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
]);
