// Test of the rule instellingen-wijzigen.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';

const vereist = ['gemeente', 'om', 'politie'] as const;
const eens = { vandaag: '2026-11-23', voorstel: { vereist, voor: vereist, tegen: [] } };

const een = { vereist: ['om'], voor: ['om'], tegen: [] } as const;

toetsRegel(instellingenWijzigen, [eens, { ...eens, voorstel: een }], {
  'geen-open-voorstel': [{ ...eens, voorstel: undefined }],
  'niet-eensgezind': [
    { ...eens, voorstel: { vereist, voor: ['gemeente', 'om'], tegen: [] } },
    { ...eens, voorstel: { vereist, voor: [], tegen: ['om'] } },
    { ...eens, voorstel: { vereist: [], voor: [], tegen: [] } },
  ],
});
toetsBevoegden(instellingenWijzigen, [...weegploeg, ...casusoverleg]);
