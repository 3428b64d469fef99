// Days are counted in Amsterdam, and a clock that is set runs on from there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dagVan, maakZetbareKlok, systeemklok } from './clock.ts';

const moment = (tekst: string) => Temporal.Instant.from(tekst);

test('een dag begint en eindigt om middernacht in Amsterdam, in winter en zomer', () => {
  for (const [utc, dag] of [
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2024-02-28T23:30:00Z', '2024-02-29'],
  ] as const)
    assert.equal(dagVan(moment(utc)), dag, utc);
});

test('de systeemklok geeft de echte tijd', () => {
  const verschil = systeemklok.nu().since(Temporal.Now.instant()).total('seconds');
  assert.ok(Math.abs(verschil) < 5);
});

test('een zetbare klok volgt haar basis, loopt door vanaf wat is gezet, en kan weer terug', () => {
  let basis = moment('2026-11-23T09:00:00Z');
  const klok = maakZetbareKlok({ nu: () => basis });
  assert.equal(klok.nu().toString(), '2026-11-23T09:00:00Z');
  klok.zet(moment('2026-01-01T00:00:00Z'));
  assert.equal(klok.nu().toString(), '2026-01-01T00:00:00Z');
  basis = basis.add({ hours: 2 });
  assert.equal(klok.nu().toString(), '2026-01-01T02:00:00Z');
  klok.zet(undefined);
  assert.equal(klok.nu().toString(), '2026-11-23T11:00:00Z');
});
