// Tests of the planner: by day, on one day in the order of the work, with keys that are the same in every run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ontleedBesluiten } from './besluiten.ts';
import { planStappen } from './stappen.ts';

function plan(geval: object, peildatum = '2026-12-01') {
  const gevallen = [{ geval: 'WH-1', eindstand: {}, ...geval }];
  return planStappen(ontleedBesluiten({ peildatum, gevallen })).map(({ dag, sleutel }) => `${dag} ${sleutel}`);
}

const oordeel = [{ criterium: 1, oordeel: 'nee', reden: 'niets' }];

test('on one day the work has its order, however the file is written', () => {
  const op = '2026-03-10';
  assert.deepEqual(
    plan({
      afsluiting: [{ adviesOp: op, advies: 'x', op, motivering: 'x' }],
      doorverstrekkingen: [
        {
          aan: 'x',
          voorstelOp: op,
          soort: 'x',
          noodzaak: 'x',
          gegevens: [{ bron: 'naw:G-1' }],
          geheimhoudingOp: op,
          op,
        },
      ],
      voortgang: [{ op, tekst: 'x' }],
      afrondingen: [{ op, maatregel: 1, uitkomst: 'bereikt', tekst: 'x' }],
      verlengingen: [{ op, maatregel: 1, uiterlijk: '2026-04-01', reden: 'x' }],
      monitoring: [{ op, ronde: '2026-04-01' }],
      plannen: [{ opgesteldOp: op, vastgesteldOp: op, doelen: ['b'], doelomschrijving: 'x' }],
      deelnames: [
        { soort: 'deelnemer-verwijderen', op, wie: 'x', reden: 'x' },
        { soort: 'deelnemer-toevoegen', op, wie: 'x', reden: 'x' },
      ],
      nogGeenHandeling: [{ op, wat: 'x' }],
      vernietiging: { vervroegd: { op, reden: 'x' }, goedkeuringen: [{ op, door: 'om', reden: 'x' }], op },
      gearchiveerdOp: op,
      heropening: {
        op,
        van: 'G-0',
        als: 'G-1',
        noodzaak: 'x',
        doelen: ['b'],
        selectie: [{ soort: 'naw', reden: 'x' }],
      },
      buitenLijst: [
        {
          regel: 'G-0',
          op,
          onderwerp: { achternaam: 'x' },
          gedraging: 'x',
          criteria: [1],
          melder: { naam: 'x', contact: 'x' },
          grondslag: 'avg-6-1-e',
          onderbouwing: {},
        },
      ],
      informeren: [{ soort: 'brief', op }],
      besluit: { op, uitkomst: 'agenderen', motivering: 'x' },
      analyse: { op, regels: ['G-1'], criteria: oordeel, conclusie: 'x' },
      samenvoegen: [{ regel: 'P-1', op, reden: 'x' }],
      aanvullingen: [{ regel: 'G-1', op }],
      intrekkingen: [{ regel: 'P-2', op, reden: 'x' }],
      verbeteringen: [
        { soort: 'naw', regel: 'G-1', op, velden: {}, reden: 'feitelijk-onjuist', aanleiding: 'melding' },
      ],
      vrijgaven: [{ regel: 'P-3', op, om: { naam: 'x', datum: op } }],
    }),
    [
      'inbrengen',
      'heropenen',
      'aanvullen',
      'vrijgeven',
      'samenvoegen',
      'intrekken',
      'verbeteren',
      'analyseren',
      'besluiten',
      'toevoegen',
      'plan-opstellen',
      'plan-vaststellen',
      'geheimhouding',
      'doorverstrekking-voorstellen',
      'doorverstrekken',
      'verlengen',
      'voortgang',
      'afronden',
      'monitoring',
      'afsluiting-adviseren',
      'afsluiten',
      'verwijderen',
      'informeren',
      'gearchiveerd',
      'vervroegen',
      'goedkeuren',
      'vernietigd',
      'geen-handeling',
    ].map((soort) => `${op} ${soort}-1`),
  );
});

test('what is done about informing on one day keeps the order of the file', () => {
  const op = '2026-03-10';
  const stappen = planStappen(
    ontleedBesluiten({
      peildatum: op,
      gevallen: [
        {
          geval: 'WH-1',
          eindstand: {},
          informeren: [
            { soort: 'overleg', op, reden: 'x' },
            { soort: 'einde-uitstel', op, reden: 'x' },
            { soort: 'brief', op },
          ],
        },
      ],
    }),
  );
  assert.deepEqual(
    stappen.map(({ taak }) => (taak.soort === 'informeren' ? taak.wat.soort : taak.soort)),
    ['overleg', 'einde-uitstel', 'brief'],
  );
});

test('an analysis comes before a question of its day, and after the answers', () => {
  const vraag = { vraag: 'x', aan: ['gemeente'], uiterlijk: '2026-04-01' };
  const antwoorden = [{ door: 'gemeente', op: '2026-03-12', tekst: 'x', grondslag: 'avg-6-1-e' }];
  assert.deepEqual(
    plan({
      nadereInformatie: [
        { ...vraag, op: '2026-03-10', antwoorden },
        { ...vraag, op: '2026-03-12' },
      ],
      analyse: { op: '2026-03-12', regels: ['G-1'], criteria: oordeel, conclusie: 'x' },
    }),
    ['2026-03-10 vragen-1', '2026-03-12 antwoorden-1', '2026-03-12 analyseren-1', '2026-03-12 vragen-2'],
  );
});

test('what is planned after the day of the end is not taken, and what was not answered or adopted is no step', () => {
  const advies = { organisatie: 'x', functie: 'x', vraag: 'x', noodzaak: 'x', uiterlijk: '2026-05-01' };
  const plannen = [{ opgesteldOp: '2026-04-02', doelen: ['b'], doelomschrijving: 'x' }];
  assert.deepEqual(
    plan(
      {
        adviezen: [
          { ...advies, op: '2026-04-01' },
          { ...advies, op: '2026-04-01', antwoordOp: '2026-04-03', antwoord: 'x' },
        ],
        plannen,
        voortgang: [
          { op: '2026-04-05', tekst: 'x' },
          { op: '2026-04-04', tekst: 'x' },
          { op: '2026-04-06', tekst: 'x' },
        ],
      },
      '2026-04-05',
    ),
    [
      '2026-04-01 advies-vragen-1',
      '2026-04-01 advies-vragen-2',
      '2026-04-02 plan-opstellen-1',
      '2026-04-03 advies-vastleggen-1',
      '2026-04-04 voortgang-2',
      '2026-04-05 voortgang-1',
    ],
  );
});
