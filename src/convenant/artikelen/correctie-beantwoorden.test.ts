// Test of the rule correctie-beantwoorden.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { type Beantwoording, correctieBeantwoorden } from './correctie-beantwoorden.ts';

const gezocht = { doorzochtOp: '2026-11-02', archiefDoorzochtOp: '2026-11-22' };
const geldig: Beantwoording = {
  ...verzoekfeiten,
  ...gezocht,
  nieuw: { registers: false, archief: false },
  openVondsten: 0,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  punten: 1,
  open: 0,
  bevestigd: true,
  neutraal: false,
  gronden: [],
  weging: undefined,
  contact: 'Bureau Aanpak, 06-00000001',
  verzondenOp: '2026-11-23',
  lopendUitstel: 0,
};
const niets: Beantwoording = { ...geldig, doorzochtOp: '2026-11-10', punten: 0, bevestigd: false };
const stil: Beantwoording = { ...geldig, neutraal: true, gronden: ['b'], weging: 'Het informeren is uitgesteld.' };
/** The letter went on a day; the search behind the seal was of that day or the day before. */
const op = (verzondenOp: string, archiefDoorzochtOp: string) => ({ ...geldig, verzondenOp, archiefDoorzochtOp });
/** Known and searched before the request came in: the day of receipt alone counts. */
const vroeg = { identiteitOp: '2026-10-30', doorzochtOp: '2026-10-30' };

toetsRegel(
  correctieBeantwoorden,
  [
    geldig,
    op('2026-11-02', '2026-11-02'),
    op('2026-11-03', '2026-11-02'),
    { ...op('2026-11-16', '2026-11-15'), beslotenOp: '2026-11-16' },
    { ...niets, ...op('2026-11-12', '2026-11-12'), doorzochtOp: '2026-11-12' },
    { ...geldig, bevestigd: false },
    stil,
    { ...stil, punten: 0 },
    { ...stil, bevestigd: false },
    niets,
    { ...niets, neutraal: true },
    { ...niets, lopendUitstel: 1 },
    { ...stil, lopendUitstel: 1 },
    { ...geldig, lopendUitstel: 1, openreden: 'Het onderzoek is gesloten.' },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'curator' }],
    'punten-onbeslist': [{ ...geldig, open: 1 }],
    'niet-gezocht': [
      ...[geldig, niets].flatMap(({ doorzochtOp = '', archiefDoorzochtOp = '', ...feiten }) => [
        { ...feiten, archiefDoorzochtOp },
        { ...feiten, doorzochtOp },
      ]),
    ],
    'registers-opnieuw-doorzoeken': [geldig, niets].map((een) => ({
      ...een,
      nieuw: { registers: true, archief: false },
    })),
    'vondsten-open': [{ ...geldig, openVondsten: 1 }],
    'archief-opnieuw-doorzoeken': [
      { ...geldig, archiefDoorzochtOp: '2026-11-21' },
      op('2026-11-20', '2026-11-18'),
      { ...niets, archiefDoorzochtOp: '2026-11-21' },
      { ...geldig, nieuw: { registers: false, archief: true } },
    ],
    'nog-niets-voorgelegd': [{ ...niets, bevestigd: true }],
    'weigergrond-ontbreekt': [
      { ...stil, gronden: [] },
      { ...stil, gronden: [], punten: 0 },
      { ...stil, gronden: [], bevestigd: false },
    ],
    'weging-ontbreekt': [
      { ...stil, weging: undefined },
      { ...stil, weging: ' ', punten: 0 },
      { ...stil, weging: ' ', bevestigd: false },
    ],
    'openreden-ontbreekt': [
      { ...geldig, lopendUitstel: 1 },
      { ...geldig, lopendUitstel: 2, openreden: ' ' },
    ],
    'contact-ontbreekt': [
      { ...geldig, contact: undefined },
      { ...geldig, contact: ' ' },
    ],
    'verzenddag-ongeldig': [
      { ...op('2026-10-31', '2026-10-30'), ...vroeg },
      { ...op('2026-11-01', '2026-10-31'), doorzochtOp: '2026-10-30' },
      { ...op('2026-11-04', '2026-11-05'), ...vroeg },
      { ...op('2026-11-04', '2026-11-03'), ...vroeg, doorzochtOp: '2026-11-05' },
      { ...op('2026-11-15', '2026-11-14'), beslotenOp: '2026-11-16' },
      { ...op('2026-11-09', '2026-11-09'), doorzochtOp: '2026-11-10' },
      op('2026-11-24', '2026-11-23'),
    ],
  },
);
toetsBevoegden(correctieBeantwoorden, weegploeg);
