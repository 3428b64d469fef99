// Test of the rule vernietiging-goedkeuren.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Goedkeuring, type Voorstelfeiten, vernietigingGoedkeuren } from './vernietiging-goedkeuren.ts';

const voorstelfeiten: Voorstelfeiten = {
  grond: 'niet-geagendeerd',
  verzegeld: false,
  vanaf: '2026-11-23',
  bewaard: { plaats: 'register', stand: 'niet-geagendeerd', laatsteVerwerking: '2026-11-23', besluitOp: '2026-11-23' },
  goedgekeurdDoor: ['om'],
  herbezienDoor: [],
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
/** Approved in the register, where informing did not stand in the way; in the archive it does. */
const nogEens: Voorstelfeiten = {
  ...voorstelfeiten,
  bewaard: { ...voorstelfeiten.bewaard, plaats: 'archief' },
  plicht: open,
  goedgekeurdDoor: ['om', 'politie'],
  herbezienDoor: ['om'],
};
const geldig: Goedkeuring = { partij: 'politie', voorstellen: [voorstelfeiten], reden: 'Nagelopen.', herbezien: false };

toetsRegel(
  vernietigingGoedkeuren,
  [
    geldig,
    { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, goedgekeurdDoor: [] }] },
    { ...geldig, herbezien: true, voorstellen: [archief, voorstelfeiten] },
    { ...geldig, voorstellen: [{ ...voorstelfeiten, plicht: { ...open, geinformeerdOp: '2026-12-01' } }] },
    { ...geldig, herbezien: true, voorstellen: [nogEens] },
    // In a register too: the six months are a maximum.
    { ...geldig, herbezien: true, voorstellen: [{ ...voorstelfeiten, plicht: open }] },
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
      // Who looked again has done his part.
      { ...geldig, herbezien: true, partij: 'om', voorstellen: [nogEens] },
      { ...geldig, herbezien: true, voorstellen: [{ ...nogEens, herbezienDoor: ['om', 'politie'] }] },
      // Nothing stands in the way, or it is looked at where it belongs.
      { ...geldig, voorstellen: [{ ...nogEens, plicht: { oordelen: [] } }] },
    ],
    'informatieplicht-open': [
      { ...geldig, voorstellen: [voorstelfeiten, { ...voorstelfeiten, plicht: open }] },
      // To destroy earlier is a choice: looking again is recorded with the duty itself.
      { ...geldig, herbezien: true, voorstellen: [{ ...voorstelfeiten, grond: 'niet-meer-nodig', plicht: open }] },
      { ...geldig, voorstellen: [archief] },
      { ...geldig, voorstellen: [nogEens] },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(vernietigingGoedkeuren, weegploeg);
