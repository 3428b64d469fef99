// Test of the rule betrokkene-informeren.
import { tegenvoorbeeldenVrij } from '../informatiebrief.test.ts';
import { achterhaald, geenBeletsel, informatiefeiten } from '../informatieplicht.test.ts';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { betrokkeneInformeren, type Informeren } from './betrokkene-informeren.ts';

const verzending = {
  ...{ briefOpgemaakt: true as const, brief: { opgemaaktOp: '2026-11-20' }, ongewijzigd: true },
  ...{ verzondenOp: '2026-11-23', redenVerouderd: undefined, redenOpnieuw: undefined },
};
const geldig: Informeren = { ...informatiefeiten, ...verzending };
const eerder: Informeren = { ...geldig, geinformeerdOp: '2026-11-17' };
const verouderd: Informeren = { ...geldig, brief: { opgemaaktOp: '2026-11-20', gewijzigdOp: '2026-11-23' } };
const { briefOpgemaakt: _, ...zonderBrief } = geldig;

toetsRegel(
  betrokkeneInformeren,
  [
    geldig,
    { ...geldig, verzondenOp: '2026-11-20' },
    { ...geldig, verzondenOp: '2026-11-21', laatsteStapOp: '2026-11-21' },
    { ...eerder, redenOpnieuw: 'De brief kwam ongeopend terug.' },
    // What came in after it went was nothing to consult about.
    { ...geldig, oordelen: achterhaald(geenBeletsel), verzondenOp: '2026-11-22' },
    // What changed after it went makes it no less true.
    { ...verouderd, verzondenOp: '2026-11-22' },
    { ...verouderd, redenVerouderd: 'Hij ging in de ochtend; het signaal kwam in de middag.' },
  ],
  {
    ...tegenvoorbeeldenVrij(verzending),
    'overleg-achterhaald': [
      { ...geldig, oordelen: achterhaald(geenBeletsel) },
      { ...geldig, oordelen: achterhaald(geenBeletsel, '2026-11-21'), verzondenOp: '2026-11-22' },
    ],
    'brief-niet-opgemaakt': [zonderBrief],
    'brief-aangepast': [{ ...geldig, ongewijzigd: false }],
    'brief-verouderd': [verouderd, { ...verouderd, redenVerouderd: ' ' }],
    'verzending-ongeldig': [
      { ...geldig, verzondenOp: '2026-11-24' },
      { ...geldig, verzondenOp: '2026-11-19' },
      { ...geldig, verzondenOp: '2026-11-21', laatsteStapOp: '2026-11-22' },
      { ...geldig, verzondenOp: '2026-11-24', laatsteStapOp: '2026-11-16' },
    ],
    'reden-ontbreekt': [eerder, { ...eerder, redenOpnieuw: ' ' }],
  },
);
toetsBevoegden(betrokkeneInformeren, weegploeg);
