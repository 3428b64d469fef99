// Signing in for real: the demo provider, the client and the routes on one loopback port, walked without a browser.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type RequestOptions, request } from 'node:http';
import { type TestContext, test } from 'node:test';
import cookiePlugin from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { openLoopback } from '../../test/loopback.ts';
import { maakWandelaar, meldAan } from '../cli/aanmelden.ts';
import { maakZetbareKlok, systeemklok, type ZetbareKlok } from '../platform/clock.ts';
import { demoAcr, demoClientId, demoPad, demoProvider } from '../platform/identity/demo-provider.ts';
import { type Identiteit, maakOidcClient } from '../platform/identity/oidc-client.ts';
import { problem } from '../platform/problem.ts';
import { aanmelden, terugpad } from './aanmelden.ts';
import { aanmeldcookie, sessiecookie } from './cookies.ts';
import { sameOriginGuard } from './same-origin-guard.ts';
import { maakZegel } from './sealed-request.ts';

const hoog = 'http://eidas.europa.eu/LoA/high';
const samenwerkingsverband = '5b6d3c9e-6f0a-4d53-9e0e-0f5b6a0f2c11';
const personen = [
  { sub: 'sub-anna', naam: 'Anna <b>Vries</b>', rol: 'weegploeglid', partij: 'Gemeente' },
  { sub: 'sub-bram', naam: "Bram van 't Hof", rol: 'weegploeglid', partij: 'Politie' },
  { sub: 'sub-vreemd', naam: 'Vreemde', rol: 'geen', partij: 'Elders' },
];
const bekenden = new Map([
  ['sub-anna', 'functionaris-anna'],
  ['sub-bram', 'functionaris-bram'],
]);

interface Opstelling {
  readonly basisUrl: string;
  readonly app: FastifyInstance;
  readonly klok: ZetbareKlok;
  /** Open sessions by token. */
  readonly open: Map<string, Identiteit & { functionaris: string }>;
  /** Number of requests to the provider's discovery document. */
  ontdekt: number;
}

async function stelOp(t: TestContext, acr: readonly string[] = [demoAcr, hoog], issuerPad = demoPad) {
  const { basisUrl, app } = await openLoopback(t);
  const klok = maakZetbareKlok(systeemklok);
  const opstelling: Opstelling = { basisUrl, app, klok, open: new Map(), ontdekt: 0 };
  await app.register(cookiePlugin);
  app.addHook(
    'onRequest',
    sameOriginGuard(basisUrl, () => problem(403, 'andere-site', 'Geweigerd', 'Van een andere website.')),
  );
  app.addHook('onRequest', async ({ url }) => {
    if (url.endsWith('/openid-configuration')) opstelling.ontdekt += 1;
  });
  const redirectUri = `${basisUrl}${terugpad}`;
  await app.register(demoProvider, { basisUrl, redirectUri, personen: () => personen, wandklok: systeemklok });
  const issuer = `${basisUrl}${issuerPad}`;
  await app.register(aanmelden, {
    basisUrl,
    client: maakOidcClient({ issuer, clientId: demoClientId, redirectUri, acr, toegestaneHttp: true }),
    sessies: {
      async open(functionaris, _samenwerkingsverband, { sub, acr }) {
        const token = randomBytes(32).toString('base64url');
        opstelling.open.set(token, { functionaris, sub, acr });
        return token;
      },
      async trekIn(token) {
        opstelling.open.delete(token);
      },
    },
    async vindFunctionaris(sub) {
      const functionaris = bekenden.get(sub);
      return functionaris === undefined ? undefined : { functionaris, samenwerkingsverband };
    },
    sleutel: randomBytes(32),
    wandklok: klok,
  });
  await app.ready();
  return opstelling;
}

/** Walks to the page with the choice, and posts a choice there. */
async function kies(basisUrl: string, keuze: Record<string, string>, wandelaar = maakWandelaar()) {
  const pagina = await wandelaar.ga(new URL('/aanmelden', basisUrl));
  const einde = await wandelaar.ga(pagina.url, new URLSearchParams(keuze));
  return { ...einde, tekst: await einde.antwoord.text(), wandelaar };
}

