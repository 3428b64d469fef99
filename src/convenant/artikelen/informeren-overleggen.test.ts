// Test of the rule informeren-overleggen.
import { achterhaald, geenBeletsel, informatiefeiten } from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informerenOverleggen, type Overleg } from './informeren-overleggen.ts';

const geldig: Overleg = { ...informatiefeiten, oordelen: [], beletsel: true, gronden: ['a'], reden: 'er loopt iets' };
const { uitkomstOp: _, ...zonderUitkomst } = geldig;

toetsRegel(
  informerenOverleggen,
  [
    geldig,
    { ...geldig, beletsel: false, gronden: [] },
    // Who has spoken can speak again, also while a postponement runs.
    { ...geldig, oordelen: informatiefeiten.oordelen },
    // Whoever was told hears it again only after a new consultation, once something new came in.
    { ...geldig, geinformeerdOp: '2026-11-17', oordelen: achterhaald(geenBeletsel) },
    { ...geldig, uitstel: { sinds: '2026-11-11', herbeoordelenOp: '2027-02-11' } },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'samengevoegd' }],
    'geen-uitkomst': [zonderUitkomst],
    'al-geinformeerd': [{ ...geldig, geinformeerdOp: '2026-11-17', oordelen: geenBeletsel }],
    'uitstelgrond-ontbreekt': [{ ...geldig, gronden: [] }],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(informerenOverleggen, weegploeg);
