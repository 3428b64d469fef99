// Configuration: wrong or unknown settings are told all at once, and production refuses what is not safe.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ConfigOngeldig, leesConfig } from './config.ts';

const productie = {
  WEEGWIJS_MODUS: 'productie',
  WEEGWIJS_URL: 'https://weegwijs.example',
  WEEGWIJS_OIDC_ISSUER: 'https://aanmelden.example',
  WEEGWIJS_OIDC_CLIENT_ID: 'weegwijs',
  WEEGWIJS_OIDC_CLIENT_SECRET: 'geheim',
  DATABASE_URL: 'postgres://weegwijs_app@db.example/weegwijs',
};

function fouten(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    leesConfig(env);
    return [];
  } catch (fout) {
    assert.ok(fout instanceof ConfigOngeldig);
    return fout.message.split('\n');
  }
}

test('zonder instellingen is het de demo op de eigen machine', () => {
  const config = leesConfig({ PATH: '/bin', HOME: '/root' });
  assert.deepEqual(
    [config.productie, config.host, config.port, config.url, config.dataFolder, config.keyringFile, config.oidc],
    [false, '127.0.0.1', 8410, 'http://localhost:8410', resolve('data'), resolve('data/keyring.json'), undefined],
  );
});

test('een goede productie-instelling wordt aangenomen', () => {
  assert.deepEqual(fouten(productie), []);
  const config = leesConfig(productie);
  assert.equal(config.productie, true);
  assert.deepEqual(config.oidc, {
    issuer: 'https://aanmelden.example',
    clientId: 'weegwijs',
    clientSecret: 'geheim',
  });
});

test('productie weigert de demo-aanmelding, http naar buiten en een aanmelddienst zonder https', () => {
  const { WEEGWIJS_OIDC_ISSUER: _, ...zonderDienst } = productie;
  assert.match(fouten(zonderDienst).join(), /WEEGWIJS_OIDC_ISSUER/);
  assert.match(fouten({ ...productie, WEEGWIJS_URL: 'http://weegwijs.example' }).join(), /https/);
  assert.match(fouten({ ...productie, WEEGWIJS_OIDC_ISSUER: 'http://aanmelden.example' }).join(), /https/);
  assert.match(fouten({ ...productie, WEEGWIJS_HOST: '0.0.0.0' }).join(), /WEEGWIJS_HOST/);
  assert.deepEqual(fouten({ ...productie, WEEGWIJS_URL: 'http://localhost:8410' }), []);
  // Everything at once.
  assert.ok(fouten({ ...zonderDienst, WEEGWIJS_URL: 'http://weegwijs.example', WEEGWIJS_HOST: '0.0.0.0' }).length >= 3);
});

test('mail gaat alleen met TLS de machine uit, met een afzender, en zonder dat het adres daaraan iets verandert', () => {
  const mail = { ...productie, WEEGWIJS_MAIL_VAN: 'weegwijs@waterhoek.example' };
  assert.deepEqual(leesConfig(mail).mail, { van: 'weegwijs@waterhoek.example', smtp: undefined, map: undefined });
  for (const goed of ['smtps://post.example', 'smtp://wie:geheim@post.example:587', 'smtp://localhost:25'])
    assert.deepEqual(fouten({ ...mail, WEEGWIJS_SMTP_URL: goed }), [], goed);
  assert.match(fouten({ ...productie, WEEGWIJS_SMTP_URL: 'smtps://post.example' }).join(), /WEEGWIJS_MAIL_VAN/);
  assert.match(fouten({ ...mail, WEEGWIJS_SMTP_URL: 'smtp://post.example:25' }).join(), /TLS/);
  for (const fout of ['?ignoreTLS=true', '#x', '/pad'])
    assert.match(
      fouten({ ...mail, WEEGWIJS_SMTP_URL: `smtps://post.example${fout}` }).join(),
      /haal de rest weg/,
      fout,
    );
  assert.match(fouten({ ...mail, WEEGWIJS_SMTP_URL: 'http://post.example' }).join(), /WEEGWIJS_SMTP_URL/);
  assert.equal(leesConfig({}).mail.map, resolve('data/post'));
});

