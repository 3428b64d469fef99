// The API by the NL GOV REST API Design Rules: the document, the answers as they really come, and proof that each check can fail.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { meldAan } from '../../src/cli/aanmelden.ts';
import { type Lopend, start } from '../../src/cli/start.ts';
import { leesConfig } from '../../src/platform/config.ts';
import { type Deel, haal, isDeel, operaties } from './apidocument.ts';
import { alsZod, ontwerpregels } from './ontwerpregels.ts';
import { openapi31 } from './openapi31.ts';

let lopend: Lopend;
let map: string;
let document: Deel;

before(async () => {
  map = await mkdtemp(join(tmpdir(), 'weegwijs-api-'));
  lopend = await start(leesConfig({ WEEGWIJS_PORT: '0', WEEGWIJS_DATA: map, WEEGWIJS_LOGNIVEAU: 'silent' }));
  const antwoord = await fetch(`${lopend.url}/v1/openapi.json`);
  document = z.record(z.string(), z.unknown()).parse(await antwoord.json());
});
after(async () => {
  await lopend.stop();
  await rm(map, { recursive: true, force: true });
});

test('the document follows the design rules', () => {
  const fouten = Object.entries(ontwerpregels).map(([naam, regel]) => [naam, regel(document)]);
  assert.deepEqual(Object.fromEntries(fouten), Object.fromEntries(fouten.map(([naam]) => [naam, []])));
});

test('the document is OpenAPI 3.1', () => {
  const fouten = Object.entries(openapi31).map(([naam, controle]) => [naam, controle(document)]);
  assert.deepEqual(Object.fromEntries(fouten), Object.fromEntries(fouten.map(([naam]) => [naam, []])));
});

/** A copy of the document in which one thing is different; undefined takes it away. */
function met(pad: readonly string[], waarde: unknown): Deel {
  const kopie = structuredClone(document);
  const ouder: unknown = pad.slice(0, -1).reduce<unknown>((deel, sleutel) => Reflect.get(Object(deel), sleutel), kopie);
  const laatste = pad.at(-1) ?? '';
  assert.ok(typeof ouder === 'object' && ouder !== null, pad.join('/'));
  if (waarde === undefined) Reflect.deleteProperty(ouder, laatste);
  else Reflect.set(ouder, laatste, waarde);
  return kopie;
}

const stem = ['paths', '/weegdossiers/{id}/_stemmen', 'post'];
const plannen = ['paths', '/plannen', 'get'];
const stemvorm = ['components', 'schemas', 'StemmenInvoer', 'properties'];
const nieuw = (pad: string, methode = 'get') => [['paths', pad], { [methode]: { responses: {} } }] as const;

type Breuk = readonly [pad: readonly string[], waarde: unknown];

