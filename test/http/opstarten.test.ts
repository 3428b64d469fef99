// The whole program as people run it: what production refuses, what the log says of people (nothing), and a graceful stop.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { meldAan } from '../../src/cli/aanmelden.ts';
import { openGebouw } from '../../src/cli/opbouw.ts';
import { routes } from '../../src/http/contract.ts';
import { leesConfig } from '../../src/platform/config.ts';
import { connectRunning } from '../../src/platform/database/embedded.ts';
import { LoginTeMachtig } from '../../src/platform/database/login.ts';
import { KeyringOnbruikbaar } from '../../src/platform/vault/keyring.ts';
import { signaal } from '../proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';
import { alsUrl } from './proefserver.ts';

const hoofd = join(import.meta.dirname, '../../src/cli/main.ts');

let wereld: Proefwereld;
let folder: string;
before(async () => {
  wereld = await maakProefwereld();
  folder = await mkdtemp(join(tmpdir(), 'weegwijs-start-'));
});
after(async () => {
  await wereld.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Programma {
  readonly proces: ChildProcess;
  /** Everything that it wrote until now. */
  gezegd(): string;
  /** Resolves when it wrote a text, or ended. */
  tot(tekst: RegExp): Promise<void>;
  readonly einde: Promise<number | null>;
}

function voerUit(argumenten: readonly string[], env: Readonly<Record<string, string>>): Programma {
  const proces = spawn(process.execPath, [hoofd, ...argumenten], {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uit = '';
  let meld: () => void = () => undefined;
  for (const stroom of [proces.stdout, proces.stderr])
    stroom.on('data', (stuk: Buffer) => {
      uit += stuk.toString('utf8');
      meld();
    });
  const einde = once(proces, 'close').then(([code]) => {
    meld();
    return code;
  });
  return {
    proces,
    einde,
    gezegd: () => uit,
    tot: (tekst) =>
      new Promise((klaar) => {
        meld = () => {
          if (tekst.test(uit) || proces.exitCode !== null) klaar();
        };
        meld();
      }),
  };
}

async function vrijePoort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  server.close();
  return typeof adres === 'object' && adres !== null ? `${adres.port}` : '';
}

const productie = () => ({
  WEEGWIJS_MODUS: 'productie',
  WEEGWIJS_URL: 'https://weegwijs.example',
  WEEGWIJS_OIDC_ISSUER: 'https://aanmelden.example',
  WEEGWIJS_OIDC_CLIENT_ID: 'weegwijs',
  WEEGWIJS_DATA: folder,
  WEEGWIJS_KEYRING: wereld.keyringbestand,
  DATABASE_URL: alsUrl(wereld.proef.app),
});

test('productie opent met de machteloze login en een gesloten sleutelbos', async () => {
  const gebouw = await openGebouw(leesConfig(productie()));
  try {
    assert.deepEqual([gebouw.demoklok, gebouw.eigenaar], [undefined, undefined]);
  } finally {
    await gebouw.stop();
  }
});

test('productie weigert de login van de eigenaar, een open sleutelbos en een sleutelbos die er niet is', async () => {
  const open = (anders: Readonly<Record<string, string>>) => openGebouw(leesConfig({ ...productie(), ...anders }));
  await assert.rejects(open({ DATABASE_URL: alsUrl(wereld.proef.eigenaar) }), LoginTeMachtig);
  await assert.rejects(open({ WEEGWIJS_KEYRING: join(folder, 'weg.json') }), KeyringOnbruikbaar);
  await chmod(wereld.keyringbestand, 0o644);
  try {
    await assert.rejects(open({}), KeyringOnbruikbaar);
  } finally {
    await chmod(wereld.keyringbestand, 0o600);
  }
});

test('een verkeerde instelling is een zin en een foutcode, geen stapel', async () => {
  for (const [env, zin] of [
    [{ WEEGWIJS_MODUS: 'productie', WEEGWIJS_DATA: folder }, /demo-aanmelding/],
    [{ WEEGWIJS_POORT: '80' }, /WEEGWIJS_POORT/],
    [{ ...productie(), DATABASE_URL: alsUrl(wereld.proef.eigenaar) }, /login/],
    [{ ...productie(), WEEGWIJS_KEYRING: join(folder, 'weg.json') }, /sleutelbos/],
  ] as const) {
    const programma = voerUit(['start'], env);
    assert.equal(await programma.einde, 1);
    assert.match(programma.gezegd(), zin);
    assert.ok(!/\n\s+at |node:internal/.test(programma.gezegd()), programma.gezegd());
  }
});

test('het lopende programma: een leeg begin, een log zonder personen, een nette stop en een tweede start', {
  timeout: 180_000,
}, async () => {
  const poort = await vrijePoort();
  const env = { WEEGWIJS_DATA: join(folder, 'data'), WEEGWIJS_PORT: poort, WEEGWIJS_LOGNIVEAU: 'debug' };
  const url = `http://localhost:${poort}`;
  const programma = voerUit(['start'], env);
  await programma.tot(/Weegwijs draait op/);
  assert.match(programma.gezegd(), /Weegwijs draait op/);

  // A second start on the same folder says so and changes nothing.
  const tweede = voerUit(['start'], { ...env, WEEGWIJS_PORT: await vrijePoort() });
  assert.equal(await tweede.einde, 1);
  assert.match(tweede.gezegd(), /al in gebruik/);

  const personen: readonly { sub: string; naam: string }[] = await (await fetch(`${url}/demo/personen`)).json();
  const sub = personen.find(({ naam }) => naam === 'Fenna Wielinga')?.sub ?? '';
  const cookie = await meldAan(url, sub);
  const vraag = (pad: string, inhoud?: unknown, koppen: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}${pad}`, {
      ...(inhoud === undefined ? {} : { method: 'POST', body: JSON.stringify(inhoud) }),
      headers: { cookie, ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }), ...koppen },
    });
  await vraag(routes['geheimhouding-bevestigen'].pad, { geheimhouding: true, richtlijnen: true });
  const geheim = signaal({
    onderwerp: {
      aard: 'natuurlijk-persoon',
      voornaam: 'Zwaantje',
      achternaam: 'Quispel',
      straat: 'Nergenslaan',
      geboortedatum: '1971-02-13',
    },
    gedraging: 'Kookte xylitolsoep op het plein',
    meldDatum: '2026-01-05',
    melder: { naam: 'Balthasar Meldkamer', contact: '06-98765432' },
  });
  const gedaan = await vraag(routes['signaal-inbrengen'].pad, geheim, { 'idempotency-key': 'sleutel-quispel' });
  assert.equal(gedaan.status, 200, await gedaan.clone().text());
  const { dossier } = await gedaan.json();
  await vraag(routes['weegdossiers-zoeken'].pad, { tekst: 'Zwaantje Quispel' });
  await vraag(`/v1/weegdossiers/${dossier}`);
  await vraag('/v1/weegdossiers/Quispel');
  await vraag('/v1/weegdossiers?naam=Quispel');
  await vraag('/Quispel/Zwaantje');
  await vraag(routes['signaal-inbrengen'].pad, { ...geheim, gedraging: 12, bijnaam: 'Quispel' });

  // A fault of ours whose message quotes what was stored: the log gets its kind, not its words.
  const plek = await connectRunning(join(folder, 'data', 'postgres'));
  assert.ok(plek !== undefined);
  const eigenaar = new pg.Client({ host: plek.socketFolder, port: plek.port, user: 'postgres', database: 'weegwijs' });
  await eigenaar.connect();
  await eigenaar.query('alter table beheer.autorisatie add constraint proef check (length(doel) < 60) not valid');
  const [mens] = (await eigenaar.query(`select id from beheer.functionaris where naam = 'Ruben Soebhag'`)).rows;
  await eigenaar.end();
  const stuk = await vraag(routes['autorisatie-aanvragen'].pad, {
    functionaris: mens?.id,
    rol: 'casusoverleglid',
    doel: 'Vervanging van Zwaantje Quispel tijdens haar verlof, zoals besproken met Balthasar Meldkamer',
    begin: '2099-01-01',
    einde: '2099-12-31',
  });
  assert.equal(stuk.status, 500);

  await programma.tot(/"stapel"/);
  const regels = programma
    .gezegd()
    .split('\n')
    .filter((regel) => regel.startsWith('{'));
  assert.ok(regels.length >= 8, programma.gezegd());
  assert.ok(
    regels.some((regel) => regel.includes('"level":50') && regel.includes('"stapel"')),
    'de fout staat erin',
  );
  assert.ok(regels.every((regel) => JSON.parse(regel).time !== undefined));
  const log = regels.join('\n').toLowerCase();
  const woorden = [
    'zwaantje',
    'quispel',
    'nergenslaan',
    '1971-02-13',
    'xylitol',
    'balthasar',
    'meldkamer',
    '98765432',
    'wielinga',
    'soebhag',
    'waterhoek.example',
  ];
  for (const woord of [...woorden, 'sleutel-quispel', sub, cookie.split('=')[1] ?? 'x', 'casusoverleglid'])
    assert.ok(!log.includes(woord.toLowerCase()), `${woord} in de log`);

  // A request that is under way is answered before the end.
  const laatste = vraag('/v1/werkvoorraad');
  const antwoord = (await laatste).status;
  programma.proces.kill('SIGTERM');
  assert.equal(await programma.einde, 0);
  assert.equal(antwoord, 200);
  assert.equal(await connectRunning(join(folder, 'data', 'postgres')), undefined);

  const weer = voerUit(['start'], env);
  await weer.tot(/Weegwijs draait op/);
  const nogEens = await meldAan(url, sub);
  assert.equal((await fetch(`${url}/v1/weegdossiers/${dossier}`, { headers: { cookie: nogEens } })).status, 200);
  // Sessions survive a restart too: what is signed in stays signed in.
  assert.equal((await fetch(`${url}/v1/sessie`, { headers: { cookie } })).status, 200);
  weer.proces.kill('SIGINT');
  assert.equal(await weer.einde, 0);
});
