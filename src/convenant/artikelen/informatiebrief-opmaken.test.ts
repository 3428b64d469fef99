// Test of the rule informatiebrief-opmaken.
import { geldigeBrieven, tegenvoorbeeldenBrief, tegenvoorbeeldenVrij } from '../informatiebrief.test.ts';
import { achterhaald, geenBeletsel, informatiefeiten } from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informatiebriefOpmaken } from './informatiebrief-opmaken.ts';

const [brief] = geldigeBrieven;
if (brief === undefined) throw new Error('er is geen geldige brief');

toetsRegel(
  informatiebriefOpmaken,
  [
    ...geldigeBrieven.map((een) => ({ ...informatiefeiten, ...een })),
    { ...informatiefeiten, ...brief, geinformeerdOp: '2026-11-17' },
  ],
  {
    'overleg-achterhaald': [{ ...informatiefeiten, ...brief, oordelen: achterhaald(geenBeletsel, '2026-11-11') }],
    ...tegenvoorbeeldenVrij(brief),
    ...tegenvoorbeeldenBrief(informatiefeiten),
  },
);
toetsBevoegden(informatiebriefOpmaken, weegploeg);
