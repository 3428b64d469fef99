// Test of the rule nadere-informatie-geven.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Informatieantwoord, nadereInformatieGeven } from './nadere-informatie-geven.ts';

const politie: Informatieantwoord = {
  ...weegfeiten,
  stand: 'informatie-gevraagd',
  openVragen: [
    { id: 'vraag-om', aan: 'om' },
    { id: 'vraag-politie', aan: 'politie' },
    { id: 'vraag-gemeente', aan: 'gemeente' },
  ],
  vraagId: 'vraag-politie',
  partij: 'politie',
  antwoord: 'geen registraties na mei',
  grondslag: 'wpg-20',
  regime: '8',
};
const om: Informatieantwoord = {
  ...politie,
  partij: 'om',
  vraagId: 'vraag-om',
  grondslag: 'wjsg-39f-1',
  regime: undefined,
};
const gemeente: Informatieantwoord = {
  ...politie,
  partij: 'gemeente',
  vraagId: 'vraag-gemeente',
  grondslag: 'avg-6-1-e',
  regime: undefined,
};

toetsRegel(
  nadereInformatieGeven,
  [politie, { ...politie, regime: '13' }, om, gemeente],
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
