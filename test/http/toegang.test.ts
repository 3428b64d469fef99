// Sessions, other sites, versions and repeated requests over HTTP; and that what is not yours looks like what does not exist.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type RequestOptions, request } from 'node:http';
import { after, before, test } from 'node:test';
import { routes } from '../../src/http/contract.ts';
import { neemOp } from '../database/momentopname.ts';
import {
  analyse,
  brengIn,
  brengTotCasus,
  brengTotVoorstel,
  brengVerzegeldIn,
  signaal,
  stem,
} from '../proefdossiers.ts';
import { type Antwoord, type Proefserver, startProefserver } from './proefserver.ts';

let server: Proefserver;
before(async () => {
  server = await startProefserver();
});
after(() => server.stop());

const sessie = (cookie: string) => server.vraag('/v1/sessie', { koppen: { cookie } });

test('een sessie zegt wie er is en wat hij mag, en is na afmelden voorbij', async () => {
  const cookie = await server.nieuweSessie('politie');
  const open = await sessie(cookie);
  assert.equal(open.status, 200);
  assert.deepEqual(
    [
      open.json.naam,
      open.json.partij,
      open.json.mandaten.map(({ rol }: { rol: string }) => rol).sort(),
      open.json.demo,
    ],
    ['Idris Baldewsing', 'politie', ['casusoverleglid', 'weegploeglid'], true],
  );
  assert.equal((await server.vraag('/afmelden', { methode: 'POST', koppen: { cookie } })).status, 204);
  assert.equal((await sessie(cookie)).status, 401);
});

test('een ingetrokken, stille of te oude sessie is er niet meer, en een verzonnen nooit geweest', async () => {
  for (const wat of [
    'ingetrokken = now()',
    "laatst_gebruikt = now() - interval '31 minutes'",
    "aangemaakt = now() - interval '10 hours 1 minute'",
  ]) {
    const cookie = await server.nieuweSessie('om');
    assert.equal((await sessie(cookie)).status, 200);
    await server.wereld.achter(`update beheer.sessie set ${wat} where token_hash = sha256(convert_to($1, 'UTF8'))`, [
      cookie.split('=')[1],
    ]);
    const over = await sessie(cookie);
    assert.equal(over.status, 401, wat);
    assert.equal(over.json.type, 'urn:weegwijs:probleem:niet-aangemeld');
    const daarna = await server.vraag(routes['weegdossiers-zoeken'].pad, {
      methode: 'POST',
      inhoud: {},
      koppen: { cookie },
    });
    assert.equal(daarna.status, 401);
  }
  for (const cookie of [
    'weegwijs-sessie=',
    'weegwijs-sessie=abc',
    `weegwijs-sessie=${'A'.repeat(43)}`,
    '__Host-weegwijs=x',
  ])
    assert.equal((await sessie(cookie)).status, 401);
});