/** Walks until just before the answer is brought back: the address to go to, and the cookies that belong with it. */
async function totVoorDeTerugkeer(basisUrl: string) {
  const wandelaar = maakWandelaar();
  const pagina = await wandelaar.ga(new URL('/aanmelden', basisUrl));
  let url = pagina.url;
  let vraag: RequestInit = { method: 'POST', body: new URLSearchParams({ sub: 'sub-anna' }) };
  while (url.pathname !== terugpad) {
    const antwoord = await fetch(url, { ...vraag, redirect: 'manual', headers: { cookie: wandelaar.cookies(url) } });
    assert.equal(antwoord.status, 303);
    url = new URL(antwoord.headers.get('location')!, url);
    vraag = {};
  }
  return { url, cookie: wandelaar.cookies(url), wandelaar };
}

/** A request with any header at all; fetch keeps some for itself. */
async function kaalVerzoek(url: string, opties: RequestOptions) {
  const verzoek = request(url, opties);
  verzoek.end();
  const [antwoord] = await once(verzoek, 'response');
  let tekst = '';
  for await (const deel of antwoord) tekst += deel;
  return { status: antwoord.statusCode, headers: antwoord.headers, tekst };
}

test('wie wordt gekozen krijgt een sessie', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const cookie = await meldAan(basisUrl, 'sub-anna');
  const token = /^weegwijs-sessie=([A-Za-z0-9_-]{43})$/.exec(cookie)?.[1];
  assert.ok(token !== undefined, cookie);
  assert.deepEqual(open.get(token), { functionaris: 'functionaris-anna', sub: 'sub-anna', acr: demoAcr });
  assert.equal(open.size, 1);
});

