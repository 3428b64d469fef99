// What every answer carries: security headers, the version of the API, no caching; and what says that the system is well.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { routes } from '../../src/http/contract.ts';
import { brengIn, brengTotCasus } from '../proefdossiers.ts';
import { type Antwoord, type Proefserver, startProefserver } from './proefserver.ts';

let server: Proefserver;
before(async () => {
  server = await startProefserver();
});
after(() => server.stop());

function isVeilig(antwoord: Antwoord, wat: string): void {
  const kop = (naam: string) => antwoord.koppen.get(naam) ?? '';
  const csp = kop('content-security-policy');
  for (const deel of ["default-src 'none'", "frame-ancestors 'none'"]) assert.ok(csp.includes(deel), `${wat}: ${csp}`);
  assert.ok(!/unsafe-inline|unsafe-eval|\*/.test(csp), `${wat}: ${csp}`);
  assert.equal(kop('x-content-type-options'), 'nosniff', wat);
  assert.equal(kop('x-frame-options').toUpperCase(), 'DENY', wat);
  assert.match(kop('strict-transport-security'), /max-age=\d{8}/, wat);
  assert.equal(kop('referrer-policy'), 'no-referrer', wat);
  assert.match(kop('cache-control'), /no-store/, wat);
  assert.equal(kop('x-powered-by'), '', wat);
  assert.equal(kop('server'), '', wat);
}

test('ieder antwoord heeft de koppen die beschermen, ook een fout', async () => {
  const { dossier } = await brengIn(server.wereld);
  const cookie = await server.cookie('gemeente');
  const antwoorden: readonly (readonly [string, Antwoord])[] = [
    ['gelukt', await server.doe('weegdossier-inzien', 'gemeente', { id: dossier })],
    ['geweigerd', await server.doe('agenderen', 'gemeente', { id: dossier })],
    ['niet gevonden', await server.doe('weegdossier-inzien', 'gemeente', { id: randomUUID() })],
    ['ongeldig', await server.doe('signaal-inbrengen', 'gemeente', { x: 1 })],
    ['niet aangemeld', await server.vraag('/v1/sessie')],
    [
      'geen json',
      await server.vraag(routes['signaal-inbrengen'].pad, { methode: 'POST', inhoud: '{', koppen: { cookie } }),
    ],
    ['geen route', await server.vraag('/v1/nergens')],
    ['gezond', await server.vraag('/healthz')],
    ['klaar', await server.vraag('/readyz')],
    ['document', await server.vraag('/v1/openapi.json')],
  ];
  for (const [wat, antwoord] of antwoorden) isVeilig(antwoord, wat);
});

test('een document komt als bestand dat niets bewaart en naar niemand heet; wie het niet mag krijgt een probleem', async () => {
  const { casus, casusnummer } = await brengTotCasus(server.wereld, 'plan-vastgesteld');
  const [plan] = (await server.doe('plan-inzien', 'ggz', { casus })).json.plannen;
  const vraag = (formaat: string, taal = 'nl', id = plan.plan) => ({ id, taal, formaat });
  for (const [formaat, taal, soort, begin, einde] of [
    ['pdf', 'nl', 'application/pdf', '%PDF-1.7', 'versie-1.pdf'],
    ['odt', 'en', 'application/vnd.oasis.opendocument.text', 'PK', 'version-1.odt'],
  ] as const) {
    const antwoord = await server.doe('plandocument-maken', 'ggz', vraag(formaat, taal));
    isVeilig(antwoord, formaat);
    assert.equal(antwoord.status, 200, formaat);
    assert.equal(antwoord.koppen.get('content-type'), soort);
    assert.equal(antwoord.koppen.get('content-disposition'), `attachment; filename="${casusnummer}-${einde}"`);
    assert.equal(antwoord.koppen.get('content-language'), taal);
    assert.ok(antwoord.tekst.startsWith(begin), formaat);
    assert.equal(antwoord.koppen.get('etag'), null);
  }
  const proeven = [
    ['lyceum', vraag('pdf'), 404],
    ['fg', vraag('pdf'), 403],
    ['ggz', vraag('docx'), 400],
    ['ggz', vraag('pdf', 'fr'), 400],
  ] as const;
  for (const [wie, invoer, status] of proeven) {
    const antwoord = await server.doe('plandocument-maken', wie, invoer);
    assert.equal(antwoord.status, status, JSON.stringify(invoer));
    assert.match(antwoord.koppen.get('content-type') ?? '', /problem\+json/);
  }
});