/** Rule -> documents that break it. */
const breuken: Readonly<Record<string, readonly Breuk[]>> = {
  'naming-collections': [nieuw('/dossier/{id}'), nieuw('/dossier/_zoek')],
  'interface-language': [[[...stemvorm, 'reason'], { type: 'string' }]],
  'no-trailing-slash': [nieuw('/stemmen/')],
  'path-segments-kebab-case': [
    nieuw('/weegDossiers'),
    nieuw('/weegdossiers.json'),
    nieuw('/weegdossiers/_signaal-inbrengen'),
    nieuw('/_zoek/weegdossiers'),
    nieuw('/weegdossiers-/x'),
    nieuw('/weeg--dossiers'),
  ],
  'query-keys-camel-case': [[[...plannen, 'parameters', '0', 'name'], 'casus-id']],
  'http-methods': [nieuw('/plannen/oud', 'options')],
  'http-safety': [[[...plannen, 'requestBody'], {}]],
  'resource-operations': [nieuw('/plannen/_lees')],
  'date-time/format': [
    [[...stemvorm, 'reden', 'format'], 'date-time-local'],
    [[...stemvorm, 'reden', 'format'], 'time'],
    [[...stemvorm, 'voor', 'format'], 'date'],
  ],
  'date-time/date-omit-time-portion': [
    [[...stemvorm, 'stemDatum'], { type: 'string' }],
    [[...stemvorm, 'datum'], { type: 'string', format: 'date-time' }],
  ],
  'error-handling/problem-details': [
    [[...stem, 'responses', '404', 'content'], { 'application/json': {} }],
    [['components', 'schemas', 'Probleem', 'properties', 'detail'], undefined],
  ],
  'error-handling/invalid-input': [
    [[...stem, 'responses', '400'], undefined],
    [[...plannen, 'responses', '400'], undefined],
    [[...stem, 'responses', '422'], {}],
  ],
  'doc-openapi': [[['openapi'], '2.0']],
  'doc-openapi-contact': [[['info', 'contact', 'email'], undefined]],
  'doc-language': [
    [[...stem, 'description'], 'Casts a vote.'],
    [[...stem, 'summary'], undefined],
  ],
  'uri-version': [
    [['servers', '0', 'url'], 'https://x.example/v1.0'],
    [['servers'], []],
  ],
  semver: [[['info', 'version'], '1.0']],
  'version-header': [[[...stem, 'responses', '200', 'headers', 'API-Version'], undefined]],
  'transport/no-sensitive-uris': [
    [[...plannen, 'parameters', '0', 'schema'], { type: 'string' }],
    [[...stem, 'parameters', '0', 'schema'], { type: 'string' }],
  ],
  'schema-names': [[['components', 'schemas', 'stem_invoer'], {}]],
  'servers-use-https': [[['servers', '0', 'url'], 'http://weegwijs.example/v1']],
  'operation-id-unique': [
    [[...stem, 'operationId'], 'plan-inzien'],
    [[...stem, 'operationId'], undefined],
  ],
  'valid-examples': [[[...stem, 'responses', '404', 'content', 'application/problem+json', 'example', 'status'], 'x']],
};

test('each check of the design rules can fail', () => {
  assert.deepEqual(Object.keys(breuken).toSorted(), Object.keys(ontwerpregels).toSorted());
  for (const [naam, gevallen] of Object.entries(breuken))
    for (const [pad, waarde] of gevallen)
      assert.notDeepEqual(ontwerpregels[naam]!(met(pad, waarde)), [], `${naam}: ${pad.join('/')}`);
});

/** Check of the specification -> documents that break it. */
const openapibreuken: Readonly<Record<string, readonly Breuk[]>> = {
  document: [
    [['openapi'], '3.0.3'],
    [['info', 'title'], undefined],
    [['swagger'], '2.0'],
    [['servers', '0', 'url'], 'v1'],
    [['tags', '0', 'name'], 'plannen'],
  ],
  operaties: [
    [[...stem, 'parameters', '0', 'required'], false],
    [[...stem, 'parameters', '0', 'name'], 'nummer'],
    [[...stem, 'parameters', '1', 'name'], 'Content-Type'],
    [[...stem, 'tags'], ['onbekend']],
    [[...stem, 'responses', '200'], undefined],
    [[...stem, 'responses', '200', 'description'], undefined],
    [[...stem, 'responses', 'ok'], { description: 'x' }],
    [[...stem, 'verb'], 'x'],
  ],
  paden: [nieuw('/autorisaties/{nummer}/_toekennen', 'post'), [['paths', 'plannen'], {}]],
  schemas: [
    [[...stemvorm, 'voor', 'type'], 'bool'],
    [[...stemvorm, 'voor', 'nullable'], true],
    [[...stemvorm, 'reden', 'pattern'], '('],
    [[...stemvorm, 'reden', 'maxLength'], '9'],
    [[...stemvorm, 'reden', 'enum'], []],
    [['components', 'schemas', 'StemmenInvoer', 'required'], ['bestaat-niet']],
  ],
  verwijzingen: [[['components', 'schemas', 'Probleem'], undefined]],
  onderdelen: [[['components', 'schemas', 'Overbodig'], {}]],
  beveiliging: [
    [['components', 'securitySchemes', 'Sessie'], undefined],
    [['security'], []],
  ],
};

test('each check of the specification can fail', () => {
  assert.deepEqual(Object.keys(openapibreuken).toSorted(), Object.keys(openapi31).toSorted());
  for (const [naam, gevallen] of Object.entries(openapibreuken))
    for (const [pad, waarde] of gevallen)
      assert.notDeepEqual(openapi31[naam]!(met(pad, waarde)), [], `${naam}: ${pad.join('/')}`);
});

