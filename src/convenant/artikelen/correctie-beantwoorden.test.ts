// Test of the rule correctie-beantwoorden.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Beantwoording, correctieBeantwoorden } from './correctie-beantwoorden.ts';

const gezocht = { doorzochtOp: '2026-11-02', archiefDoorzochtOp: '2026-11-02' };
const geldig: Beantwoording = {
  ...verzoekfeiten,
  ...gezocht,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  punten: 1,
  open: 0,
  neutraal: false,
  redenNeutraal: undefined,
  contact: 'Bureau Aanpak, 06-00000001',
  verzondenOp: '2026-11-23',
};
const niets: Beantwoording = { ...geldig, doorzochtOp: '2026-11-10', archiefDoorzochtOp: '2026-11-12', punten: 0 };
/** Known and searched before the request came in: the day of receipt alone counts. */
const vroeg = { identiteitOp: '2026-10-30', doorzochtOp: '2026-10-30', archiefDoorzochtOp: '2026-10-30' };

toetsRegel(
  correctieBeantwoorden,
  [
    geldig,
    { ...geldig, verzondenOp: '2026-11-02' },
    { ...geldig, beslotenOp: '2026-11-16', verzondenOp: '2026-11-16' },
    { ...niets, verzondenOp: '2026-11-12' },
    { ...geldig, neutraal: true, redenNeutraal: 'Het informeren is uitgesteld.' },
    niets,
    { ...niets, neutraal: true },
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
    'reden-neutraal-ontbreekt': [
      { ...geldig, neutraal: true },
      { ...geldig, neutraal: true, redenNeutraal: ' ' },
    ],
    'contact-ontbreekt': [
      { ...geldig, contact: undefined },
      { ...geldig, contact: ' ' },
    ],
    'verzenddag-ongeldig': [
      { ...geldig, ...vroeg, verzondenOp: '2026-10-31' },
      { ...geldig, doorzochtOp: '2026-10-30', archiefDoorzochtOp: '2026-10-30', verzondenOp: '2026-11-01' },
      { ...geldig, ...vroeg, archiefDoorzochtOp: '2026-11-05', verzondenOp: '2026-11-04' },
      { ...geldig, ...vroeg, doorzochtOp: '2026-11-05', verzondenOp: '2026-11-04' },
      { ...geldig, beslotenOp: '2026-11-16', verzondenOp: '2026-11-15' },
      { ...niets, verzondenOp: '2026-11-11' },
      { ...niets, archiefDoorzochtOp: '2026-11-09', verzondenOp: '2026-11-09' },
      { ...geldig, verzondenOp: '2026-11-24' },
    ],
  },
);
toetsBevoegden(correctieBeantwoorden, ['uitvoerder']);
