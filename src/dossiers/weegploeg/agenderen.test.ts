// agenderen: the door. Chosen items go to a new casus as copies, without opinion and reporter; the original stays.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  analyse,
  brengIn,
  brengTotBesluit,
  brengTotCasus,
  brengTotVoorstel,
  signaal,
  stem,
  voorstelInvoer,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een casus ontstaat met een eigen nummer, de gekozen gegevens en de genoemde deelnemers', async () => {
  const casus = await brengTotCasus(wereld, 'geopend', signaal({ mening: 'Ik vind hem gevaarlijk.' }));
  assert.match(casus.casusnummer, /^C-2026-\d{4}$/);
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus.casus });
  assert.equal(gezien.stand, 'geopend');
  assert.deepEqual(
    gezien.gegevens.map((gegeven) => gegeven.soort),
    ['signaal', 'inbrenger', 'naw', 'analyse'],
  );
  const [kopie, inbrenger] = gezien.gegevens;
  assert.ok(kopie?.soort === 'signaal' && inbrenger?.soort === 'inbrenger');
  // Art. 10 lid 2 c: the party instead of the reporter; what is an opinion stays behind.
  assert.deepEqual(inbrenger.inhoud, { partij: 'Gemeente Waterhoek', contact: 'f.wielinga@waterhoek.example' });
  assert.ok(!('mening' in kopie.inhoud));
  assert.deepEqual([kopie.bron.soort, kopie.grondslag.code, kopie.handeling], ['gemeente', 'avg-6-1-e', 'agenderen']);
  assert.deepEqual(
    gezien.deelnemers.map((deelnemer) => [deelnemer.naam, deelnemer.extern]),
    [
      ['Gemeente Waterhoek', false],
      ['Openbaar Ministerie, parket Waterland', false],
      ['Politie, eenheid Waterland', false],
      ['Raad voor de Kinderbescherming, locatie Waterland', false],
      ['Reclassering Nederland, team Waterland', false],
      ['GGZ Waterland', true],
    ],
  );
});

test('in de casus staat nergens de melder, de mening of het nummer van de weegploeg', async () => {
  const casus = await brengTotCasus(
    wereld,
    'geopend',
    signaal({ mening: 'Een mening over hem', melder: { naam: 'Melder Geheim', contact: 'melder@geheim.example' } }),
  );
  for (const wie of ['rvdk', 'uitvoerder', 'gemeente'] as const) {
    const tekst = JSON.stringify(await wereld.lukt('casus-inzien', wie, { id: casus.casus }));
    for (const geheim of ['Melder Geheim', 'melder@geheim', 'Een mening', casus.nummer, casus.dossier, casus.gegeven])
      assert.ok(!tekst.includes(geheim), `${wie}: ${geheim}`);
  }
});

test('het origineel blijft, met het besluit; alleen aan deze kant staat waarheen', async () => {
  const casus = await brengTotCasus(wereld);
  const gezien = await wereld.lukt('weegdossier-inzien', 'om', { id: casus.dossier });
  assert.deepEqual(
    [gezien.stand, gezien.besluitOp, gezien.casusnummer],
    ['geagendeerd', '2026-11-23', casus.casusnummer],
  );
  assert.deepEqual(
    gezien.gegevens.map((gegeven) => gegeven.soort),
    ['signaal', 'naw', 'melder', 'analyse', 'agenderingsbesluit'],
  );
  const kopieen = await wereld.achter(
    `select g.soort, k.soort as kopie from weegploeg.voorstel_selectie s join weegploeg.gegeven g on g.id = s.gegeven
     join casusoverleg.gegeven k on k.id = s.kopie where s.voorstel = $1 order by g.soort`,
    [casus.voorstel],
  );
  assert.deepEqual(kopieen, [
    { soort: 'analyse', kopie: 'analyse' },
    { soort: 'naw', kopie: 'naw' },
    { soort: 'signaal', kopie: 'signaal' },
  ]);
});

test('wat mensen inkorten gaat ingekort mee, en wat zij niet kiezen gaat niet mee', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const tweede = await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier, gedraging: 'Blijft hier.' }));
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier, [gegeven]));
  const invoer = await voorstelInvoer(wereld, dossier);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', {
    ...invoer,
    selectie: (invoer.selectie ?? [])
      .filter((keuze) => keuze.gegeven !== tweede.gegeven)
      .map((keuze) => (keuze.gegeven === gegeven ? { ...keuze, tekst: 'Verspreidde pamfletten.' } : keuze)),
  });
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('stemmen', wie, stem({ dossier, gegeven, nummer: '', voorstel }));
  const [rij] = await wereld.achter('select casus from weegploeg.dossier where id = $1', [dossier]);
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: rij?.casus });
  const signalen = gegevens.flatMap((elk) => (elk.soort === 'signaal' ? [elk.inhoud] : []));
  assert.deepEqual(
    signalen.map(({ gedraging, ingekort }) => [gedraging, ingekort]),
    [['Verspreidde pamfletten.', true]],
  );
});

test('zonder eensgezindheid gaat er niets door de deur, ook niet rechtstreeks', async () => {
  const open = await brengTotVoorstel(wereld);
  for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem(open));
  const casussen = () => wereld.achter('select count(*)::int as n from casusoverleg.casus');
  const toen = await casussen();
  assert.deepEqual(await wereld.weigert('agenderen', 'politie', { id: open.dossier }), ['niet-eensgezind']);
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  assert.deepEqual(await wereld.weigert('agenderen', 'politie', { id: besloten.dossier }), [
    'stand-staat-niet-toe',
    'niet-eensgezind',
  ]);
  assert.deepEqual(await wereld.doe('agenderen', 'politie', { id: randomUUID() }), { soort: 'niet-gevonden' });
  assert.deepEqual(await casussen(), toen);
});
