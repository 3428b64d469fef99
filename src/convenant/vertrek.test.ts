// Who still decides after a leaving, what stops, and the end of a notice by the calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weegploeghandelingen } from './dossier.ts';
import { partijsoorten } from './rollen.ts';
import { blijvendeKernpartijen, eindeOpzegging, isVoltallig, weegploegwerk, zonderVertrokken } from './vertrek.ts';

test('een opzegging eindigt na drie kalendermaanden, op de laatste dag van een kortere maand', () => {
  assert.equal(eindeOpzegging('2026-11-30'), '2027-02-28');
  assert.equal(eindeOpzegging('2027-11-30'), '2028-02-29');
  assert.equal(eindeOpzegging('2026-11-23'), '2027-02-23');
  assert.equal(eindeOpzegging('2028-02-29'), '2028-05-29');
  assert.throws(() => eindeOpzegging('2017-07-20'), RangeError);
});

test('wie blijft beslist, in de oude volgorde', () => {
  assert.deepEqual(zonderVertrokken(partijsoorten, ['om']), ['gemeente', 'politie', 'rvdk', 'reclassering']);
  assert.deepEqual(zonderVertrokken(['rvdk'], ['rvdk']), []);
  assert.deepEqual(blijvendeKernpartijen(), ['gemeente', 'om', 'politie']);
  assert.deepEqual(blijvendeKernpartijen(['politie', 'rvdk']), ['gemeente', 'om']);
});

test('de weegploeg is voltallig zolang geen kernpartij vertrok', () => {
  assert.equal(isVoltallig([]), true);
  assert.equal(isVoltallig(['rvdk', 'reclassering']), true);
  for (const partij of ['gemeente', 'om', 'politie'] as const) assert.equal(isVoltallig(['rvdk', partij]), false);
});

test('wat afrondt, verbetert, informeert of inzage geeft ligt nooit stil', () => {
  const blijft = [
    'signaal-intrekken',
    'informatievraag-intrekken',
    'samenvoeging-ongedaan-maken',
    'agendering-voorstellen',
    'stemmen',
    'niet-agenderen',
    'juistheid-controleren',
    'gegeven-verbeteren',
    'gegeven-aanvullen',
    'gegeven-verwijderen',
    'gegeven-afschermen',
    'afscherming-opheffen',
    'correctiezienswijze-geven',
    'informeren-overleggen',
    'informatiebrief-opmaken',
    'informatiebrief-maken',
    'betrokkene-informeren',
    'uitstel-aantekenen',
    'uitstel-herbeoordelen',
    'informatieplichten-inzien',
    'informatieplicht-inzien',
    'vernietiging-vervroegen',
    'weegdossiers-zoeken',
    'weegdossier-inzien',
    'weegvergaderingen-inzien',
    'weeguitnodiging-maken',
  ];
  assert.deepEqual(weegploeghandelingen.filter((naam) => !weegploegwerk.includes(naam)).toSorted(), blijft.toSorted());
  assert.deepEqual(
    weegploegwerk.filter((naam) => !weegploeghandelingen.some((elke) => elke === naam)),
    ['deelnemer-toevoegen', 'heropening-voorstellen', 'heropening-stemmen', 'heropening-opdragen'],
  );
});
