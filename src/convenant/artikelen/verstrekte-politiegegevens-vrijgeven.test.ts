// Test of the rule verstrekte-politiegegevens-vrijgeven.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Casusvrijgave, verstrektePolitiegegevensVrijgeven } from './verstrekte-politiegegevens-vrijgeven.ts';

const overleg = { naam: 'W. Hazelhorst', datum: '2026-11-23', akkoord: true };
const geldig: Casusvrijgave = {
  ...casusfeiten,
  verzegeld: true,
  gemeenteNeemtDeel: true,
  maatregelenGemeente: true,
  doelen: ['a'],
  noodzaak: 'zonder dit gegeven is het plan niet te maken',
  opsporingsbelang: { geenBezwaar: true, naam: 'R. Zijlmans', datum: '2026-11-23' },
  functionaris: overleg,
  om: { ...overleg, naam: 'S. Holleman-Vos' },
};
const gebrekkig = [
  { ...overleg, naam: undefined },
  { ...overleg, naam: ' ' },
  { ...overleg, datum: undefined },
  { ...overleg, datum: '2026-11-24' },
  { ...overleg, akkoord: false },
];
const belang = geldig.opsporingsbelang;

toetsRegel(
  verstrektePolitiegegevensVrijgeven,
  casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'niet-verzegeld': [{ ...geldig, verzegeld: false }],
    'gemeente-geen-deelnemer': [{ ...geldig, gemeenteNeemtDeel: false }],
    'maatregelen-gemeente-ontbreken': [{ ...geldig, maatregelenGemeente: false }],
    'doel-ontbreekt': [{ ...geldig, doelen: [] }],
    'noodzaak-ontbreekt': [
      { ...geldig, noodzaak: undefined },
      { ...geldig, noodzaak: ' ' },
    ],
    'opsporingsbelang-verzet-zich': [
      { ...geldig, opsporingsbelang: { ...belang, geenBezwaar: false } },
      { ...geldig, opsporingsbelang: { ...belang, naam: ' ' } },
      { ...geldig, opsporingsbelang: { ...belang, datum: undefined } },
      { ...geldig, opsporingsbelang: { ...belang, datum: '2026-11-24' } },
    ],
    'functionaris-niet-geraadpleegd': gebrekkig.map((functionaris) => ({ ...geldig, functionaris })),
    'om-niet-geraadpleegd': gebrekkig.map((om) => ({ ...geldig, om })),
  },
);
toetsBevoegden(verstrektePolitiegegevensVrijgeven, ['casusoverleglid om', 'casusoverleglid politie']);