test('wie zijn mandaat verliest houdt zijn sessie, en mag er niets meer mee', async () => {
  const cookie = await server.nieuweSessie('lyceum');
  await server.wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where functionaris = $1`, [
    server.wereld.mensen.lyceum,
  ]);
  assert.deepEqual((await sessie(cookie)).json.mandaten, []);
  const plan = await server.vraag(routes['plan-inzien'].pad, { koppen: { cookie } });
  assert.equal(plan.status, 403);
  assert.deepEqual(
    plan.json.weigeringen.map(({ reden }: { reden: string }) => reden),
    ['geen-mandaat'],
  );
});

/** A request with any header at all; fetch keeps some for itself. */
function kaal(pad: string, opties: RequestOptions, inhoud: string): Promise<number> {
  return new Promise((klaar, fout) => {
    const verzoek = request(`${server.url}${pad}`, opties, (antwoord) => {
      antwoord.resume();
      antwoord.on('end', () => klaar(antwoord.statusCode ?? 0));
    });
    verzoek.on('error', fout);
    verzoek.end(inhoud);
  });
}

test('een handeling die een pagina van een andere site vraagt wordt geweigerd', async () => {
  const cookie = await server.cookie('gemeente');
  const voor = await neemOp(server.wereld);
  const inhoud = JSON.stringify(signaal());
  const koppen = { cookie, 'content-type': 'application/json' };
  const { pad } = routes['signaal-inbrengen'];
  for (const vanElders of [
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: server.url.replace('localhost', '127.0.0.1') },
  ])
    assert.equal(
      await kaal(pad, { method: 'POST', headers: { ...koppen, ...vanElders } }, inhoud),
      403,
      JSON.stringify(vanElders),
    );
  assert.deepEqual(await neemOp(server.wereld), voor);
  for (const eigen of [{ origin: server.url, 'sec-fetch-site': 'same-origin' }, {}])
    assert.equal(await kaal(pad, { method: 'POST', headers: { ...koppen, ...eigen } }, inhoud), 200);
  const klok = { method: 'PUT', headers: { 'content-type': 'application/json', origin: 'https://elders.example' } };
  assert.equal(await kaal('/demo/klok', klok, '{"moment":null}'), 403);
});

/** Everything of an answer that can differ, but the moment. */
function gezicht(antwoord: Antwoord) {
  const koppen = Object.fromEntries(antwoord.koppen);
  for (const telkensAnders of ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'keep-alive'])
    delete koppen[telkensAnders];
  return { status: antwoord.status, koppen, tekst: antwoord.tekst };
}

test('wat niet van u is en wat niet bestaat geven hetzelfde antwoord, tot op de letter', async () => {
  const verzegeld = await brengVerzegeldIn(server.wereld);
  const casus = await brengTotCasus(server.wereld);
  await server.wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus.casus,
    server.wereld.partijen.rvdk,
  ]);
  const ander = await server.wereld.maakAnder();
  const elders = await brengIn(ander);
  const open = await brengIn(server.wereld);
  const gevallen = [
    ['weegdossier-inzien', 'gemeente', [verzegeld.dossier, elders.dossier, casus.casus], (id: string) => ({ id })],
    ['weegdossier-inzien', 'uitvoerder', [verzegeld.dossier, elders.dossier], (id: string) => ({ id })],
    ['signalen-analyseren', 'gemeente', [verzegeld.dossier, elders.dossier], (id: string) => analyse(id)],
    ['signaal-inbrengen', 'gemeente', [verzegeld.dossier, elders.dossier], (id: string) => signaal({ dossier: id })],
    [
      'dossiers-samenvoegen',
      'gemeente',
      [verzegeld.dossier, elders.dossier],
      (id: string) => ({ id: open.dossier, ander: id, reden: 'zelfde' }),
    ],
    ['casus-inzien', 'rvdk', [casus.casus, casus.dossier, elders.dossier], (id: string) => ({ id })],
    ['plan-opstellen', 'rvdk', [casus.casus], (id: string) => ({ id, doelen: ['a'], doelomschrijving: 'x' })],
    ['plan-inzien', 'jeugdzorg', [casus.casus], (id: string) => ({ casus: id })],
    ['autorisatie-toekennen', 'beheerder', [ander.mensen.om], (id: string) => ({ id })],
    [
      'autorisatie-aanvragen',
      'gemeente',
      [ander.mensen.gemeente, server.wereld.mensen.om],
      (id: string) => ({
        functionaris: id,
        rol: 'casusoverleglid',
        doel: 'x',
        begin: '2026-12-01',
        einde: '2027-01-01',
      }),
    ],
  ] as const;
  for (const [naam, wie, ids, invoer] of gevallen) {
    const verwacht = gezicht(await server.doe(naam, wie, invoer(randomUUID())));
    assert.equal(verwacht.status, 404, naam);
    for (const id of ids)
      assert.deepEqual(gezicht(await server.doe(naam, wie, invoer(id))), verwacht, `${naam} ${wie}`);
  }
});

test('de ETag is de versie die is gelezen; met een oude verandert er niets', async () => {
  const { dossier } = await brengIn(server.wereld);
  const lees = async () => (await server.doe('weegdossier-inzien', 'om', { id: dossier })).koppen.get('etag') ?? '';
  const oud = await lees();
  assert.match(oud, /^"[\w-]{22}"$/);
  const gedaan = await server.doe('signalen-analyseren', 'om', analyse(dossier), { 'if-match': oud });
  assert.equal(gedaan.status, 200);
  const voor = await neemOp(server.wereld);
  for (const merk of [oud, `W/${oud}`, '"onzin"', 'kaal']) {
    const antwoord = await server.doe('signalen-analyseren', 'om', analyse(dossier), { 'if-match': merk });
    assert.equal(antwoord.status, 412, merk);
    assert.equal(antwoord.json.type, 'urn:weegwijs:probleem:veranderd');
    assert.equal(antwoord.koppen.get('etag'), await lees());
  }
  assert.deepEqual(await neemOp(server.wereld), voor);
});

test('een herhaald verzoek krijgt hetzelfde antwoord, een ander onder dezelfde sleutel een 409', async () => {
  const sleutel = { 'idempotency-key': randomUUID() };
  const invoer = signaal();
  const eerste = await server.doe('signaal-inbrengen', 'gemeente', invoer, sleutel);
  const voor = await neemOp(server.wereld);
  const tweede = await server.doe('signaal-inbrengen', 'gemeente', invoer, sleutel);
  assert.deepEqual([eerste.status, tweede.status], [200, 200]);
  assert.equal(tweede.tekst, eerste.tekst);
  assert.deepEqual(
    [eerste, tweede].map((antwoord) => antwoord.koppen.get('idempotent-replayed')),
    [null, 'true'],
  );
  const ander = await server.doe('signaal-inbrengen', 'gemeente', signaal(), sleutel);
  assert.equal(ander.status, 409);
  assert.equal(ander.json.type, 'urn:weegwijs:probleem:sleutel-hergebruikt');
  assert.deepEqual(await neemOp(server.wereld), voor);
});

test('tegelijk stemmen over HTTP: drie stemmen, een casus', async () => {
  const open = await brengTotVoorstel(server.wereld);
  const antwoorden = await Promise.all(
    (['gemeente', 'om', 'politie', 'gemeenteTweede'] as const).map((wie) => server.doe('stemmen', wie, stem(open))),
  );
  assert.deepEqual(antwoorden.map((antwoord) => antwoord.status).sort(), [200, 200, 200, 403]);
  const [rij] = await server.wereld.achter(
    'select stand, (select count(*)::int from weegploeg.stem where voorstel = $2) as stemmen from weegploeg.dossier where id = $1',
    [open.dossier, open.voorstel],
  );
  assert.deepEqual(rij, { stand: 'geagendeerd', stemmen: 3 });
});

test('een weigering noemt artikel, lid, clausule, reden en een zin', async () => {
  const { dossier } = await brengIn(server.wereld);
  const antwoord = await server.doe('agenderen', 'om', { id: dossier });
  assert.equal(antwoord.status, 403);
  for (const weigering of antwoord.json.weigeringen) {
    assert.deepEqual(Object.keys(weigering).sort(), ['artikel', 'clausule', 'lid', 'reden', 'tekst']);
    assert.ok(weigering.tekst.length > 20);
  }
});

test('de log noemt waar een verzoek vandaan kwam en onder welk spoor', async () => {
  const spoor = '4bf92f3577b34da6a3ce929d0e0e4736';
  await server.doe(
    'werkvoorraad-inzien',
    'fg',
    {},
    {
      traceparent: `00-${spoor}-00f067aa0ba902b7-01`,
      'x-forwarded-for': '203.0.113.9',
    },
  );
  const [regel] = await server.wereld.achter('select herkomst, trace_id from logboek.regel order by id desc limit 1');
  assert.deepEqual(regel, { herkomst: '203.0.113.9', trace_id: spoor });
});