test('de laatste pagina gaat zelf verder en zet een cookie die alleen vanaf de eigen site meegaat', async (t) => {
  const { basisUrl } = await stelOp(t);
  const { url, cookie } = await totVoorDeTerugkeer(basisUrl);
  const antwoord = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  assert.equal(antwoord.status, 200);
  assert.match(await antwoord.text(), /<meta http-equiv="refresh" content="0;url=\/">/);
  const [gewist, gezet] = antwoord.headers.getSetCookie();
  assert.match(gewist!, /^weegwijs-aanmelding=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  assert.match(gezet!, /^weegwijs-sessie=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.equal(antwoord.headers.get('cache-control'), 'no-store');
  assert.match(antwoord.headers.get('content-security-policy')!, /default-src 'none'; style-src 'sha256-/);
});

test('de vraag aan de aanmelddienst heeft PKCE S256, state, nonce en het gevraagde niveau', async (t) => {
  const { basisUrl } = await stelOp(t);
  const antwoord = await fetch(`${basisUrl}/aanmelden`, { redirect: 'manual' });
  assert.equal(antwoord.status, 302);
  const vraag = new URL(antwoord.headers.get('location')!).searchParams;
  assert.equal(vraag.get('response_type'), 'code');
  assert.equal(vraag.get('scope'), 'openid');
  assert.equal(vraag.get('redirect_uri'), `${basisUrl}${terugpad}`);
  assert.equal(vraag.get('code_challenge_method'), 'S256');
  assert.equal(vraag.get('code_challenge')?.length, 43);
  assert.equal(vraag.get('acr_values'), `${demoAcr} ${hoog}`);
  assert.ok(vraag.get('state')!.length >= 43 && vraag.get('nonce')!.length >= 43);
  const [cookie] = antwoord.headers.getSetCookie();
  assert.match(cookie!, /^weegwijs-aanmelding=[A-Za-z0-9_-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  assert.ok(!cookie!.includes(vraag.get('state')!));
});

test('de keuzepagina is veilig opgemaakt, zonder script', async (t) => {
  const { basisUrl } = await stelOp(t);
  const { antwoord } = await maakWandelaar().ga(new URL('/aanmelden', basisUrl));
  const tekst = await antwoord.text();
  assert.equal(antwoord.status, 200);
  assert.match(tekst, /<html lang="nl">/);
  assert.match(tekst, /Anna &#60;b&#62;Vries&#60;\/b&#62;/);
  assert.doesNotMatch(tekst, /<script|<b>|style=| on[a-z]+=/);
  assert.equal(antwoord.headers.get('referrer-policy'), 'same-origin');
  assert.match(antwoord.headers.get('content-security-policy')!, /form-action 'self'; frame-ancestors 'none'/);
});

test('dezelfde browser kan als een ander verder; de vorige sessie eindigt', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { wandelaar } = await kies(basisUrl, { sub: 'sub-anna' });
  const { antwoord } = await kies(basisUrl, { sub: 'sub-bram' }, wandelaar);
  assert.equal(antwoord.status, 200);
  assert.deepEqual(
    [...open.values()].map(({ functionaris }) => functionaris),
    ['functionaris-bram'],
  );
});

test('een onbekende wordt niet aangemeld en hoort niet meer dan dat', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { antwoord, tekst } = await kies(basisUrl, { sub: 'sub-vreemd' });
  assert.equal(antwoord.status, 403);
  assert.match(tekst, /aangemeld bij uw organisatie maar hebt geen account in dit samenwerkingsverband/);
  assert.doesNotMatch(tekst, /sub-vreemd/);
  assert.equal(open.size, 0);
  await assert.rejects(meldAan(basisUrl, 'sub-vreemd'), /403 U hebt hier geen account/);
});

test('een te laag niveau wordt geweigerd', async (t) => {
  const { basisUrl, open } = await stelOp(t, [hoog]);
  const { antwoord, tekst } = await kies(basisUrl, { sub: 'sub-anna' });
  assert.equal(antwoord.status, 403);
  assert.match(tekst, /niet veilig genoeg/);
  assert.equal(open.size, 0);
});

test('annuleren is een weigering', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { antwoord, tekst } = await kies(basisUrl, { annuleren: 'ja' });
  assert.equal(antwoord.status, 403);
  assert.match(tekst, /Het aanmelden is afgebroken/);
  assert.equal(open.size, 0);
});

test('een keuze die er niet is wordt niet gemaakt', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  for (const keuze of [{}, { sub: 'sub-niemand' }]) {
    const { antwoord } = await kies(basisUrl, keuze);
    assert.equal(antwoord.status, 400);
  }
  const zonderCookie = await fetch(`${basisUrl}${demoPad}/kies/onbekend`);
  assert.equal(zonderCookie.status, 400);
  assert.equal(open.size, 0);
});

test('een antwoord met een andere state wordt niet aangenomen', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { url, cookie } = await totVoorDeTerugkeer(basisUrl);
  const anders = new URL(url);
  anders.searchParams.set('state', 'van-een-ander');
  const antwoord = await fetch(anders, { headers: { cookie } });
  assert.equal(antwoord.status, 400);
  assert.match(await antwoord.text(), /verlopen/);
  assert.equal(open.size, 0);
});

test('een antwoord dat een ander begon wordt niet aangenomen', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const eigen = await totVoorDeTerugkeer(basisUrl);
  const ander = await totVoorDeTerugkeer(basisUrl);
  const verwisseld = await fetch(ander.url, { headers: { cookie: eigen.cookie } });
  assert.equal(verwisseld.status, 400);
  // Even with the right state: the code belongs to another code verifier.
  const gemengd = new URL(eigen.url);
  gemengd.searchParams.set('code', ander.url.searchParams.get('code')!);
  assert.equal((await fetch(gemengd, { headers: { cookie: eigen.cookie } })).status, 400);
  assert.equal(open.size, 0);
});

