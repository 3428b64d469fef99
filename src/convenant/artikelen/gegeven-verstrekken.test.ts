// Test of the rule gegeven-verstrekken.
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { gegevenVerstrekken, type Verstrekking } from './gegeven-verstrekken.ts';

const gemeente: Verstrekking = {
  ...casusfeiten,
  stand: 'geopend',
  partij: 'gemeente',
  soort: 'signaal',
  gedraging: 'bedreigde een buurman',
  gedragingDatum: '2026-11-23',
  criteria: 1,
  conclusie: undefined,
  fase: 'opstellen',
  noodzaak: 'zonder dit is het risico niet te wegen',
  grondslag: 'avg-6-1-e',
  belang: undefined,
  doel: undefined,
  reclasseringsdoel: undefined,
  regime: undefined,
};
const om: Verstrekking = {
  ...gemeente,
  partij: 'om',
  grondslag: 'wjsg-39f-1',
  belang: 'voorkomen van strafbare feiten',
  doel: 'persoonsgerichte aanpak',
};
const politie: Verstrekking = { ...gemeente, partij: 'politie', grondslag: 'wpg-20', regime: '8' };
const machtiging: Verstrekking = { ...politie, grondslag: 'wpg-18-2-machtiging', regime: '9' };
const rvdk: Verstrekking = { ...gemeente, partij: 'rvdk' };
const reclassering: Verstrekking = {
  ...gemeente,
  partij: 'reclassering',
  grondslag: 'avg-6-1-c',
  reclasseringsdoel: 'I',
};
const analyse: Verstrekking = {
  ...gemeente,
  soort: 'analyse',
  gedraging: undefined,
  gedragingDatum: undefined,
  criteria: 0,
  conclusie: 'er is zicht op werk',
};
const plan = { versie: 1, inOpstelling: false, doelen: ['b'], maatregelen: 1 };
const vastgesteld: Verstrekking = { ...gemeente, stand: 'plan-vastgesteld', plan, fase: 'uitvoeren' };
const volgende = { ...plan, versie: 2, inOpstelling: true };
const opnieuw: Verstrekking = { ...gemeente, stand: 'plan-in-opstelling', plan: volgende };

toetsRegel(
  gegevenVerstrekken,
  [
    gemeente,
    om,
    politie,
    { ...politie, regime: '13' },
    machtiging,
    { ...machtiging, regime: '10-1-a' },
    { ...machtiging, regime: '10-1-c' },
    rvdk,
    reclassering,
    { ...reclassering, reclasseringsdoel: 'II' },
    { ...reclassering, reclasseringsdoel: 'III' },
    analyse,
    { ...gemeente, gedragingDatum: '2026-11' },
    { ...gemeente, gedragingDatum: undefined },
    vastgesteld,
    { ...vastgesteld, fase: 'monitoren' },
    { ...gemeente, stand: 'plan-in-opstelling', plan: { ...volgende, versie: 1 } },
    opnieuw,
    { ...opnieuw, fase: 'uitvoeren' },
    { ...opnieuw, fase: 'monitoren' },
  ],
  {
    'stand-staat-niet-toe': [{ ...vastgesteld, stand: 'gesloten' }],
    'geen-feitelijke-gedraging': [
      { ...gemeente, gedraging: undefined },
      { ...gemeente, gedraging: ' ' },
    ],
    'criterium-ontbreekt': [{ ...gemeente, criteria: 0 }],
    'conclusie-ontbreekt': [
      { ...analyse, conclusie: undefined },
      { ...analyse, conclusie: ' ' },
    ],
    'datum-in-toekomst': [
      { ...gemeente, gedragingDatum: '2026-11-24' },
      { ...gemeente, gedragingDatum: '2026-12' },
    ],
    'noodzaak-ontbreekt': [
      { ...gemeente, noodzaak: undefined },
      { ...reclassering, noodzaak: ' ' },
      { ...analyse, noodzaak: '' },
    ],
    'fase-past-niet': [
      { ...gemeente, fase: 'uitvoeren' },
      { ...gemeente, fase: 'monitoren' },
      { ...vastgesteld, fase: 'opstellen' },
      { ...gemeente, stand: 'plan-in-opstelling', plan: { ...volgende, versie: 1 }, fase: 'uitvoeren' },
    ],
    'grondslag-om-ontbreekt': [
      { ...om, grondslag: undefined },
      { ...om, grondslag: 'avg-6-1-e' },
    ],
    'grondslag-politie-ontbreekt': [
      { ...politie, grondslag: undefined },
      { ...politie, grondslag: 'wpg-18-2-machtiging' },
      { ...machtiging, grondslag: 'wpg-20' },
    ],
    'grondslag-gemeente-ontbreekt': [
      { ...gemeente, grondslag: undefined },
      { ...gemeente, grondslag: 'avg-6-1-c' },
    ],
    'grondslag-rvdk-ontbreekt': [
      { ...rvdk, grondslag: undefined },
      { ...rvdk, grondslag: 'avg-6-1-c' },
    ],
    'grondslag-reclassering-ontbreekt': [
      { ...reclassering, grondslag: undefined },
      { ...reclassering, grondslag: 'avg-6-1-e' },
    ],
    'reclasseringsdoel-ontbreekt': [
      { ...reclassering, reclasseringsdoel: undefined },
      { ...reclassering, reclasseringsdoel: 'IV' },
    ],
    'belang-ontbreekt': [
      { ...om, belang: undefined },
      { ...om, belang: ' ' },
      { ...om, doel: undefined },
      { ...om, doel: ' ' },
    ],
    'wpg-regime-ontbreekt': [{ ...politie, regime: undefined }],
    'wpg-regime-alleen-politie': [
      { ...gemeente, regime: '8' },
      { ...om, regime: '9' },
    ],
    'regime-buiten-machtiging': [
      { ...politie, regime: '10-1-b' },
      { ...politie, regime: '12', grondslag: undefined },
    ],
  },
  {
    samenloop: [
      {
        situatie: { ...rvdk, regime: '12', noodzaak: undefined },
        redenen: ['noodzaak-ontbreekt', 'wpg-regime-alleen-politie', 'regime-buiten-machtiging'],
      },
    ],
  },
);
toetsBevoegden(gegevenVerstrekken, casusoverleg);
