// Test of the rule vondst-beoordelen.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { type Vondstbeoordeling, vondstBeoordelen } from './vondst-beoordelen.ts';

const eigen: Vondstbeoordeling = {
  ...verzoekfeiten,
  optreden: { rol: 'uitvoerder' },
  vondst: { register: 'weegploeg', soort: 'naw', verzegeld: false, oordeel: 'open' },
  oordeel: 'bevestigd',
  reden: 'Naam en adres kloppen.',
  overeenkomsten: ['naam'],
  leeftijdNagegaan: undefined,
};
/** Of a child whose birth date in the file is another, or none. */
const kind: Vondstbeoordeling = { ...eigen, hoedanigheid: 'ouder', bevoegd: true, zestienOp: '2027-05-01' };
const archief: Vondstbeoordeling = {
  ...eigen,
  optreden: { rol: 'weegploeglid' },
  vondst: { register: 'archief', soort: 'melder', verzegeld: false, oordeel: 'bevestigd' },
  oordeel: 'verworpen',
};
const verzegeld: Vondstbeoordeling = {
  ...archief,
  vondst: { register: 'weegploeg', soort: 'naw', verzegeld: true, oordeel: 'verworpen' },
  oordeel: 'bevestigd',
};

/** A letter is known to the core parties only, wherever it lies. */
const brief: Vondstbeoordeling = {
  ...archief,
  vondst: { register: 'weegploeg', soort: 'geadresseerde', verzegeld: false, oordeel: 'open' },
};

toetsRegel(
  vondstBeoordelen,
  [
    eigen,
    { ...eigen, vondst: { ...eigen.vondst, register: 'casusoverleg' } },
    { ...eigen, vondst: { ...eigen.vondst, register: 'verzoeken', soort: 'verzoeker' } },
    archief,
    verzegeld,
    brief,
    { ...brief, vondst: { ...brief.vondst, register: 'verzoeken' } },
    { ...kind, leeftijdNagegaan: true },
    { ...kind, overeenkomsten: ['naam', 'geboortedatum'] },
    { ...kind, oordeel: 'verworpen' },
    { ...kind, vondst: { ...kind.vondst, soort: 'melder' } },
    { ...kind, vondst: { ...kind.vondst, register: 'verzoeken' } },
    { ...kind, hoedanigheid: 'curator' },
  ],
  {
    'verzoek-afgehandeld': [{ ...eigen, stand: 'beantwoord' }],
    'vondst-van-ander': [
      { ...eigen, optreden: archief.optreden },
      { ...archief, optreden: eigen.optreden },
      { ...verzegeld, optreden: eigen.optreden },
      { ...brief, optreden: eigen.optreden },
    ],
    'vondst-ongewijzigd': [
      { ...eigen, vondst: { ...eigen.vondst, oordeel: 'bevestigd' } },
      { ...archief, oordeel: 'bevestigd' },
    ],
    'vondstoordeel-ontbreekt': [
      { ...eigen, oordeel: undefined },
      { ...eigen, oordeel: 'open' },
    ],
    'leeftijd-niet-nagegaan': [
      kind,
      { ...kind, leeftijdNagegaan: false },
      { ...kind, hoedanigheid: 'voogd' },
      { ...kind, overeenkomsten: ['naam', 'geboortedatum-omgewisseld'] },
    ],
    'reden-ontbreekt': [
      { ...eigen, reden: undefined },
      { ...eigen, reden: ' ' },
    ],
  },
);
toetsBevoegden(vondstBeoordelen, [...weegploeg, 'uitvoerder']);