test('een antwoord van een andere aanmelddienst wordt niet aangenomen', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { url, cookie } = await totVoorDeTerugkeer(basisUrl);
  for (const iss of ['https://elders.example', undefined]) {
    const anders = new URL(url);
    if (iss === undefined) anders.searchParams.delete('iss');
    else anders.searchParams.set('iss', iss);
    assert.equal((await fetch(anders, { headers: { cookie } })).status, 400);
  }
  assert.equal(open.size, 0);
});

test('een antwoord telt eenmaal', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const { url, cookie } = await totVoorDeTerugkeer(basisUrl);
  assert.equal((await fetch(url, { headers: { cookie } })).status, 200);
  const herhaald = await fetch(url, { headers: { cookie } });
  assert.equal(herhaald.status, 400);
  assert.deepEqual(
    herhaald.headers.getSetCookie().map((regel) => regel.split('=')[0]),
    ['weegwijs-aanmelding'],
  );
  assert.equal((await fetch(url)).status, 400);
  assert.equal(open.size, 1);
});

test('een aanmelding die te lang duurt, of waarvan de cookie is veranderd, verloopt', async (t) => {
  const { basisUrl, klok, open } = await stelOp(t);
  const { url, cookie } = await totVoorDeTerugkeer(basisUrl);
  const [naam, waarde = ''] = cookie.split('=');
  for (const anders of ['', 'x', `${waarde.slice(0, -2)}AA`, randomBytes(64).toString('base64url')])
    assert.equal((await fetch(url, { headers: { cookie: `${naam}=${anders}` } })).status, 400);
  klok.zet(Temporal.Now.instant().add({ seconds: 600 }));
  assert.equal((await fetch(url, { headers: { cookie } })).status, 400);
  klok.zet(undefined);
  assert.equal((await fetch(url, { headers: { cookie } })).status, 200);
  assert.equal(open.size, 1);
});

test('afmelden trekt de sessie in', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const cookie = await meldAan(basisUrl, 'sub-anna');
  const antwoord = await fetch(`${basisUrl}/afmelden`, { method: 'POST', headers: { cookie } });
  assert.equal(antwoord.status, 204);
  assert.equal(open.size, 0);
  assert.match(antwoord.headers.getSetCookie()[0]!, /^weegwijs-sessie=; Max-Age=0; Path=\//);
  assert.equal((await fetch(`${basisUrl}/afmelden`, { method: 'POST' })).status, 204);
});

test('een wijziging van een andere site wordt geweigerd', async (t) => {
  const { basisUrl, open } = await stelOp(t);
  const cookie = await meldAan(basisUrl, 'sub-anna');
  const vanElders = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '' },
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { origin: basisUrl, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of vanElders) {
    const antwoord = await kaalVerzoek(`${basisUrl}/afmelden`, { method: 'POST', headers: { cookie, ...headers } });
    assert.equal(antwoord.status, 403, JSON.stringify(headers));
    assert.match(String(antwoord.headers['content-type']), /^application\/problem\+json/);
    assert.deepEqual(JSON.parse(antwoord.tekst), {
      type: 'urn:weegwijs:probleem:andere-site',
      title: 'Geweigerd',
      status: 403,
      detail: 'Van een andere website.',
    });
  }
  assert.equal(open.size, 1);
  for (const headers of [{ origin: basisUrl, 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])
    assert.equal(
      (await kaalVerzoek(`${basisUrl}/afmelden`, { method: 'POST', headers: { cookie, ...headers } })).status,
      204,
    );
  assert.equal(open.size, 0);
});

test('een aanmelddienst die niet antwoordt is een storing, en wordt later opnieuw gevraagd', async (t) => {
  const opstelling = await stelOp(t, [demoAcr], '/nergens');
  for (const keer of [1, 2]) {
    const antwoord = await fetch(`${opstelling.basisUrl}/aanmelden`);
    assert.equal(antwoord.status, 503);
    const tekst = await antwoord.text();
    assert.match(tekst, /Aanmelden kan nu niet/);
    assert.doesNotMatch(tekst, /Error|at .*\.ts/);
    assert.equal(opstelling.ontdekt, keer);
  }
});

