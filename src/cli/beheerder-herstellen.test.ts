// The way back after every authorisation ended: two beheerders, by the owner, logged; then people ask and grant again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { omgevingVan } from '../../test/http/proefserver.ts';
import { bezetting, maakProefwereld, type Proefwereld, type Wie } from '../../test/proefwereld.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { herstelBeheerders } from './beheerder-herstellen.ts';
import { openGebouw } from './opbouw.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const adres = async (wie: Wie): Promise<string> => {
  const [rij] = await wereld.achter('select email from beheer.functionaris where id = $1', [wereld.mensen[wie]]);
  return rij.email;
};

test('twee beheerders komen terug als er geen meer is, en samen krijgen zij de rest weer aan het werk', async () => {
  wereld.klok.zet('2027-03-05');
  const echt = await openGebouw(leesConfig(omgevingVan(wereld)));
  const gebouw = { ...echt, poort: { ...echt.poort, klok: wereld.klok } };
  const herstel = (een: string, ander: string) =>
    herstelBeheerders(gebouw, {
      samenwerkingsverband: wereld.samenwerkingsverband,
      beheerders: [een, ander],
      kenmerk: 'brief 2027-12',
    });
  const [een, ander, partner] = [await adres('beheerder'), await adres('beveiliging'), await adres('ggz')];
  const gelogd = () =>
    wereld.achter(`select rol, objecten from logboek.regel where handeling = 'beheerder-herstellen'`);
  try {
    for (const [a, b] of [
      [een, een],
      [een, partner],
      [een, 'niemand@elders.example'],
    ] as const)
      await assert.rejects(herstel(a, b), ConfigOngeldig);
    assert.deepEqual(await gelogd(), []);
    assert.equal(await herstel(een, ander), '2027-06-04');
    const [regel, ...meer] = await gelogd();
    assert.deepEqual([regel?.rol, meer], ['sleutelbeheer', []]);
    for (const wie of ['beheerder', 'beveiliging'] as const) assert.ok(regel?.objecten.includes(wereld.mensen[wie]));
    assert.ok(!JSON.stringify(regel).includes(bezetting.beheerder));
    await assert.rejects(herstel(een, ander), /Er is een functioneel beheerder/);

    await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2028-01-01'`);
    const { autorisatie } = await wereld.lukt('autorisatie-aanvragen', 'beheerder', {
      functionaris: wereld.mensen.uitvoerder,
      rol: 'uitvoerder',
      doel: 'Het werk gaat door.',
      begin: '2027-03-05',
      einde: '2028-03-05',
    });
    assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: autorisatie }), [
      'aanvrager-kent-niet-toe',
    ]);
    await wereld.lukt('autorisatie-toekennen', 'beveiliging', { id: autorisatie });
    await wereld.lukt('weegdossiers-zoeken', 'uitvoerder', { tekst: '' });
  } finally {
    await echt.stop();
  }
});
