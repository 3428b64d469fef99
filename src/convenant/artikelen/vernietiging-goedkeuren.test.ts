// Test of the rule vernietiging-goedkeuren.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Goedkeuring, type Voorstelfeiten, vernietigingGoedkeuren } from './vernietiging-goedkeuren.ts';

const voorstelfeiten: Voorstelfeiten = {
  grond: 'niet-geagendeerd',
  vanaf: '2026-11-23',
  bewaard: { plaats: 'register', stand: 'niet-geagendeerd', laatsteVerwerking: '2026-11-23', besluitOp: '2026-11-23' },
  goedgekeurdDoor: ['om'],
  voorgesteldOp: '2027-04-23',
  plicht: { oordelen: [] },
};
const open = { uitkomstOp: '2026-11-23', oordelen: [] };
const archief: Voorstelfeiten = {
  ...voorstelfeiten,
  grond: 'bewaartermijn',
  bewaard: { plaats: 'archief', stand: 'afgesloten', laatsteVerwerking: '2026-11-23' },
  plicht: open,
};
const geldig: Goedkeuring = { partij: 'politie', voorstellen: [voorstelfeiten], reden: 'Nagelopen.', herbezien: false };

toetsRegel(
  vernietigingGoedkeuren,
  [
    geldig,
    { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, goedgekeurdDoor: [] }] },
    { ...geldig, herbezien: true, voorstellen: [archief, voorstelfeiten] },
    { ...geldig, voorstellen: [{ ...voorstelfeiten, plicht: { ...open, geinformeerdOp: '2026-12-01' } }] },
  ],
  {
    'geen-voorstel-gekozen': [{ ...geldig, voorstellen: [] }],
    'voorstel-vervallen': [
      { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, vanaf: '2026-11-22' }] },
      { ...geldig, voorstellen: [{ ...voorstelfeiten, bewaard: { ...voorstelfeiten.bewaard, stand: 'ingebracht' } }] },
    ],
    'al-goedgekeurd': [
      { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, goedgekeurdDoor: ['politie'] }] },
      { ...geldig, partij: undefined },
    ],
    'informatieplicht-open': [
      { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, plicht: open }] },
      // In a register looking again is recorded with the duty itself.
      { ...geldig, herbezien: true, voorstellen: [{ ...voorstelfeiten, plicht: open }] },
      { ...geldig, voorstellen: [archief] },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(vernietigingGoedkeuren, weegploeg);
