// Test of the rule instellingen-voorstellen.
import { bureau } from '../contactpunt.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { instellingenVoorstellen } from './instellingen-voorstellen.ts';

const nu = { toestemmingDoorverstrekking: 'alle-convenantpartijen' as const, juistheidMaanden: 6, contactpunt: null };
const wens = {
  vandaag: '2026-11-23',
  voorstel: undefined,
  nu,
  straks: { ...nu, juistheidMaanden: 3 },
  reden: 'Wij willen vaker kijken.',
};

toetsRegel(
  instellingenVoorstellen,
  [
    wens,
    { ...wens, straks: { ...nu, contactpunt: bureau } },
    { ...wens, straks: { ...nu, toestemmingDoorverstrekking: 'deelnemende-partijen' } },
  ],
  {
    'instellingsvoorstel-open': [
      { ...wens, voorstel: { vereist: ['gemeente', 'om', 'politie'], voor: [], tegen: [] } },
    ],
    'instellingen-gelijk': [{ ...wens, straks: { ...nu } }],
    'contactpunt-onvolledig': [{ ...wens, straks: { ...nu, contactpunt: { ...bureau, postadres: 'Kade 1' } } }],
    'reden-ontbreekt': [
      { ...wens, reden: undefined },
      { ...wens, reden: '  ' },
    ],
  },
);
toetsBevoegden(instellingenVoorstellen, weegploeg);
