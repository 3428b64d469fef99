// Test of the rule achterblijver-opnemen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Achterblijveropname, achterblijverOpnemen } from './achterblijver-opnemen.ts';

const geldig: Achterblijveropname = {
  ...casusfeiten,
  achternaam: 'Postma',
  rol: 'echtgenote',
  noodzaak: 'het plan biedt haar hulp',
  buitenland: false,
  verblijfToelichting: undefined,
  gezinsband: 'woonden samen met hun zoon',
  hulp: true,
  wensOp: '2026-11-23',
};

toetsRegel(
  achterblijverOpnemen,
  [
    ...casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
    { ...geldig, hulp: false, wensOp: undefined },
    { ...geldig, hulp: false },
    { ...geldig, buitenland: true, verblijfToelichting: 'reisde mee tot de grens' },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'naam-ontbreekt': [{ ...geldig, achternaam: ' ' }],
    'rol-ontbreekt': [{ ...geldig, rol: ' ' }],
    'noodzaak-ontbreekt': [{ ...geldig, noodzaak: ' ' }],
    'verblijf-toelichting-ontbreekt': [{ ...geldig, buitenland: true }],
    'gezinsband-ontbreekt': [
      { ...geldig, gezinsband: undefined },
      { ...geldig, gezinsband: ' ' },
    ],
    'wens-achterblijver-ontbreekt': [
      { ...geldig, wensOp: undefined },
      { ...geldig, wensOp: '2026-11-24' },
      { ...geldig, hulp: false, wensOp: '2026-11-24' },
    ],
  },
);
toetsBevoegden(achterblijverOpnemen, [...casusoverleg, 'uitvoerder']);
