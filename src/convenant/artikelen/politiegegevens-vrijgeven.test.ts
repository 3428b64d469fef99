// Test of the rule politiegegevens-vrijgeven.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { politiegegevensVrijgeven, type Vrijgave } from './politiegegevens-vrijgeven.ts';

const overleg = { naam: 'W. Hazelhorst', datum: '2026-11-23', akkoord: true };
const geldig: Vrijgave = {
  vandaag: '2026-11-23',
  stand: 'ingebracht',
  verzegeld: true,
  maatregelenGemeente: true,
  doelen: ['a'],
  noodzaak: 'zonder dit gegeven is de rol niet te wegen',
  opsporingsbelang: { geenBezwaar: true, naam: 'R. Zijlmans', datum: '2026-11-23' },
  functionaris: overleg,
  om: { ...overleg, naam: 'S. Holleman-Vos' },
};
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'geagendeerd'] as const;
/** Six months to the day: the last day on which it reopens the weighing. */
const nietGeagendeerd: Vrijgave = { ...geldig, stand: 'niet-geagendeerd', besluitOp: '2026-05-23' };
const gebrekkig = [
  { ...overleg, naam: undefined },
  { ...overleg, naam: ' ' },
  { ...overleg, datum: undefined },
  { ...overleg, datum: '2026-11-24' },
  { ...overleg, akkoord: false },
];
const belang = geldig.opsporingsbelang;

toetsRegel(
  politiegegevensVrijgeven,
  [
    ...kan.map((stand) => ({ ...geldig, stand })),
    nietGeagendeerd,
    { ...nietGeagendeerd, besluitOp: '2026-11-23' },
    { ...geldig, doelen: ['a', 'b', 'c'], functionaris: { ...overleg, datum: '2026-11-01' } },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, [...kan, 'niet-geagendeerd']),
    'zes-maanden-voorbij': [
      { ...nietGeagendeerd, besluitOp: '2026-05-22' },
      { ...geldig, stand: 'niet-geagendeerd' },
    ],
    'niet-verzegeld': [{ ...geldig, verzegeld: false }],
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
toetsBevoegden(politiegegevensVrijgeven, ['weegploeglid om', 'weegploeglid politie']);
