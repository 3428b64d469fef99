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
    // In people's own words: beside a released item the analysis does not go along as it is.
    { gegeven: 'analyse', reden: 'het oordeel', tekst: 'het gedrag is herhaald' },
  ],
  opBijlage1: ['de-brug', 'ggz'],
  convenantspartijen: ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'],
  wacht: [],
};
const { analyse: _, ...zonderAnalyse } = geldig;
/** Who did not answer in time does not hold up the others. */
const verlopen = { id: 'verlopen', aan: 'om' as const, uiterlijk: '2026-11-22' };

/** Not scheduling copies nothing and involves nobody, so nothing of that kind is asked. */
const nietAgenderen: Agenderingsvoorstel = {
  ...geldig,
  uitkomst: 'niet-agenderen',
  partijen: [],
  externePartners: [],
  selectie: [],
};
const leeg: Agenderingsvoorstel = {
  ...nietAgenderen,
  items: geldig.items.filter(({ soort }) => soort !== 'signaal'),
};
const zonder = ({ analyse: __, ...rest }: Agenderingsvoorstel): Agenderingsvoorstel => rest;
const slordig: Agenderingsvoorstel = {
  ...nietAgenderen,
  partijen: [{ id: 'sv-meerstede', reden: '' }],
  externePartners: [{ id: 'sv-meerstede', reden: '' }],
  selectie: [
    { gegeven: 'vrijgegeven-signaal', reden: '' },
    { gegeven: 'vrijgegeven-signaal', reden: '' },
  ],
};

toetsRegel(
  agenderingVoorstellen,
  [
    geldig,
    { ...nietAgenderen, wacht: ['correctie', 'afscherming'] },
    ...(['informatie-gevraagd', 'geanalyseerd'] as const).map((stand) => ({
      ...geldig,
      stand,
      openVragen: [verlopen],
    })),
    {
      ...geldig,
      items: geldig.items.filter(({ id }) => id !== 'vrijgegeven-signaal'),
      selectie: geldig.selectie.map(({ gegeven, reden }) => ({ gegeven, reden })),
    },
    nietAgenderen,
    // Without a core party there is no weegploeg that analyses; that somebody is not scheduled can still be decided.
    { ...zonder(nietAgenderen), onvoltallig: true },
    { ...nietAgenderen, analyse: { actueel: false }, onvoltallig: true },
    slordig,
    // Every signal was withdrawn; an answer, a name or a reporter is no signal.
    leeg,
    { ...leeg, stand: 'ingebracht', analyse: { actueel: false } },
    { ...zonder(leeg), stand: 'ingebracht' },
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
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['ingebracht', 'informatie-gevraagd', 'geanalyseerd']),
    'dossier-verzegeld': [{ ...geldig, verzegeld: true }],
    'weegploeg-onvoltallig': [{ ...geldig, onvoltallig: true }],
    'analyse-ontbreekt': [zonderAnalyse, { ...zonderAnalyse, stand: 'ingebracht' }],
    'analyse-verouderd': [
      { ...geldig, analyse: { actueel: false } },
      { ...nietAgenderen, analyse: { actueel: false } },
    ],
    'informatie-loopt-nog': [
      { ...geldig, openVragen: [{ id: 'vraag', aan: 'politie', uiterlijk: '2026-11-23' }] },
      { ...geldig, openVragen: [verlopen, { id: 'vraag', aan: 'politie', uiterlijk: '2026-11-24' }] },
    ],
    'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
    'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
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
    'dubbel-genoemd': [
      { ...geldig, partijen: [...geldig.partijen, { id: 'om', reden: 'nog eens' }] },
      { ...geldig, externePartners: [...geldig.externePartners, { id: 'de-brug', reden: 'nog eens' }] },
      { ...geldig, selectie: [...geldig.selectie, { gegeven: 'naw', reden: 'nog eens' }] },
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
      // Nobody is scheduled on what was withdrawn.
      { ...leeg, uitkomst: 'agenderen', partijen: geldig.partijen, selectie: [{ gegeven: 'naw', reden: 'wie' }] },
      { ...geldig, selectie: [{ gegeven: 'signaal', reden: 'de gedraging' }] },
      {
        ...geldig,
        selectie: [
          { gegeven: 'naw', reden: 'wie het betreft' },
          { gegeven: 'analyse', reden: 'het oordeel', tekst: 'ingekort' },
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
      // Shortened or not, the item itself is for the college only.
      {
        ...geldig,
        selectie: [...geldig.selectie, { gegeven: 'vrijgegeven-signaal', reden: 'de ernst', tekst: 'ingekort' }],
      },
      ...[undefined, ' '].map((tekst) => ({
        ...geldig,
        selectie: geldig.selectie.map((keuze) => (keuze.gegeven === 'analyse' ? { ...keuze, tekst } : keuze)),
      })),
    ],
  },
);
toetsBevoegden(agenderingVoorstellen, weegploeg);