const probleemvorm = z.looseObject({ status: z.int(), title: z.string().min(1), detail: z.string().min(1) });

/** What every answer of the API must carry, whatever it says; the body of an error is a problem. */
async function controleer(antwoord: Response, waar: string): Promise<unknown> {
  const kop = (naam: string) => antwoord.headers.get(naam) ?? '';
  assert.equal(kop('api-version'), haal(document, 'info')['version'], waar);
  assert.equal(kop('cache-control'), 'no-store', waar);
  assert.match(kop('content-security-policy'), /frame-ancestors 'none'/, waar);
  assert.match(kop('strict-transport-security'), /max-age=\d{7,}/, waar);
  assert.equal(kop('x-content-type-options'), 'nosniff', waar);
  assert.equal(kop('x-frame-options'), 'DENY', waar);
  const inhoud: unknown = await antwoord.json();
  if (antwoord.status < 400) {
    assert.match(kop('content-type'), /^application\/json\b/, waar);
    return inhoud;
  }
  assert.equal(kop('content-type'), 'application/problem+json', waar);
  assert.equal(probleemvorm.parse(inhoud).status, antwoord.status, waar);
  alsZod(document, { $ref: '#/components/schemas/Probleem' }).parse(inhoud);
  return inhoud;
}

test('the document is published without sign-in, for every origin', async () => {
  const antwoord = await fetch(`${lopend.url}/v1/openapi.json`, { headers: { origin: 'https://elders.example' } });
  await controleer(antwoord, 'openapi.json');
  assert.equal(antwoord.status, 200);
  assert.equal(antwoord.headers.get('access-control-allow-origin'), '*');
});

