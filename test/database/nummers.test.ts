// Numbers of dossiers and cases: per partnership and year, in order, and never the same one twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';
import { als, settingsAls } from './zicht.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const reeksen = [
  ['weegploeg', 'weegploeg_schrijven', 'W'],
  ['casusoverleg', 'deur_casusoverleg', 'C'],
] as const;

async function volgende(waar: Proefwereld, register: string, rol: (typeof reeksen)[number][1], jaar = 2026) {
  const settings = await settingsAls(waar, 'politie', 'weegploeglid');
  const { rows } = await als(waar, rol, settings, ({ db }) =>
    sql<{ nummer: string }>`select ${sql.ref(`${register}.volgend_nummer`)}(${jaar}) as nummer`.execute(db),
  );
  return rows[0]?.nummer;
}

test('een nummer volgt op het vorige, per jaar en per samenwerkingsverband', async () => {
  const ander = await wereld.maakAnder();
  for (const [register, rol, letter] of reeksen) {
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-0001`);
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-0002`);
    assert.equal(await volgende(wereld, register, rol, 2027), `${letter}-2027-0001`);
    assert.equal(await volgende(ander, register, rol), `${letter}-2026-0001`);
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-0003`);
  }
});

test('na 9999 komt 10000, en geen nummer dat er al was', async () => {
  for (const [register, rol, letter] of reeksen) {
    await wereld.achter(`update ${register}.teller set laatste = 9998 where jaar = 2026`);
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-9999`);
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-10000`);
    assert.equal(await volgende(wereld, register, rol), `${letter}-2026-10001`);
  }
});
