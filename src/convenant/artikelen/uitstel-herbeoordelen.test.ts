// Test of the rule uitstel-herbeoordelen.
import {
  achterhaald,
  geenBeletsel,
  informatiefeiten,
  omZietBeletsel,
  tegenvoorbeeldenUitstel,
  uitstel,
} from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Herbeoordeling, uitstelHerbeoordelen } from './uitstel-herbeoordelen.ts';

const blijft: Herbeoordeling = {
  ...informatiefeiten,
  ...uitstel,
  oordelen: omZietBeletsel,
  uitstel: { sinds: '2026-11-11', herbeoordelenOp: '2026-12-11' },
  uitkomst: 'blijft',
  reden: undefined,
};
const vervallen: Herbeoordeling = {
  ...blijft,
  oordelen: geenBeletsel,
  gronden: [],
  noodzaak: undefined,
  evenredigheid: undefined,
  herbeoordelenOp: undefined,
  uitkomst: 'vervallen',
  reden: 'De medeverdachten zijn gehoord.',
};
const { uitkomstOp: _, ...zonderUitkomst } = blijft;
const { uitstel: __, ...zonderUitstel } = blijft;

toetsRegel(uitstelHerbeoordelen, [blijft, vervallen], {
  'stand-staat-niet-toe': [{ ...blijft, stand: 'samengevoegd' }],
  'geen-uitkomst': [zonderUitkomst],
  'geen-uitstel': [zonderUitstel],
  'overleg-achterhaald': [{ ...blijft, oordelen: achterhaald(omZietBeletsel) }],
  'overleg-niet-gevoerd': [
    { ...blijft, oordelen: omZietBeletsel.slice(1) },
    { ...vervallen, oordelen: [] },
  ],
  'beletsel-blijft': [{ ...vervallen, oordelen: omZietBeletsel }],
  'reden-ontbreekt': [
    { ...vervallen, reden: undefined },
    { ...vervallen, reden: ' ' },
  ],
  ...tegenvoorbeeldenUitstel(blijft),
});
toetsBevoegden(uitstelHerbeoordelen, weegploeg);
