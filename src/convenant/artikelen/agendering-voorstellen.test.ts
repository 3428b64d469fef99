// Test of the rule agendering-voorstellen.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Agenderingsvoorstel, agenderingVoorstellen } from './agendering-voorstellen.ts';

const geldig: Agenderingsvoorstel = {
  ...weegfeiten,
  stand: 'geanalyseerd',
  items: [...weegfeiten.items, { id: 'analyse', soort: 'analyse' }],
  analyse: { actueel: true },
  uitkomst: 'agenderen',
  motivering: 'gedrag is herhaald en gericht op personen',
  partijen: [
    { id: 'gemeente', reden: 'regie' },
    { id: 'om', reden: 'strafzaak' },
  ],
  externePartners: [{ id: 'de-brug', reden: 'schulden' }],
  selectie: [
    { gegeven: 'naw', reden: 'wie het betreft' },
    { gegeven: 'signaal', reden: 'de gedraging' },
    { gegeven: 'analyse', reden: 'het oordeel' },
  ],
  opBijlage1: ['de-brug', 'ggz'],
  convenantspartijen: ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'],
};
const { analyse: _, ...zonderAnalyse } = geldig;

/** Not scheduling copies nothing and involves nobody, so nothing of that kind is asked. */
const nietAgenderen: Agenderingsvoorstel = {
  ...geldig,
  uitkomst: 'niet-agenderen',
  partijen: [],
  externePartners: [],
  selectie: [],
};
const slordig: Agenderingsvoorstel = {
  ...nietAgenderen,
  partijen: [{ id: 'sv-meerstede', reden: '' }],
  externePartners: [{ id: 'sv-meerstede', reden: '' }],
  selectie: [{ gegeven: 'vrijgegeven-signaal', reden: '' }],
};

toetsRegel(
  agenderingVoorstellen,
  [
    geldig,
    nietAgenderen,
    slordig,
    { ...geldig, partijen: [{ id: 'rvdk', reden: 'kind' }], externePartners: [], opBijlage1: [] },
    {
      ...geldig,
      selectie: [
        { gegeven: 'politiesignaal', reden: 'de gedraging' },
        { gegeven: 'naw', reden: 'wie het betreft' },
      ],
    },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['geanalyseerd']),
    'analyse-ontbreekt': [zonderAnalyse],
    'analyse-verouderd': [{ ...geldig, analyse: { actueel: false } }],
    'informatie-loopt-nog': [{ ...geldig, openVragen: [{ id: 'vraag', aan: 'politie' }] }],
    'motivering-ontbreekt': [
      { ...geldig, motivering: undefined },
      { ...geldig, motivering: ' \n' },
      { ...nietAgenderen, motivering: '' },
    ],
    'geen-partij-te-betrekken': [
      { ...geldig, partijen: [] },
      { ...geldig, partijen: [{ id: 'sv-meerstede', reden: 'vraagt het zelf' }] },
      {
        ...geldig,
        partijen: [
          { id: 'gemeente', reden: 'regie' },
          { id: 'de-brug', reden: 'schulden' },
        ],
      },
    ],
    'reden-per-deelnemer-ontbreekt': [
      {
        ...geldig,
        partijen: [
          { id: 'gemeente', reden: 'regie' },
          { id: 'om', reden: ' ' },
        ],
      },
      { ...geldig, externePartners: [{ id: 'de-brug', reden: '' }] },
    ],
    'niet-op-bijlage-1': [
      { ...geldig, externePartners: [{ id: 'sv-meerstede', reden: 'vraagt het zelf' }] },
      {
        ...geldig,
        externePartners: [
          { id: 'de-brug', reden: 'schulden' },
          { id: 'sv-meerstede', reden: 'vraagt het zelf' },
        ],
      },
    ],
    'selectie-leeg': [
      { ...geldig, selectie: [] },
      { ...geldig, selectie: [{ gegeven: 'signaal', reden: 'de gedraging' }] },
      {
        ...geldig,
        selectie: [
          { gegeven: 'naw', reden: 'wie het betreft' },
          { gegeven: 'analyse', reden: 'het oordeel' },
        ],
      },
    ],
    'reden-per-gegeven-ontbreekt': [
      {
        ...geldig,
        selectie: [
          { gegeven: 'naw', reden: 'wie het betreft' },
          { gegeven: 'signaal', reden: '\t' },
        ],
      },
    ],
    'gegeven-niet-over-te-dragen': [
      { ...geldig, selectie: [...geldig.selectie, { gegeven: 'melder', reden: 'wie het meldde' }] },
      { ...geldig, selectie: [...geldig.selectie, { gegeven: 'onbekend', reden: 'hoort erbij' }] },
    ],
    'machtiging-alleen-college': [
      { ...geldig, selectie: [...geldig.selectie, { gegeven: 'vrijgegeven-signaal', reden: 'de ernst' }] },
    ],
  },
);
toetsBevoegden(agenderingVoorstellen, weegploeg);
