// Tests of the life cycle as a table: nothing that no register knows, and no stand without a way to read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  archiefhandelingen,
  beheerhandelingen,
  casusoverleghandelingen,
  casusstanden,
  verzoekhandelingen,
  weegploeghandelingen,
  weegstanden,
} from './dossier.ts';
import { fasenVan, levensloopCasus, levensloopWeegdossier, staatCasusToe, staatWeegdossierToe } from './levensloop.ts';
import { regels } from './regels.ts';

test('elke handeling hoort bij één register en heeft een regel', () => {
  const alle = [
    ...beheerhandelingen,
    ...weegploeghandelingen,
    ...casusoverleghandelingen,
    ...verzoekhandelingen,
    ...archiefhandelingen,
  ];
  assert.deepEqual([...new Set(alle)], alle);
  assert.deepEqual(Object.keys(regels).sort(), [...alle].sort());
});

test('geen stand noemt een handeling twee keer', () => {
  for (const rij of [...Object.values(levensloopWeegdossier), ...Object.values(levensloopCasus)])
    assert.deepEqual([...new Set<string>(rij)], rij);
});

test('wat de tabel noemt mag, wat zij niet noemt niet', () => {
  for (const stand of weegstanden)
    for (const handeling of weegploeghandelingen)
      assert.equal(
        staatWeegdossierToe(stand, handeling),
        levensloopWeegdossier[stand].some((toegestaan) => toegestaan === handeling),
      );
  for (const stand of casusstanden)
    for (const handeling of casusoverleghandelingen)
      assert.equal(
        staatCasusToe(stand, handeling),
        levensloopCasus[stand].some((toegestaan) => toegestaan === handeling),
      );
});

test('lezen kan in elke stand; na het besluit komt er alleen nog bij, gaat open wat verzegeld was, of wordt beter wat onjuist was', () => {
  for (const stand of weegstanden) assert.ok(staatWeegdossierToe(stand, 'weegdossier-inzien'), stand);
  for (const stand of casusstanden) assert.ok(staatCasusToe(stand, 'casus-inzien'), stand);
  const juistheid = [
    'juistheid-controleren',
    'correctiezienswijze-geven',
    'gegeven-verbeteren',
    'gegeven-aanvullen',
    'gegeven-verwijderen',
    'gegeven-afschermen',
    'afscherming-opheffen',
  ];
  const informeren = [
    'informeren-overleggen',
    'informatiebrief-opmaken',
    'betrokkene-informeren',
    'uitstel-aantekenen',
    'uitstel-herbeoordelen',
  ];
  assert.deepEqual(levensloopWeegdossier['niet-geagendeerd'], [
    'signaal-inbrengen',
    'vernietiging-vervroegen',
    'politiegegevens-vrijgeven',
    ...juistheid,
    ...informeren,
    'weegdossier-inzien',
  ]);
  assert.deepEqual(levensloopWeegdossier.geagendeerd, [
    'signaal-inbrengen',
    'politiegegevens-vrijgeven',
    'doorgifte-voorstellen',
    'stemmen',
    'doorgeven',
    ...juistheid,
    ...informeren,
    'weegdossier-inzien',
  ]);
});

test('beslissen kan alleen over een voorstel', () => {
  for (const handeling of ['agenderen', 'niet-agenderen'] as const)
    assert.deepEqual(
      weegstanden.filter((stand) => staatWeegdossierToe(stand, handeling)),
      ['voorgesteld'],
    );
});

test('de fasen per stand: opstellen voor het eerste plan, alle drie bij een volgende versie, daarna geen opstellen meer', () => {
  const fasen = casusstanden
    .filter((stand) => stand !== 'gesloten')
    .flatMap((stand) => ([undefined, 1, 2] as const).map((versie) => [stand, versie, fasenVan(stand, versie).join()]));
  assert.deepEqual(fasen, [
    ['geopend', undefined, 'opstellen'],
    ['geopend', 1, 'opstellen'],
    ['geopend', 2, 'opstellen'],
    ['plan-in-opstelling', undefined, 'opstellen'],
    ['plan-in-opstelling', 1, 'opstellen'],
    ['plan-in-opstelling', 2, 'opstellen,uitvoeren,monitoren'],
    ['plan-vastgesteld', undefined, 'uitvoeren,monitoren'],
    ['plan-vastgesteld', 1, 'uitvoeren,monitoren'],
    ['plan-vastgesteld', 2, 'uitvoeren,monitoren'],
  ]);
});
