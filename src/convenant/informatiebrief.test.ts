// What the rules of the letter share: a letter to an adult, one to the parent of a child, and what breaks them.
import type { Briefkeuzes, Geadresseerde } from './informatiebrief.ts';
import { informatiefeiten, omZietBeletsel } from './informatieplicht.test.ts';
import type { Tegenvoorbeelden } from './regeltoets.ts';

const zelf: Geadresseerde = { hoedanigheid: 'betrokkene', naam: 'Proef', adres: 'Kade 1' };
const ouder: Geadresseerde = { hoedanigheid: 'wettelijk-vertegenwoordiger', naam: 'Ouder', adres: 'Kade 1' };
const curator: Geadresseerde = { hoedanigheid: 'curator', naam: 'Curator', adres: 'Kade 2' };

const volwassen: Briefkeuzes = {
  leeftijd: '16-of-ouder',
  aan: [zelf],
  redenZonderVertegenwoordiger: undefined,
  redenZonderBetrokkene: undefined,
  herkomstNoemen: true,
  redenZonderHerkomst: undefined,
  contact: 'telefoon 06-00000001',
};
const vastgesteld = { vastgesteldHoe: 'Het curateleregister, inschrijving van 1 mei.', vastgesteldOp: '2026-11-02' };
const kind: Briefkeuzes = { ...volwassen, leeftijd: 'onder-16', aan: [ouder] };

/** Letters that may be made. */
export const geldigeBrieven: readonly Briefkeuzes[] = [
  volwassen,
  { ...volwassen, aan: [zelf, curator], ...vastgesteld },
  { ...volwassen, aan: [zelf, curator], ...vastgesteld, vastgesteldOp: '2026-11-23' },
  { ...volwassen, aan: [curator], ...vastgesteld, redenZonderBetrokkene: 'Leest geen post.' },
  kind,
  { ...kind, aan: [ouder, zelf] },
  { ...kind, aan: [zelf], redenZonderVertegenwoordiger: 'De ouder is zelf betrokken.' },
  { ...volwassen, herkomstNoemen: false, redenZonderHerkomst: 'De melder zou te herkennen zijn.' },
];

/** What breaks a letter, whatever else is known. */
export const tegenvoorbeeldenBrief = <R extends object>(rest: R): Tegenvoorbeelden<R & Briefkeuzes> => ({
  'geadresseerde-ontbreekt': [
    { ...rest, ...volwassen, aan: [] },
    { ...rest, ...kind, aan: [] },
    { ...rest, ...volwassen, aan: [{ ...zelf, naam: undefined }] },
    { ...rest, ...volwassen, aan: [zelf, { ...curator, adres: ' ' }], ...vastgesteld },
  ],
  'vertegenwoordiger-niet-geadresseerd': [
    { ...rest, ...kind, aan: [zelf] },
    { ...rest, ...kind, aan: [zelf], redenZonderVertegenwoordiger: ' ' },
  ],
  'vertegenwoordiger-past-niet': [
    { ...rest, ...volwassen, aan: [ouder] },
    { ...rest, ...volwassen, aan: [zelf, ouder] },
    { ...rest, ...kind, aan: [ouder, curator], ...vastgesteld },
    { ...rest, ...kind, aan: [ouder, { ...curator, hoedanigheid: 'mentor' }], ...vastgesteld },
  ],
  'betrokkene-niet-geadresseerd': [
    { ...rest, ...volwassen, aan: [curator], ...vastgesteld },
    {
      ...rest,
      ...volwassen,
      aan: [{ ...curator, hoedanigheid: 'mentor' }],
      ...vastgesteld,
      redenZonderBetrokkene: ' ',
    },
  ],
  'curator-niet-vastgesteld': [
    { ...rest, ...volwassen, aan: [zelf, curator], vastgesteldOp: vastgesteld.vastgesteldOp },
    { ...rest, ...volwassen, aan: [zelf, { ...curator, hoedanigheid: 'mentor' }], ...vastgesteld, vastgesteldHoe: ' ' },
  ],
  'curatele-dag-ongeldig': [
    { ...rest, ...volwassen, aan: [zelf, curator], vastgesteldHoe: vastgesteld.vastgesteldHoe },
    {
      ...{ ...rest, ...volwassen, aan: [zelf, { ...curator, hoedanigheid: 'mentor' }], ...vastgesteld },
      vastgesteldOp: '2026-11-24',
    },
  ],
  'contact-ontbreekt': [
    { ...rest, ...volwassen, contact: undefined },
    { ...rest, ...volwassen, contact: ' ' },
  ],
  'archiefreden-ontbreekt': [
    { ...rest, ...volwassen, gearchiveerd: true },
    { ...rest, ...volwassen, gearchiveerd: true, archiefreden: ' ' },
  ],
  'reden-herkomst-ontbreekt': [
    { ...rest, ...volwassen, herkomstNoemen: false },
    { ...rest, ...volwassen, herkomstNoemen: false, redenZonderHerkomst: ' ' },
  ],
});

/** What stands in the way of informing, for a letter that is in order itself. */
export const tegenvoorbeeldenVrij = <B extends object>(brief: B): Tegenvoorbeelden<typeof informatiefeiten & B> => {
  const { uitkomstOp: _, ...zonderUitkomst } = informatiefeiten;
  return {
    'stand-staat-niet-toe': [{ ...informatiefeiten, ...brief, stand: 'samengevoegd' }],
    'geen-uitkomst': [{ ...zonderUitkomst, ...brief }],
    'uitstel-loopt': [
      { ...informatiefeiten, ...brief, uitstel: { sinds: '2026-11-11', herbeoordelenOp: '2027-02-11' } },
    ],
    'overleg-niet-gevoerd': [
      { ...informatiefeiten, ...brief, oordelen: [] },
      { ...informatiefeiten, ...brief, oordelen: informatiefeiten.oordelen.slice(1) },
    ],
    'beletsel-blijft': [{ ...informatiefeiten, ...brief, oordelen: omZietBeletsel }],
  };
};
