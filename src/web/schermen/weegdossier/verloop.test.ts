// The rail of a weegdossier: one stand is now, what lies before it is done, and both outcomes can follow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weegstanden } from '../../../convenant/dossier.ts';
import { type WeegdossierVorm, weegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { nl } from '../../teksten/nl.ts';
import { verloopVan } from './inhoud.ts';

const dossier = (anders: Partial<WeegdossierVorm> = {}): WeegdossierVorm =>
  weegdossierVorm.parse({
    id: '00000000-0000-4000-8000-000000000001',
    nummer: 'W-2026-0001',
    stand: 'ingebracht',
    verzegeld: false,
    aangemaaktOp: '2026-11-02',
    laatsteVerwerking: '2026-11-20',
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
    mogelijkDezelfde: [],
    mogelijkheden: [],
    juistheid: {
      controleUiterlijk: null,
      controles: [],
      correcties: [],
      zonderInhoud: [],
      verouderd: [],
      verzoeken: [],
      kennisgevingen: [],
    },
    waarschuwingen: [],
    ...anders,
  });

const kort = (anders: Partial<WeegdossierVorm>) =>
  verloopVan(dossier(anders), nl).map((stappen) => stappen.map(({ naam, fase }) => `${naam} ${fase}`).join(' of '));

test('in elke stand is precies één stap nu', () => {
  for (const stand of weegstanden) {
    const vragen: WeegdossierVorm['vragen'] = [
      {
        id: '00000000-0000-4000-8000-000000000002',
        aan: { id: '00000000-0000-4000-8000-000000000003', soort: 'politie', naam: 'politie' },
        vraag: 'Wat is er bekend?',
        gevraagdOp: '2026-11-03',
        uiterlijk: '2026-11-10',
        beantwoordOp: null,
        ingetrokkenOp: null,
        ronde: '00000000-0000-4000-8000-000000000004',
        wijzigingen: [],
      },
    ];
    const verloop = verloopVan(dossier({ stand, vragen, besluitOp: '2026-11-20' }), nl).flat();
    assert.equal(verloop.filter(({ fase }) => fase === 'nu').length, 1, stand);
  }
});

test('zolang niet besloten is, kan het nog twee kanten op', () => {
  assert.deepEqual(kort({ stand: 'voorgesteld' }), [
    'Ingebracht klaar',
    'Geanalyseerd klaar',
    'Voorgesteld nu',
    'Geagendeerd straks of Niet geagendeerd straks',
  ]);
  assert.deepEqual(kort({ stand: 'geagendeerd', besluitOp: '2026-11-20' }).at(-1), 'Geagendeerd nu');
  assert.deepEqual(kort({ stand: 'afgesloten', besluitOp: '2026-11-20' }).slice(-2), [
    'Geagendeerd klaar',
    'Afgesloten nu',
  ]);
  assert.deepEqual(kort({ stand: 'samengevoegd' }), ['Ingebracht klaar', 'Samengevoegd nu']);
});

test('een heropende weging begint opnieuw, zonder de dagen van de vorige', () => {
  const verloop = verloopVan(dossier({ heropendOp: '2026-11-15' }), nl).flat();
  assert.deepEqual(
    verloop.map(({ naam, fase, dag }) => [naam, fase, dag]),
    [
      ['Ingebracht', 'klaar', '2026-11-02'],
      ['Heropend', 'nu', '2026-11-15'],
      ['Geanalyseerd', 'straks', undefined],
      ['Voorgesteld', 'straks', undefined],
      ['Geagendeerd', 'straks', undefined],
      ['Niet geagendeerd', 'straks', undefined],
    ],
  );
});
