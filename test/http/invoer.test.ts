// Bad input over HTTP: a clear answer, all faults at once, nothing changed, and whatever is text stays text.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import type { Handelingkop } from '../../src/gate/handeling.ts';
import { handelingen } from '../../src/handelingen.ts';
import { routes } from '../../src/http/contract.ts';
import { neemOp } from '../database/momentopname.ts';
import { analyse, brengIn, brengTotCasus, onderwerp, signaal } from '../proefdossiers.ts';
import { minsteInvoer } from '../proefinvoer.ts';
import type { Wie } from '../proefwereld.ts';
import { type Antwoord, adres, type Proefserver, startProefserver } from './proefserver.ts';

let server: Proefserver;
before(async () => {
  server = await startProefserver();
});
after(() => server.stop());

const koppen: Readonly<Record<Handelingnaam, Handelingkop>> = handelingen;
const namen = Object.keys(handelingen).filter((naam): naam is Handelingnaam => naam in handelingen);

/** Somebody who may carry out the act, so that its input is looked at. */
function bevoegde(naam: Handelingnaam): Wie {
  const rollen = koppen[naam].regel.wie.map(({ rol }) => rol);
  if (rollen.includes('weegploeglid')) return 'politie';
  return rollen.includes('casusoverleglid') ? 'rvdk' : 'beheerder';
}

