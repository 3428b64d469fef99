// Test of what a correction makes of an archived item.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neemtWeg, redenVan, toestandNa, vraagtInhoud } from './archiefcorrecties.ts';
import { toestanden, wijzigingen } from './correcties.ts';

test('alleen verbeteren en aanvullen vragen nieuwe inhoud', () => {
  assert.deepEqual(wijzigingen.filter(vraagtInhoud), ['verbeterd', 'aangevuld']);
  assert.equal(vraagtInhoud(undefined), false);
});

test('wat fout was gaat overal weg; een aanvulling en het einde van afscherming laten niets fouts achter', () => {
  assert.deepEqual(wijzigingen.filter(neemtWeg), ['verbeterd', 'verwijderd', 'afgeschermd']);
});

test('het spoor noemt de grond van het besluit', () => {
  assert.equal(redenVan('verbeterd', 'niet-ter-zake-dienend'), 'niet-ter-zake-dienend');
  assert.equal(redenVan('afgeschermd', null), 'juistheid-betwist');
  assert.equal(redenVan('niet-meer-afgeschermd', null), 'beperking-vervallen');
});

test('wat voor dit punt was afgeschermd gaat weer open, tenzij een ander punt het nog afschermt', () => {
  for (const toestand of toestanden)
    for (const beperkt of [false, true])
      for (const anderBeperkt of [false, true]) {
        const stand = { toestand, beperkt, anderBeperkt };
        assert.equal(toestandNa('verwijderd', stand), 'verwijderd');
        assert.equal(toestandNa('afgeschermd', stand), 'afgeschermd');
        assert.equal(toestandNa('niet-meer-afgeschermd', stand), anderBeperkt ? toestand : 'geldig');
        for (const wijziging of ['verbeterd', 'aangevuld'] as const)
          assert.equal(toestandNa(wijziging, stand), beperkt && !anderBeperkt ? 'geldig' : toestand);
      }
});