test('een uitnodiging komt als agendabestand, genoemd naar haar nummer; wie niet is genodigd krijgt een probleem', async () => {
  const { casus } = await brengTotCasus(server.wereld, 'geopend');
  const waar = { dag: '2026-11-30', begin: '09:00', einde: '11:00', plaats: 'Kamer 2', afgezegd: false };
  const { vergadering, nummer } = await server.wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', {
    ...waar,
    punten: [{ dossier: casus, vraag: 'plan-opstellen' }],
  });
  for (const wie of ['rvdk', 'ggz'] as const) {
    const antwoord = await server.doe('casusuitnodiging-maken', wie, { id: vergadering, taal: 'nl' });
    isVeilig(antwoord, wie);
    assert.equal(antwoord.koppen.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(antwoord.koppen.get('content-disposition'), `attachment; filename="${nummer}.ics"`);
    assert.match(antwoord.tekst, /^BEGIN:VCALENDAR\r\n/);
    assert.match(antwoord.tekst, /^DTSTART:20261130T080000Z\r$/m);
    assert.doesNotMatch(antwoord.tekst, /\bC-\d{4}-\d{4}\b|mailto/);
  }
  for (const [wie, status] of [
    ['lyceum', 404],
    ['fg', 403],
  ] as const)
    assert.equal(
      (await server.doe('casusuitnodiging-maken', wie, { id: vergadering, taal: 'nl' })).status,
      status,
      wie,
    );
  assert.equal((await server.doe('weeguitnodiging-maken', 'om', { id: vergadering, taal: 'nl' })).status, 404);
  const [regel] = await server.wereld.achter(
    `select resultaat, objecten, nummers from logboek.regel where handeling = 'casusuitnodiging-maken' order by id limit 1`,
  );
  assert.deepEqual(regel, { resultaat: 'toegestaan', objecten: [vergadering], nummers: [nummer] });
});

test('ieder antwoord van de API noemt haar versie', async () => {
  for (const antwoord of [
    await server.doe('werkvoorraad-inzien', 'gemeente'),
    await server.vraag('/v1/sessie'),
    await server.vraag('/v1/nergens'),
    await server.vraag('/v1/openapi.json'),
  ])
    assert.match(antwoord.koppen.get('api-version') ?? '', /^\d+\.\d+\.\d+$/);
  assert.equal((await server.vraag('/healthz')).koppen.get('api-version'), null);
});

test('gezond is wie leeft, klaar is wie bij zijn database kan', async () => {
  assert.deepEqual((await server.vraag('/healthz')).json, { status: 'ok' });
  assert.deepEqual((await server.vraag('/readyz')).json, { status: 'ok' });
  // The database lets nobody in any more: the process lives on and says so.
  const { eigenaar } = server.wereld.proef;
  const ernaast = new pg.Client({ ...eigenaar, database: 'postgres' });
  await ernaast.connect();
  await ernaast.query(`alter database ${eigenaar.database} allow_connections false`);
  await ernaast.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'weegwijs_app'",
    [eigenaar.database],
  );
  try {
    assert.equal((await server.vraag('/healthz')).status, 200);
    const niet = await server.vraag('/readyz');
    assert.equal(niet.status, 503);
    assert.equal(niet.json.type, 'urn:weegwijs:probleem:niet-gereed');
    assert.ok(!/toegang|role|permission|proef_/.test(niet.tekst));
    const handeling = await server.vraag('/v1/sessie', { koppen: { cookie: `weegwijs-sessie=${'A'.repeat(43)}` } });
    // A connection that broke under way asks to try again; one that cannot be made is a fault.
    assert.ok([500, 503].includes(handeling.status), handeling.tekst);
    isVeilig(handeling, 'fout');
    assert.ok(!/toegang|role|permission|proef_|\.ts:/.test(handeling.tekst), handeling.tekst);
  } finally {
    await ernaast.query(`alter database ${eigenaar.database} allow_connections true`);
    await ernaast.end();
  }
  assert.equal((await server.vraag('/readyz')).status, 200);
});

test('in geen adres staat iets over een persoon: alleen willekeurige kenmerken', async () => {
  for (const [naam, { methode, pad }] of Object.entries(routes)) {
    assert.match(pad, /^\/v1\/[a-z-]+(\/(\{id\}|_?[a-z-]+))*$/, naam);
    assert.equal(
      [...pad.matchAll(/\{(\w+)\}/g)].every(([, veld]) => veld === 'id'),
      true,
      naam,
    );
    if (/(?:^|-)zoek/.test(naam)) assert.equal(methode, 'POST', 'een zoektekst hoort niet in een adres');
  }
  const document = (await server.vraag('/v1/openapi.json')).json;
  const parameters: string[] = Object.values<Record<string, { parameters?: { name: string; in: string }[] }>>(
    document.paths,
  ).flatMap((pad) =>
    Object.values(pad).flatMap((operatie) =>
      (operatie.parameters ?? []).filter((een) => een.in !== 'header').map((een) => een.name),
    ),
  );
  assert.deepEqual([...new Set(parameters)].sort(), ['casus', 'formaat', 'id', 'partner', 'taal']);
});
