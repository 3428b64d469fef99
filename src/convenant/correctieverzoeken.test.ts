// Requests to correct: grounds per decision, what is still owed of an item, and what everything done with them asks first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  behandelbaar,
  correctiegronden,
  gaatEerstOpen,
  gevraagd,
  grondenVoor,
  ligtVoor,
  type Punt,
  puntbesluiten,
  teDoen,
  uitkomstVanPunt,
  uitvoerenUiterlijk,
  wachtOp,
  zienswijzeUiterlijk,
} from './correctieverzoeken.ts';
import { toetsVoorwaarden, verzoekfeiten } from './regeltoets.ts';
import type { Verzoekfeiten } from './verzoeken.ts';

test('elk besluit heeft zijn gronden, met de letter van artikel 12 lid 5; een afwijzing heeft er geen', () => {
  assert.deepEqual(Object.fromEntries(puntbesluiten.map((een) => [een, grondenVoor(een)])), {
    verbeterd: ['feitelijk-onjuist', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift'],
    aangevuld: ['onvolledig'],
    verwijderd: ['feitelijk-onjuist', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift'],
    afgeschermd: ['juistheid-betwist', 'in-strijd-met-voorschrift'],
    vernietigd: ['feitelijk-onjuist', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift'],
    afgewezen: [],
  });
  assert.deepEqual([...new Set(Object.values(correctiegronden))], ['a', 'b', 'c']);
});

test('wat nog moet gebeuren volgt uit het besluit, en tijdens verzet uit de keuze om af te schermen', () => {
  const open: Punt = { beperken: false };
  const rijen: readonly (readonly [Punt, ReturnType<typeof teDoen>])[] = [
    [open, undefined],
    [{ beperken: true }, 'afgeschermd'],
    [{ beperken: true, beperktOp: '2026-11-23' }, undefined],
    [{ beperken: false, beperktOp: '2026-11-23' }, undefined],
    [{ ...open, besluit: 'afgewezen' }, undefined],
    [{ beperken: true, besluit: 'afgewezen' }, undefined],
    [{ beperken: true, besluit: 'afgewezen', beperktOp: '2026-11-23' }, 'niet-meer-afgeschermd'],
    [{ beperken: true, besluit: 'afgewezen', beperktOp: '2026-11-23', uitgevoerdOp: '2026-11-24' }, undefined],
    // What lapsed is owed nothing but that its shielding ends.
    [{ ...open, besluit: 'vervallen' }, undefined],
    [{ beperken: true, besluit: 'vervallen' }, undefined],
    [{ beperken: true, besluit: 'vervallen', beperktOp: '2026-11-23' }, 'niet-meer-afgeschermd'],
    [{ beperken: true, besluit: 'vervallen', beperktOp: '2026-11-23', uitgevoerdOp: '2026-11-24' }, undefined],
    [{ ...open, besluit: 'vernietigd' }, 'vernietigd'],
    [{ ...open, besluit: 'vernietigd', dossierBlijft: false }, 'vernietigd'],
    // The file is weighed again: what was decided of the item is done to the item.
    [{ ...open, besluit: 'vernietigd', dossierBlijft: true }, 'verwijderd'],
    [{ ...open, besluit: 'vernietigd', dossierBlijft: true, uitgevoerdOp: '2026-11-24' }, undefined],
    [{ ...open, besluit: 'afgeschermd', dossierBlijft: true }, 'afgeschermd'],
    ...gevraagd.flatMap((besluit) => [
      [{ ...open, besluit }, besluit] as const,
      [{ beperken: true, besluit, beperktOp: '2026-11-23' }, besluit] as const,
      [{ ...open, besluit, uitgevoerdOp: '2026-11-24' }, undefined] as const,
    ]),
  ];
  for (const [punt, verwacht] of rijen) assert.equal(teDoen(punt), verwacht, JSON.stringify(punt));
});

test('een dossier dat niet meer weg kan, verliest in elk geval het gegeven', () => {
  assert.equal(uitkomstVanPunt({ besluit: 'vernietigd', teDoen: 'vernietigd' }), 'vernietigd');
  for (const wat of ['verwijderd', null] as const)
    assert.equal(uitkomstVanPunt({ besluit: 'vernietigd', teDoen: wat }), 'verwijderd');
  assert.equal(uitkomstVanPunt({ besluit: 'verbeterd', teDoen: null }), 'verbeterd');
  assert.equal(uitkomstVanPunt({ besluit: null, teDoen: null }), null);
});

test('wat met een verzoek verviel ligt er niet meer voor', () => {
  for (const besluit of [...puntbesluiten, null]) assert.equal(ligtVoor({ besluit }), true, String(besluit));
  assert.equal(ligtVoor({ besluit: 'vervallen' }), false);
});

test('een stem voor wacht op wat besloten is of gevraagd, zolang het gegeven het nog onjuist zegt', () => {
  const toestanden = ['geldig', 'afgeschermd', 'verwijderd'] as const;
  const wacht = (besluit: Parameters<typeof wachtOp>[0][number]['besluit'], wat: ReturnType<typeof teDoen> | null) =>
    toestanden.filter((toestand) => wachtOp([{ besluit, teDoen: wat, toestand }]).length > 0);
  assert.deepEqual(wacht(null, null), []);
  assert.deepEqual(wacht('verbeterd', undefined), []);
  // Opening again what was shielded takes nobody anything away.
  assert.deepEqual(wacht('afgewezen', 'niet-meer-afgeschermd'), []);
  assert.deepEqual(wacht('vervallen', 'niet-meer-afgeschermd'), []);
  for (const besluit of ['verbeterd', 'aangevuld', 'afgeschermd'] as const)
    assert.deepEqual(wacht(besluit, besluit), ['geldig'], besluit);
  assert.deepEqual(wacht('verwijderd', 'verwijderd'), ['geldig', 'afgeschermd']);
  assert.deepEqual(wacht('vernietigd', 'vernietigd'), [...toestanden]);
  const besloten = { besluit: 'verwijderd', teDoen: 'verwijderd', toestand: 'geldig' } as const;
  const gevraagdVast = { besluit: null, teDoen: 'afgeschermd', toestand: 'geldig' } as const;
  assert.deepEqual(wachtOp([]), []);
  assert.deepEqual(wachtOp([besloten]), ['correctie']);
  assert.deepEqual(wachtOp([gevraagdVast]), ['afscherming']);
  assert.deepEqual(wachtOp([{ ...besloten, teDoen: null }, gevraagdVast, besloten]), ['correctie', 'afscherming']);
});

test('uitvoeren moet binnen vier weken na het besluit (V26-03, V26-09)', () => {
  const voorgelegd = { voorgelegdOp: '2026-06-29', beperken: false };
  assert.equal(uitvoerenUiterlijk(voorgelegd), undefined);
  const besloten = { ...voorgelegd, besluit: 'verbeterd' } as const;
  assert.equal(uitvoerenUiterlijk({ ...besloten, beslotenOp: '2026-07-02' }), '2026-07-30');
  assert.equal(uitvoerenUiterlijk({ ...besloten, beslotenOp: '2026-06-30' }), '2026-07-28');
  // AVG 18(1)(d): what is to be shielded for an objection is shielded that very day, until it is or the objection is decided on.
  const verzet = { ...voorgelegd, beperken: true };
  assert.equal(uitvoerenUiterlijk(verzet), '2026-06-29');
  assert.equal(uitvoerenUiterlijk({ ...verzet, beperktOp: '2026-06-30' }), undefined);
  assert.equal(uitvoerenUiterlijk({ ...verzet, besluit: 'verwijderd', beslotenOp: '2026-07-02' }), '2026-07-30');
});

const geldig: Verzoekfeiten = { ...verzoekfeiten, soort: 'correctie', identiteitOp: '2026-11-02' };
toetsVoorwaarden(
  'behandelbaar',
  '12',
  behandelbaar,
  [geldig, { ...geldig, soort: 'verzet' }, { ...geldig, hoedanigheid: 'curator', bevoegd: true }],
  {
    'verzoek-afgehandeld': [
      { ...geldig, stand: 'beantwoord' },
      { ...geldig, stand: 'niet-behandeld' },
    ],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [
      { ...geldig, hoedanigheid: 'curator' },
      { ...geldig, hoedanigheid: 'curator', bevoegd: false },
      { ...verzoekfeiten, soort: 'correctie' },
    ],
  },
);

test('een partij heeft twee weken, nooit later dan een week voor het antwoord en nooit eerder dan het voorleggen', () => {
  assert.equal(zienswijzeUiterlijk('2026-11-02', '2026-11-23'), '2026-11-16');
  assert.equal(zienswijzeUiterlijk('2026-11-03', '2026-11-23'), '2026-11-16');
  assert.equal(zienswijzeUiterlijk('2026-11-01', '2026-11-23'), '2026-11-15');
  assert.equal(zienswijzeUiterlijk('2026-11-16', '2026-11-23'), '2026-11-16');
  assert.equal(zienswijzeUiterlijk('2026-11-17', '2026-11-23'), '2026-11-17');
});

test('wat bij verzet is afgeschermd en iets anders moet zeggen, gaat eerst open', () => {
  const op = '2026-06-29';
  for (const teDoen of ['verbeterd', 'aangevuld'] as const) {
    assert.equal(gaatEerstOpen({ teDoen, beperktOp: op }), true, teDoen);
    assert.equal(gaatEerstOpen({ teDoen, beperktOp: null }), false, teDoen);
  }
  for (const teDoen of ['verwijderd', 'afgeschermd', 'niet-meer-afgeschermd', 'vernietigd', null] as const)
    assert.equal(gaatEerstOpen({ teDoen, beperktOp: op }), false, String(teDoen));
});
