// Test of the rule nadere-informatie-geven.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Informatieantwoord, nadereInformatieGeven } from './nadere-informatie-geven.ts';

const politie: Informatieantwoord = {
  ...weegfeiten,
  stand: 'informatie-gevraagd',
  openVragen: [
    { id: 'vraag-om', aan: 'om', uiterlijk: '2026-12-01' },
    { id: 'vraag-politie', aan: 'politie', uiterlijk: '2026-11-01' },
    { id: 'vraag-gemeente', aan: 'gemeente', uiterlijk: '2026-12-01' },
  ],
  vraagId: 'vraag-politie',
  partij: 'politie',
  antwoord: 'twee registraties na mei',
  nietsBekend: false,
  grondslag: 'wpg-20',
  noodzaak: 'zonder dit is er geen beeld',
  belang: undefined,
  doel: undefined,
  regime: '8',
};
const om: Informatieantwoord = {
  ...politie,
  partij: 'om',
  vraagId: 'vraag-om',
  grondslag: 'wjsg-39f-1',
  noodzaak: undefined,
  belang: 'veiligheid van volksvertegenwoordigers',
  doel: 'persoonsgerichte aanpak',
  regime: undefined,
};
const gemeente: Informatieantwoord = {
  ...politie,
  partij: 'gemeente',
  vraagId: 'vraag-gemeente',
  grondslag: 'avg-6-1-e',
  noodzaak: undefined,
  regime: undefined,
};
/** Nothing known is an answer without personal data, so it needs no ground. */
const niets = (van: Informatieantwoord): Informatieantwoord => ({
  ...van,
  nietsBekend: true,
  antwoord: undefined,
  grondslag: undefined,
  noodzaak: undefined,
  belang: undefined,
  doel: undefined,
  regime: undefined,
});

toetsRegel(
  nadereInformatieGeven,
  [politie, { ...politie, regime: '13' }, om, gemeente, niets(politie), niets(om), niets(gemeente)],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(politie, ['informatie-gevraagd']),
    'vraag-niet-aan-u': [
      { ...politie, openVragen: [] },
      { ...politie, vraagId: 'vraag-om' },
      { ...politie, vraagId: 'onbekend' },
    ],
    'antwoord-ontbreekt': [
      { ...politie, antwoord: undefined },
      { ...politie, antwoord: ' ' },
    ],
    'grondslag-om-ontbreekt': [
      { ...om, grondslag: undefined },
      { ...om, grondslag: 'avg-6-1-e' },
    ],
    'grondslag-politie-ontbreekt': [
      { ...politie, grondslag: undefined },
      { ...politie, grondslag: 'avg-6-1-e' },
      // Regime 8 opens by Wpg 20, not by the authorisation.
      { ...politie, grondslag: 'wpg-18-2-machtiging' },
    ],
    'grondslag-gemeente-ontbreekt': [
      { ...gemeente, grondslag: undefined },
      { ...gemeente, grondslag: 'wjsg-39f-1' },
    ],
    'belang-ontbreekt': [
      { ...om, belang: undefined },
      { ...om, belang: ' ' },
      { ...om, doel: undefined },
      { ...om, doel: ' ' },
    ],
    'noodzaak-ontbreekt': [
      { ...politie, noodzaak: undefined },
      { ...politie, noodzaak: ' ' },
    ],
    'wpg-regime-ontbreekt': [{ ...politie, regime: undefined }],
    'wpg-regime-alleen-politie': [
      { ...gemeente, regime: '8' },
      { ...om, regime: '13' },
    ],
    'regime-niet-in-antwoord': [
      { ...politie, regime: '9', grondslag: 'wpg-18-2-machtiging' },
      { ...politie, regime: '10-1-a', grondslag: 'wpg-18-2-machtiging' },
      { ...politie, regime: '10-1-c', grondslag: 'wpg-18-2-machtiging' },
      { ...politie, regime: '10-1-b' },
      { ...politie, regime: '12' },
    ],
  },
  {
    samenloop: [
      {
        situatie: { ...gemeente, regime: '12' },
        redenen: ['wpg-regime-alleen-politie', 'regime-niet-in-antwoord'],
      },
    ],
  },
);
toetsBevoegden(nadereInformatieGeven, weegploeg);
