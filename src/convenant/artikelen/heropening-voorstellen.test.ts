// Test of the rule heropening-voorstellen.
import type { Archieffeiten } from '../heropening.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Heropeningsinvoer, heropeningVoorstellen } from './heropening-voorstellen.ts';

const feiten: Archieffeiten = {
  vandaag: '2026-10-13',
  optreden: { rol: 'weegploeglid', partij: 'gemeente' },
  weegdossier: true,
  verzegeld: false,
  vernietigen: '2026-10-14',
  items: [
    { id: 'naw', soort: 'naw' },
    { id: 'signaal', soort: 'signaal' },
    { id: 'van-politie', soort: 'signaal', regime: '13' },
    { id: 'vrijgegeven', soort: 'signaal', regime: '9' },
    { id: 'analyse', soort: 'analyse' },
    { id: 'melder', soort: 'melder' },
  ],
  wacht: [],
};
const kies = (...stukken: string[]) => stukken.map((stuk) => ({ stuk, reden: `nodig: ${stuk}` }));
const geldig: Heropeningsinvoer = {
  ...feiten,
  noodzaak: 'Herhaling na jaren rust.',
  doelen: ['c'],
  selectie: kies('naw', 'signaal'),
};

toetsRegel(
  heropeningVoorstellen,
  [geldig, { ...geldig, doelen: ['b', 'c'], selectie: kies('naw', 'signaal', 'van-politie') }],
  {
    'alleen-weegdossier': [{ ...geldig, weegdossier: false }],
    'dossier-verzegeld': [{ ...geldig, verzegeld: true }],
    'bewaartermijn-voorbij': [
      { ...geldig, vandaag: '2026-10-14' },
      { ...geldig, vandaag: '2026-10-15' },
    ],
    'voorstel-loopt-al': [
      { ...geldig, openVoorstel: { id: 'eerder', open: true, vereist: ['gemeente'], voor: [], tegen: [] } },
    ],
    'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
    'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
    'noodzaak-ontbreekt': [
      { ...geldig, noodzaak: undefined },
      { ...geldig, noodzaak: ' ' },
    ],
    'doel-ontbreekt': [{ ...geldig, doelen: [] }],
    'selectie-leeg': [
      { ...geldig, selectie: [] },
      { ...geldig, selectie: kies('naw') },
      { ...geldig, selectie: kies('signaal', 'van-politie') },
    ],
    'reden-per-gegeven-ontbreekt': [
      { ...geldig, selectie: [...kies('naw'), { stuk: 'signaal', reden: ' ' }] },
      { ...geldig, selectie: [{ stuk: 'naw', reden: '' }, ...kies('signaal')] },
    ],
    'dubbel-genoemd': [{ ...geldig, selectie: kies('naw', 'signaal', 'signaal') }],
    'gegeven-niet-te-heropenen': [
      { ...geldig, selectie: kies('naw', 'signaal', 'vrijgegeven') },
      { ...geldig, selectie: kies('naw', 'signaal', 'analyse') },
      { ...geldig, selectie: kies('naw', 'signaal', 'melder') },
      { ...geldig, selectie: kies('naw', 'signaal', 'onbekend') },
    ],
  },

  {
    // A judgement of then takes the place of no signal.
    samenloop: [
      {
        situatie: { ...geldig, selectie: kies('naw', 'analyse') },
        redenen: ['selectie-leeg', 'gegeven-niet-te-heropenen'],
      },
    ],
  },
);
toetsBevoegden(heropeningVoorstellen, weegploeg);
