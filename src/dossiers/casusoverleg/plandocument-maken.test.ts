// plandocument-maken through the gate: the adopted plan in words for whoever may read it, and the entry of it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, onderwerp, plan, signaal } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const versiesVan = async (casus: string) => (await wereld.lukt('casus-inzien', 'rvdk', { id: casus })).plannen;
const vraag = (id: string) => ({ id, taal: 'nl', formaat: 'pdf' }) as const;
const maak = (wie: Wie, id: string) => wereld.lukt('plandocument-maken', wie, vraag(id));
const tekst = ({ document }: { readonly document: unknown }) => JSON.stringify(document);

test('elke lezer krijgt het plan zoals hij het mag lezen; het logboek weet ervan', async () => {
  const wie = onderwerp({ voornaam: 'Zelda', achternaam: 'Onnoembaar' });
  const { casus, casusnummer } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: wie }));
  await wereld.lukt('plan-opstellen', 'rvdk', { ...plan(casus), verblijfToelichting: 'Verblijft soms in Gent.' });
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partners.ggz));
  const [concept] = await versiesVan(casus);
  const id = concept?.plan ?? '';
  // A draft is no plan yet, for nobody.
  for (const lezer of ['rvdk', 'ggz'] as const)
    assert.deepEqual(await wereld.doe('plandocument-maken', lezer, vraag(id)), { soort: 'niet-gevonden' });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', { id: casus, motivering: 'Geheime overweging.' });

  const eigen = await maak('rvdk', id);
  assert.equal(eigen.bestandsnaam, `${casusnummer}-versie-1`);
  assert.match(tekst(eigen), /Verblijft soms in Gent/);
  assert.match(tekst(eigen), /artikel 14 lid 1/);
  const extern = await maak('ggz', id);
  assert.match(tekst(extern), /artikel 14 lid 2/);
  assert.match(tekst(extern), /Wekelijks gesprek met een mentor/);
  for (const geheim of ['Zelda', 'Onnoembaar', 'pamfletten', 'Gent', 'Geheime overweging', 'W-2026'])
    assert.ok(!tekst(extern).includes(geheim), geheim);
  assert.doesNotMatch(tekst(eigen), /Zelda|Onnoembaar/);

  const regels = await wereld.achter(
    `select resultaat, nummers, objecten from logboek.regel where handeling = 'plandocument-maken' order by id desc limit 1`,
  );
  assert.deepEqual(regels, [{ resultaat: 'toegestaan', nummers: [casusnummer], objecten: [casus] }]);
});

test('een eerdere versie is er voor wie de casus bijhoudt, voor een partner alleen wat geldt, voor anderen niets', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.lukt('plan-opstellen', 'om', plan(casus));
  await wereld.lukt('plan-vaststellen', 'om', { id: casus, motivering: 'Akkoord.' });
  const [eerste, tweede] = await versiesVan(casus);
  assert.match(tekst(await maak('uitvoerder', eerste?.plan ?? '')), /nu geldt versie 2/);
  assert.deepEqual(await wereld.doe('plandocument-maken', 'ggz', vraag(eerste?.plan ?? '')), {
    soort: 'niet-gevonden',
  });
  assert.match(tekst(await maak('ggz', tweede?.plan ?? '')), /versie 2/);

  // What is another's does not exist.
  const id = tweede?.plan ?? '';
  for (const [lezer, welk] of [
    ['lyceum', id],
    ['ggz', randomUUID()],
    ['rvdk', casus],
  ] as const)
    assert.deepEqual(await wereld.doe('plandocument-maken', lezer, vraag(welk)), { soort: 'niet-gevonden' }, lezer);
  for (const wie of ['fg', 'beveiliging', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('plandocument-maken', wie, vraag(id)), ['niet-bevoegd']);
});
