// Test of the rule uitstel-aantekenen.
import {
  achterhaald,
  informatiefeiten,
  omZietBeletsel,
  tegenvoorbeeldenUitstel,
  uitstel,
} from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { uitstelAantekenen } from './uitstel-aantekenen.ts';

const geldig = { ...informatiefeiten, ...uitstel, oordelen: omZietBeletsel };
const { uitkomstOp: _, ...zonderUitkomst } = geldig;

toetsRegel(
  uitstelAantekenen,
  [geldig, { ...geldig, herbeoordelenOp: '2026-11-24' }, { ...geldig, gronden: ['b', 'e'] as const }],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'samengevoegd' }],
    'geen-uitkomst': [zonderUitkomst],
    'al-geinformeerd': [{ ...geldig, geinformeerdOp: '2026-11-17' }],
    'uitstel-loopt': [{ ...geldig, uitstel: { sinds: '2026-11-11', herbeoordelenOp: '2027-02-11' } }],
    'overleg-achterhaald': [{ ...geldig, oordelen: achterhaald(omZietBeletsel) }],
    'overleg-niet-gevoerd': [
      { ...geldig, oordelen: omZietBeletsel.slice(1) },
      { ...geldig, oordelen: [] },
      { ...geldig, oordelen: omZietBeletsel.slice(1), gronden: ['a'] },
      { ...geldig, oordelen: omZietBeletsel.filter(({ partij }) => partij !== 'om'), gronden: ['a'] },
    ],
    ...tegenvoorbeeldenUitstel(geldig),
  },
);
toetsBevoegden(uitstelAantekenen, weegploeg);
