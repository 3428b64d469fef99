// Test of the rule betrokkene-informeren.
import { geldigeBrieven, tegenvoorbeeldenBrief, tegenvoorbeeldenVrij } from '../informatiebrief.test.ts';
import { informatiefeiten } from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { betrokkeneInformeren } from './betrokkene-informeren.ts';

const verzending = { verzondenOp: '2026-11-23', redenOpnieuw: undefined };
const [brief] = geldigeBrieven;
if (brief === undefined) throw new Error('er is geen geldige brief');
const geldig = { ...informatiefeiten, ...brief, ...verzending };
const eerder = { ...geldig, geinformeerdOp: '2026-11-17' };

toetsRegel(
  betrokkeneInformeren,
  [
    ...geldigeBrieven.map((een) => ({ ...geldig, ...een })),
    { ...geldig, verzondenOp: '2026-11-10' },
    { ...geldig, verzondenOp: '2026-11-16', laatsteStapOp: '2026-11-16' },
    { ...eerder, redenOpnieuw: 'De brief kwam ongeopend terug.' },
  ],
  {
    ...tegenvoorbeeldenVrij({ ...brief, ...verzending }),
    ...tegenvoorbeeldenBrief({ ...informatiefeiten, ...verzending }),
    'verzending-ongeldig': [
      { ...geldig, verzondenOp: '2026-11-24' },
      { ...geldig, verzondenOp: '2026-11-09' },
      { ...geldig, verzondenOp: '2026-11-15', laatsteStapOp: '2026-11-16' },
      { ...geldig, verzondenOp: '2026-11-24', laatsteStapOp: '2026-11-16' },
    ],
    'reden-ontbreekt': [eerder, { ...eerder, redenOpnieuw: ' ' }],
  },
);
toetsBevoegden(betrokkeneInformeren, weegploeg);
