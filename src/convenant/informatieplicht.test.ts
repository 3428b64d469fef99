// The duty to inform: what it asks of whom and by when, and that nothing is destroyed before it was looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  heeftBeletsel,
  herbeoordelenUiterlijk,
  type Informatiefeiten,
  type Informeeroordeel,
  isOverlegd,
  staatVernietigingToe,
  taakVan,
  type Uitstel,
} from './informatieplicht.ts';
import type { Tegenvoorbeelden } from './regeltoets.ts';
import { kernpartijen } from './rollen.ts';

export const geenBeletsel: readonly Informeeroordeel[] = kernpartijen.map((partij) => ({
  partij,
  beletsel: false,
  gronden: [],
}));
/** The prosecution service sees an impediment, the others do not. */
export const omZietBeletsel: readonly Informeeroordeel[] = geenBeletsel.map((oordeel) =>
  oordeel.partij === 'om' ? { ...oordeel, beletsel: true, gronden: ['b', 'e'] } : oordeel,
);

/** An outcome of some weeks ago, everybody consulted, nothing in the way. */
export const informatiefeiten: Informatiefeiten = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'gemeente' },
  stand: 'geagendeerd',
  uitkomstOp: '2026-11-10',
  oordelen: geenBeletsel,
};

export const uitstel: Uitstel = {
  gronden: ['b'],
  noodzaak: 'Medeverdachten zijn nog niet gehoord.',
  evenredigheid: 'Een lichter middel is er niet.',
  herbeoordelenOp: '2027-02-23',
};

/** What breaks a postponement, on both sides of every boundary. */
export const tegenvoorbeeldenUitstel = <S extends Informatiefeiten & Uitstel>(geldig: S): Tegenvoorbeelden<S> => ({
  'geen-beletsel': [{ ...geldig, oordelen: geenBeletsel }],
  'uitstelgrond-ontbreekt': [{ ...geldig, gronden: [] }],
  'grond-niet-overlegd': [
    { ...geldig, gronden: ['a'] },
    { ...geldig, gronden: ['b', 'c'] },
  ],
  'noodzaak-ontbreekt': [
    { ...geldig, noodzaak: undefined },
    { ...geldig, noodzaak: ' ' },
  ],
  'evenredigheid-ontbreekt': [
    { ...geldig, evenredigheid: undefined },
    { ...geldig, evenredigheid: ' ' },
  ],
  'herbeoordeling-ongeldig': [
    { ...geldig, herbeoordelenOp: undefined },
    { ...geldig, herbeoordelenOp: '2026-11-23' },
    { ...geldig, herbeoordelenOp: '2027-02-24' },
  ],
});

test('overlegd is er pas als alle drie iets vonden, en één beletsel is een beletsel', () => {
  assert.equal(isOverlegd({ oordelen: geenBeletsel }), true);
  assert.equal(isOverlegd({ oordelen: geenBeletsel.slice(1) }), false);
  assert.equal(isOverlegd({ oordelen: [] }), false);
  // Nobody waits for who left.
  assert.equal(isOverlegd({ oordelen: geenBeletsel.slice(1), vertrokken: ['gemeente'] }), true);
  assert.equal(isOverlegd({ oordelen: geenBeletsel.slice(1), vertrokken: ['om'] }), false);
  assert.equal(heeftBeletsel({ oordelen: omZietBeletsel }), true);
  assert.equal(heeftBeletsel({ oordelen: geenBeletsel }), false);
});

test('een nieuw feit haalt de herbeoordeling naar voren, nooit naar achteren', () => {
  const loopt = { sinds: '2026-06-30', herbeoordelenOp: '2026-09-30' };
  assert.equal(herbeoordelenUiterlijk(loopt), '2026-09-30');
  assert.equal(herbeoordelenUiterlijk({ ...loopt, nieuwFeitOp: '2026-08-31' }), '2026-09-07');
  assert.equal(herbeoordelenUiterlijk({ ...loopt, nieuwFeitOp: '2026-09-22' }), '2026-09-29');
  assert.equal(herbeoordelenUiterlijk({ ...loopt, nieuwFeitOp: '2026-09-23' }), '2026-09-30');
  assert.equal(herbeoordelenUiterlijk({ ...loopt, nieuwFeitOp: '2026-09-24' }), '2026-09-30');
});

test('wie nog niets vond wordt gevraagd, wie klaar is beslist, een uitstel wordt herbeoordeeld', () => {
  const taak = (anders: Partial<Informatiefeiten>) => taakVan({ ...informatiefeiten, ...anders }, 'politie');
  assert.deepEqual(taak({ oordelen: geenBeletsel.slice(0, 2) }), {
    soort: 'informeren-overleggen',
    uiterlijk: '2026-12-10',
  });
  assert.deepEqual(taak({}), { soort: 'informatieplicht-beslissen', uiterlijk: '2026-12-10' });
  // Without a party of his own nobody owes a view.
  assert.equal(taakVan({ ...informatiefeiten, oordelen: [] }, undefined)?.soort, 'informatieplicht-beslissen');
  const loopt = { sinds: '2026-11-12', herbeoordelenOp: '2027-02-12' };
  assert.deepEqual(taak({ uitstel: loopt, oordelen: [] }), { soort: 'uitstel-herbeoordelen', uiterlijk: '2027-02-12' });
  assert.equal(taak({ geinformeerdOp: '2026-11-12' }), undefined);
  const { uitkomstOp: _, ...zonderUitkomst } = informatiefeiten;
  assert.equal(taakVan(zonderUitkomst, 'politie'), undefined);
});

test('zonder uitkomst, na informeren, of na een verse herbeoordeling mag het weg; anders niet', () => {
  const { uitkomstOp: _, ...zonderUitkomst } = informatiefeiten;
  const vanaf = '2027-05-10';
  const loopt = { sinds: vanaf, herbeoordelenOp: '2027-08-10' };
  assert.equal(staatVernietigingToe(zonderUitkomst, vanaf), true);
  assert.equal(staatVernietigingToe(informatiefeiten, vanaf), false);
  assert.equal(staatVernietigingToe({ ...informatiefeiten, geinformeerdOp: '2026-11-17' }, vanaf), true);
  assert.equal(staatVernietigingToe({ ...informatiefeiten, uitstel: loopt }, vanaf), true);
  assert.equal(staatVernietigingToe({ ...informatiefeiten, uitstel: { ...loopt, sinds: '2027-05-09' } }, vanaf), false);
  const metFeit = { ...loopt, nieuwFeitOp: '2027-05-11' };
  assert.equal(staatVernietigingToe({ ...informatiefeiten, uitstel: metFeit }, vanaf), false);
});