test('de demo luistert nooit naar buiten', () => {
  for (const host of ['0.0.0.0', '192.0.2.1', '::'])
    assert.match(fouten({ WEEGWIJS_HOST: host }).join(), /eigen machine/, host);
  for (const host of ['127.0.0.1', '::1', 'localhost']) assert.deepEqual(fouten({ WEEGWIJS_HOST: host }), []);
});

test('een contact voor wie een lek vindt is een adres dat een programma kan openen', () => {
  for (const contact of ['mailto:lek@voorbeeld.nl', 'https://voorbeeld.nl/lek', 'tel:+31-299-000000'])
    assert.equal(leesConfig({ WEEGWIJS_BEVEILIGINGSCONTACT: contact }).beveiligingscontact, contact);
});

test('op een databaseserver begint niets als demo omdat een regel ontbreekt: daar verzet ieder de klok', () => {
  const { WEEGWIJS_MODUS: _, ...zonder } = productie;
  assert.match(fouten(zonder).join(), /^Met een databaseserver staat de modus vast/);
  assert.equal(leesConfig({ WEEGWIJS_MODUS: 'demo', DATABASE_URL: productie.DATABASE_URL }).productie, false);
  assert.equal(leesConfig({}).productie, false);
});

test('een instelling die niet bestaat of niet klopt wordt genoemd, alle tegelijk', () => {
  const gezegd = fouten({
    WEEGWIJS_POORT: '80',
    WEEGWIJS_MODUS: 'acceptatie',
    WEEGWIJS_PORT: '70000',
    WEEGWIJS_LOGNIVEAU: 'alles',
    DATABASE_URL: 'mysql://x',
  }).join('\n');
  for (const naam of ['WEEGWIJS_POORT', 'WEEGWIJS_MODUS', 'WEEGWIJS_PORT', 'WEEGWIJS_LOGNIVEAU', 'DATABASE_URL'])
    assert.match(gezegd, new RegExp(naam));
  for (const [naam, waarde] of [
    ['WEEGWIJS_PORT', 'acht'],
    ['WEEGWIJS_PORT', '1.5'],
    ['WEEGWIJS_PORT', '-1'],
    ['WEEGWIJS_URL', 'weegwijs.example'],
    ['WEEGWIJS_URL', 'ftp://weegwijs.example'],
    ['WEEGWIJS_POSTGRES', 'docker'],
    ['WEEGWIJS_VERZOEKEN_PER_MINUUT', '0'],
    ['WEEGWIJS_BEVEILIGINGSCONTACT', 'lek@voorbeeld.nl'],
    ['WEEGWIJS_BEVEILIGINGSCONTACT', 'http://voorbeeld.nl'],
    ['WEEGWIJS_BEVEILIGINGSCONTACT', 'https://voorbeeld.nl/\nContact: https://anders.nl'],
  ] as const)
    assert.match(fouten({ [naam]: waarde }).join(), new RegExp(naam), `${naam}=${waarde}`);
});

test('een halve aanmelddienst is geen aanmelddienst: nooit stilletjes de demo', () => {
  for (const half of [
    { WEEGWIJS_OIDC_ISSUER: 'https://aanmelden.example' },
    { WEEGWIJS_OIDC_CLIENT_ID: 'weegwijs' },
    { WEEGWIJS_OIDC_CLIENT_SECRET: 'geheim' },
  ])
    assert.notDeepEqual(fouten(half), [], JSON.stringify(half));
});

test('wat er staat is wat er wordt gelezen: leeg telt als weggelaten, een schuine streep aan het eind verdwijnt', () => {
  const config = leesConfig({
    WEEGWIJS_PORT: '',
    WEEGWIJS_URL: 'http://localhost:9000/',
    WEEGWIJS_DATA: '/var/lib/weegwijs',
    WEEGWIJS_OIDC_ACR: ' a  b ',
  });
  assert.deepEqual(
    [config.port, config.url, config.keyringFile, config.acr],
    [8410, 'http://localhost:9000', '/var/lib/weegwijs/keyring.json', ['a', 'b']],
  );
});
