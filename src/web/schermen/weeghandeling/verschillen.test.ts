// What somebody who was overtaken is told: every kind of change once, and nothing about what stayed the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type WeegdossierVorm, weegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { nl } from '../../teksten/nl.ts';
import { herlezing, verschillenWeegdossier } from './verschillen.ts';

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const gemeente = { id: id(1), soort: 'gemeente', naam: 'Gemeente Waterland' };
const om = { id: id(2), soort: 'om', naam: 'Openbaar Ministerie' };

const besluit = { uitkomst: 'niet-agenderen', motivering: 'x', partijen: [], externePartners: [], selectie: [] };
const voorstel = {
  id: id(20),
  soort: 'niet-agenderen',
  stand: 'open',
  vereist: ['gemeente', 'om', 'politie'],
  ingediendDoor: gemeente,
  ingediendOp: '2026-11-02',
  inhoud: besluit,
  stemmen: [],
};
const stem = { partij: 'om', voor: true, reden: 'x', door: 'x', op: '2026-11-03' };
const vraag = {
  id: id(10),
  aan: om,
  vraag: 'x',
  gevraagdOp: '2026-11-01',
  uiterlijk: '2026-11-20',
  beantwoordOp: null,
  ingetrokkenOp: null,
  ronde: '00000000-0000-4000-8000-000000000004',
  wijzigingen: [],
};
const melder = {
  id: id(31),
  soort: 'melder',
  letter: 'c',
  bron: gemeente,
  grondslag: { code: 'avg-6-1-e', artikel: 'AVG 6 lid 1 e' },
  wpgRegime: null,
  verzegeld: false,
  ingebrachtDoor: 'x',
  ingebrachtOp: '2026-11-01',
  handeling: 'signaal-inbrengen',
  bij: null,
  inhoud: { naam: 'x', contact: 'x' },
};
const signaal = {
  ...melder,
  id: id(30),
  soort: 'signaal',
  letter: 'b',
  inhoud: {
    gedraging: 'x',
    meldDatum: '2026-11-01',
    criteria: [1],
    referentiekader: 1,
    afkomst: 'eigen',
    onderbouwing: {},
  },
};

const rust = {
  controleUiterlijk: null,
  controles: [],
  correcties: [],
  zonderInhoud: [],
  verouderd: [],
  verzoeken: [],
  kennisgevingen: [],
};
const correctie = {
  gegeven: id(30),
  soort: 'signaal',
  bron: gemeente,
  wijziging: 'verbeterd',
  reden: 'feitelijk-onjuist',
  aanleiding: 'controle',
  op: '2026-11-04',
  door: 'x',
  aanDeBron: false,
};

function dossier(deel: object): WeegdossierVorm {
  return weegdossierVorm.parse({
    id: id(99),
    nummer: 'W-2026-0001',
    stand: 'geanalyseerd',
    verzegeld: false,
    aangemaaktOp: '2026-11-01',
    laatsteVerwerking: '2026-11-01',
    besluitOp: null,
    heropendOp: null,
    casusnummer: null,
    casusOpen: null,
    doorgegeven: [],
    herkomst: null,
    samengevoegdMet: null,
    samenvoegingen: [],
    termijnen: [],
    gegevens: [],
    vragen: [],
    voorstellen: [],
    juistheid: rust,
    mogelijkDezelfde: [],
    mogelijkheden: [],
    waarschuwingen: [],
    ...deel,
  });
}

const verschil = (oud: object, nieuw: object) => verschillenWeegdossier(dossier(oud), dossier(nieuw), nl);

test('wat gelijk bleef, wordt niet genoemd', () => {
  const zelfde = { gegevens: [signaal], vragen: [vraag], voorstellen: [voorstel] };
  assert.deepEqual(verschil(zelfde, zelfde), []);
});

test('een andere stand', () => {
  assert.equal(verschil({}, { stand: 'voorgesteld' }).length, 1);
  assert.match(verschil({}, { stand: 'voorgesteld' })[0] ?? '', /Geanalyseerd.*Voorgesteld/);
});

test('een nieuw signaal eenmaal, ook al kwamen personalia en melder mee', () => {
  assert.deepEqual(verschil({}, { gegevens: [signaal, melder] }), ['Nieuw: signaal, van gemeente.']);
  assert.deepEqual(verschil({ gegevens: [signaal] }, {}), ['Niet meer in het dossier: signaal.']);
});

test('een gegeven dat is verbeterd is hetzelfde gegeven', () => {
  const na = { gegevens: [signaal], juistheid: { ...rust, correcties: [correctie] } };
  assert.deepEqual(verschil({ gegevens: [signaal] }, na), ['Aangepast: signaal.']);
  assert.deepEqual(verschil(na, na), []);
});

test('een vraag, en haar antwoord', () => {
  assert.deepEqual(verschil({}, { vragen: [vraag] }), ['Er is een vraag gesteld aan Openbaar Ministerie.']);
  assert.deepEqual(
    verschil(
      { vragen: [vraag] },
      {
        vragen: [
          {
            ...vraag,
            beantwoordOp: '2026-11-05',
            ingetrokkenOp: null,
            ronde: '00000000-0000-4000-8000-000000000004',
            wijzigingen: [],
          },
        ],
      },
    ),
    ['Openbaar Ministerie heeft een vraag beantwoord.'],
  );
});

test('een voorstel, en een stem', () => {
  assert.deepEqual(verschil({}, { voorstellen: [voorstel] }), ['Er is een voorstel gedaan: niet agenderen.']);
  assert.deepEqual(verschil({ voorstellen: [voorstel] }, { voorstellen: [{ ...voorstel, stemmen: [stem] }] }), [
    'Openbaar Ministerie heeft gestemd.',
  ]);
});

test('wie stemt hoeft niet te wachten op de stemmen van anderen, wel op al het andere', () => {
  const voor = dossier({ stand: 'voorgesteld', voorstellen: [voorstel] });
  const gestemd = { ...voorstel, stemmen: [stem] };
  const na = (anders: object) => dossier({ stand: 'voorgesteld', voorstellen: [gestemd], ...anders });
  const stil = (nieuw: WeegdossierVorm, handeling: 'stemmen' | 'signalen-analyseren' = 'stemmen') =>
    herlezing(handeling, voor, { merk: 'nieuw', waarde: nieuw }, nl);
  assert.deepEqual(stil(na({})), {
    merk: 'nieuw',
    verschillen: ['Openbaar Ministerie heeft gestemd.'],
    stil: true,
  });
  assert.equal(stil(na({}), 'signalen-analyseren').stil, false);
  assert.equal(stil(na({ stand: 'geagendeerd' })).stil, false);
  assert.equal(stil(na({ gegevens: [signaal] })).stil, false);
  // The same stand, yet another proposal.
  assert.equal(
    stil(
      na({
        voorstellen: [
          { ...gestemd, stand: 'verworpen' },
          { ...voorstel, id: id(21) },
        ],
      }),
    ).stil,
    false,
  );
});
