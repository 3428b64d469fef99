// Test of the rule vernietigen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taakregels } from '../regels.ts';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Vernietiging, vernietigen } from './vernietigen.ts';

const geldig: Vernietiging = {
  vandaag: '2031-11-23',
  nietVoor: '2031-11-23',
  grond: 'bewaartermijn',
  verzegeld: false,
  vanaf: '2026-11-23',
  bewaard: { plaats: 'archief', stand: 'gesloten', laatsteVerwerking: '2026-11-23' },
  goedgekeurdDoor: ['om', 'politie'],
  voorgesteldOp: '2031-10-23',
  plicht: { oordelen: [] },
  aangehoudenTot: ['2031-11-22'],
  verzoekOpen: false,
  herbezienDoor: [],
  vertrokken: [],
};
const vroeg: Vernietiging = {
  ...geldig,
  vandaag: '2026-12-01',
  nietVoor: '2026-11-30',
  grond: 'niet-meer-nodig',
  bewaard: { plaats: 'register', stand: 'niet-geagendeerd', laatsteVerwerking: '2026-11-23', besluitOp: '2026-11-23' },
  goedgekeurdDoor: ['gemeente', 'om', 'politie'],
  aangehoudenTot: [],
};
const nietGeagendeerd: Vernietiging = { ...vroeg, grond: 'niet-geagendeerd', goedgekeurdDoor: ['om', 'politie'] };
const plicht = { uitkomstOp: '2026-11-23', oordelen: [] };
const uitstel = { sinds: '2031-10-23', herbeoordelenOp: '2032-01-01' };

toetsRegel(
  vernietigen,
  [
    geldig,
    vroeg,
    { ...geldig, vandaag: '2031-11-24' },
    // Where fewer core parties are left, those are enough (18 lid 3).
    { ...vroeg, goedgekeurdDoor: ['om', 'politie'], vertrokken: ['gemeente'] },
    { ...geldig, goedgekeurdDoor: ['om'], vertrokken: ['gemeente', 'politie'] },
    // Of what is sealed the gemeente may not know (MB 2).
    { ...geldig, verzegeld: true, goedgekeurdDoor: ['politie'], vertrokken: ['om'] },
    { ...geldig, plicht, herbezienDoor: ['om', 'politie'] },
    // Told seven weeks ago; or the six months, or a term that ended, ask it today.
    { ...vroeg, vandaag: '2027-01-12', briefOp: '2026-11-23' },
    { ...vroeg, vandaag: '2027-05-23', briefOp: '2027-05-20' },
    { ...nietGeagendeerd, briefOp: '2026-11-30' },
    { ...geldig, briefOp: '2031-11-22' },
    // The six months are a maximum: whoever approved looked again.
    { ...nietGeagendeerd, plicht, herbezienDoor: ['om', 'politie'] },
    { ...geldig, plicht: { ...plicht, uitstel } },
    { ...vroeg, voorgesteldOp: '2026-11-30', plicht: { ...plicht, uitstel: { ...uitstel, sinds: '2026-11-30' } } },
  ],
  {
    'voorstel-vervallen': [
      { ...geldig, bewaard: { ...geldig.bewaard, laatsteVerwerking: '2026-11-24' } },
      { ...geldig, bewaard: { ...geldig.bewaard, plaats: 'register' } },
      { ...vroeg, bewaard: { ...vroeg.bewaard, stand: 'ingebracht' } },
      { ...vroeg, grond: 'bewaartermijn' },
      // To destroy early is for those who were not scheduled.
      { ...geldig, grond: 'niet-meer-nodig', goedgekeurdDoor: ['gemeente', 'om', 'politie'] },
    ],
    'termijn-loopt-nog': [{ ...geldig, vandaag: '2031-11-22', aangehoudenTot: [] }],
    'niet-goedgekeurd': [
      { ...geldig, goedgekeurdDoor: ['om', 'om'] },
      { ...geldig, goedgekeurdDoor: [] },
      { ...geldig, goedgekeurdDoor: ['om'], vertrokken: ['politie'] },
      { ...geldig, verzegeld: true, goedgekeurdDoor: ['politie'] },
      { ...vroeg, goedgekeurdDoor: ['om', 'politie'] },
    ],
    'vernietiging-aangehouden': [
      { ...geldig, aangehoudenTot: ['2031-11-22', '2031-11-23'] },
      { ...geldig, verzoekOpen: true },
    ],
    'betrokkene-kan-nog-vragen': [
      { ...vroeg, briefOp: '2026-11-30' },
      { ...vroeg, vandaag: '2027-01-11', briefOp: '2026-11-23' },
      { ...vroeg, vandaag: '2027-05-22', briefOp: '2027-05-20' },
    ],
    'informatieplicht-open': [
      { ...geldig, plicht },
      { ...geldig, plicht: { ...plicht, uitstel: { ...uitstel, sinds: '2031-10-22' } } },
      { ...geldig, plicht: { ...plicht, uitstel: { ...uitstel, nieuwFeitOp: '2031-11-01' } } },
      { ...vroeg, plicht, herbezienDoor: ['gemeente', 'om', 'politie'] },
      { ...nietGeagendeerd, plicht, herbezienDoor: ['om'] },
      // Each of them looked again, or it counts for nothing.
      { ...geldig, plicht, herbezienDoor: ['om'] },
      { ...geldig, plicht, herbezienDoor: ['gemeente', 'om'] },
    ],
  },
);
toetsBevoegden(vernietigen, []);

test('niets hiervan zolang het convenant niet in werking is', () => {
  for (const regel of Object.values(taakregels)) assert.equal(regel.voorInwerkingtreding, false);
});
