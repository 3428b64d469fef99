// Test of the terms of destruction: from which day, until when, and on whose approval.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Partijsoort } from './rollen.ts';
import {
  type Bewaard,
  type Goedkeuringen,
  geldtNog,
  informeerstandVan,
  isGoedgekeurd,
  isTeLaat,
  kanGoedkeuren,
  nodigeGoedkeuringen,
  vernietigtermijnVan,
  vraagtTot,
} from './vernietiging.ts';

const bewaard: Bewaard = { plaats: 'archief', stand: 'gesloten', laatsteVerwerking: '2024-02-29' };

test('vijf jaar vanaf de laatste verwerking, zes maanden vanaf het besluit om niet te agenderen', () => {
  assert.deepEqual(vernietigtermijnVan(bewaard), {
    grond: 'bewaartermijn',
    naam: 'vernietigen',
    vanaf: '2024-02-29',
    uiterlijk: '2029-02-28',
  });
  const niet: Bewaard = { ...bewaard, plaats: 'register', stand: 'niet-geagendeerd', besluitOp: '2026-08-31' };
  for (const plaats of ['register', 'archief'] as const)
    assert.deepEqual(vernietigtermijnVan({ ...niet, plaats }), {
      grond: 'niet-geagendeerd',
      naam: 'vernietigen-niet-geagendeerd',
      vanaf: '2026-08-31',
      uiterlijk: '2027-02-28',
    });
  assert.equal(vernietigtermijnVan({ ...bewaard, plaats: 'register' }), undefined);
  // A decision to schedule, and a weighing that never ended, keep to the five years.
  assert.equal(vernietigtermijnVan({ ...bewaard, stand: 'geagendeerd', besluitOp: '2024-01-01' })?.vanaf, '2024-02-29');
});

test('een voorstel geldt zolang de termijn vanaf dezelfde dag loopt', () => {
  assert.equal(geldtNog({ grond: 'bewaartermijn', vanaf: '2024-02-29' }, bewaard), true);
  assert.equal(geldtNog({ grond: 'bewaartermijn', vanaf: '2024-02-28' }, bewaard), false);
  assert.equal(geldtNog({ grond: 'bewaartermijn', vanaf: '2024-02-29' }, { ...bewaard, plaats: 'register' }), false);
  assert.equal(geldtNog({ grond: 'niet-geagendeerd', vanaf: '2024-02-29' }, bewaard), false);
  assert.equal(geldtNog({ grond: 'niet-meer-nodig', vanaf: '2024-02-29' }, bewaard), false);
});

test('eerder vernietigen wacht zeven weken op wie net een brief kreeg, en nooit tot de laatste dag van de zes maanden', () => {
  const vroeg = { grond: 'niet-meer-nodig', vanaf: '2026-08-31' } as const;
  assert.equal(vraagtTot({ ...vroeg, briefOp: '2026-09-01' }), '2026-10-20');
  assert.equal(vraagtTot({ ...vroeg, briefOp: '2027-02-20' }), '2027-02-27');
  assert.equal(vraagtTot(vroeg), undefined);
  assert.equal(vraagtTot({ ...vroeg, grond: 'niet-geagendeerd', briefOp: '2026-09-01' }), undefined);
});

const gronden = ['bewaartermijn', 'niet-geagendeerd', 'niet-meer-nodig'] as const;

test('twee partijen op een termijn, alle drie op eerder', () => {
  assert.deepEqual(
    gronden.map((grond) => nodigeGoedkeuringen({ grond, verzegeld: false })),
    [2, 2, 3],
  );
});

test('wie vertrok keurt niets meer goed en houdt niets op', () => {
  const nodig = (vertrokken: readonly Partijsoort[], verzegeld = false) =>
    gronden.map((grond) => nodigeGoedkeuringen({ grond, verzegeld }, vertrokken));
  assert.deepEqual(nodig(['rvdk']), [2, 2, 3]);
  assert.deepEqual(nodig(['om']), [2, 2, 2]);
  assert.deepEqual(nodig(['om', 'politie']), [1, 1, 1]);
  // Nobody is left: the term is a maximum and goes on by itself; to destroy earlier stays a decision.
  assert.deepEqual(nodig(['om', 'politie', 'gemeente']), [0, 0, 1]);
  // Of what is sealed the gemeente knows nothing, so nobody waits for it.
  assert.deepEqual(nodig([], true), [2, 2, 2]);
  assert.deepEqual(nodig(['gemeente'], true), [2, 2, 2]);
  assert.deepEqual(nodig(['om'], true), [1, 1, 1]);
  assert.deepEqual(nodig(['politie', 'gemeente'], true), [1, 1, 1]);
  assert.deepEqual(nodig(['politie', 'om'], true), [0, 0, 1]);
});