test('de gegevens van de aanmelddienst worden pas bij de eerste aanmelding gevraagd, en dan eenmaal', async (t) => {
  const opstelling = await stelOp(t);
  assert.equal(opstelling.ontdekt, 0);
  await Promise.all([meldAan(opstelling.basisUrl, 'sub-anna'), meldAan(opstelling.basisUrl, 'sub-bram')]);
  assert.equal(opstelling.ontdekt, 1);
  assert.equal(opstelling.open.size, 2);
});

test('onder een andere naam van deze machine begint het aanmelden onder de ingestelde naam', async (t) => {
  const { basisUrl } = await stelOp(t);
  const host = `localhost:${new URL(basisUrl).port}`;
  const { status, headers } = await kaalVerzoek(`${basisUrl}/aanmelden`, { headers: { host } });
  assert.equal(status, 302);
  assert.equal(headers.location, `${basisUrl}/aanmelden`);
});

test('de demo-aanmelding antwoordt alleen onder haar eigen naam', async (t) => {
  const { basisUrl } = await stelOp(t);
  const { host, port } = new URL(basisUrl);
  const beschrijving = `${basisUrl}${demoPad}/.well-known/openid-configuration`;
  assert.equal((await kaalVerzoek(beschrijving, { headers: { host } })).status, 200);
  assert.equal((await kaalVerzoek(beschrijving, { headers: { host: `elders.example:${port}` } })).status, 403);
});

test('over https zijn de cookies aan de host gebonden en Secure', async () => {
  const basisUrl = 'https://weegwijs.example';
  const app = Fastify();
  await app.register(cookiePlugin);
  app.get('/zet', async (_request, reply) => {
    sessiecookie(basisUrl).zet(reply, 'abc');
    aanmeldcookie(basisUrl, 60).zet(reply, 'def');
    return '';
  });
  app.get('/lees', async (request) => sessiecookie(basisUrl).lees(request) ?? 'niets');
  assert.deepEqual((await app.inject('/zet')).headers['set-cookie'], [
    '__Host-weegwijs=abc; Path=/; HttpOnly; Secure; SameSite=Strict',
    '__Host-weegwijs-aanmelding=def; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
  ]);
  const lees = async (cookie: string) => (await app.inject({ url: '/lees', headers: { cookie } })).body;
  assert.equal(await lees('__Host-weegwijs=abc'), 'abc');
  assert.equal(await lees('weegwijs=abc; weegwijs-sessie=abc'), 'niets');
});

test('het zegel vraagt een sleutel van 32 bytes', () => {
  assert.throws(() => maakZegel(randomBytes(16), 600, systeemklok), /32 bytes/);
});

test('de demo-aanmelding en http worden buiten deze machine geweigerd', async () => {
  const opties = { personen: () => personen, wandklok: systeemklok, redirectUri: 'http://weegwijs.example/terug' };
  const app = Fastify();
  app.register(demoProvider, { ...opties, basisUrl: 'http://weegwijs.example' });
  await assert.rejects(async () => app.ready(), /loopback/);
  const client = {
    issuer: 'https://idp.example',
    clientId: 'x',
    redirectUri: 'https://weegwijs.example/terug',
    acr: [demoAcr],
    toegestaneHttp: true,
  };
  maakOidcClient(client);
  assert.throws(() => maakOidcClient({ ...client, issuer: 'http://idp.example' }), /https/);
  assert.throws(() => maakOidcClient({ ...client, redirectUri: 'http://weegwijs.example/terug' }), /https/);
  assert.throws(() => maakOidcClient({ ...client, issuer: 'http://127.0.0.1/', toegestaneHttp: false }), /https/);
  assert.throws(() => maakOidcClient({ ...client, redirectUri: 'https://weegwijs.example/terug?x=1' }), /vraagteken/);
  assert.throws(() => maakOidcClient({ ...client, acr: [] }), /acr/);
});
