// Test of the rule correctie-beantwoorden.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Beantwoording, correctieBeantwoorden } from './correctie-beantwoorden.ts';

const geldig: Beantwoording = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  punten: 1,
  open: 0,
  neutraal: false,
  redenNeutraal: undefined,
  contact: 'Bureau Aanpak, 06-00000001',
  verzondenOp: '2026-11-23',
};
const gezocht = { doorzochtOp: '2026-11-10', archiefDoorzochtOp: '2026-11-12' };
const niets: Beantwoording = { ...geldig, ...gezocht, punten: 0 };

toetsRegel(
  correctieBeantwoorden,
  [
    geldig,
    { ...geldig, verzondenOp: '2026-11-02' },
    { ...geldig, identiteitOp: '2026-11-01', verzondenOp: '2026-11-01' },
    { ...geldig, beslotenOp: '2026-11-16', verzondenOp: '2026-11-16' },
    // What was searched after the decisions is nothing that this letter rests on.
    { ...geldig, doorzochtOp: '2026-11-20', archiefDoorzochtOp: '2026-11-20', verzondenOp: '2026-11-19' },
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
      { ...geldig, punten: 0 },
      { ...geldig, punten: 0, doorzochtOp: '2026-11-10' },
      { ...geldig, punten: 0, archiefDoorzochtOp: '2026-11-12' },
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
      { ...geldig, verzondenOp: '2026-10-31' },
      { ...geldig, identiteitOp: '2026-10-30', verzondenOp: '2026-10-31' },
      { ...geldig, verzondenOp: '2026-11-01' },
      { ...geldig, beslotenOp: '2026-11-16', verzondenOp: '2026-11-15' },
      { ...niets, verzondenOp: '2026-11-11' },
      { ...niets, archiefDoorzochtOp: '2026-11-09', verzondenOp: '2026-11-09' },
      { ...geldig, verzondenOp: '2026-11-24' },
    ],
  },
);
toetsBevoegden(correctieBeantwoorden, ['uitvoerder']);
