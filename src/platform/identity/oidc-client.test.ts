// The client against the demo provider: what it asks, and every answer that it must not accept.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CustomFetch } from 'openid-client';
import { openLoopback } from '../../../test/loopback.ts';
import { maakWandelaar } from '../../cli/aanmelden.ts';
import { systeemklok } from '../clock.ts';
import { demoAcr, demoClientId, demoPad, demoProvider } from './demo-provider.ts';
import { AanmelddienstStoort, type Aanvraag, maakOidcClient } from './oidc-client.ts';

const terug = '/hier/terug';

/** A client and a provider, and an answer of the provider that was not handed in yet. */
async function begin(t: TestContext, fetch?: CustomFetch) {
  const { basisUrl, app } = await openLoopback(t);
  const redirectUri = `${basisUrl}${terug}`;
  const personen = () => [{ sub: 'sub-anna', naam: 'Anna', rol: 'lid', partij: 'Gemeente' }];
  await app.register(demoProvider, { basisUrl, redirectUri, personen, wandklok: systeemklok });
  app.get(terug, async () => 'terug');
  await app.ready();
  const client = maakOidcClient({
    issuer: `${basisUrl}${demoPad}`,
    clientId: demoClientId,
    redirectUri,
    acr: [demoAcr],
    toegestaneHttp: true,
    ...(fetch === undefined ? {} : { fetch }),
  });
  const { url, ...aanvraag } = await client.start();
  const wandelaar = maakWandelaar();
  const keuze = await wandelaar.ga(new URL(url));
  const einde = await wandelaar.ga(keuze.url, new URLSearchParams({ sub: 'sub-anna' }));
  assert.equal(einde.url.pathname, terug);
  return { client, aanvraag, antwoord: einde.url.href };
}

test('een goed antwoord geeft wie het is en hoe zeker', async (t) => {
  const { client, aanvraag, antwoord } = await begin(t);
  const uitkomst = await client.finish(antwoord, aanvraag);
  assert.ok(uitkomst.ok);
  assert.deepEqual([uitkomst.sub, uitkomst.acr], ['sub-anna', demoAcr]);
  assert.equal(uitkomst.idToken.split('.').length, 3);
});

test('het antwoord mag als pad worden gegeven, zoals een server het ziet', async (t) => {
  const { client, aanvraag, antwoord } = await begin(t);
  const { pathname, search } = new URL(antwoord);
  assert.equal((await client.finish(`${pathname}${search}`, aanvraag)).ok, true);
});

for (const anders of ['state', 'nonce', 'codeVerifier'] as const satisfies readonly (keyof Aanvraag)[]) {
  test(`een antwoord op een aanvraag met een andere ${anders} is ongeldig`, async (t) => {
    const { client, aanvraag, antwoord } = await begin(t);
    const uitkomst = await client.finish(antwoord, { ...aanvraag, [anders]: 'x'.repeat(43) });
    assert.deepEqual(uitkomst, { ok: false, reden: 'ongeldig' });
  });
}

test('een antwoord op een ander adres dan de redirect URI is ongeldig', async (t) => {
  const { client, aanvraag, antwoord } = await begin(t);
  for (const elders of [antwoord.replace(terug, '/elders'), antwoord.replace('127.0.0.1', 'localhost'), 'http://[']) {
    const uitkomst = await client.finish(elders, aanvraag);
    assert.deepEqual(uitkomst, { ok: false, reden: 'ongeldig' });
  }
});

/** Lets `verander` change what the token endpoint answers on the way back. */
function onderweg(verander: (antwoord: Response) => Promise<Response> | Response): CustomFetch {
  return async (url, { body, headers, method, redirect, signal }) => {
    const antwoord = await fetch(url, {
      headers,
      method,
      redirect,
      signal: signal ?? null,
      body: body instanceof URLSearchParams ? body : null,
    });
    return url.endsWith('/token') ? verander(antwoord) : antwoord;
  };
}

test('een identiteit met een vervalste handtekening is ongeldig', async (t) => {
  const { client, aanvraag, antwoord } = await begin(
    t,
    onderweg(async (echt) => {
      const tokens = await echt.json();
      const [kop, inhoud] = tokens.id_token.split('.');
      const vals = Buffer.from(inhoud, 'base64url').toString().replace('sub-anna', 'sub-bram');
      const handtekening = tokens.id_token.split('.')[2];
      return Response.json({
        ...tokens,
        id_token: [kop, Buffer.from(vals).toString('base64url'), handtekening].join('.'),
      });
    }),
  );
  assert.deepEqual(await client.finish(antwoord, aanvraag), { ok: false, reden: 'ongeldig' });
});

test('een antwoord zonder identiteit is ongeldig', async (t) => {
  const { client, aanvraag, antwoord } = await begin(
    t,
    onderweg(async (echt) => {
      const { id_token: _weg, ...rest } = await echt.json();
      return Response.json(rest);
    }),
  );
  assert.deepEqual(await client.finish(antwoord, aanvraag), { ok: false, reden: 'ongeldig' });
});

const storingen = {
  'die omvalt': () => new Response('oeps', { status: 500 }),
  'die onze toepassing niet kent': () => Response.json({ error: 'invalid_client' }, { status: 401 }),
  'die wegvalt': () => Promise.reject(new TypeError('fetch failed')),
} satisfies Record<string, (antwoord: Response) => Promise<Response> | Response>;

for (const [naam, verander] of Object.entries(storingen)) {
  test(`een aanmelddienst ${naam} is een storing, geen weigering`, async (t) => {
    const { client, aanvraag, antwoord } = await begin(t, onderweg(verander));
    await assert.rejects(client.finish(antwoord, aanvraag), AanmelddienstStoort);
  });
}

test('uitloggen bij de aanmelddienst kan alleen als zij dat aanbiedt', async (t) => {
  const zonder = await begin(t);
  assert.equal(await zonder.client.uitlogUrl('id-token', 'https://weegwijs.example/'), undefined);
  const met = await begin(t, async (url, { body: _leeg, ...opties }) => {
    const antwoord = await fetch(url, { ...opties, signal: opties.signal ?? null });
    if (!url.endsWith('/openid-configuration')) return antwoord;
    return Response.json({ ...(await antwoord.json()), end_session_endpoint: new URL('/einde', url).href });
  });
  const adres = new URL((await met.client.uitlogUrl('id-token', 'https://weegwijs.example/'))!);
  assert.equal(adres.pathname, '/einde');
  assert.deepEqual(Object.fromEntries(adres.searchParams), {
    client_id: demoClientId,
    id_token_hint: 'id-token',
    post_logout_redirect_uri: 'https://weegwijs.example/',
  });
});