test('every operation of the document is there, opens for nobody unknown, and answers in the same form', async () => {
  for (const { plek, pad, methode, operatie } of operaties(document)) {
    const antwoord = await fetch(`${lopend.url}/v1${pad.replace('{id}', crypto.randomUUID())}`, {
      method: methode,
      ...(methode === 'get' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
    });
    await controleer(antwoord, plek);
    assert.ok([400, 401].includes(antwoord.status), `${plek}: ${antwoord.status}`);
    assert.ok(`${antwoord.status}` in haal(operatie, 'responses'), `${plek}: ${antwoord.status} is declared`);
    assert.equal(antwoord.headers.get('access-control-allow-origin'), new URL(lopend.url).origin, plek);
  }
});

test('what is signed in gets answers as the document says', async () => {
  const persoon = lopend.personen.find(({ rol }) => rol === 'adviseur openbare orde');
  const cookie = await meldAan(lopend.url, persoon?.sub ?? '');
  const vraag = (methode: string, pad: string, inhoud?: unknown) =>
    fetch(`${lopend.url}/v1${pad}`, {
      method: methode,
      headers: { cookie, ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    });
  const verwacht = async (methode: string, pad: string, status: number, inhoud?: unknown, adres = pad) => {
    const antwoord = await vraag(methode, adres, inhoud);
    const gelezen = await controleer(antwoord, `${methode} ${pad}`);
    assert.equal(antwoord.status, status, JSON.stringify(gelezen));
    const beschreven = haal(document, 'paths', pad, methode.toLowerCase(), 'responses', `${status}`, 'content');
    const schema = Object.values(beschreven).find(isDeel)?.['schema'];
    alsZod(document, schema).parse(gelezen);
    // Moments, if any, are in UTC.
    for (const [moment] of JSON.stringify(gelezen).matchAll(/\d{4}-\d\d-\d\dt\d\d:\d\d[^"]*/gi))
      assert.match(moment, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    return gelezen;
  };

  const belofte = { geheimhouding: true, richtlijnen: true };
  await verwacht('POST', '/geheimhoudingen/_bevestigen', 200, belofte);
  for (const pad of ['/sessie', '/samenwerkingsverband', '/werkvoorraad']) await verwacht('GET', pad, 200);
  const signaal = {
    onderwerp: { aard: 'natuurlijk-persoon', achternaam: 'van Voorbeeld', geboortedatum: '1990-01-31' },
    gedraging: 'Deed iets.',
    gedragingDatum: '2026-10',
    meldDatum: '2026-11-01',
    criteria: [1],
    afkomst: 'derde',
    melder: { naam: 'B. Melder', contact: '06-00000099' },
    grondslag: 'avg-6-1-e',
  };
  const pad = '/weegdossiers/signalen/_inbrengen';
  const { dossier } = z.looseObject({ dossier: z.uuid() }).parse(await verwacht('POST', pad, 200, signaal));
  await verwacht('GET', '/weegdossiers/{id}', 200, undefined, `/weegdossiers/${dossier}`);
  await verwacht('POST', '/weegdossiers/_zoek', 200, { tekst: 'voorbeeld' });
  await verwacht('GET', '/weegdossiers/{id}', 404, undefined, `/weegdossiers/${crypto.randomUUID()}`);

  // All faults at once, and all reasons at once; 400 for input that does not parse, never 422.
  const geweigerd = await verwacht('POST', pad, 403, { ...signaal, grondslag: 'gevoel', melder: {} });
  assert.equal(z.looseObject({ weigeringen: z.array(z.unknown()) }).parse(geweigerd).weigeringen.length, 2);
  const ongeldig = await verwacht('POST', pad, 400, { ...signaal, meldDatum: '1-11-2026', afkomst: 'x', vreemd: 1 });
  assert.ok(z.looseObject({ fouten: z.array(z.unknown()) }).parse(ongeldig).fouten.length >= 3);
});

test('bad requests get the same kind of answer, and nothing of the address comes back', async () => {
  const naar = (pad: string, verzoek?: RequestInit) => fetch(`${lopend.url}${pad}`, { redirect: 'manual', ...verzoek });
  const post = (inhoud: string, soort = 'application/json') => ({
    method: 'POST',
    headers: { 'content-type': soort },
    body: inhoud,
  });
  const gevallen: readonly (readonly [string, number, RequestInit?])[] = [
    ['/v1/sessie/', 404],
    ['/v1/onbekend-geheim', 404],
    ['/v1/weegdossiers/geheim', 400],
    [`/v1/weegdossiers/${'geheim'.repeat(40)}`, 414],
    ['/v1/geheim%zz', 400],
    ['/v1/plannen?casus=geheim', 400],
    ['/v1/plannen?naam=geheim', 400],
    ['/v1/sessie', 404, { method: 'DELETE' }],
    ['/v1/weegdossiers/_zoek', 400, post('{')],
    ['/v1/weegdossiers/_zoek', 400, post('')],
    ['/v1/weegdossiers/_zoek', 415, post('<geheim/>', 'application/xml')],
    ['/v1/weegdossiers/_zoek', 413, post(JSON.stringify({ tekst: 'geheim'.repeat(60_000) }))],
    ['/v1/weegdossiers/_zoek', 403, { ...post('{}'), headers: { origin: 'https://elders.example' } }],
  ];
  for (const [pad, status, verzoek] of gevallen) {
    const antwoord = await naar(pad, verzoek);
    const inhoud = await controleer(antwoord, pad);
    assert.equal(antwoord.status, status, pad);
    assert.doesNotMatch(JSON.stringify(inhoud), /geheim/, pad);
  }
});

test('bytes that are no HTTP are answered as a problem too', async () => {
  const stuur = async (bytes: string): Promise<Response> => {
    const socket = connect(Number(new URL(lopend.url).port), '127.0.0.1');
    let tekst = '';
    socket.setEncoding('utf8').on('data', (deel: string) => {
      tekst += deel;
    });
    socket.write(bytes);
    await once(socket, 'close');
    const [kop = '', inhoud = ''] = tekst.split('\r\n\r\n');
    const [regel = '', ...koppen] = kop.split('\r\n');
    const paren = koppen
      .map((een) => een.split(': '))
      .map(([naam = '', waarde = '']): [string, string] => [naam, waarde]);
    return new Response(inhoud, { status: Number(regel.split(' ')[1]), headers: paren });
  };
  const rommel = await stuur('geheim\r\n\r\n');
  assert.equal(rommel.status, 400);
  assert.doesNotMatch(JSON.stringify(await controleer(rommel, 'rommel')), /geheim/);
  const teGroot = await stuur(`GET /v1/sessie HTTP/1.1\r\nHost: x\r\nX-Geheim: ${'a'.repeat(20_000)}\r\n\r\n`);
  assert.equal(teGroot.status, 431);
  await controleer(teGroot, 'koppen');
});
