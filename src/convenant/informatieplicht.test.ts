// The duty to inform: what it asks of whom and by when, and that nothing is destroyed before it was looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weegstanden } from './dossier.ts';
import {
  heeftBeletsel,
  herbeoordelenUiterlijk,
  type Informatiefeiten,
  type Informeeroordeel,
  isGesproken,
  isOverlegd,
  staatVernietigingToe,
  taakVan,
  toezichtVan,
  type Uitstel,
  wordtOpnieuwGewogen,
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

/** Everybody spoke, and something new came in on the day itself after the view of one of them. */
export const achterhaald = (oordelen: readonly Informeeroordeel[], op = '2026-11-23'): readonly Informeeroordeel[] =>
  oordelen.map((oordeel) => (oordeel.partij === 'politie' ? { ...oordeel, achterhaaldOp: op } : oordeel));

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
  // What came in after a view is not in it; until the day before, it was a view on all that there was.
  const ingehaald = { oordelen: achterhaald(geenBeletsel) };
  assert.deepEqual([isGesproken(ingehaald), isOverlegd(ingehaald)], [true, false]);
  assert.deepEqual(
    ['2026-11-22', '2026-11-23', '2026-11-24'].map((dag) => isOverlegd(ingehaald, dag)),
    [true, false, false],
  );
  assert.equal(isOverlegd({ ...ingehaald, vertrokken: ['politie'] }), true);
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
  // Who spoke before something new came in is asked again, within the same month; the others are not.
  const ingehaald = achterhaald(geenBeletsel);
  assert.deepEqual(taak({ oordelen: ingehaald }), { soort: 'informeren-overleggen', uiterlijk: '2026-12-10' });
  assert.equal(taakVan({ ...informatiefeiten, oordelen: ingehaald }, 'om')?.soort, 'informatieplicht-beslissen');
  // Without a party of his own nobody owes a view.
  assert.equal(taakVan({ ...informatiefeiten, oordelen: [] }, undefined)?.soort, 'informatieplicht-beslissen');
  const loopt = { sinds: '2026-11-12', herbeoordelenOp: '2027-02-12' };
  assert.deepEqual(taak({ uitstel: loopt, oordelen: [] }), { soort: 'uitstel-herbeoordelen', uiterlijk: '2027-02-12' });
  assert.equal(taak({ geinformeerdOp: '2026-11-12' }), undefined);
  const { uitkomstOp: _, ...zonderUitkomst } = informatiefeiten;
  assert.equal(taakVan(zonderUitkomst, 'politie'), undefined);
});

test('wie toeziet hoort wat te laat is, vanaf de dag na de laatste dag', () => {
  const toezicht = (vandaag: string, anders: Partial<Informatiefeiten> = {}) =>
    toezichtVan({ ...informatiefeiten, ...anders }, vandaag);
  const teLaat = { soort: 'informeren-te-laat', uiterlijk: '2026-12-10' };
  assert.deepEqual([toezicht('2026-12-10'), toezicht('2026-12-11')], [undefined, teLaat]);
  assert.deepEqual(toezicht('2026-12-11', { oordelen: [] }), teLaat);
  const uitstel = { sinds: '2026-11-12', herbeoordelenOp: '2027-02-12' };
  assert.deepEqual(
    [toezicht('2027-02-12', { uitstel }), toezicht('2027-02-13', { uitstel })],
    [undefined, { soort: 'herbeoordeling-te-laat', uiterlijk: '2027-02-12' }],
  );
  assert.equal(toezicht('2027-02-13', { geinformeerdOp: '2026-11-12' }), undefined);
});

test('opnieuw gewogen wordt wie een uitkomst had en in een stand zonder besluit is', () => {
  const gewogen = (stand: Informatiefeiten['stand']) => wordtOpnieuwGewogen({ ...informatiefeiten, stand });
  assert.deepEqual(weegstanden.filter(gewogen), ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld']);
  const { uitkomstOp: _, ...zonderUitkomst } = informatiefeiten;
  assert.equal(wordtOpnieuwGewogen({ ...zonderUitkomst, stand: 'ingebracht' }), false);
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
