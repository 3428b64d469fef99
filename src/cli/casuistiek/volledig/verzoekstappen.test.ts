// Tests of the planner of requests: by day, on one day in the order of the work, and only where the file decides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ontleedBesluiten } from './besluiten.ts';
import type { IngelezenVerzoek } from './verzoekenlijst.ts';
import { planVerzoeken } from './verzoekstappen.ts';

const ingelezen: IngelezenVerzoek = {
  nr: 'R-1',
  ontvangen: '2026-03-02',
  soort: 'inzage',
  verzoeker: 'x',
  hoedanigheid: 'zelf',
  betrokkene: { achternaam: 'x' },
  geboortedatum: undefined,
  vraag: 'x',
  weg: 'brief',
};
const eindstand = { uitkomst: 'verleend', uiterlijk: '2026-03-30', wettelijkeGrens: '2026-04-02' };
const basis = { verzoek: 'R-1', adres: 'x', eindstand, brief: {} };
const identiteit = { op: '2026-03-05', wijzen: ['paspoort'] };

function plan(verzoek: object, peildatum = '2026-12-01', lijst: readonly IngelezenVerzoek[] = [ingelezen]) {
  const { verzoeken } = ontleedBesluiten({ peildatum, gevallen: [], verzoeken: [{ ...basis, ...verzoek }] });
  return planVerzoeken(lijst, verzoeken, peildatum).map(({ dag, geval, sleutel }) => `${dag} ${geval} ${sleutel}`);
}

test('all that is done about a request has its day; on one day it has its order', () => {
  const punt = {
    regel: 'G-1',
    soort: 'naw',
    gevraagd: 'verbeterd',
    aangevoerd: 'x',
    besluit: 'afgewezen',
    motivering: 'x',
    gehoord: ['om'],
  };
  assert.deepEqual(
    plan({
      antwoord: { soort: 'beantwoorden', op: '2026-03-05' },
      correctie: { geval: 'WH-1', op: '2026-03-05', besluitOp: '2026-03-05', punten: [punt] },
      zoeken: { op: '2026-03-05' },
      bevoegdheid: { op: '2026-03-05' },
      identiteit,
    }),
    [
      '2026-03-02 R-1 ontvangen',
      ...['identiteit', 'bevoegdheid', 'zoeken', 'voorleggen', 'beslissen', 'antwoorden'].map(
        (sleutel) => `2026-03-05 R-1 ${sleutel}`,
      ),
    ],
  );
});

test('a request that is destroyed before the end is looked for on that day', () => {
  const antwoord = { soort: 'niet-behandelen', op: '2026-03-20' };
  const weg = { ...eindstand, uitkomst: 'niet-behandeld', vernietigdOp: '2026-06-20' };
  assert.deepEqual(plan({ antwoord, eindstand: weg }).slice(1), [
    '2026-03-20 R-1 antwoorden',
    '2026-06-20 R-1 vernietigd',
  ]);
  assert.deepEqual(plan({ antwoord, eindstand: weg }, '2026-06-19').slice(1), ['2026-03-20 R-1 antwoorden']);
});

test('what is planned after the day of the end is not taken, nor a request of which the file says nothing', () => {
  const antwoord = { soort: 'verlenen', op: '2026-03-20', reden: 'x' };
  assert.deepEqual(plan({ antwoord, identiteit }, '2026-03-05'), [
    '2026-03-02 R-1 ontvangen',
    '2026-03-05 R-1 identiteit',
  ]);
  assert.deepEqual(plan({ antwoord }, '2026-12-01', [{ ...ingelezen, nr: 'R-2' }]), []);
  assert.deepEqual(
    plan({ antwoord }, '2026-12-01', [ingelezen, { ...ingelezen, nr: 'R-2', ontvangen: '2026-03-01' }]),
    ['2026-03-02 R-1 ontvangen', '2026-03-20 R-1 antwoorden'],
  );
});
