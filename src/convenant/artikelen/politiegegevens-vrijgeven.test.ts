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
    { ...geldig, doelen: ['a', 'b', 'c'], functionaris: { ...overleg, datum: '2026-11-01' } },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
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
