// Tests of evaluations: from which day the next time runs, and whose it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluatiesoorten, evaluatieVanaf, evalueert, type Gehouden } from './evaluaties.ts';
import { partijsoorten, rollen } from './rollen.ts';

const plan = { vastgesteld: '2024-05-14', laatst_geevalueerd: null };

test('de tijd loopt vanaf de laatste evaluatie van die soort, of vanaf het begin', () => {
  const begin = { inwerkingtreding: '2022-01-01', beveiligingsplan: plan };
  const gehouden: readonly Gehouden[] = [
    { soort: 'convenant', gehoudenOp: '2024-02-29' },
    { soort: 'convenant', gehoudenOp: '2023-12-31' },
  ];
  assert.equal(evaluatieVanaf('convenant', begin, []), '2022-01-01');
  assert.equal(evaluatieVanaf('convenant', begin, gehouden), '2024-02-29');
  assert.equal(evaluatieVanaf('beveiliging', begin, gehouden), '2024-05-14');
  const geevalueerd = { ...begin, beveiligingsplan: { ...plan, laatst_geevalueerd: '2026-05-12' } };
  assert.equal(evaluatieVanaf('beveiliging', geevalueerd, []), '2026-05-12');
  // Older than what the covenant came with: nothing runs back.
  assert.equal(
    evaluatieVanaf('beveiliging', geevalueerd, [{ soort: 'beveiliging', gehoudenOp: '2026-05-11' }]),
    '2026-05-12',
  );
  assert.equal(
    evaluatieVanaf('beveiliging', geevalueerd, [{ soort: 'beveiliging', gehoudenOp: '2026-05-13' }]),
    '2026-05-13',
  );
});

test('zonder plan of begin is er niets te evalueren, wat er ook is gehouden', () => {
  const niets = { inwerkingtreding: null, beveiligingsplan: undefined };
  for (const soort of evaluatiesoorten)
    assert.equal(evaluatieVanaf(soort, niets, [{ soort, gehoudenOp: '2026-01-01' }]), undefined);
});

test('de beveiliging is van de kernpartijen en hun beveiligingsfunctionaris, het convenant van elke partij', () => {
  const wie = (soort: (typeof evaluatiesoorten)[number]) =>
    rollen.flatMap((rol) => [
      ...(evalueert(soort, { rol }) ? [rol] : []),
      ...partijsoorten.filter((partij) => evalueert(soort, { rol, partij })).map((partij) => `${rol} ${partij}`),
    ]);
  const hoeden = (partijen: readonly string[]) =>
    ['weegploeglid', 'casusoverleglid'].flatMap((rol) => partijen.map((partij) => `${rol} ${partij}`));
  assert.deepEqual(wie('convenant'), hoeden(partijsoorten));
  assert.deepEqual(wie('beveiliging'), [
    ...hoeden(['gemeente', 'om', 'politie']),
    'beveiligingsfunctionaris',
    ...partijsoorten.map((partij) => `beveiligingsfunctionaris ${partij}`),
  ]);
});
