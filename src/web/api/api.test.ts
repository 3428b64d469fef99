// How a request is addressed and how an answer that is not the one asked for is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../http/contract.ts';
import { adresseer, bestandsnaamVan } from './api.ts';
import { misserVanAntwoord } from './fouten.ts';

const id = '00000000-0000-4000-8000-000000000001';

test('het nummer van het dossier staat in het pad en niet in de inhoud', () => {
  const { url, body } = adresseer(routes.stemmen, { id, voorstel: id, voor: true });
  assert.equal(url, `/v1/weegdossiers/${id}/_stemmen`);
  assert.deepEqual(JSON.parse(body ?? ''), { voorstel: id, voor: true });
});

test('lezen heeft geen inhoud; wat over is van de invoer wordt de vraag', () => {
  assert.deepEqual(adresseer(routes['weegdossier-inzien'], { id }), { url: `/v1/weegdossiers/${id}`, body: null });
  assert.deepEqual(adresseer(routes['plan-inzien'], { casus: id }), { url: `/v1/plannen?casus=${id}`, body: null });
  assert.deepEqual(adresseer(routes['plan-inzien'], {}), { url: '/v1/plannen', body: null });
});

test('een naam komt nooit in een adres', () => {
  const { url, body } = adresseer(routes['weegdossiers-zoeken'], { tekst: 'van der Berg' });
  assert.equal(url, '/v1/weegdossiers/_zoek');
  assert.deepEqual(JSON.parse(body ?? ''), { tekst: 'van der Berg' });
});

test('een bestand heet zoals de server het noemt, en nooit naar een pad', () => {
  assert.equal(bestandsnaamVan('attachment; filename="C-2026-0001-versie-2.pdf"'), 'C-2026-0001-versie-2.pdf');
  assert.equal(bestandsnaamVan('attachment; filename="../x"'), 'document');
  assert.equal(bestandsnaamVan(null), 'document');
});

const probleem = { type: 'x', title: 'x', status: 403, detail: 'x' };
const weigering = { artikel: '7', lid: '4', clausule: '7.4.1', reden: 'al-gestemd', tekst: 'x' };

test('elke status heeft zijn eigen antwoord', () => {
  assert.deepEqual(misserVanAntwoord(401, undefined, null), { soort: 'aanmelden' });
  assert.deepEqual(misserVanAntwoord(404, undefined, null), { soort: 'niet-gevonden' });
  assert.deepEqual(misserVanAntwoord(409, undefined, null), { soort: 'botsing' });
  assert.deepEqual(misserVanAntwoord(412, undefined, null), { soort: 'veranderd' });
  assert.deepEqual(misserVanAntwoord(429, undefined, '30'), { soort: 'te-vaak', wacht: 30 });
  assert.deepEqual(misserVanAntwoord(429, undefined, 'straks'), { soort: 'te-vaak', wacht: 60 });
  assert.deepEqual(misserVanAntwoord(503, undefined, null), { soort: 'niet-beschikbaar' });
  assert.deepEqual(misserVanAntwoord(500, undefined, null), { soort: 'onbekend', status: 500 });
});

test('een weigering houdt artikel, lid en reden; een reden die hier niet bestaat valt weg', () => {
  const onbekend = { ...weigering, reden: 'bestaat-niet' };
  const { tekst: _, ...kort } = weigering;
  assert.deepEqual(misserVanAntwoord(403, { ...probleem, weigeringen: [weigering, onbekend] }, null), {
    soort: 'geweigerd',
    weigeringen: [kort],
  });
});

test('fouten in de invoer houden hun veld; een onleesbaar antwoord heeft er geen', () => {
  const fouten = [{ veld: 'onderwerp.achternaam', fout: 'te lang' }];
  assert.deepEqual(misserVanAntwoord(400, { ...probleem, status: 400, fouten }, null), { soort: 'invoer', fouten });
  assert.deepEqual(misserVanAntwoord(400, '<html>', null), { soort: 'invoer', fouten: [] });
});