test('wat informeren met een vernietiging doet, en wie haar nog kan goedkeuren', () => {
  const regel: Goedkeuringen = {
    grond: 'niet-geagendeerd',
    verzegeld: false,
    bewaard: { plaats: 'archief' },
    plicht: { uitkomstOp: '2026-11-23', oordelen: [] },
    voorgesteldOp: '2027-04-23',
    goedgekeurdDoor: ['om', 'politie'],
    herbezienDoor: ['om'],
  };
  const herbezien: Goedkeuringen = { ...regel, herbezienDoor: ['om', 'politie'] };
  const vrij: Goedkeuringen = { ...regel, plicht: { oordelen: [] } };
  const inRegister: Goedkeuringen = { ...regel, bewaard: { plaats: 'register' } };
  // To destroy before the six months end is no term: in a register the duty comes first.
  const vroeger: Goedkeuringen = { ...inRegister, grond: 'niet-meer-nodig' };
  const niemand: Goedkeuringen = { ...regel, goedgekeurdDoor: [], herbezienDoor: [] };
  const een: Goedkeuringen = { ...regel, goedgekeurdDoor: ['om'] };
  assert.deepEqual(
    [regel, herbezien, { ...herbezien, bewaard: inRegister.bewaard }, vrij, een, niemand].map((elk) =>
      informeerstandVan(elk),
    ),
    ['open', 'herbezien', 'herbezien', 'staat-toe', 'herbezien', 'open'],
  );
  const beide: Goedkeuringen['herbezienDoor'] = ['om', 'politie'];
  assert.equal(informeerstandVan({ ...vroeger, herbezienDoor: beide }), 'open');
  assert.equal(informeerstandVan({ ...vroeger, herbezienDoor: beide, bewaard: regel.bewaard }), 'herbezien');
  // Who left, or has nobody any more, looks no more: enough of the others is enough.
  const alle: Goedkeuringen = { ...regel, goedgekeurdDoor: ['politie', 'om', 'gemeente'], herbezienDoor: ['om'] };
  assert.deepEqual(
    [informeerstandVan(alle), informeerstandVan({ ...alle, herbezienDoor: ['om', 'gemeente'] })],
    ['open', 'herbezien'],
  );
  assert.equal(informeerstandVan(alle, ['politie', 'gemeente']), 'herbezien');
  assert.equal(informeerstandVan(alle, ['politie']), 'open');
  assert.deepEqual(
    [kanGoedkeuren(alle, 'politie'), kanGoedkeuren(alle, 'politie', ['politie', 'gemeente'])],
    [true, false],
  );
  // With all of them gone nobody can look again or inform any more.
  const gegaan: readonly Partijsoort[] = ['politie', 'om', 'gemeente'];
  assert.equal(informeerstandVan(niemand, gegaan), 'herbezien');
  assert.equal(informeerstandVan({ ...niemand, grond: 'niet-meer-nodig' }, gegaan), 'open');
  // Who did not yet; and who must look again where that is enough.
  assert.deepEqual(
    [regel, herbezien, vrij, inRegister, vroeger].map((elk) => kanGoedkeuren(elk, 'politie')),
    [true, false, false, true, false],
  );
  assert.deepEqual([kanGoedkeuren(regel, 'om'), kanGoedkeuren(regel, 'gemeente')], [false, true]);
  assert.deepEqual(
    [isGoedgekeurd(regel), isGoedgekeurd({ ...regel, goedgekeurdDoor: ['om', 'om'] }), isGoedgekeurd(niemand)],
    [true, false, false],
  );
  assert.equal(isGoedgekeurd({ ...regel, goedgekeurdDoor: ['om'] }, ['gemeente', 'politie']), true);
  assert.equal(isGoedgekeurd({ ...regel, goedgekeurdDoor: ['om'] }, ['politie']), false);
  assert.equal(isGoedgekeurd({ ...regel, verzegeld: true, goedgekeurdDoor: ['om'] }, ['politie']), true);
});

test('te laat is wat na zijn laatste dag nog ligt en door niets wordt aangehouden dat op tijd is', () => {
  const regel = { grond: 'niet-geagendeerd', vanaf: '2026-11-23', nietVoor: '2027-05-23', aangehoudenTot: [] } as const;
  assert.deepEqual(
    ['2027-05-22', '2027-05-23', '2027-05-24'].map((dag) => isTeLaat(regel, dag)),
    [false, false, true],
  );
  // A request that should have been answered the day before is late itself.
  const tot = (...aangehoudenTot: readonly string[]) => isTeLaat({ ...regel, aangehoudenTot }, '2027-05-24');
  assert.deepEqual([tot('2027-05-24'), tot('2027-05-23'), tot('2027-05-23', '2027-06-01')], [false, true, false]);
  // Nothing obliges to destroy earlier.
  assert.equal(isTeLaat({ ...regel, grond: 'niet-meer-nodig' }, '2027-05-24'), false);
});