/** A problem in the agreed form, without anything that was sent. */
function isProbleem(antwoord: Antwoord, status: number, soort: string): void {
  assert.equal(antwoord.status, status, antwoord.tekst.slice(0, 300));
  assert.match(antwoord.koppen.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(antwoord.json.type, `urn:weegwijs:probleem:${soort}`);
  assert.equal(antwoord.json.status, status);
  assert.ok(!/\bat .*\.ts|node_modules|select |insert /.test(antwoord.tekst), antwoord.tekst);
}

async function stuur(inhoud: string, type = 'application/json'): Promise<Antwoord> {
  return server.vraag(routes['signaal-inbrengen'].pad, {
    methode: 'POST',
    inhoud,
    koppen: { cookie: await server.cookie('gemeente'), 'content-type': type },
  });
}

test('wat geen JSON-object is wordt niet gelezen', async () => {
  const voor = await neemOp(server.wereld);
  for (const inhoud of ['{', '{"a":1}}', '', ' ', 'a', "{'a':1}", '{"a":NaN}', '\u0000'])
    isProbleem(await stuur(inhoud), 400, 'geen-json');
  for (const inhoud of ['null', '[]', '1', '"tekst"', 'true']) isProbleem(await stuur(inhoud), 400, 'ongeldige-invoer');
  for (const inhoud of [
    '{"__proto__":{"meldDatum":"2026-11-05"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
    `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
  ]) {
    const antwoord = await stuur(inhoud);
    assert.equal(antwoord.status, 400, antwoord.tekst.slice(0, 200));
  }
  assert.deepEqual(await neemOp(server.wereld), voor);
});

test('te veel is te veel', async () => {
  isProbleem(await stuur(JSON.stringify({ gedraging: 'a'.repeat(300_000) })), 413, 'te-groot');
  const opHetRandje = await stuur(JSON.stringify({ gedraging: 'a'.repeat(200_000) }));
  isProbleem(opHetRandje, 400, 'ongeldige-invoer');
  // What was typed never comes back in a fault.
  assert.ok(!opHetRandje.tekst.includes('aaaa'));
});

test('andere inhoud dan JSON wordt geweigerd', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'x',
  ])
    isProbleem(await stuur(JSON.stringify(signaal()), type), 415, 'verkeerd-type');
});

test('alle fouten komen tegelijk, met de plaats en zonder de waarde', async () => {
  const antwoord = await server.doe('signaal-inbrengen', 'gemeente', {
    onderwerp: { aard: 'dier', achternaam: 'x'.repeat(161), geboortedatum: '31-12-1990', geheimveld: 'Zwaantje' },
    gedraging: 12,
    meldDatum: '2026-02-30',
    criteria: [0, 'een'],
    afkomst: 'elders',
    melder: { naam: ['Balthasar'] },
    bsn: '123456782',
  });
  isProbleem(antwoord, 400, 'ongeldige-invoer');
  const velden = antwoord.json.fouten.map(({ veld }: { veld: string }) => veld);
  for (const veld of [
    'onderwerp.aard',
    'onderwerp.achternaam',
    'onderwerp.geboortedatum',
    'onderwerp',
    'gedraging',
    'meldDatum',
    'criteria.0',
    'criteria.1',
    'afkomst',
    'melder.naam',
    '',
  ])
    assert.ok(velden.includes(veld), `${veld} in ${velden}`);
  for (const waarde of ['dier', 'xxxx', '31-12', 'Zwaantje', 'Balthasar', '123456782'])
    assert.ok(!antwoord.tekst.includes(waarde), waarde);
});

test('een onbekend veld wordt bij geen enkele handeling geslikt', async () => {
  for (const naam of namen) {
    // The file of a partnership is kept by others, and may hold more than we read.
    if (naam === 'convenant-vastleggen') continue;
    const invoer: Readonly<Record<string, unknown>> = { ...minsteInvoer[naam](randomUUID()), extraVeld: 'x' };
    isProbleem(await server.doe(naam, bevoegde(naam), invoer), 400, 'ongeldige-invoer');
  }
});

test('verkeerde typen geven bij geen enkele handeling meer dan een duidelijk antwoord', async () => {
  const voor = await neemOp(server.wereld);
  const verkeerd = [null, -1.5, [[]], { a: {} }, '\u0000', '2026-13-45', 'z'.repeat(9000)];
  for (const naam of namen) {
    const vorm: z.ZodObject = koppen[naam].invoer;
    if (routes[naam].methode === 'GET') continue;
    for (const veld of Object.keys(vorm.shape))
      for (const waarde of verkeerd) {
        const goed: Readonly<Record<string, unknown>> = { ...minsteInvoer[naam](randomUUID()) };
        const antwoord = await server.doe(naam, bevoegde(naam), { ...goed, [veld]: waarde });
        assert.ok(
          // A search text is nothing but a text.
          [400, 403, 404, 414, ...(naam.endsWith('-zoeken') ? [200] : [])].includes(antwoord.status),
          `${naam} ${veld}=${JSON.stringify(waarde)?.slice(0, 20)}: ${antwoord.status} ${antwoord.tekst.slice(0, 200)}`,
        );
      }
  }
  assert.deepEqual(await neemOp(server.wereld), voor);
});

test('dagen die niet bestaan of ver weg liggen geven een duidelijk antwoord', async () => {
  const { dossier } = await brengIn(server.wereld);
  const { casus } = await brengTotCasus(server.wereld, 'plan-in-opstelling');
  const voor = await neemOp(server.wereld);
  for (const dag of ['2026-02-29', '2026-00-10', '26-11-23', '2026-11-23T00:00:00Z', '', 'gisteren', '+010000-01-01']) {
    for (const [naam, invoer] of [
      ['signaal-inbrengen', { ...signaal(), meldDatum: dag }],
      ['nadere-informatie-vragen', { id: dossier, vraag: 'Wat?', aan: ['om'], uiterlijk: dag }],
      ['maatregel-opnemen', { ...minsteInvoer['maatregel-opnemen'](casus), uiterlijk: dag }],
    ] as const)
      isProbleem(await server.doe(naam, 'gemeente', invoer), 400, 'ongeldige-invoer');
  }
  for (const dag of ['0000-01-01', '0001-01-01', '1583-01-01']) {
    for (const [naam, invoer] of [
      ['nadere-informatie-vragen', { id: dossier, vraag: 'Wat?', aan: ['om'], uiterlijk: dag }],
      ['maatregel-opnemen', { ...minsteInvoer['maatregel-opnemen'](casus), uiterlijk: dag }],
      [
        'autorisatie-aanvragen',
        { ...minsteInvoer['autorisatie-aanvragen'](server.wereld.mensen.gemeente), begin: dag },
      ],
      [
        'autorisatie-aanvragen',
        { ...minsteInvoer['autorisatie-aanvragen'](server.wereld.mensen.gemeente), einde: dag },
      ],
      ['signaal-inbrengen', { ...signaal({ onderwerp: onderwerp({ geboortedatum: dag }) }) }],
    ] as const) {
      const antwoord = await server.doe(naam, 'gemeente', invoer);
      assert.ok([400, 403].includes(antwoord.status), `${naam} ${dag}: ${antwoord.status}`);
    }
  }
  assert.deepEqual(await neemOp(server.wereld), voor);
});

test('een adres dat niet klopt of een id dat geen id is geeft een duidelijk antwoord', async () => {
  const cookie = await server.cookie('gemeente');
  for (const id of ['1', 'W-2026-0001', "' or 1=1 --", '../../healthz', '%00', 'x'.repeat(200), `${randomUUID()}x`])
    for (const pad of [`/v1/weegdossiers/${encodeURIComponent(id)}`, `/v1/casussen/${encodeURIComponent(id)}`]) {
      const antwoord = await server.vraag(pad, { koppen: { cookie } });
      assert.ok([400, 404, 414].includes(antwoord.status), `${pad}: ${antwoord.status}`);
      assert.match(antwoord.koppen.get('content-type') ?? '', /problem\+json/);
      assert.ok(!antwoord.tekst.includes('or 1=1') && !antwoord.tekst.includes('W-2026'));
    }
  for (const [methode, pad] of [
    ['PUT', '/v1/weegdossiers'],
    ['DELETE', `/v1/weegdossiers/${randomUUID()}`],
    ['PATCH', '/v1/sessie'],
    ['GET', '/v1/bestaat-niet'],
    ['GET', '/v1/'],
    ['POST', '/v1/weegdossiers/_bestaat-niet'],
    ['GET', '/v1/weegdossiers?tekst=Jansen'],
  ] as const)
    isProbleem(await server.vraag(pad, { methode, koppen: { cookie } }), 404, 'niet-gevonden');
  isProbleem(await server.vraag('/v1/werkvoorraad?naam=Jansen', { koppen: { cookie } }), 400, 'ongeldige-invoer');
});

const kwaad = [
  `Robert'); drop table weegploeg.gegeven; --`,
  `<script>alert("x")</script><img src=x onerror=alert(1)>`,
  `" or ""=" \\\\ \\\\u0000 %00 \${7*7} {{7*7}} %s %n`,
  '=cmd|"/c calc"!A1 @SUM(1+1)',
  'İ ẞ ﬁ 😀 \u202e omgekeerd \u200b nul e\u0301',
  'regel een\nregel twee\tmet tab',
];

test('SQL, script en vreemde tekens in ieder tekstveld van een dossier komen letterlijk terug', async () => {
  for (const tekst of kwaad) {
    const kort = '<i>"\'--';
    const persoon = {
      ...onderwerp(),
      voornaam: tekst,
      voorletters: kort,
      achternaam: tekst,
      straat: tekst,
      huisnummer: kort,
      toevoeging: kort,
      postcode: kort,
      woonplaats: tekst,
      land: tekst,
    };
    const invoer = {
      ...signaal({ onderwerp: persoon, gedraging: tekst, mening: tekst, kenmerk: tekst.slice(0, 50).trim() }),
      melder: { naam: tekst, contact: tekst, relatie: tekst },
      onderbouwing: { noodzaak: tekst, belang: tekst, doel: tekst, taak: tekst },
    };
    const gedaan = await server.doe('signaal-inbrengen', 'gemeente', invoer);
    assert.equal(gedaan.status, 200, gedaan.tekst);
    const id = gedaan.json.dossier;
    assert.equal(
      (
        await server.doe('nadere-informatie-vragen', 'om', {
          id,
          vraag: tekst,
          aan: ['gemeente'],
          uiterlijk: '2026-12-31',
        })
      ).status,
      200,
    );
    const open = await server.doe('weegdossier-inzien', 'gemeente', { id });
    const vraag = open.json.vragen[0].id;
    const geven = { id, vraag, antwoord: tekst, grondslag: 'avg-6-1-e' };
    assert.equal((await server.doe('nadere-informatie-geven', 'gemeente', geven)).status, 200);
    const weging = analyse(id, [gedaan.json.gegeven]);
    const oordelen = weging.criteria.map((oordeel) => ({ ...oordeel, reden: tekst }));
    assert.equal(
      (await server.doe('signalen-analyseren', 'om', { ...weging, criteria: oordelen, conclusie: tekst })).status,
      200,
    );
    const voorstel = { id, uitkomst: 'niet-agenderen', motivering: tekst };
    const voorgesteld = await server.doe('agendering-voorstellen', 'om', voorstel);
    assert.equal(voorgesteld.status, 200, voorgesteld.tekst);
    const stem = { id, voorstel: voorgesteld.json.voorstel, voor: false, reden: tekst };
    assert.equal((await server.doe('stemmen', 'politie', stem)).status, 200);

    const gezien = (await server.doe('weegdossier-inzien', 'gemeente', { id })).json;
    const inhoud = (soort: string) =>
      gezien.gegevens.find((gegeven: { soort: string }) => gegeven.soort === soort).inhoud;
    const { aard: _, ...naw } = persoon;
    assert.deepEqual(inhoud('naw'), naw);
    assert.deepEqual(
      [inhoud('signaal').gedraging, inhoud('signaal').mening, inhoud('signaal').onderbouwing],
      [tekst, tekst, invoer.onderbouwing],
    );
    assert.deepEqual(inhoud('melder'), invoer.melder);
    assert.equal(gezien.vragen[0].vraag, tekst);
    assert.equal(gezien.voorstellen[0].inhoud.motivering, tekst);
    assert.equal(gezien.voorstellen[0].stemmen[0].reden, tekst);
    const analyses = gezien.gegevens.filter((gegeven: { soort: string }) => gegeven.soort === 'analyse');
    assert.deepEqual(
      analyses.map(
        (gegeven: { inhoud: { antwoord?: string; conclusie?: string } }) =>
          gegeven.inhoud.antwoord ?? gegeven.inhoud.conclusie,
      ),
      [tekst, tekst],
    );
    const zoek = await server.doe('weegdossiers-zoeken', 'gemeente', { tekst: tekst.slice(0, 100) });
    assert.equal(zoek.status, 200);
  }
});

test('ook in een plan blijft tekst tekst', async () => {
  for (const tekst of kwaad) {
    const { casus } = await brengTotCasus(server.wereld);
    const eigenaar = server.wereld.partijen.om;
    const stappen = [
      ['plan-opstellen', { id: casus, doelen: ['a'], doelomschrijving: tekst, verblijfToelichting: tekst }],
      [
        'maatregel-opnemen',
        {
          id: casus,
          eigenaar,
          omschrijving: tekst,
          verantwoordelijke: tekst,
          verwachtResultaat: tekst,
          uiterlijk: '2027-01-01',
        },
      ],
      ['plan-vaststellen', { id: casus, motivering: tekst }],
    ] as const;
    for (const [naam, invoer] of stappen) assert.equal((await server.doe(naam, 'rvdk', invoer)).status, 200, naam);
    const { plannen } = (await server.doe('plan-inzien', 'rvdk', { casus })).json;
    assert.equal(plannen[0].doelomschrijving, tekst);
    assert.equal(plannen[0].verblijfToelichting, tekst);
    assert.deepEqual(plannen[0].maatregelen[0].inhoud, {
      omschrijving: tekst,
      verantwoordelijke: tekst,
      verwachtResultaat: tekst,
    });
  }
});

test('en in een autorisatie', async () => {
  for (const tekst of kwaad) {
    const invoer = minsteInvoer['autorisatie-aanvragen'](server.wereld.mensen.gemeenteTweede);
    const gevraagd = await server.doe('autorisatie-aanvragen', 'gemeente', { ...invoer, doel: tekst });
    assert.equal(gevraagd.status, 200, gevraagd.tekst);
    const id = gevraagd.json.autorisatie;
    assert.equal((await server.doe('autorisatie-intrekken', 'beheerder', { id, reden: tekst })).status, 200);
    const { autorisaties } = (await server.doe('autorisaties-inzien', 'beheerder')).json;
    const een = autorisaties.find((autorisatie: { id: string }) => autorisatie.id === id);
    assert.deepEqual([een.doel, een.redenIntrekking], [tekst, tekst]);
  }
});

test('een halve surrogaat of een ander stuurteken wordt geen 500', async () => {
  for (const tekst of ['\ud800', 'a\udc00b', '\u0007', '\u0000', '\u009f']) {
    const antwoord = await server.doe('signaal-inbrengen', 'gemeente', { ...signaal({ gedraging: tekst }) });
    assert.ok([200, 400].includes(antwoord.status), `${JSON.stringify(tekst)}: ${antwoord.status}`);
    const zoek = await server.doe('weegdossiers-zoeken', 'gemeente', { tekst });
    assert.ok([200, 400].includes(zoek.status), `zoek ${JSON.stringify(tekst)}: ${zoek.status} ${zoek.tekst}`);
    const invoer = minsteInvoer['autorisatie-aanvragen'](server.wereld.mensen.gemeenteTweede);
    const doel = await server.doe('autorisatie-aanvragen', 'gemeente', { ...invoer, doel: `x${tekst}` });
    assert.ok([200, 400].includes(doel.status), `doel ${JSON.stringify(tekst)}: ${doel.status} ${doel.tekst}`);
  }
});

test('een lange zoekvraag, een kapotte vraagtekst en te lange of te korte koppen', async () => {
  isProbleem(await server.doe('weegdossiers-zoeken', 'gemeente', { tekst: 'a'.repeat(121) }), 400, 'ongeldige-invoer');
  for (const sleutel of ['kort', 'x'.repeat(201)])
    isProbleem(
      await server.doe('signaal-inbrengen', 'gemeente', signaal(), { 'idempotency-key': sleutel }),
      400,
      'ongeldige-invoer',
    );
  const { pad } = adres('werkvoorraad-inzien', {});
  const cookie = await server.cookie('gemeente');
  isProbleem(await server.vraag(`${pad}%E0%A4%A`, { koppen: { cookie } }), 400, 'onleesbaar');
  const lang = await server.vraag(pad, { koppen: { cookie, 'x-lang': 'y'.repeat(20_000) } });
  assert.equal(lang.status, 431);
});
